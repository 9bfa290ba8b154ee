import Foundation
import Runtime
import Synchronization
import Testing

@testable import Memory

@Suite("The files")
struct MemoryFileTests {
  private func entry(_ location: String) -> MemoryEntry { MemoryEntry(caseID: "a", location: location) }

  @Test("What is kept is there for the next, in a folder and files that nobody else may read")
  func kept() throws {
    try withTemporaryFolder { folder in
      let memory = MemoryFolder(path: folder + "/deep/er/neasia")
      #expect(try memory.read(.bookmarks).entries.isEmpty)
      #expect(!FileManager.default.fileExists(atPath: folder + "/deep"))
      let after = try memory.change(
        .bookmarks, by: [.add(entry("1")), .add(entry("2")), .remove(entry("1"))])
      #expect(after.entries == [entry("2")])
      let read = try MemoryFolder(path: memory.path).read(.bookmarks)
      #expect(read == after)
      #expect(try memory.read(.history).entries.isEmpty)
      for (path, mode) in [
        (memory.path, 0o700), (memory.file(.bookmarks), 0o600), (memory.path + "/lock", 0o600),
      ] {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == mode, "\(path)")
      }
      let left = try names(memory.path)
      #expect(left == ["bookmarks", "lock"])
    }
  }

  @Test("Changes of one kind do not touch the other")
  func kinds() throws {
    try withTemporaryFolder { folder in
      let memory = MemoryFolder(path: folder)
      let kept = try memory.change(.history, by: [.add(entry("1"))])
      #expect(kept.entries.isEmpty)
      #expect(try names(folder) == ["lock"])
    }
  }

  @Test("Copies that change the files at once lose nothing of each other's")
  func atOnce() throws {
    try withTemporaryFolder { folder in
      let gone = (0..<4).map { entry("gone-\($0)") }
      _ = try MemoryFolder(path: folder).change(.bookmarks, by: gone.map { .add($0) })
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 4) { copy in
        let memory = MemoryFolder(path: folder)
        do {
          for number in 0..<10 { _ = try memory.change(.bookmarks, by: [.add(entry("\(copy)-\(number)"))]) }
          _ = try memory.change(.bookmarks, by: [.remove(gone[copy])])
        } catch {
          failures.add(error)
        }
      }
      #expect(failures.all.isEmpty)
      let kept = try MemoryFolder(path: folder).read(.bookmarks).entries
      let wanted = (0..<4).flatMap { copy in (0..<10).map { entry("\(copy)-\($0)") } }
      #expect(kept.count == 40 && Set(kept) == Set(wanted))
    }
  }

  @Test("A damaged file is set aside under a new name, and nothing in it is lost")
  func damaged() throws {
    try withTemporaryFolder { folder in
      let memory = MemoryFolder(path: folder)
      let texts = ["garbage", "neasia bookmarks 9\n", "neasia bookmarks 1\na\tgood\nbad\n", "\u{1}\u{FFFF}"]
      for (index, text) in texts.enumerated() {
        try write(Array(text.utf8) + [0x0A], to: memory.file(.bookmarks))
        let kept = try memory.read(.bookmarks)
        let path = "\(memory.file(.bookmarks)).damaged-\(index + 1)"
        #expect(kept.setAside?.path == path)
        #expect(try bytes(of: path) == Array(text.utf8) + [0x0A])
        #expect(kept.entries == (index == 2 ? [entry("good")] : []))
        let again = try memory.read(.bookmarks)
        #expect(again == .init(entries: kept.entries, setAside: nil))
      }
      #expect(try memory.change(.bookmarks, by: [.add(entry("1"))]).entries.last == entry("1"))
    }
  }

  @Test(
    "A file that is too large, a folder and a pipe are set aside too", arguments: ["large", "folder", "pipe"])
  func noFile(what: String) throws {
    try withTemporaryFolder { folder in
      let memory = MemoryFolder(path: folder)
      let path = memory.file(.history)
      switch what {
      case "large": #expect(creat(path, 0o600) >= 0 && truncate(path, MemoryFolder.fileLimit + 1) == 0)
      case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      default: #expect(mkfifo(path, 0o600) == 0)
      }
      let kept = try memory.change(.history, by: [.visit([entry("1")])])
      #expect(kept.setAside?.damage == (what == "large" ? .tooLarge : .notAFile))
      #expect(kept.setAside?.description.contains("history.damaged-1") == true)
      #expect(try memory.read(.history).entries == [entry("1")])
      #expect(try names(folder) == ["history", "history.damaged-1", "lock"])
    }
  }

  @Test("A folder that cannot be is told, and reading it keeps nothing")
  func noFolder() throws {
    try withTemporaryFolder { folder in
      try write([], to: folder + "/file")
      for path in [folder + "/file", folder + "/file/neasia", "/proc/neasia", "/dev/full/neasia", "a\0b"] {
        let memory = MemoryFolder(path: path)
        #expect(throws: SystemError.self, "\(path)") { try memory.change(.bookmarks, by: [.add(entry("1"))]) }
      }
      #expect(try MemoryFolder(path: folder + "/file").read(.bookmarks).entries.isEmpty)
    }
  }

  @Test("A lock that cannot be is told, and nothing is changed")
  func noLock() throws {
    try withTemporaryFolder { folder in
      try FileManager.default.createDirectory(atPath: folder + "/lock", withIntermediateDirectories: false)
      let memory = MemoryFolder(path: folder)
      #expect(throws: SystemError.self) { try memory.change(.bookmarks, by: [.add(entry("1"))]) }
      #expect(try names(folder) == ["lock"])
    }
  }

  private func names(_ folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}

/// What went wrong on several threads.
private final class Failures: Sendable {
  private let errors = Mutex<[any Error]>([])

  var all: [any Error] { errors.withLock { $0 } }

  func add(_ error: any Error) { errors.withLock { $0.append(error) } }
}
