extension JSONValue {
  /// The value as JSON text, indented by two blanks a level, without a line end after it.
  ///
  /// Text is UTF-8 as it stands, but whatever a terminal would obey or a reader not see (control, format and separator
  /// characters, private and unassigned ones) is escaped: as a pair of surrogates where four digits do not do.
  /// Lists of numbers and of short words stand on one line.
  ///
  /// - Complexity: O(n) in the length of the text.
  public var text: String {
    var writer = JSONWriter(isOneLine: false)
    writer.write(self, indent: 0)
    return writer.text
  }

  /// The value as `text` has it, but all on one line, for streams of one value a line.
  public var line: String {
    var writer = JSONWriter(isOneLine: true)
    writer.write(self, indent: 0)
    return writer.text
  }
}

private struct JSONWriter {
  let isOneLine: Bool
  private(set) var text = ""

  init(isOneLine: Bool) {
    self.isOneLine = isOneLine
  }

  mutating func write(_ value: JSONValue, indent: Int) {
    switch value {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .string(let value): write(value)
    case .array(let elements): write(elements, indent: indent)
    case .object(let members): write(members, indent: indent)
    }
  }

  private mutating func write(_ elements: [JSONValue], indent: Int) {
    let isShort = elements.allSatisfy(\.isAtom) && elements.count <= 16
    write(count: elements.count, brackets: ("[", "]"), indent: isShort ? nil : indent) { writer, position in
      writer.write(elements[position], indent: indent + 1)
    }
  }

  private mutating func write(_ members: [JSONValue.Member], indent: Int) {
    write(count: members.count, brackets: ("{", "}"), indent: indent) { writer, position in
      writer.write(members[position].key)
      writer.text += ": "
      writer.write(members[position].value, indent: indent + 1)
    }
  }

  /// Writes elements between brackets, each on its own line unless `indent` is nil.
  private mutating func write(
    count: Int, brackets: (String, String), indent: Int?, element: (inout JSONWriter, Int) -> Void
  ) {
    let indent = isOneLine ? nil : indent
    text += brackets.0
    for position in 0..<count {
      if position > 0 { text += indent == nil ? ", " : "," }
      if let indent { breakLine(indent + 1) }
      element(&self, position)
    }
    if let indent, count > 0 { breakLine(indent) }
    text += brackets.1
  }

  private mutating func breakLine(_ indent: Int) {
    text += "\n"
    text += String(repeating: "  ", count: indent)
  }

  private mutating func write(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\t": text += "\\t"
      default:
        if scalar.mustBeEscaped {
          for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter { escape(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = String(unit, radix: 16)
    text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}

extension JSONValue {
  fileprivate var isAtom: Bool {
    switch self {
    case .array, .object: false
    default: true
    }
  }
}

extension Unicode.Scalar {
  fileprivate var mustBeEscaped: Bool {
    if value < 0x7F { return value < 0x20 }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}
