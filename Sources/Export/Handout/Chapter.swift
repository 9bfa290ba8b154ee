/// One part of a handout under a heading of its own.
struct Chapter: Hashable, Sendable {
  enum Block: Hashable, Sendable {
    case heading([Phrase])
    case paragraph([Phrase])
    case entry(Entry)
    case table(ComparedRows)
    case bars([CountedAnswer])
  }

  /// Nothing when the blocks say themselves what they are about.
  var heading: [Phrase]
  var blocks: [Block]

  init(_ heading: [Phrase] = [], _ blocks: [Block]) {
    self.heading = heading
    self.blocks = blocks
  }
}
