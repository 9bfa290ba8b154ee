import Foundation
import Testing

@testable import Runtime

@Suite("A program on a terminal of ours")
struct HostedProgramTests {
  private func shell(_ line: String) throws -> HostedProgram {
    try HostedProgram("/bin/sh", ["-c", line], environment: ["PATH=/usr/bin:/bin"], columns: 91, rows: 17)
  }

  /// What a program shows until it ends, or until some words have come.
  private func read(_ program: HostedProgram, until words: String? = nil) throws -> String {
    var bytes: [UInt8] = []
    while true {
      let ready = try PollLoop.wait(for: [Watch(program.descriptor)], milliseconds: 10_000)
      try #require(ready != [[]], "nothing came any more")
      guard case .bytes(let more) = program.read() else { break }
      bytes += more
      if let words, String(decoding: bytes, as: UTF8.self).contains(words) { break }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test("It has a terminal of the size that was asked for, and what is typed arrives")
  func terminal() throws {
    let program = try shell("stty size; read word; echo \"<$word>\"; exit 3")
    #expect(try read(program, until: "17 91").contains("17 91"))
    try program.type(Array("hello\n".utf8))
    #expect(try read(program).contains("<hello>"))
    #expect(program.wait(milliseconds: 10_000) == 3)
  }

  @Test("A program that cannot be run ends with the status by which shells say so")
  func missing() throws {
    let program = try HostedProgram("/nonexistent", [], environment: [])
    #expect(program.wait(milliseconds: 10_000) == 127)
  }

  @Test("A paused program does nothing until it is resumed, and ends when asked all the same")
  func pausing() throws {
    let program = try shell("while read word; do echo \"<$word>\"; done")
    program.pause()
    try program.type(Array("hello\n".utf8))
    #expect(try PollLoop.wait(for: [Watch(program.descriptor)], milliseconds: 10_000) == [.readable])
    // The terminal echoes the line; its reader is asleep.
    #expect(program.read() == .bytes(Array("hello\r\n".utf8)))
    #expect(try PollLoop.wait(for: [Watch(program.descriptor)], milliseconds: 50) == [[]])
    program.resume()
    #expect(try read(program, until: "<hello>").contains("<hello>"))
    program.pause()
    #expect(program.end() == 128 + SIGTERM)
  }

  @Test("It ends when asked, without being asked when it does not obey, and with the value that holds it")
  func ending() throws {
    let obeying = try shell("echo ready; exec sleep 1000")
    _ = try read(obeying, until: "ready")
    #expect(obeying.end() == 128 + SIGTERM)
    let stubborn = try shell("trap '' TERM HUP; echo ready; while :; do sleep 1; done")
    _ = try read(stubborn, until: "ready")
    #expect(stubborn.end() == 128 + SIGKILL)
    var held: HostedProgram? = try shell("echo ready; exec sleep 1000")
    let process = try #require(held?.process)
    if let held { _ = try read(held, until: "ready") }
    #expect(kill(process, 0) == 0)
    held = nil
    #expect(kill(process, 0) != 0)
  }
}
