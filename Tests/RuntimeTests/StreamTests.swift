import Foundation
import Testing

@testable import Runtime

/// Runs a test with both ends of a pipe.
private func withPipe(_ body: (_ exit: Int32, _ entry: Int32) throws -> Void) throws {
  var ends: [Int32] = [-1, -1]
  try #require(pipe(&ends) == 0)
  defer {
    close(ends[0])
    close(ends[1])
  }
  try body(ends[0], ends[1])
}

@Suite struct StreamTests {
  private func lines(of text: String, limit: Int = 100) throws -> [String] {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer { close(ends[0]) }
    try Descriptor.write(Array(text.utf8), to: ends[1])
    close(ends[1])
    var reader = LineReader(descriptor: ends[0], name: "test", limit: limit)
    var lines: [String] = []
    while let line = try reader.next() { lines.append(line) }
    return lines
  }

  @Test func linesOfAllKinds() throws {
    #expect(try lines(of: "") == [])
    #expect(try lines(of: "\n\na\r\nb") == ["", "", "a", "b"])
    #expect(try lines(of: "한글\n") == ["한글"])
    let long = String(repeating: "x", count: 5000)
    #expect(try lines(of: long + "\ny\n", limit: 5000) == [long, "y"])
  }

  @Test func aLineOverTheLimitIsAnError() {
    #expect(throws: SystemError(call: "read", reason: .tooLarge(limit: 10), subject: "test")) {
      try lines(of: "short\n12345678901\n", limit: 10)
    }
  }

  @Test func anEndedReaderIsReported() throws {
    CurrentProcess.ignoreBrokenPipes()
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    #expect(throws: SystemError(call: "write", reason: .code(EPIPE), subject: "descriptor \(ends[1])")) {
      try Descriptor.write([1], to: ends[1])
    }
  }

  @Test func pollTellsWhatIsReadyInOrder() throws {
    try withPipe { exit, entry in
      let watches = [Watch(exit), Watch(entry, .writable)]
      #expect(try PollLoop.wait(for: watches, milliseconds: nil) == [[], .writable])
      #expect(try PollLoop.wait(for: [Watch(exit)], milliseconds: 0) == [[]])
      try Descriptor.write([7], to: entry)
      #expect(try PollLoop.wait(for: watches, milliseconds: nil) == [.readable, .writable])
      #expect(try Descriptor.read(exit) == .bytes([7]))
    }
  }

  @Test func pollTellsABrokenDescriptor() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(try PollLoop.wait(for: [Watch(ends[0])], milliseconds: nil) == [.hangup])
    #expect(try Descriptor.read(ends[0]) == .end)
    #expect(try PollLoop.wait(for: [Watch(Int32.max)], milliseconds: nil) == [.hangup])
  }

  @Test func aDescriptorThatDoesNotBlockHasNothing() throws {
    try withPipe { exit, _ in
      _ = fcntl(exit, F_SETFL, O_NONBLOCK)
      let result = try Descriptor.read(exit)
      #expect(result == .nothing)
    }
  }

  @Test func anInvalidDescriptorIsAnError() {
    #expect(throws: SystemError(call: "read", reason: .code(EBADF), subject: "descriptor -1")) {
      try Descriptor.read(-1)
    }
  }
}
