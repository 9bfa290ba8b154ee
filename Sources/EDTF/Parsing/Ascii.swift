/// The bytes EDTF is written with.
enum Ascii {
  static let zero = UInt8(ascii: "0")
  static let unspecified = UInt8(ascii: "X")
  static let hyphen = UInt8(ascii: "-")
  static let dot = UInt8(ascii: ".")
  static let slash = UInt8(ascii: "/")
  static let comma = UInt8(ascii: ",")
  static let colon = UInt8(ascii: ":")
  static let plus = UInt8(ascii: "+")
  static let space = UInt8(ascii: " ")
  static let longYear = UInt8(ascii: "Y")
  static let exponent = UInt8(ascii: "E")
  static let significant = UInt8(ascii: "S")
  static let time = UInt8(ascii: "T")
  static let utc = UInt8(ascii: "Z")

  static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= zero + 9 }
}
