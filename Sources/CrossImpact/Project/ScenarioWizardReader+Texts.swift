extension ScenarioWizardReader {
  /// A text of the last part of the file, with the heading above it.
  private struct Entry {
    let heading: String
    let text: String
    /// The line of the heading, counted from 0.
    let line: Int
  }

  /// Reads the notes, the essays and the comments.
  ///
  /// A complete file has them all in order, and their headings are often empty; in an incomplete one the headings tell
  /// which is which.
  mutating func readTexts(into project: inout ScenarioWizardProject) throws(ScenarioWizardError) {
    let entries = try entries()
    if entries.isEmpty { return }
    let count = project.matrix.descriptors.count
    if entries.count == 1 + count + count * count {
      for (place, entry) in entries.enumerated() { put(entry.text, at: place, in: &project) }
      return
    }
    let headings = Self.headings(of: project)
    for entry in entries {
      if entry.heading.hasPrefix("0-0") {
        project.notes = entry.text
      } else if let place = headings[entry.heading] {
        put(entry.text, at: place, in: &project)
      } else if !entry.text.isEmpty {
        throw fault(.unknownHeading(entry.heading), at: entry.line)
      }
    }
  }

  /// Puts a text where its place in a complete file says.
  private func put(_ text: String, at place: Int, in project: inout ScenarioWizardProject) {
    let count = project.texts.count
    switch place {
    case 0: project.notes = text
    case 1...count: project.texts[place - 1].essay = text
    default:
      let block = place - 1 - count
      let key = ScenarioWizardProject.Block(source: block / count, target: block % count)
      project.comments[key] = text.isEmpty ? nil : text
    }
  }

  /// The places in a complete file by the headings they may have: short names or long ones.
  private static func headings(of project: ScenarioWizardProject) -> [String: Int] {
    let short = project.matrix.descriptors.map(\.name)
    var places: [String: Int] = [:]
    for names in [short, project.texts.map(\.longName)] {
      for (source, name) in names.enumerated() where !name.isEmpty {
        places[name] = places[name] ?? 1 + source
        for (target, other) in names.enumerated() where !other.isEmpty {
          let heading = name + " -> " + other
          places[heading] = places[heading] ?? 1 + names.count + source * names.count + target
        }
      }
    }
    return places
  }

  /// The headings that have a text below them.
  private mutating func entries() throws(ScenarioWizardError) -> [Entry] {
    var entries: [Entry] = []
    while let line {
      guard line.begins(with: "#") else {
        next += 1
        continue
      }
      let (heading, start) = (line.withoutFirst.trimmed, next)
      next += 1
      skipBlank()
      guard let first = self.line, !first.begins(with: "#") else { continue }
      let text = try first.begins(with: "\"") ? readQuoted() : readPlain()
      entries.append(Entry(heading: heading, text: text, line: start))
    }
    return entries
  }

  /// Reads a text without quotation marks, up to the next heading.
  private mutating func readPlain() -> String {
    var text: [String] = []
    while let line, !line.begins(with: "#") {
      text.append(line)
      next += 1
    }
    while text.last == "" { text.removeLast() }
    return text.joined(separator: "\n")
  }

  /// Reads a text in quotation marks, which may have several lines.
  ///
  /// We write a quotation mark within a text twice, and others write it once. So the text ends at a line's end after an
  /// odd number of marks, or after an even number when a heading follows.
  private mutating func readQuoted() throws(ScenarioWizardError) -> String {
    let start = next
    var text = ""
    while next < lines.count {
      var content = next == start ? lines[next].trimmedStart.withoutFirst : unstuffed(lines[next])
      let bare = content.trimmedEnd
      let marks = bare.unicodeScalars.reversed().prefix { $0 == "\"" }.count
      next += 1
      let ends = marks % 2 == 1 || marks > 0 && headingFollows
      if ends { content = String(bare.unicodeScalars.dropLast()) }
      text += (next - 1 == start ? "" : "\n") + content
      if ends { return text.withSingleMarks }
    }
    throw fault(.endlessText, at: start)
  }

  /// Whether the next line with anything in it begins with `#`, or there is none.
  private var headingFollows: Bool {
    lines.dropFirst(next).first { !$0.trimmed.isEmpty }?.begins(with: "#") ?? true
  }

  /// A line of a text without the space that keeps a `#` from its beginning.
  private func unstuffed(_ line: String) -> String {
    line.begins(with: " ") && line.trimmed.begins(with: "#") ? line.withoutFirst : line
  }
}

extension String {
  /// The text with every two quotation marks side by side made one.
  fileprivate var withSingleMarks: String {
    var result = String.UnicodeScalarView()
    var isSecond = false
    for scalar in unicodeScalars {
      if scalar == "\"", isSecond {
        isSecond = false
        continue
      }
      isSecond = scalar == "\""
      result.append(scalar)
    }
    return String(result)
  }
}
