import EDTF

/// What the case is called and what it is about.
public struct CaseHeading: Hashable, Sendable {
  /// By which the case is known, in what is kept of it and in what is made of it.
  public let id: String
  /// At most 40 columns; stands in the title bar.
  public let title: String
  /// What the case is about, in a paragraph.
  public let text: String
  /// The time that the band shows, always with a first and a last day.
  public let span: DateExpression
  /// The event at which the explorer opens.
  public let opensAt: Identifier<Event>?
  /// Whom to thank, one a line.
  public let credits: [String]

  /// A heading.
  public init(
    id: String, title: String, text: String, span: DateExpression, opensAt: Identifier<Event>?,
    credits: [String]
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.span = span
    self.opensAt = opensAt
    self.credits = credits
  }
}
