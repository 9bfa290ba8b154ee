extension DateExpressionError: CustomStringConvertible {
  /// One or two sentences: what is wrong, where, and what to write.
  public var description: String {
    let advice = fix.map { " Write '\($0)'." } ?? ""
    if input.isEmpty { return "The date is empty: \(reason.sentencePart).\(advice)" }
    let shown = input.printable(limit: 40)
    return "'\(shown)' is not a date in EDTF: \(reason.sentencePart) (\(place)).\(advice)"
  }

  private var place: String {
    guard let index = input.index(input.startIndex, offsetBy: position, limitedBy: input.endIndex),
      index < input.endIndex
    else { return "at its end" }
    return "at character \(position + 1), '\(String(input[index]).printable(limit: 8))'"
  }
}

extension String {
  /// The text with characters that do not print written as numbers, and cut when it is long.
  fileprivate func printable(limit: Int) -> String {
    var result = ""
    for (position, scalar) in unicodeScalars.enumerated() {
      if position == limit { return result + "..." }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        result += "\\u{" + String(scalar.value, radix: 16) + "}"
      default:
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
