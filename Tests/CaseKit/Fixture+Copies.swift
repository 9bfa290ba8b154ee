import CaseModel

/// The reader's own copies of the letter: texts made up for the tests.
extension Fixture {
  /// The letter as the case cites it.
  public static let letterText = """
    Of three towns there is little to tell, and this is all of it.
    East asked for a bridge, and was afraid of what it would cost.

    They talked through a long winter, and then they began to build.
    What became of the bridge
    The water rose and carried the landing off.
    I remain your clerk.
    """

  /// The letter with a line before its second paragraph, and without the words that are cited in its third.
  public static let otherLetterText = """
    Of three towns there is little to tell, and this is all of it.
    A line that was never written.
    East asked for  a bridge, and was afraid of what it would cost.
    They talked all winter, and then they began to build.
    What became of the bridge
    The water rose and carried the landing off.
    I remain your clerk.
    """

  /// A shelf with one copy of the letter.
  public static func shelf(_ text: String, for casebook: Casebook) -> DocumentShelf {
    let copies = casebook.sources.map {
      ($0.id, DocumentCopy(text: text, description: $0.copy, limit: $0.paragraphCount + 20))
    }
    return DocumentShelf(
      folder: "/home/reader/documents", copies: Dictionary(uniqueKeysWithValues: copies), for: casebook)
  }
}
