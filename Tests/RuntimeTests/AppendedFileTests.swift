import Foundation
import Runtime
import Testing

@Suite("Files that are added to")
struct AppendedFileTests {
  @Test("Two programs add to one file, and nothing is lost")
  func added() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/log"
      let (first, second) = (try AppendedFile(path: path), try AppendedFile(path: path))
      #expect(try first.append([1]) == 1)
      #expect(try second.append([2, 3]) == 2)
      #expect(try first.append([4]) == 1)
      #expect(FileManager.default.contents(atPath: path) == Data([1, 2, 3, 4]))
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    }
  }

  @Test(
    "What cannot be added to is told by its name", arguments: ["/tmp", "/none/x", "", "a\0b"])
  func refused(path: String) {
    #expect { _ = try AppendedFile(path: path) } throws: { ($0 as? SystemError)?.subject == path }
  }

  @Test("A full disk is told", .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    let file = try AppendedFile(path: "/dev/full")
    #expect { _ = try file.append([1]) } throws: {
      ($0 as? SystemError)?.description.contains("no space is left") == true
    }
  }
}
