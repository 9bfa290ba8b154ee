import ArgumentParser
import CaseModel
import Export

/// `neasia export`: a location, or the whole case, to give to readers.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a location, or the whole case, as a handout with everything it rests on.",
    discussion: """
      Examples:
        neasia export event/singapore-summit > summit.md
        neasia export 'actor/RUS?at=2018-04-27' --format html --output russia.html
        neasia export 'timeline?only=PRK' --format ics --output north-korea.ics
        neasia export --format json --output case.json
        neasia export 'tension?pair=PRK,USA' --format svg --output curve.svg
        neasia export map/panmunjom-summit --format svg --output map.svg
        neasia export 'relations?at=2018-06-12' --format dot | circo -Tpdf -o web.pdf

      Without a location the whole case is written. The formats:
        markdown    CommonMark, for an editor or a learning platform
        html        one page with a drawing, for a browser or a printer
        json        every item with all that it rests on, for programs
        timelinejs  events and eras for TimelineJS
        ics         events for a calendar
        csv         a table with one row a statement
        scw         the cross-impact model for ScenarioWizard, with its citations
        svg         a drawing, of the map, the relations or the tension curve
        dot         the relations of a moment as a graph for Graphviz
        graphml     the same for yEd, Gephi and others

      The same case gives the same bytes every time.
      """)

  @Argument(
    help: ArgumentHelp(
      "Such as actor/RUS or 'claims?issue=unification'; otherwise the whole case.", valueName: "location"),
    completion: .location)
  var location: String?

  @OptionGroup var source: CaseOptions

  @Option(help: "What to write.")
  var format = ExportFormat.markdown

  @OptionGroup var target: OutputOptions

  func run() throws {
    let casebook = try source.casebook()
    var handout =
      try Opening.location(location, in: casebook).map { Handout(of: $0, in: casebook) }
      ?? Handout(of: casebook)
    if format.holdsOnlyEvents, handout.excerpt.events.isEmpty {
      throw Failure(
        "\(handout.location?.description ?? "the case"): there is no event here, and \(format.rawValue) holds "
          + "nothing else; export a timeline, or use --format markdown", status: .usage)
    }
    if format.holdsOnlyRelations, handout.excerpt.relations.isEmpty {
      throw Failure(
        "\(handout.location?.description ?? "the case"): there is no relation here, and \(format.rawValue) holds "
          + "nothing else; export relations, or use --format markdown", status: .usage)
    }
    if format == .scw, location != nil || casebook.model == nil {
      throw Failure(
        casebook.model == nil
          ? "the case has no cross-impact model; use another --format"
          : "scw holds the whole model; leave the location out", status: .usage)
    }
    if format.isDrawing, !Drawing.exists(of: handout) {
      throw Failure(
        "\(handout.location?.description ?? "the case"): there is no drawing of this; svg draws the map, the "
          + "relations and the tension curve, as in neasia export tension --format svg", status: .usage)
    }
    if format.isDrawing, case .map = handout.location {
      handout.atlas = Opening.atlas(source.seeds, try source.settings())
    }
    // On standard output every format is UTF-8.
    try target.write(target.output == nil ? Array(format.text(of: handout).utf8) : format.bytes(of: handout))
  }
}

extension ExportFormat: ExpressibleByArgument {}
