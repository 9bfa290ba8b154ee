import Canvas
import Glibc
import Runtime
import Testing

@testable import Terminal

/// A process has one signal pipe, so these tests run one after the other.
@Suite(.serialized) struct SessionInboxTests {
  /// Runs a test with an inbox whose terminal is a pipe.
  private func withInbox(
    _ body: (inout SessionInbox, _ terminal: Int32, _ keyboard: Int32, borrowing SignalPipe) throws -> Void
  ) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer {
      close(ends[0])
      close(ends[1])
    }
    // What a parent ignores stays ignored, and the test's parent may be anything; the test's thread, one of a pool,
    // has all signals blocked.
    for signal in [SIGTSTP, SIGTERM] { Glibc.signal(signal, SIG_DFL) }
    var (all, before) = (sigset_t(), sigset_t())
    sigfillset(&all)
    pthread_sigmask(SIG_UNBLOCK, &all, &before)
    defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
    let signals = try SignalPipe()
    var inbox = SessionInbox(decoder: KeyDecoder())
    try body(&inbox, ends[0], ends[1], signals)
  }

  private func key(_ character: Character) -> SessionEvent {
    .input(.key(Key(.character(character))))
  }

  @Test func allKeysThatAreThereComeAtOnce() throws {
    try withInbox { inbox, terminal, keyboard, signals in
      let text = String(repeating: "ab", count: 5000)
      try Descriptor.write(Array(text.utf8), to: keyboard)
      let batch = try inbox.next(terminal: terminal, signals: signals, others: [])
      #expect(batch.events == text.map(key))
      #expect(batch.end == nil)
    }
  }

  @Test func anEscapeWithoutMoreIsAKeyAfterAMoment() throws {
    try withInbox { inbox, terminal, keyboard, signals in
      try Descriptor.write([0x1B], to: keyboard)
      let batch = try inbox.next(terminal: terminal, signals: signals, others: [])
      #expect(batch.events == [.input(.key(Key(.escape)))])
    }
  }

  @Test func signalsBecomeRequests() throws {
    try withInbox { inbox, terminal, _, signals in
      for signal in [SIGWINCH, SIGWINCH, SIGTSTP] { raise(signal) }
      let resized = try inbox.next(terminal: terminal, signals: signals, others: [])
      #expect(resized.needsSize && resized.needsStop && !resized.needsRepaint)
      #expect(resized.end == nil)

      raise(SIGTSTP)
      raise(SIGCONT)
      let continued = try inbox.next(terminal: terminal, signals: signals, others: [])
      #expect(continued.needsRepaint && !continued.needsStop, "the stop was answered before it was read")

      raise(SIGTERM)
      raise(SIGINT)
      let ended = try inbox.next(terminal: terminal, signals: signals, others: [])
      #expect(ended.end == .signal(SIGTERM))
    }
  }

  @Test func aTerminalThatIsGoneEndsTheSession() throws {
    try withInbox { inbox, _, _, signals in
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      defer { close(ends[0]) }
      try Descriptor.write([0x61], to: ends[1])
      close(ends[1])
      let batch = try inbox.next(terminal: ends[0], signals: signals, others: [])
      #expect(batch.events == [key("a")])
      let last = try inbox.next(terminal: ends[0], signals: signals, others: [])
      #expect(last.end == .hangup)
      let broken = try inbox.next(terminal: .max, signals: signals, others: [])
      #expect(broken.end == .hangup)
    }
  }

  @Test func theApplicationsDescriptorsAreReportedOnce() throws {
    try withInbox { inbox, terminal, _, signals in
      try withReadyPipe { other in
        let batch = try inbox.next(terminal: terminal, signals: signals, others: [Watch(other)])
        #expect(batch.events == [.ready(descriptor: other, .readable)])
      }
    }
  }

  private func withReadyPipe(_ body: (Int32) throws -> Void) throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    defer {
      close(ends[0])
      close(ends[1])
    }
    try Descriptor.write([1], to: ends[1])
    try body(ends[0])
  }

  @Test func onlyOnePipeAtATime() throws {
    try withInbox { _, _, _, _ in
      #expect(throws: TerminalError.alreadyOpen) { _ = try SignalPipe() }
    }
  }
}

@Suite struct ExitReasonTests {
  @Test func statusesAreThoseOfTheShell() {
    #expect(ExitReason.quit.exitStatus == 0)
    #expect(ExitReason.hangup.exitStatus == 129)
    #expect(ExitReason.signal(SIGTERM).exitStatus == 143)
  }
}

@Suite struct TerminalErrorTests {
  @Test(
    "Every error is one harmless sentence that tells what to do",
    arguments: [
      .noTerminal, .tooSimple(name: "dumb\u{1B}c"), .noDescription(name: "x\u{202E}"), .alreadyOpen,
      .system(SystemError(call: "pipe", reason: .code(EMFILE))),
    ] as [TerminalError])
  func sentence(error: TerminalError) {
    #expect(error.description.hasSuffix("."))
    #expect(error.description.unicodeScalars.allSatisfy { !$0.isHidden })
  }
}
