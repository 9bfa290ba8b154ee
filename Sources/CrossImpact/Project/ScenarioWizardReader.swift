extension ScenarioWizardProject {
  /// Reads a project file as it comes from a disk: UTF-8 or code page 1252, any line ends, blank lines anywhere.
  ///
  /// Sections of texts may be missing. The grid of letters is passed over: what it means is not documented.
  ///
  /// - Throws: `ScenarioWizardError` with the first line that cannot be understood.
  public init(parsing bytes: [UInt8]) throws(ScenarioWizardError) {
    guard bytes.count <= Self.sizeLimit else {
      throw ScenarioWizardError(line: 1, reason: .tooLarge(limit: Self.sizeLimit))
    }
    try self.init(lines: WindowsText.lines(of: bytes))
  }

  /// Reads a project from text.
  ///
  /// - Throws: `ScenarioWizardError` with the first line that cannot be understood.
  public init(parsing text: String) throws(ScenarioWizardError) {
    try self.init(parsing: Array(text.utf8))
  }

  private init(lines: [String]) throws(ScenarioWizardError) {
    var reader = ScenarioWizardReader(lines: lines)
    let name = try reader.readHead()
    let descriptors = try reader.readDescriptors()
    self.init(name: name, matrix: CrossImpactMatrix(descriptors: descriptors))
    reader.readLongNames(into: &texts)
    try reader.readMatrix(into: &matrix)
    try reader.readTexts(into: &self)
  }
}

/// The lines of a project file, and how far they are read.
struct ScenarioWizardReader {
  let lines: [String]
  /// The line that is read next, counted from 0.
  var next = 0

  init(lines: [String]) {
    self.lines = lines
  }

  /// The next line without spaces around it; nothing at the end of the file.
  var line: String? { lines.indices.contains(next) ? lines[next].trimmed : nil }

  /// A fault in a line that is counted from 0.
  func fault(_ reason: ScenarioWizardError.Reason, at index: Int? = nil) -> ScenarioWizardError {
    ScenarioWizardError(line: min(max(0, index ?? next), max(0, lines.count - 1)) + 1, reason: reason)
  }

  mutating func skipBlank() {
    while let line, line.isEmpty { next += 1 }
  }

  /// Reads the program's name and the project's; some old files begin with the descriptors.
  mutating func readHead() throws(ScenarioWizardError) -> String {
    skipBlank()
    guard let first = line else { throw fault(.notAProject) }
    if first.begins(with: "&") { return "" }
    guard first.begins(with: "$") else { throw fault(.notAProject) }
    next += 1
    var name: String?
    while let line {
      if line.isEmpty {
        next += 1
      } else if line.begins(with: "&"), name != nil || isVariant(after: next) {
        return name ?? ""
      } else if name == nil {
        name = line
        next += 1
      } else {
        throw fault(line.begins(with: "#") ? .noDescriptors : .notADescriptor(line))
      }
    }
    throw fault(.noDescriptors)
  }

  /// Whether the next line with anything in it is a variant, so that the line before it is a descriptor.
  private func isVariant(after index: Int) -> Bool {
    lines.dropFirst(index + 1).lazy.map(\.trimmed).first { !$0.isEmpty }?.begins(with: "-") ?? false
  }

  /// Reads descriptors and variants up to and with the first `#`.
  mutating func readDescriptors() throws(ScenarioWizardError) -> [Descriptor] {
    var descriptors: [Descriptor] = []
    var total = 0
    var name: (text: String, line: Int)?
    var variants: [String] = []
    while let line {
      if line.begins(with: "&") || line.begins(with: "#") {
        if let name {
          if variants.isEmpty { throw fault(.noVariants(descriptor: name.text), at: name.line) }
          descriptors.append(Descriptor(name: name.text, variants: variants))
        }
        variants = []
        name = (line.withoutFirst.trimmed, next)
        if line.begins(with: "#") {
          if descriptors.isEmpty { throw fault(.noDescriptors) }
          next += 1
          return descriptors
        }
      } else if line.begins(with: "-"), name != nil {
        variants.append(line.withoutFirst.trimmed)
        total += 1
        if total > ScenarioWizardProject.variantLimit {
          throw fault(.tooManyVariants(limit: ScenarioWizardProject.variantLimit))
        }
      } else if !line.isEmpty {
        throw fault(.notADescriptor(line))
      }
      next += 1
    }
    throw fault(descriptors.isEmpty && name == nil ? .noDescriptors : .noMatrix)
  }

  /// Reads the names in full, if the file has them: below each `&` one line for each variant, often empty.
  mutating func readLongNames(into texts: inout [ScenarioWizardProject.DescriptorTexts]) {
    let start = next
    skipBlank()
    guard let first = line, first.begins(with: "&") else {
      next = start
      return
    }
    var index = -1
    var below: [String] = []
    while let line, !line.begins(with: "#") {
      if line.begins(with: "&") {
        close(&texts, index, below)
        index += 1
        below = []
        if texts.indices.contains(index) { texts[index].longName = line.withoutFirst.trimmed }
      } else {
        below.append(line)
      }
      next += 1
    }
    close(&texts, index, below)
  }

  /// Gives a descriptor the lines below its name; when they are not as many as its variants, blank ones do not count.
  private func close(_ texts: inout [ScenarioWizardProject.DescriptorTexts], _ index: Int, _ below: [String])
  {
    guard texts.indices.contains(index) else { return }
    let count = texts[index].longVariantNames.count
    let names = below.count == count ? below : below.filter { !$0.isEmpty }
    for (variant, name) in names.prefix(count).enumerated() { texts[index].longVariantNames[variant] = name }
  }
}
