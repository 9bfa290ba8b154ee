/// A piece of a line: text in one style, perhaps the face of a link.
public struct Span: Hashable, Sendable {
  /// What is shown.
  public var text: String
  /// How it looks.
  public var style: Style
  /// What the text leads to, as the drawing code numbers it; kept when text is cut or wrapped.
  public var id: Int?

  /// A piece of text.
  ///
  /// - Parameters:
  ///   - text: what is shown.
  ///   - style: how it looks.
  ///   - id: what it leads to, if anything.
  public init(_ text: String, _ style: Style = Style(), id: Int? = nil) {
    self.text = text
    self.style = style
    self.id = id
  }
}

extension [Span] {
  /// The columns that the pieces fill one after the other.
  public var columns: Int {
    reduce(0) { $0 + $1.text.columns }
  }

  /// The text of all pieces.
  public var text: String {
    reduce(into: "") { $0 += $1.text }
  }
}
