/// What is wrong with one line of a log.
public struct ClassLogProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The kinds of faults.
  public enum Reason: Error, Hashable, Sendable {
    /// The line is no JSON.
    case notJSON
    /// The line is longer than any that a hub writes.
    case tooLong(limit: Int)
    /// The line is JSON, but says no event.
    case notAnEntry
    /// The first line is not the beginning of a class.
    case headless
    /// The log is of a later version of the program.
    case newerFormat(Int)
    /// A later version of the program has more events.
    case unknownEvent(String)
    /// A field of an event is missing, or is not what it must be.
    case unreadable(field: String, event: String)
    /// An entry is earlier than the one before it.
    case runsBack(from: Int, to: Int)
    /// A poll is closed or revealed that was not opened.
    case unknownPoll(Int)
    /// The results of a poll are not such as its question can have.
    case otherResults(poll: Int)
  }

  /// The line, counted from 1.
  public let line: Int
  /// What is wrong with it.
  public let reason: Reason

  /// What is wrong and what to do, to stand behind the file's name and the line.
  public var description: String {
    switch reason {
    case .notJSON: "this is not JSON; take the line out, or restore the file"
    case .tooLong(let limit): "the line has more than \(limit) bytes, which no hub writes; take it out"
    case .notAnEntry: "there is no event here; take the line out, or restore the file"
    case .headless:
      "a log begins with the event “began”, and this does not; name a file that --log has written"
    case .newerFormat(let format):
      "the log is of format \(format), and this version reads \(ClassLogHeader.format); use a newer neasia"
    case .unknownEvent(let name): "this version knows no event “\(name)”; use the neasia that wrote the log"
    case .unreadable(let field, let event):
      "“\(field)” of the event “\(event)” is missing or damaged; mend it, or take the line out"
    case .runsBack(let from, let to):
      "the time runs back from \(from) to \(to); put the lines into the order in which they were written"
    case .unknownPoll(let number): "poll \(number) was not opened before; restore the line that opens it"
    case .otherResults(let number):
      "these are no answers to the question of poll \(number); mend them, or take the line out"
    }
  }

  /// The value of a field that an event must have.
  static func field<Value>(_ field: String, of event: String, _ value: Value?) throws(Reason) -> Value {
    guard let value else { throw .unreadable(field: field, event: event) }
    return value
  }
}

/// Why a log is not read: every problem, or the first of them when there are very many.
public struct ClassLogReport: Error, Hashable, Sendable {
  /// The problems, by line; at least one.
  public let problems: [ClassLogProblem]
}
