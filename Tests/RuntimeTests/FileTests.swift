import Foundation
import Testing

@testable import Runtime

@Suite struct FileTests {
  @Test func aFileUpToItsLimitIsReadWhole() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/한글.txt"
      for size in [0, 1, 4096, 100_000] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try write(bytes, to: path)
        #expect(try File.read(path: path, limit: size) == bytes)
      }
    }
  }

  @Test func aLargerFileIsRefused() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/large"
      try write([UInt8](repeating: 1, count: 101), to: path)
      #expect(throws: SystemError(call: "read", reason: .tooLarge(limit: 100), subject: path)) {
        try File.read(path: path, limit: 100)
      }
      #expect(throws: SystemError.self) { try File.read(path: path, limit: -1) }
    }
  }

  @Test func aFileThatSaysItIsEmptyIsReadToItsEnd() throws {
    // Files of /proc state a size of 0, as a file does that grows after it was asked.
    let bytes = try File.read(path: "/proc/self/status", limit: 100_000)
    #expect(bytes.count > 100)
    #expect(throws: SystemError(call: "read", reason: .tooLarge(limit: 10), subject: "/proc/self/status")) {
      try File.read(path: "/proc/self/status", limit: 10)
    }
  }

  @Test func whatIsNoFileIsRefusedWithoutWaiting() throws {
    try withTemporaryFolder { folder in
      let pipe = folder + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      for path in [pipe, folder, "/dev/null", "/dev/zero"] {
        #expect(throws: SystemError(call: "open", reason: .notRegularFile, subject: path)) {
          try File.read(path: path, limit: 10)
        }
      }
    }
  }

  @Test func aMissingFileIsNamed() {
    let path = "/nowhere/\u{1B}]0;x\u{07}"
    #expect(throws: SystemError(call: "open", reason: .code(ENOENT), subject: path)) {
      try File.read(path: path, limit: 10)
    }
    let error = SystemError(call: "open", reason: .code(ENOENT), subject: path)
    #expect(
      error.description
        == "/nowhere/<U+001B>]0;x<U+0007>: open failed: it does not exist; check the spelling.")
  }

  @Test func aPathWithAZeroByteIsNotCutAtIt() throws {
    #expect(throws: SystemError.self) { try File.read(path: "/proc/self/status\0.yaml", limit: 100_000) }
    #expect(throws: SystemError.self) { try Directory.entries("/proc\0x") }
  }

  @Test func noDescriptorIsLeftOpen() throws {
    let before = try Directory.entries("/proc/self/fd").count
    for _ in 0..<50 {
      _ = try? File.read(path: "/proc/self/status", limit: 100_000)
      _ = try? File.read(path: "/proc/self/status", limit: 1)
      _ = try? File.read(path: "/dev/null", limit: 1)
    }
    // Other tests run beside this one and open a few.
    #expect(try Directory.entries("/proc/self/fd").count < before + 50)
  }
}

@Suite struct DirectoryTests {
  @Test func namesComeSortedWithTheirKind() throws {
    try withTemporaryFolder { folder in
      try write([], to: folder + "/b.yaml")
      try FileManager.default.createDirectory(atPath: folder + "/a", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(atPath: folder + "/c", withDestinationPath: "b.yaml")
      try FileManager.default.createSymbolicLink(atPath: folder + "/d", withDestinationPath: "nowhere")
      #expect(mkfifo(folder + "/e", 0o600) == 0)
      #expect(
        try Directory.entries(folder) == [
          .init(name: "a", kind: .folder), .init(name: "b.yaml", kind: .file), .init(name: "c", kind: .file),
          .init(name: "d", kind: .other), .init(name: "e", kind: .other),
        ])
    }
  }

  @Test func onlyAFolderCanBeListed() {
    #expect(Directory.isListable("/proc/self"))
    #expect(!Directory.isListable("/proc/self/status"))
    #expect(!Directory.isListable("/nowhere"))
    #expect(!Directory.isListable("/proc\0x"))
  }

  @Test func whatIsNoFolderIsNamed() {
    #expect(throws: SystemError(call: "opendir", reason: .code(ENOTDIR), subject: "/proc/self/status")) {
      try Directory.entries("/proc/self/status")
    }
  }
}
