import Testing

@Suite("Which module may know which")
struct ImportTests {
  @Test(
    "An import is recognised in all its forms",
    arguments: [
      ("import EDTF", "EDTF"), ("  import Glibc", "Glibc"), ("@testable import Seeds", "Seeds"),
      ("@preconcurrency public import Canvas", "Canvas"), ("import struct Foundation.Date", "Foundation"),
      ("import Foundation.NSURL", "Foundation"), ("import Glibc; import Foundation", "Glibc"),
      ("// import Glibc", nil), ("let important = 1", nil), ("\"import Glibc\"", nil), ("import", nil),
    ])
  func recognised(line: String, module: String?) {
    #expect(Import(line: line)?.module == module)
  }

  /// What the pure modules may import, and nothing else.
  private static let core: [String: Set<String>] = [
    "EDTF": [], "CrossImpact": [], "Canvas": [],
    "CaseModel": ["EDTF", "CrossImpact"],
    "Classroom": ["CaseModel", "EDTF"],
    "Explorer": ["CaseModel", "Canvas", "Classroom", "EDTF", "CrossImpact"],
    "Export": ["CaseModel", "CrossImpact", "Canvas", "Classroom", "EDTF", "Explorer"],
    "Scenarios": ["CaseModel", "CrossImpact", "Canvas"],
  ]

  @Test("The core knows neither the system nor the terminal", arguments: core.keys.sorted())
  func pureCore(module: String) throws {
    let files = try House.sources("swift").filter { $0.module == module }
    try #require(!files.isEmpty)
    let allowed = try #require(Self.core[module])
    for file in files {
      #expect(file.imports.isSubset(of: allowed), "\(file.path) imports \(file.imports.subtracting(allowed))")
    }
  }

  /// The modules that stand for something outside, with the only ones that may import them.
  private static let gates: [String: Set<String>] = [
    "CTerminal": ["Terminal"], "CYAML": ["Seeds"], "CRuntime": ["Runtime"], "Glibc": ["Runtime", "Terminal"],
    "Terminal": ["neasia"], "Memory": ["neasia"], "ArgumentParser": ["neasia"],
  ]

  @Test("What is outside is reached through one gate", arguments: gates.keys.sorted())
  func gate(outside: String) throws {
    let importers = Set(try House.sources("swift").filter { $0.imports.contains(outside) }.map(\.module))
    #expect(importers == Self.gates[outside])
  }

  @Test("Nothing imports Foundation: the time to start and the memory would double")
  func noFoundation() throws {
    for file in try House.sources("swift") {
      #expect(!file.imports.contains { $0.hasPrefix("Foundation") || $0 == "Dispatch" }, "\(file.path)")
    }
  }

  @Test(
    "Only Seeds and Memory ask for files, the terminal for its line, and the rooms for their tokens and logs"
  )
  func fileReaders() throws {
    let readers = try House.sources("swift").filter { file in
      file.module != "Runtime"
        && file.code.contains {
          $0.contains(/\b(File\.read|Directory\.)/) || $0.contains(/\bDescriptor\(opening:/)
        }
    }
    // Terminal opens /dev/tty.
    #expect(Set(readers.map(\.module)) == ["Seeds", "Memory", "Terminal", "neasia"])
    #expect(readers.filter { $0.module == "Terminal" }.map(\.path) == ["Terminal/Screen/TerminalLine.swift"])
    #expect(
      readers.filter { $0.module == "neasia" }.map(\.path).sorted() == [
        "neasia/Class/LogFile.swift", "neasia/Class/LoginKey.swift", "neasia/Class/RoomsFolder.swift",
      ])
  }

  @Test("Only Memory and the program itself write files")
  func fileWriters() throws {
    let writers = try House.sources("swift").filter { file in
      file.module != "Runtime"
        && file.code.contains { $0.contains(/\b(File\.(write|moveAside)|Directory\.make)/) }
    }
    #expect(Set(writers.map(\.module)) == ["Memory", "neasia"])
  }
}
