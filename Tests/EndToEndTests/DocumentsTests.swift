import Foundation
import Testing

@Suite("The reader's own copies")
struct DocumentsTests {
  /// A document that was made up: as many paragraphs as the case says, behind lines that are not its body.
  private static func document(_ file: String, paragraphs: Int = 17) -> String {
    let before = file == "bordachev-2018.txt" ? 18 : 1
    let lines =
      (1...before).map { "line \($0) of the page" } + (1...paragraphs).map { "Made-up paragraph \($0)." }
    return lines.joined(separator: "\n\n") + "\n"
  }

  private func withDocuments<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      for file in ["bordachev-2018.txt", "seoul-initiative-2015.txt"] {
        try Self.document(file).write(toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
      }
      return try body(folder)
    }
  }

  private static let place = "source/seoul-initiative-2015/3"

  @Test("A copy is found by the option, in the environment, and in the usual folder")
  func found() throws {
    try withDocuments { folder in
      try withTemporaryFolder { home in
        let usual = home + "/.local/share/neasia"
        try FileManager.default.createDirectory(atPath: usual, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(
          atPath: usual + "/documents", withDestinationPath: folder)
        let outcomes = [
          try Program.run("show", Self.place, "--plain", "--documents", folder),
          try Program.run("show", Self.place, "--plain", environment: ["NEASIA_DOCUMENTS": folder]),
          try Program.run("show", Self.place, "--plain", environment: ["HOME": home]),
          try Program.run(
            "show", Self.place, "--plain",
            environment: ["XDG_DATA_HOME": home + "/.local/share", "HOME": "/nowhere"]),
          try Program.run("--script", "Down Up", Self.place, "--documents", folder, "--size", "110x30"),
        ]
        for outcome in outcomes {
          #expect(outcome.status == 0)
          #expect(outcome.text.contains("Made-up paragraph 3."))
        }
      }
    }
    let without = try Program.run("show", Self.place, "--plain")
    #expect(without.status == 0 && without.text.contains("You have no copy"))
  }

  @Test(
    "A damaged copy is told on the screen and stops nothing",
    arguments: [
      ("printf 'a\\nb\\n\\377\\n' > $F", "not UTF-8 in line 3"),
      ("printf 'a\\nb\\033[2J\\n' > $F", "control character U+001B in line 2"),
      ("truncate -s 5M $F", "larger than the limit of 4 MiB"), ("mkdir $F", "not a regular file"),
      ("mkfifo $F", "not a regular file"), ("ln -s /dev/zero $F", "not a regular file"),
      ("ln -s seoul-initiative-2015.txt $F", "too many symbolic links"), (": > $F", "paragraph 1 is line 2"),
      ("true", "You have none here"),
    ])
  func damaged(line: String, words: String) throws {
    try withTemporaryFolder { folder in
      let file = folder + "/seoul-initiative-2015.txt"
      #expect(try Program.shell(line, environment: ["F": file]).status == 0)
      for option in ["--plain", "--json", "--ascii"] {
        let outcome = try Program.run(
          "show", "source/seoul-initiative-2015", option, "--size", "110x60", "--documents", folder)
        #expect(outcome.status == 0)
        #expect(outcome.unsafeScalars.isEmpty)
        if option == "--plain" { #expect(outcome.text.contains(words), "\(outcome.text)") }
      }
      let check = try Program.run("check", "--documents", folder)
      #expect(check.status == 1 && check.unsafeScalars.isEmpty && check.text.contains(file))
    }
  }

  @Test("check tells where a copy differs, and reads the environment too")
  func check() throws {
    try withDocuments { folder in
      let file = "seoul-initiative-2015.txt"
      try Self.document(file, paragraphs: 9).write(
        toFile: "\(folder)/\(file)", atomically: true, encoding: .utf8)
      let outcome = try Program.run("check", environment: ["NEASIA_DOCUMENTS": folder])
      #expect(outcome.status == 1)
      #expect(
        outcome.text.contains("\(file): differs from the document as the case knows it: it has 9 paragraphs"))
      #expect(outcome.text.contains("0 verified"))
      let json = try Program.run("check", "--json", environment: ["NEASIA_DOCUMENTS": folder])
      #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
      #expect(json.text.contains("\"differing\""))
    }
  }
}
