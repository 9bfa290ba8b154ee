extension ScenarioWizardProject {
  /// The project as the text of a `.scw` file, with line ends `\n`.
  ///
  /// It reads back to the same project, except for spaces around names and line breaks in them, which become spaces. A
  /// line of a text that begins with `#` gets a space before it, since other readers take it for a heading.
  public var text: String {
    var lines = ["$ ScenarioWizard 4.0", name.onOneLine]
    for descriptor in matrix.descriptors {
      lines.append("&" + descriptor.name.onOneLine)
      lines += descriptor.variants.map { " -" + $0.onOneLine }
    }
    lines.append("#")
    for (descriptor, count) in matrix.variantCounts.enumerated() {
      let texts = texts.indices.contains(descriptor) ? texts[descriptor] : DescriptorTexts()
      lines.append("&" + texts.longName.onOneLine)
      for variant in 0..<count {
        let names = texts.longVariantNames
        lines.append(" " + (names.indices.contains(variant) ? names[variant].onOneLine : ""))
      }
    }
    lines += ["#", "#"]
    lines += matrix.places.map { _ in "FFFFFF" }
    lines += ["#", "#"]
    lines += matrix.places.map(row)
    lines.append("#")
    lines += entries
    lines += ["#", "#"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// The project as the bytes of a `.scw` file for Windows: line ends of two bytes, and code page 1252 where that holds
  /// every character, otherwise UTF-8.
  public var bytes: [UInt8] { WindowsText.bytes(of: text) }

  private func row(_ source: CrossImpactMatrix.Place) -> String {
    let values = matrix.places.map { matrix[source, $0] }
    return values.map { ($0 < 0 ? "" : " ") + "\($0) " }.joined(separator: ",")
  }

  /// Headings and texts: the notes, an essay for each descriptor, a comment for each pair.
  private var entries: [String] {
    let names = matrix.descriptors.indices.map { descriptor in
      let long = texts.indices.contains(descriptor) ? texts[descriptor].longName.onOneLine : ""
      return long.isEmpty ? matrix.descriptors[descriptor].name.onOneLine : long
    }
    var entries = ["# 0-0", notes.quoted]
    for (descriptor, name) in names.enumerated() {
      entries += ["# " + name, texts.indices.contains(descriptor) ? texts[descriptor].essay.quoted : "\"\""]
    }
    for (source, name) in names.enumerated() {
      for (target, other) in names.enumerated() {
        let comment = comments[Block(source: source, target: target)] ?? ""
        entries += ["# " + name + " -> " + other, comment.quoted]
      }
    }
    return entries
  }
}

extension String {
  /// The text without spaces at its ends and with spaces for its line breaks.
  fileprivate var onOneLine: String {
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars { result.append(scalar == "\n" || scalar == "\r" ? " " : scalar) }
    return String(result).trimmed
  }

  /// The text in quotation marks, its own ones doubled, and no line but the first beginning with `#`.
  fileprivate var quoted: String {
    var result = String.UnicodeScalarView()
    var line = String.UnicodeScalarView()
    var isFirst = true
    func close() {
      if !isFirst, String(line).trimmed.begins(with: "#") { result.append(" ") }
      result.append(contentsOf: line)
    }
    for scalar in unicodeScalars {
      if scalar == "\n" {
        close()
        result.append("\n")
        line = String.UnicodeScalarView()
        isFirst = false
      } else {
        line.append(scalar)
        if scalar == "\"" { line.append("\"") }
      }
    }
    close()
    return "\"" + String(result) + "\""
  }
}
