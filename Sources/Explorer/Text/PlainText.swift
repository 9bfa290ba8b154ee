import Canvas
import CaseModel

/// A location's content as lines of plain text, for a screen reader or a pipe: no columns, no signs, nothing left out.
public struct PlainText {
  let application: Application
  private var casebook: Casebook { application.casebook }

  /// What an application that is at the location would show.
  public init(_ application: Application) {
    self.application = application
  }

  /// The lines, without line ends.
  public var lines: [String] {
    var lines = [title, "location: \(application.state.place)", ""] + stepLines
    switch application.state.location {
    case .timeline(let location): lines += timeline(location)
    case .source(let id, let paragraph): lines += source(id, paragraph)
    case .claims(let claims): lines += self.claims(claims)
    case .glossary(let term): lines += glossary(term)
    case .map(let map): lines += MapText(application: application, location: map).lines
    case .tension: lines += TensionText(application: application).lines
    case .relations(let relations):
      lines += Self.lines(RelationsPage(application: application, location: relations).page)
    case .scenario(let scenario): lines += self.scenario(scenario)
    case .event, .claim, .relation, .era, .place, .change, .actors, .changes, .outline, .walkthrough:
      lines += Self.lines(application.pageUnderCursor) + termLine(application.pageUnderCursor)
    case .actor(let id, _): lines += actor(id)
    case .comparison(let first, let second, _): lines += actor(first) + [""] + actor(second)
    }
    return lines
  }

  /// What the location is, as of when.
  var title: String {
    let heading = casebook.heading.title
    let moment = application.state.momentLabel(in: casebook)
    switch application.state.location {
    case .timeline: return "\(heading): timeline as of \(moment)"
    case .event: return "\(heading): an event"
    case .claim: return "\(heading): a statement"
    case .relation: return "\(heading): a relation"
    case .change: return "\(heading): a difference between two documents"
    case .scenario: return "\(heading): what if"
    case .walkthrough(nil, _): return "\(heading): walkthroughs"
    case .walkthrough: return "\(heading): a walkthrough"
    case .outline: return "\(heading): a scenario"
    case .era: return "\(heading): an era"
    case .place: return "\(heading): a place"
    case .actors: return "\(heading): all actors"
    case .actor: return "\(heading): an actor as of \(moment)"
    case .comparison: return "\(heading): two actors as of \(moment)"
    case .source: return "\(heading): a document"
    case .claims: return "\(heading): claims"
    case .changes: return "\(heading): what changed"
    case .glossary: return "\(heading): glossary"
    case .map: return "\(heading): map as of \(moment)"
    case .tension: return "\(heading): tension curve as of \(moment)"
    case .relations: return "\(heading): relations as of \(moment)"
    }
  }

  private func timeline(_ location: TimelineLocation) -> [String] {
    var lines = ["Eras:"]
    lines += casebook.eras.map { "- \($0.date.label): \($0.name)" }
    if let shown = application.shownPictures {
      let era = shown.era.map { " of “\($0.name)”" } ?? ""
      return lines + ["", "The eras as pictures of the model, with the grounds\(era):"]
        + Self.lines(application.pageUnderCursor)
    }
    if let curve = application.state.timeline.curve, location.showsCurve {
      let words = TensionWords(casebook: casebook, curve: curve)
      let value = curve.value(on: application.state.moment(in: casebook).ordinal)
      lines += ["", "The tension curve at the moment: \(TensionWords.signed(value)). \(words.scale)"]
    }
    lines += [
      "", "Events (\(application.state.timeline.visible.count)), the one under the cursor marked with >:",
    ]
    let selected = application.selectedEvent
    for (index, position) in application.state.timeline.visible.enumerated() {
      lines.append((index == selected ? "> " : "- ") + line(casebook.events[position]))
    }
    if let event = location.event.flatMap({ casebook.event($0) }) {
      lines += ["", "Here: \(event.title)"]
      lines += Self.lines(DetailText(casebook: casebook, glyphs: .unicode).page(of: event))
    }
    if let actor = location.actor { lines += [""] + self.actor(actor, extent: .panel) }
    return lines
  }

  private func line(_ event: Event) -> String {
    let who = event.participants.compactMap { casebook.actor($0)?.shortName }.joined(separator: ", ")
    let grounds = StatementText(casebook: casebook).spoken(event.provenance)
    return "\(event.date.label): \(event.title). \(who). [\(grounds)]"
  }

  private func actor(_ id: Identifier<PoliticalActor>, extent: ActorPage.Extent = .full) -> [String] {
    guard let actor = casebook.actor(id) else { return [] }
    let page = ActorPage(
      casebook: casebook, glyphs: .unicode, extent: extent, documents: application.documents
    )
    .page(of: id, asOf: application.state.moment(in: casebook))
    let names = ([actor.name] + actor.localNames.map(\.text)).joined(separator: ", ")
    return ["\(names), as of \(application.state.momentLabel(in: casebook))"] + Self.lines(page)
      + termLine(page)
  }

  /// The document, every paragraph, and what is said of the one under the cursor, or the card.
  private func source(_ id: Identifier<Source>, _ paragraph: Int?) -> [String] {
    guard let source = casebook.source(id) else { return [] }
    let list = ParagraphList(casebook: casebook, coverage: application.coverage).page(of: id)
    let here = paragraph.map { "Here: paragraph \($0)" } ?? "Here: the document"
    let heading = SourceHeading(casebook: casebook, documents: application.documents, source: source)
    return ["\(source.title)", heading.spoken, ""] + Self.lines(list) + ["", here]
      + Self.lines(application.sourcePage(showsDigest: false, isNarrow: false))
  }

  /// A sign of the basis in words; every other text as it is.
  public static func spoken(_ text: String) -> String {
    switch text {
    case "+ ": "From outside the documents: "
    case " +": " (from outside the documents)"
    case "  + ": " (from outside the documents) "
    case " ~": " (inferred)"
    case "~ ", "✓ ", "✗ ": ""
    default: text
    }
  }

  /// A page's lines: headings end in a colon, what can be selected begins with a hyphen.
  static func lines(_ page: Page) -> [String] {
    page.blocks.map { block in
      switch block {
      case .heading(let text): return "\(text):"
      case .paragraph(let spans): return spans.map { spoken($0.text) }.joined()
      case .gap: return ""
      case .item(let item):
        var line = "- "
        if !item.spokenLabel.isEmpty { line += "\(item.spokenLabel): " }
        line += item.body.text
        if !item.spokenTrailing.isEmpty { line += " [\(item.spokenTrailing)]" }
        return line
      }
    }
  }
}
