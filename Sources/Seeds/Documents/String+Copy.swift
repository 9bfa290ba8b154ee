import CaseModel
import Runtime

extension String {
  /// The text of a reader's own copy, made safe to be shown and printed.
  ///
  /// Marks that one does not see (soft hyphens, zero-width and bidirectional marks), which come with text from web pages, are
  /// dropped. Separators of lines, paragraphs and pages are ends of lines.
  ///
  /// - Parameter bytes: the file, with or without a byte order mark.
  /// - Throws: `CopyProblem` when the bytes are not UTF-8 or hold control characters.
  /// - Complexity: O(n).
  init(bytesOfCopy bytes: [UInt8]) throws(CopyProblem) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .notUTF8(line: bytes.line(at: error.byteOffsets.lowerBound))
    }
    var kept: [UInt8] = []
    var copied = 0
    for hidden in bytes.hiddenScalars(from: 0) {
      let scalar = hidden.scalar
      kept += bytes[copied..<hidden.offset]
      copied = hidden.offset + UTF8.width(scalar)
      if Character(scalar).isNewline {
        kept.append(UInt8(ascii: "\n"))
      } else if scalar.properties.generalCategory == .control {
        throw .controlCharacter(scalar, line: bytes.line(at: hidden.offset))
      }
    }
    kept += bytes[copied...]
    self.init(decoding: kept, as: UTF8.self)
  }
}

extension [UInt8] {
  /// The line, from 1, in which a byte stands; lines end as on any system.
  fileprivate func line(at offset: Int) -> Int {
    var line = 1
    for index in 0..<Swift.min(offset, count) {
      switch self[index] {
      case 0x0A: line += 1
      // The first half of an end of line as Windows writes it is not counted.
      case 0x0D where index + 1 == count || self[index + 1] != 0x0A: line += 1
      default: break
      }
    }
    return line
  }
}
