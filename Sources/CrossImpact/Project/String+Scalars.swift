/// Lines are taken apart by scalars: to `Character`, a sign with an accent after it would be another sign.
extension String {
  /// Whether the text begins with a sign.
  func begins(with sign: Unicode.Scalar) -> Bool {
    unicodeScalars.first == sign
  }

  /// The text without its first scalar.
  var withoutFirst: String {
    String(unicodeScalars.dropFirst())
  }

  /// The text without spaces and tabs at its ends.
  var trimmed: String { trimmedStart.trimmedEnd }

  /// The text without spaces and tabs at its start.
  var trimmedStart: String {
    String(unicodeScalars.drop { $0 == " " || $0 == "\t" })
  }

  /// The text without spaces and tabs at its end.
  var trimmedEnd: String {
    var text = unicodeScalars[...]
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
