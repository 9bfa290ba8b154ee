import ArgumentParser
import CaseModel
import Explorer
import Runtime

/// `neasia search`: every text and name of a case, without a screen.
struct Search: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Search every text and name of the case, in any script.",
    discussion: """
      Examples:
        neasia search panmunjom
        neasia search 판문점
        neasia search russia sanctions --limit 3
        neasia search kim --json
      Prints a line a hit: what it is, its title, the words in their context, its location. All words must be in
      it, each whole, as a beginning or inside another. Ends with status 1 when nothing is found.
      """)

  @Argument(
    help: ArgumentHelp("What to look for; case, accents and width do not matter.", valueName: "words"))
  var words: [String]

  @OptionGroup var source: CaseOptions

  @Option(help: ArgumentHelp("The most hits of each kind, 1 to 1000.", valueName: "count"))
  var limit = 10

  @Flag(help: "Print JSON, for programs.")
  var json = false

  func validate() throws {
    if !(1...1000).contains(limit) { throw ValidationError("--limit is a number from 1 to 1000") }
  }

  func run() throws {
    let listing = SearchListing(try source.casebook(), words.joined(separator: " "), limit: limit)
    if json { Output.write(listing.json.text + "\n") }
    if let miss = listing.miss { throw Failure(miss.description) }
    guard !json else { return }
    Output.write(listing.lines.map { $0.escapedForTerminal + "\n" }.joined())
    for omission in listing.omissions { StandardError.write("neasia: \(omission)\n") }
  }
}
