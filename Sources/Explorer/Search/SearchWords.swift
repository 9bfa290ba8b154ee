import Canvas
import CaseModel

/// The words and looks with which hits are shown: what a hit is, what its context is of the item, what it leads to.
struct SearchWords {
  let casebook: Casebook
  let isASCII: Bool

  /// What is said until the texts of a large case have been read.
  static let reading = "the texts of the case are being read"

  /// The heading of a group.
  static func heading(_ group: SearchGroup) -> String {
    switch group {
    case .events: "Events"
    case .actors: "Actors"
    case .places: "Places"
    case .claims: "Claims"
    case .relations: "Relations"
    case .terms: "Terms"
    case .issues: "Issues"
    case .eras: "Eras"
    case .changes: "Changes"
    case .questions: "Questions"
    case .paragraphs: "Paragraphs"
    case .documents: "Documents"
    case .outlines: "Scenarios"
    case .lessons: "Walkthroughs"
    }
  }

  /// The word for one of a group.
  static func noun(_ group: SearchGroup) -> String {
    String(heading(group).lowercased().dropLast())
  }

  /// What stands left of a hit's title: when, who, where.
  func label(_ hit: SearchHit, _ style: Style) -> [Span] {
    hit.subject.pieces.isEmpty ? [Span(label(hit.item), style)] : hit.subject.spans(style)
  }

  private func label(_ item: SearchItem) -> String {
    let position = item.position
    guard (0..<casebook.count(of: item.group)).contains(position) else { return "" }
    switch item.group {
    case .events: return casebook.events[position].date.label
    case .actors: return Words.kind(casebook.actors[position].kind)
    case .places: return casebook.places[position].state.map { name($0) } ?? ""
    case .claims, .relations, .terms, .issues, .changes, .questions, .paragraphs, .outlines: return ""
    case .eras: return casebook.eras[position].date.label
    case .documents: return casebook.sources[position].date.label
    case .lessons: return casebook.walkthroughStops[position].step.map { "step \($0)" } ?? "lesson"
    }
  }

  private func name(_ actor: Identifier<PoliticalActor>) -> String {
    casebook.actor(actor)?.shortName ?? actor.rawValue
  }

  /// The context of a hit, with the sign or the words that say what it is of the item.
  ///
  /// - Parameters:
  ///   - columns: the room for it; nothing shows all of it.
  ///   - style: the look of ordinary text.
  func context(_ hit: SearchHit, columns: Int? = nil, _ style: Style) -> [Span] {
    guard !hit.context.pieces.isEmpty else { return [] }
    if isASCII, !hit.context.text.isWritableInASCII {
      let whose = hit.field == .place ? "its place's" : "its"
      let name = hit.field.languageName.map { "\($0) name" } ?? "local name"
      let note = Span("found by \(whose) \(name)", style)
      let more = hit.text.isEmpty ? [note] : [note, Span(" - \(hit.text)", Style(.faint, on: style.surface))]
      return columns.map { more.truncated(to: $0) } ?? more
    }
    var spans = lead(hit.field, on: style.surface).map { [$0] } ?? []
    let role = hit.field == .addition ? Style(.outside, on: style.surface) : style
    let close = hit.field == .anchor ? [Span("”", style)] : []
    if let columns {
      spans += hit.context.spans(role, around: max(0, columns - spans.columns - close.columns))
    } else {
      spans += hit.context.spans(role)
    }
    spans += close
    guard hit.field.isName, !hit.text.isEmpty else { return spans }
    let more = spans + [Span(" \(isASCII ? "-" : "·") \(hit.text)", Style(.faint, on: style.surface))]
    return columns.map { more.truncated(to: $0) } ?? more
  }

  private func lead(_ field: SearchField, on surface: Surface) -> Span? {
    switch field {
    case .name, .summary, .text: nil
    case .localName: field.languageName.map { Span("in \($0): ", Style(.faint, on: surface)) }
    case .actor: Span("with ", Style(.faint, on: surface))
    case .place: Span("in ", Style(.faint, on: surface))
    case .office: Span("office: ", Style(.faint, on: surface))
    case .anchor: Span("“", Style(.secondary, on: surface))
    case .reason: Span("because: ", Style(.inferred, on: surface))
    case .origin: Span("from: ", Style(.outside, on: surface))
    case .addition: Span("+ ", Style(.outside, on: surface))
    case .caution: Span("take care: ", Style(.alarm, on: surface))
    }
  }

  /// The name of a field, for programs.
  static func name(_ field: SearchField) -> String {
    switch field {
    case .name: "name"
    case .localName: "local-name"
    case .summary: "summary"
    case .text: "text"
    case .actor: "actor"
    case .place: "place"
    case .office: "office"
    case .anchor: "anchor"
    case .reason: "reason"
    case .origin: "origin"
    case .addition: "addition"
    case .caution: "caution"
    }
  }

  /// What Enter does with a hit that has no page of its own.
  func destination(_ hit: SearchHit) -> String {
    hit.item.group == .issues ? "the claims on it: " : ""
  }
}

extension SearchField {
  /// Whether it only names something, so that there is room to say more of the item.
  fileprivate var isName: Bool {
    switch self {
    case .name, .localName, .actor, .place, .office: true
    default: false
    }
  }

  /// The language of a name that is not in the language of the case.
  fileprivate var languageName: String? {
    guard case .localName(let tag) = self else { return nil }
    return switch tag.prefix(while: { $0 != "-" }) {
    case "ko": tag.contains("Hani") ? "Korean Hanja" : "Korean"
    case "ja": "Japanese"
    case "zh": "Chinese"
    case "ru": "Russian"
    case "uk": "Ukrainian"
    case "de": "German"
    case "en": "English"
    default: tag
    }
  }
}

extension String {
  /// Whether a terminal that shows ASCII only can show more of the text than question marks.
  fileprivate var isWritableInASCII: Bool {
    unicodeScalars.allSatisfy { $0.value < 0x530 || (0x1E00...0x27FF).contains($0.value) }
  }
}
