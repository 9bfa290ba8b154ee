import Testing

@Suite("Screens do not know each other")
struct ScreenTests {
  @Test("No file of a screen names the screen of another file")
  func strangers() throws {
    let files = try House.sources("swift").filter { file in
      file.path.hasPrefix("Explorer/Screens/") || file.path.hasPrefix("Explorer/Timeline/")
    }
    let declared = files.map { (file: $0, screens: Self.screensDeclared(in: $0)) }
    let all = declared.reduce(into: Set<String>()) { $0.formUnion($1.screens) }
    try #require(all.count > 1)
    for (file, own) in declared {
      let named = file.code.reduce(into: Set<String>()) { names, line in
        names.formUnion(line.matches(of: /\b[A-Z]\w*Screen\b/).map { String($0.output) })
      }
      let strangers = named.subtracting(own).intersection(all)
      #expect(strangers.isEmpty, "\(file.path) names \(strangers); let them meet in Location and Command")
    }
  }

  private static func screensDeclared(in file: SourceFile) -> Set<String> {
    Set(
      file.code.flatMap { line in
        line.matches(of: /\b(?:struct|enum|class|actor) ([A-Z]\w*Screen)\b/).map { String($0.output.1) }
      })
  }
}
