import CaseModel

/// A log that was read: the classes in it, each with what happened.
///
/// A hub adds to the file that it is given, so one file may tell of several classes, and of one class by several hubs.
public struct ClassLog: Hashable, Sendable {
  /// The classes, in the order in which they were held; at least one.
  public private(set) var classes: [ClassRecord] = []
  /// The lines that were never written to their end, since the machine or the hub went down.
  public private(set) var cutLines: [Int] = []

  /// The most bytes of a line: what a thousand students can answer, with their names.
  static let lineLimit = 1 << 20
  /// The most problems that are told of one file.
  private static let problemLimit = 20

  /// Reads a log.
  ///
  /// - Parameter bytes: anything.
  /// - Throws: all that is wrong with it. A last line that breaks off is no fault, nor is one after which another hub went on.
  /// - Complexity: O(n) in the bytes.
  public init(reading bytes: [UInt8]) throws(ClassLogReport) {
    var reading = Reading()
    var problems: [ClassLogProblem] = []
    /// A line that is no JSON, until the next one shows whether it was cut.
    var broken: Int?
    var number = 0
    var start = bytes.startIndex
    while start < bytes.endIndex, problems.count < Self.problemLimit {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.endIndex
      let line = bytes[start..<end]
      start = end + 1
      number += 1
      let entry: ClassLogEntry
      do throws(ClassLogProblem.Reason) {
        entry = try Self.entry(of: line)
      } catch {
        if let broken { problems.append(ClassLogProblem(line: broken, reason: .notJSON)) }
        broken = error == .notJSON ? number : nil
        if error != .notJSON { problems.append(ClassLogProblem(line: number, reason: error)) }
        if error == .notJSON, end == bytes.endIndex {
          cutLines.append(number)
          broken = nil
        }
        continue
      }
      if let line = broken {
        if entry.isBeginning {
          cutLines.append(line)
        } else {
          problems.append(ClassLogProblem(line: line, reason: .notJSON))
        }
        broken = nil
      }
      do throws(ClassLogProblem.Reason) {
        try reading.add(entry)
      } catch {
        problems.append(ClassLogProblem(line: number, reason: error))
      }
    }
    if let broken { problems.append(ClassLogProblem(line: broken, reason: .notJSON)) }
    if problems.isEmpty, reading.classes.isEmpty {
      problems.append(ClassLogProblem(line: 1, reason: .headless))
    }
    guard problems.isEmpty else { throw ClassLogReport(problems: Array(problems.prefix(Self.problemLimit))) }
    classes = reading.classes.compactMap(ClassRecord.init)
  }

  /// Whether some bytes begin as a log does; there may be none at all.
  public static func isLog(_ bytes: [UInt8]) -> Bool {
    if bytes.isEmpty { return true }
    let line = bytes.prefix { $0 != 0x0A }
    do throws(ClassLogProblem.Reason) {
      return try entry(of: line).isBeginning
    } catch {
      return false
    }
  }

  private static func entry(of line: ArraySlice<UInt8>) throws(ClassLogProblem.Reason) -> ClassLogEntry {
    guard line.count <= lineLimit else { throw .tooLong(limit: lineLimit) }
    guard let json = JSONReader.value(of: line) else { throw .notJSON }
    return try ClassLogEntry(json)
  }
}

extension ClassLog {
  /// The entries that were read, and what those to come must agree with.
  private struct Reading {
    var classes: [[ClassLogEntry]] = []
    /// The time at which the present hub took over, and of the last entry.
    private var start = 0
    private var time = 0
    private var questions: [Int: PollDraft] = [:]
    private var closed: Set<Int> = []

    mutating func add(_ entry: ClassLogEntry) throws(ClassLogProblem.Reason) {
      if case .began(let header) = entry.event {
        start = header.continues && !classes.isEmpty ? start + time : 0
        if !header.continues || classes.isEmpty { classes.append([]) }
        (time, questions, closed) = (0, [:], [])
      } else if classes.isEmpty {
        throw .headless
      }
      guard entry.time >= time else { throw .runsBack(from: time, to: entry.time) }
      try check(entry.event)
      time = entry.time
      // A continued class counts on from where the lost hub stopped: nobody knows how long nothing ran.
      let total = min(start + time, ClassLogEntry.timeLimit)
      classes[classes.count - 1].append(
        ClassLogEntry(time: total, event: entry.event, present: entry.present))
    }

    private mutating func check(_ event: ClassLogEntry.Event) throws(ClassLogProblem.Reason) {
      switch event {
      case .pollOpened(let number, let draft): questions[number] = draft
      case .pollClosed(let number, let outcome):
        guard let question = questions[number] else { throw .unknownPoll(number) }
        guard outcome.results?.answers(question) ?? true,
          outcome.answers.allSatisfy({ question.admits($0.answer) })
        else { throw .otherResults(poll: number) }
        closed.insert(number)
      case .pollRevealed(let number, let results):
        guard let question = questions[number], closed.contains(number) else { throw .unknownPoll(number) }
        guard results.answers(question) else { throw .otherResults(poll: number) }
      case .began, .joined, .led, .moved, .pointed, .ended: break
      }
    }
  }
}

extension ClassLogEntry {
  fileprivate var isBeginning: Bool {
    if case .began = event { true } else { false }
  }
}

extension PollResults {
  /// Whether these can be the answers to a question.
  fileprivate func answers(_ question: PollDraft) -> Bool {
    switch (self, question.kind) {
    case (.choices(let counts), .choice(let choices)): counts.count == choices.count
    case (.numbers(let counts), _): counts.allSatisfy { question.admits(.number($0.number)) }
    case (.texts, .text): true
    default: false
    }
  }
}
