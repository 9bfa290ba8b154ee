import Runtime

extension SeedFile {
  /// The file as the parser may read it, or nothing when its bytes are not UTF-8.
  ///
  /// Every hidden character (control, bidirectional, zero-width) is reported at its place and replaced by U+FFFD, so
  /// that the rest of the file is still checked in the same run. A clean file, the usual one, is handed on as it is.
  ///
  /// - Complexity: O(n) in the bytes; only bytes that can begin a hidden character are looked at closely.
  func readable(report: (FileProblem, Mark) -> Void) -> SeedFile? {
    if let offset = firstInvalidOffset {
      report(.notUTF8(offset: offset, byte: bytes[offset]), mark(at: offset))
      return nil
    }
    let hidden = bytes.hiddenScalars(from: bytes.starts(with: byteOrderMark) ? byteOrderMark.count : 0)
    guard !hidden.isEmpty else { return self }
    var places = MarkCounter(bytes: bytes)
    var replaced: [UInt8] = []
    replaced.reserveCapacity(bytes.count)
    var copied = 0
    for found in hidden {
      report(.hiddenCharacter(found.scalar), places.mark(at: found.offset))
      replaced += bytes[copied..<found.offset]
      replaced += "\u{FFFD}".utf8
      copied = found.offset + UTF8.width(found.scalar)
    }
    replaced += bytes[copied...]
    return SeedFile(name: name, bytes: replaced)
  }

  /// The offset of the first byte that is not UTF-8.
  private var firstInvalidOffset: Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  private func mark(at offset: Int) -> Mark {
    var places = MarkCounter(bytes: bytes)
    return places.mark(at: offset)
  }
}

private let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

/// A hidden character and the offset of its first byte.
struct HiddenScalar {
  let offset: Int
  let scalar: Unicode.Scalar
}

extension [UInt8] {
  /// The characters in valid UTF-8 that a terminal obeys or a reader does not see, in order.
  ///
  /// Tabs and ends of lines are not among them: YAML needs them.
  func hiddenScalars(from start: Int) -> [HiddenScalar] {
    withUnsafeBufferPointer { bytes in
      var found: [HiddenScalar] = []
      var offset = start
      while offset < bytes.count {
        guard bytes[offset].mayBeginHiddenScalar else {
          offset += 1
          continue
        }
        var decoder = UTF8()
        var scalarBytes = bytes[offset..<Swift.min(offset + 4, bytes.count)].makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&scalarBytes) else { return found }
        if scalar.isHidden || scalar.isNoncharacter {
          found.append(HiddenScalar(offset: offset, scalar: scalar))
        }
        offset += UTF8.width(scalar)
      }
      return found
    }
  }
}

extension UInt8 {
  /// Controls, and the first bytes of the blocks in which hidden characters stand.
  ///
  /// Left out are, besides ASCII, most of Latin, Greek, Cyrillic, Hebrew, Kana, Han and Hangul: nearly all text.
  fileprivate var mayBeginHiddenScalar: Bool {
    if self >= 0x20 && self < 0x7F { return false }
    return switch self {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F: true
    case 0xC2, 0xCD, 0xD8...0xE3, 0xEE...0xF4: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether Unicode promises never to give the code point a meaning; YAML forbids the two that end the first plane.
  fileprivate var isNoncharacter: Bool { value & 0xFFFE == 0xFFFE }
}

/// Counts lines and columns up to offsets that are asked for in rising order.
private struct MarkCounter {
  let bytes: [UInt8]
  private var offset = 0
  private var line = 1
  private var column = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
    if bytes.starts(with: byteOrderMark) { offset = byteOrderMark.count }
  }

  mutating func mark(at target: Int) -> Mark {
    while offset < target {
      switch bytes[offset] {
      case 0x0D where offset + 1 < bytes.count && bytes[offset + 1] == 0x0A: break
      case 0x0A, 0x0D:
        line += 1
        column = 1
      case 0x80...0xBF: break
      default: column += 1
      }
      offset += 1
    }
    return Mark(line: line, column: column)
  }
}
