extension String {
  /// The text with every hidden scalar shown as `<U+202E>`, for whatever is printed outside the screen.
  ///
  /// Text from files, arguments and the environment could otherwise move the cursor, write the clipboard, or read
  /// differently from what it is.
  ///
  /// - Complexity: O(*n*).
  public var escapedForTerminal: String {
    guard unicodeScalars.contains(where: \.isHidden) else { return self }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar.isHidden {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let zeros = String(repeating: "0", count: Swift.max(0, 4 - digits.count))
        result.append(contentsOf: "<U+\(zeros)\(digits)>".unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
