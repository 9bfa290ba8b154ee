import Canvas
import CaseModel

/// What a place in the case says, before it has a width: headings, texts and lines that can be selected.
///
/// A page is drawn as a pane of a screen, printed as plain text and never knows which.
public struct Page: Hashable, Sendable {
  /// What it consists of, from the top.
  public var blocks: [Block]

  /// A page of blocks.
  public init(_ blocks: [Block] = []) {
    self.blocks = blocks
  }

  /// A part of a page.
  public enum Block: Hashable, Sendable {
    case heading(String)
    case paragraph([Span])
    case item(Item)
    case gap
  }

  /// One line that may be selected: a label, a text, and what it rests on.
  public struct Item: Hashable, Sendable {
    /// Stands left of the text; blank for the second line of the same kind.
    public var label: [Span]
    /// How many columns the label takes, at most three fifths of the pane.
    public var labelColumns: Int
    /// How far the second line and those after it are set in, where no column of labels does so.
    public var hang: Int
    /// What the label says even where the column is blank; read aloud in plain text.
    public var spokenLabel: String
    /// Signs that repeat in shape and colour what the text says; left out of plain text.
    public var ornament: [Span]
    /// The text.
    public var body: [Span]
    /// Stands at the right edge: citations and marks of the basis.
    public var trailing: [Span]
    /// What plain text says in place of `trailing`.
    public var spokenTrailing: String
    /// What it leads to; nothing where it cannot be selected.
    public var target: Target?

    /// A line; see its parts.
    public init(
      label: [Span] = [], labelColumns: Int = 0, hang: Int = 0, spokenLabel: String = "",
      ornament: [Span] = [],
      body: [Span], trailing: [Span] = [],
      spokenTrailing: String = "", target: Target? = nil
    ) {
      self.label = label
      self.labelColumns = labelColumns
      self.hang = hang
      self.spokenLabel = spokenLabel
      self.ornament = ornament
      self.body = body
      self.trailing = trailing
      self.spokenTrailing = spokenTrailing
      self.target = target
    }
  }

  /// What a selected line leads to.
  public enum Target: Hashable, Sendable {
    case event(Identifier<Event>)
    case claim(Identifier<Claim>)
    case relation(Identifier<Relation>, phase: Int)
    case actor(Identifier<PoliticalActor>)
    case era(Identifier<Era>)
    case place(Identifier<Place>)
    case term(Identifier<Term>)
    case scenario(ScenarioLocation)
    /// A walkthrough, or one of its steps, counted from 1.
    case walkthrough(Identifier<Walkthrough>, step: Int?)
    case outline(Identifier<ScenarioOutline>)
    /// A document's card.
    case source(Identifier<Source>)
    case paragraph(ParagraphReference)
    case change(Identifier<Change>)
    /// A row of a comparison, counted from 0.
    case row(Int)
  }

  /// The targets of the lines that can be selected, from the top.
  public var targets: [Target] {
    blocks.compactMap { block in
      if case .item(let item) = block { item.target } else { nil }
    }
  }
}

extension Page {
  mutating func heading(_ text: String) { blocks.append(.heading(text)) }

  mutating func paragraph(_ spans: [Span]) {
    if !spans.isEmpty { blocks.append(.paragraph(spans)) }
  }

  mutating func paragraph(_ text: String, _ style: Style = Style()) {
    if !text.isEmpty { paragraph([Span(text, style)]) }
  }

  mutating func item(_ item: Item) { blocks.append(.item(item)) }

  /// A blank line, unless there is one already or nothing stands above.
  mutating func gap() {
    if let last = blocks.last, last != .gap { blocks.append(.gap) }
  }
}
