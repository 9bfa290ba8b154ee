extension Repair {
  /// What only the parser can find: dates in the wrong order and seasons among dates.
  ///
  /// Each round mends the first fault; a text has no more faults than characters.
  static func structure(_ text: String) -> String? {
    var text = text
    for _ in text {
      guard let fault = fault(of: text), let mended = mended(text, fault) else { break }
      text = mended
    }
    return text
  }

  private static func fault(of text: String) -> Cursor.Fault? {
    do throws(Cursor.Fault) {
      _ = try DateExpression(reading: text)
      return nil
    } catch {
      return error
    }
  }

  private static func mended(_ text: String, _ fault: Cursor.Fault) -> String? {
    let bytes = Array(text.utf8)
    switch fault.reason {
    case .startAfterEnd: return swapped(bytes, secondAt: fault.offset)
    case .seasonNotAllowed(let group): return seasonInMonths(bytes, at: fault.offset, in: group)
    default: return nil
    }
  }

  /// The two dates around the separator that ends just before an offset, exchanged.
  private static func swapped(_ bytes: [UInt8], secondAt second: Int) -> String? {
    guard second >= 2 else { return nil }
    let separatorStart = bytes[second - 1] == Ascii.slash ? second - 1 : second - 2
    let delimiters = Array(",[]{}".utf8)
    let first = (bytes[..<separatorStart].lastIndex(where: delimiters.contains) ?? -1) + 1
    let end = bytes[second...].firstIndex(where: delimiters.contains) ?? bytes.count
    let swapped =
      bytes[..<first] + bytes[second..<end] + bytes[separatorStart..<second] + bytes[first..<separatorStart]
      + bytes[end...]
    return String(decoding: swapped, as: UTF8.self)
  }

  /// A season without marks written as its months: the first or the last at an end of an interval, the run of
  /// them in a set.
  private static func seasonInMonths(
    _ bytes: [UInt8], at offset: Int, in group: DateExpressionError.Group
  ) -> String? {
    guard offset >= 5, offset + 2 <= bytes.count else { return nil }
    let code = Int(String(decoding: bytes[offset..<(offset + 2)], as: UTF8.self))
    guard let season = code.flatMap(Season.init) else { return nil }
    let year = String(decoding: bytes[offset - 5..<offset], as: UTF8.self)
    guard year.hasSuffix("-"), isNumber(year.dropLast()) else { return nil }
    let first = year + season.months.lowerBound.padded(to: 2)
    let last = year + season.months.upperBound.padded(to: 2)
    let isStart = bytes[offset...].contains(Ascii.slash)
    let months =
      switch group {
      case .interval: isStart ? first : last
      case .set: first == last ? first : first + ".." + last
      }
    return String(decoding: bytes[..<(offset - 5)], as: UTF8.self) + months
      + String(decoding: bytes[(offset + 2)...], as: UTF8.self)
  }
}
