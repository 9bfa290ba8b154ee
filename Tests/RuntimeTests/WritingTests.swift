import Foundation
import Testing

@testable import Runtime

@Suite struct WritingTests {
  @Test func aFileIsReplacedWholeAndNothingElseIsLeft() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/한글"
      for bytes in [[], [1, 2, 3], [UInt8](repeating: 7, count: 200_000), [4]] as [[UInt8]] {
        try File.write(path: path, bytes: bytes, replacing: true, isPrivate: true)
        #expect(try File.read(path: path, limit: 1 << 20) == bytes)
        #expect(try Directory.entries(folder).map(\.name) == ["한글"])
      }
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func aFileThatCannotBeReplacedStaysAsItWas() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try File.write(path: path, bytes: [1], replacing: true, isPrivate: true)
      let folderInTheWay = folder + "/folder"
      try FileManager.default.createDirectory(
        atPath: folderInTheWay + "/inner", withIntermediateDirectories: true)
      for target in [folderInTheWay, folder + "/none/file", path + "/below", "/dev/full/x", folder + "/a\0b"]
      {
        #expect(throws: SystemError.self) {
          try File.write(path: target, bytes: [2], replacing: true, isPrivate: true)
        }
      }
      #expect(try File.read(path: path, limit: 1) == [1])
      #expect(try Directory.entries(folder).map(\.name) == ["file", "folder"])
    }
  }

  @Test func whatIsMovedAsideReplacesNothing() throws {
    try withTemporaryFolder { folder in
      try write([0], to: folder + "/a.old-1")
      try FileManager.default.createSymbolicLink(atPath: folder + "/a.old-2", withDestinationPath: "nowhere")
      for number in 3...5 {
        try write([UInt8(number)], to: folder + "/a")
        let place = try File.moveAside(path: folder + "/a", to: folder + "/a.old")
        #expect(place == "\(folder)/a.old-\(number)")
        #expect(try File.read(path: place, limit: 1) == [UInt8(number)])
      }
      #expect(try File.read(path: folder + "/a.old-1", limit: 1) == [0])
    }
  }

  @Test func foldersAreMadeAsFarAsTheyAreMissing() throws {
    try withTemporaryFolder { folder in
      for path in ["/a/b/c", "/a/b/c", "/a/d//e/", "/a/./f", "/a/b/../g"] {
        try Directory.make(folder + path)
      }
      #expect(try Directory.entries(folder + "/a").map(\.name) == ["b", "d", "f", "g"])
      let mode = try FileManager.default.attributesOfItem(atPath: folder + "/a/b")[.posixPermissions] as? Int
      #expect(mode == 0o700)
      try write([], to: folder + "/file")
      for path in [folder + "/file", folder + "/file/x", "/proc/x/y", "", "a\0b", "/dev/null/x"] {
        #expect(throws: SystemError.self, "\(path)") { try Directory.make(path) }
      }
    }
  }

  @Test func aLockKeepsOthersOutUntilItIsGivenUp() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/lock"
      for _ in 0..<1 {
        let error = try FileLock.hold(path) { () throws(SystemError) -> SystemError? in
          do throws(SystemError) {
            try FileLock.hold(path) { () throws(SystemError) in }
            return nil
          } catch {
            return error
          }
        }
        #expect(error?.code == EWOULDBLOCK)
      }
      #expect(throws: SystemError(call: "x", reason: .code(1))) {
        try FileLock.hold(path) { () throws(SystemError) in throw SystemError(call: "x", reason: .code(1)) }
      }
      try FileLock.hold(path) { () throws(SystemError) in }
    }
  }

  @Test(
    arguments: [
      (["XDG_STATE_HOME": "/x", "HOME": "/home/a"], "/x"), (["HOME": "/home/a"], "/home/a/.local/state"),
      (["XDG_STATE_HOME": "x/y", "HOME": "/home/a"], "/home/a/.local/state"),
      (["XDG_STATE_HOME": "", "HOME": "/"], "/.local/state"), (["HOME": "home"], nil), (["HOME": ""], nil),
      (["XDG_STATE_HOME": "./x"], nil), (["XDG_STATE_HOME": "/x"], "/x"), ([:], nil),
    ] as [([String: String], String?)])
  func aBaseFolderIsAbsoluteOrNone(environment: [String: String], path: String?) {
    #expect(BaseFolder.state.path { environment[$0] } == path)
  }
}
