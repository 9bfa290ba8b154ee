import Canvas
import CaseModel

extension [LocalName] {
  /// The names that can be written with some glyphs: none in ASCII, where other scripts would be rows of question marks.
  func writable(with glyphs: Glyphs) -> [LocalName] {
    glyphs.isASCII ? [] : self
  }
}
