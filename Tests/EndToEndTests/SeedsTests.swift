import Foundation
import Testing

@Suite("The folder of seeds")
struct SeedsTests {
  /// A copy of the case in a folder of its own, for a test to break.
  private func withCase<Result>(_ body: (String) throws -> Result) throws -> Result {
    try withTemporaryFolder { folder in
      let seeds = folder + "/case"
      try FileManager.default.copyItem(atPath: Program.seeds, toPath: seeds)
      return try body(seeds)
    }
  }

  @Test("The case is clean")
  func clean() throws {
    let outcome = try Program.run("check")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("17/17"))
    #expect(outcome.text.contains("14/14"))
  }

  @Test("A broken case is told with its place and does not open")
  func broken() throws {
    try withCase { seeds in
      let file = seeds + "/zz.yaml"
      try "events:\n  - id: half\n    titel: Half an event\n".write(
        toFile: file, atomically: true, encoding: .utf8)
      let check = try Program.run("check", seeds)
      #expect(check.status == 1)
      #expect(check.text.contains("\(file):3:5: error:"))
      let show = try Program.run("show", "--seeds", seeds)
      #expect(show.status == 1)
      #expect(show.text == "")
      #expect(show.errorText.contains("\(file):3:5: error:"))
      let json = try Program.run("check", "--json", seeds)
      #expect(json.status == 1)
      #expect(try JSONSerialization.jsonObject(with: json.output) is [String: Any])
    }
  }

  @Test("What is no case is refused with its path", arguments: ["", "/nowhere", "/empty", "/file.yaml"])
  func noCase(name: String) throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/empty", withIntermediateDirectories: false)
      try Data().write(to: URL(fileURLWithPath: folder + "/file.yaml"))
      let outcome = try Program.run("show", "--seeds", folder + name)
      #expect(outcome.status == 1)
      #expect(outcome.text == "")
      #expect(outcome.errorText.contains(folder))
    }
  }

  @Test(
    "A file that is none, or that nobody could hold, is refused without waiting for it",
    arguments: ["mkfifo z.yaml", "ln -s z.yaml z.yaml", "ln -s /dev/zero z.yaml", "truncate -s 8G z.yaml"])
  func strangeFiles(line: String) throws {
    try withCase { seeds in
      let made = try Program.shell("cd \"$SEEDS\" && \(line)", environment: ["SEEDS": seeds])
      try #require(made.status == 0)
      let outcome = try Program.run("check", seeds)
      #expect(outcome.status == 1)
      #expect(outcome.text.contains("\(seeds)/z.yaml"))
    }
  }

  @Test("A copy of a document is looked for in its folder only")
  func documentsStayInside() throws {
    try withCase { seeds in
      let file = seeds + "/sources.yaml"
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let name = try #require(text.firstMatch(of: /file: (.+)/)?.output.1)
      try text.replacing("file: \(name)", with: "file: ../case/case.yaml")
        .write(toFile: file, atomically: true, encoding: .utf8)
      let outcome = try Program.run("check", seeds, "--documents", seeds)
      #expect(outcome.status == 1)
      #expect(outcome.text.contains(/sources\.yaml:\d+:\d+: error: .*“?\.\.\/case\/case\.yaml/))
    }
  }

  @Test("The case is found from any folder")
  func anyFolder() throws {
    let outcome = try Program.run("check", folder: "/")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("17/17"))
  }

  @Test("An option stands before the environment, and that before the case of the program")
  func order() throws {
    try withCase { seeds in
      let named = try Program.run("check", environment: ["NEASIA_SEEDS": seeds], folder: "/")
      #expect(named.text.contains(seeds))
      let option = try Program.run("check", "--seeds", seeds, environment: ["NEASIA_SEEDS": "/nowhere"])
      #expect(option.text.contains(seeds))
      #expect(try Program.run("check", environment: ["NEASIA_SEEDS": "/nowhere"]).status == 1)
    }
  }

  @Test("Seeds are read and never written")
  func neverWritten() throws {
    try withCase { seeds in
      let before = try state(of: seeds)
      try #require(before.count > 3)
      _ = try Program.run("check", seeds)
      _ = try Program.run("check", seeds, "--documents", seeds)
      _ = try Program.run("show", "--seeds", seeds)
      _ = try Program.run("--seeds", seeds, "--script", "Down*3 Enter Esc")
      #expect(try state(of: seeds) == before)
    }
  }

  /// The bytes of every file, with when it was written.
  private func state(of folder: String) throws -> [String: [AnyHashable]] {
    var state: [String: [AnyHashable]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      let path = folder + "/" + name
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      let bytes = isFolder ? Data() : try Data(contentsOf: URL(fileURLWithPath: path))
      state[name] = [attributes[.modificationDate] as? Date, bytes]
    }
    return state
  }
}
