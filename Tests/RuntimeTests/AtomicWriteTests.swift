import Foundation
import Testing

@testable import Runtime

@Suite struct AtomicWriteTests {
  @Test func aNewFileHoldsTheBytes() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/한글.html"
      for size in [0, 1, 100_000] {
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try File.write(path: path, bytes: bytes, replacing: size > 0)
        #expect(try File.read(path: path, limit: size) == bytes)
      }
      #expect(try Directory.entries(folder).map(\.name) == ["한글.html"])
    }
  }

  @Test func aFileThatIsThereStaysUnlessItMayBeReplaced() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a"
      try write([1], to: path)
      #expect(throws: SystemError(call: "open", reason: .code(EEXIST), subject: path)) {
        try File.write(path: path, bytes: [2], replacing: false)
      }
      #expect(try File.read(path: path, limit: 9) == [1])
      try File.write(path: path, bytes: [2], replacing: true)
      #expect(try File.read(path: path, limit: 9) == [2])
      #expect(try Directory.entries(folder).count == 1)
    }
  }

  @Test func permissionsAreKept() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/a"
      try write([1], to: path)
      #expect(chmod(path, 0o640) == 0)
      try File.write(path: path, bytes: [2], replacing: true)
      var status = stat()
      #expect(stat(path, &status) == 0)
      #expect(status.st_mode & 0o777 == 0o640)
    }
  }

  @Test func aLinkStaysAndItsFileIsReplaced() throws {
    try withTemporaryFolder { folder in
      let (file, link, loose) = (folder + "/file", folder + "/link", folder + "/loose")
      try write([1], to: file)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "file")
      try FileManager.default.createSymbolicLink(atPath: loose, withDestinationPath: "nowhere")
      try File.write(path: link, bytes: [2], replacing: true)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "file")
      #expect(try File.read(path: file, limit: 9) == [2])
      for replacing in [true, false] {
        #expect(throws: SystemError.self) { try File.write(path: loose, bytes: [2], replacing: replacing) }
      }
    }
  }

  @Test func whatIsNoFileIsNeverReplaced() throws {
    try withTemporaryFolder { folder in
      let pipe = folder + "/pipe"
      #expect(mkfifo(pipe, 0o600) == 0)
      for path in [folder, pipe, "/dev/full", "/dev/null"] {
        #expect(throws: SystemError(call: "open", reason: .notRegularFile, subject: path)) {
          try File.write(path: path, bytes: [1], replacing: true)
        }
      }
      let entries = try Directory.entries(folder)
      #expect(entries.map(\.kind) == [.other])
    }
  }

  @Test(arguments: ["", "/nowhere/a", "/dev/null/a", "a\0b", "/"])
  func aPathThatCannotBeIsNamed(path: String) {
    #expect(throws: SystemError.self) { try File.write(path: path, bytes: [1], replacing: true) }
  }
}
