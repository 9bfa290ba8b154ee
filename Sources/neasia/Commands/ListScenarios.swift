import ArgumentParser
import CrossImpact
import Runtime
import Scenarios

/// `neasia scenarios`: what is consistent in the case's cross-impact model or in a project file.
struct ListScenarios: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scenarios",
    abstract: "List the consistent scenarios of the case or of a ScenarioWizard project, and why they hold.",
    discussion: """
      Examples:
        neasia scenarios
        neasia scenarios --force talks=progress --force seoul-line=open
        neasia scenarios --explain 3
        neasia scenarios --from june-12,talks=none --succession local
        neasia scenarios --robustness --limit 20
        neasia scenarios my-project.scw --basins --format csv
        neasia scenarios --format scw > case.scw
      A descriptor and its variant are given by their ids or names; those of a file also by their numbers, from 1.
      Long work stops at Ctrl-C with what it has, marks it so, and ends with status 130.
      """)

  @Argument(
    help: ArgumentHelp(
      "A ScenarioWizard project (.scw); otherwise the case's model.", valueName: "file.scw"),
    completion: .file(extensions: ["scw"]))
  var file: String?

  @OptionGroup var source: CaseOptions

  @Option(help: ArgumentHelp("Keep a descriptor at a variant; repeatable.", valueName: "descriptor=variant"))
  var force: [String] = []

  @Option(
    help: ArgumentHelp("By how much a variant may fall short of the best and still hold.", valueName: "n"))
  var tolerance = 0

  @Option(help: ArgumentHelp("How pictures move when they settle.", valueName: "rule"))
  var succession = SuccessionRule.global

  @Option(
    help: ArgumentHelp(
      "Settle, step by step, from an era's picture or from variants.", valueName: "era|descriptor=variant,…"))
  var from: String?

  @Flag(help: "Where all pictures settle, cycles among them.")
  var basins = false

  @Flag(help: "Which single judgements, changed by one, would change what is consistent.")
  var robustness = false

  @Option(help: ArgumentHelp("The argument of scenario N, for and against each variant.", valueName: "n"))
  var explain: Int?

  @Option(help: ArgumentHelp("How the answer is written.", valueName: "format"))
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("How many are shown at most.", valueName: "n"))
  var limit = 1000

  @Option(
    help: ArgumentHelp(
      "For --basins: draw so many pictures at random instead of following all.", valueName: "n"))
  var samples: Int?

  @Option(help: ArgumentHelp("The same seed draws the same pictures.", valueName: "n"))
  var seed: UInt64 = 1

  /// The question that is asked beside the terms.
  private var question: ReportFormat.Question {
    if from != nil { return .from }
    if explain != nil { return .explain }
    return basins ? .basins : robustness ? .robustness : .list
  }

  func validate() throws {
    if [from != nil, explain != nil, basins, robustness].count(where: { $0 }) > 1 {
      throw ValidationError("--from, --explain, --basins and --robustness exclude each other; give one")
    }
    guard question.formats.contains(format) else {
      let names = question.formats.map(\.rawValue).joined(separator: ", ")
      throw ValidationError(
        "--format \(format.rawValue) does not hold what --\(question.rawValue) says; use \(names)")
    }
    for (name, value, range) in [
      ("explain", explain, 1...ScenarioWork.scenarioLimit), ("limit", limit, 1...ScenarioWork.scenarioLimit),
      ("samples", samples, 1...10_000_000), ("tolerance", tolerance, -1...1_000_000),
    ] {
      if let value, !range.contains(value) {
        throw ValidationError("--\(name) is from \(range.lowerBound) to \(range.upperBound)")
      }
    }
    if samples != nil, !basins { throw ValidationError("--samples is for --basins; give both") }
  }

  func run() throws {
    let opened = try OpenedSubject(file: file, source)
    if format == .scw {
      Output.write(project: opened.project)
      return
    }
    let study = try study(opened.subject)
    let progress = ProgressLine()
    Interruption.note()
    let answer: ScenarioAnswer
    do {
      defer { progress.clear() }
      answer = try self.answer(to: study, ScenarioWork(study: study, progress: progress))
    } catch let error as CrossImpactError {
      throw Failure("\(opened.subject.title): \(error.description)")
    } catch let error as TooManyStarts {
      throw Failure("\(opened.subject.title): --basins: \(error.description)")
    }
    Output.write(answer.text(format))
    if answer.isPartial { throw ExitCode(Interruption.status) }
  }

  private func study(_ subject: ScenarioSubject) throws -> Study {
    do throws(AnswerError) {
      let terms = ConsistencyTerms(forced: try subject.answers(force), tolerance: tolerance)
      return Study(subject, terms: terms, rule: succession)
    } catch {
      throw Failure("--force: \(error.description)", status: .usage)
    }
  }

  private func answer(to study: Study, _ work: ScenarioWork) throws -> ScenarioAnswer {
    switch question {
    case .list:
      let found = try work.scenarios()
      let isStopped = found.ending == .stopped
      let basins = isStopped ? nil : try work.basins(exactLimit: 1 << 20, samples: 10_000, seed: seed)
      return .list(ScenarioList(study, found: found, basins: basins, limit: limit))
    case .basins:
      if samples == nil { try study.checkStarts() }
      let basins = try work.basins(
        exactLimit: samples == nil ? Basins.exactLimit : 0, samples: samples ?? 1, seed: seed)
      return .basins(BasinReport(study, basins, limit: limit))
    case .robustness:
      return .robustness(RobustnessReport(study, try work.robustness(), limit: limit))
    case .explain:
      return .argument(try argument(explain ?? 1, of: study, work))
    case .from:
      do {
        return .settling(try SettlingReport(study, from: study.subject.start(from ?? "")))
      } catch let error as AnswerError {
        throw Failure("--from: \(error.description)", status: .usage)
      }
    }
  }

  private func argument(_ number: Int, of study: Study, _ work: ScenarioWork) throws -> ArgumentReport {
    let found = try work.scenarios()
    if found.ending == .stopped {
      work.progress.clear()
      StandardError.write("neasia: stopped before all scenarios were found, so they have no numbers yet\n")
      throw ExitCode(Interruption.status)
    }
    let entries = ScenarioList(study, found: found, basins: nil, limit: number).entries
    guard entries.indices.contains(number - 1) else {
      let hint =
        entries.isEmpty ? "there are none; force less, or tolerate more" : "use 1 to \(entries.count)"
      throw Failure("--explain: there is no scenario \(number); \(hint)", status: .usage)
    }
    return try ArgumentReport(study, entries[number - 1])
  }
}
