import Canvas
import Glibc
import Runtime

/// What came in since the last frame.
struct SessionBatch {
  var events: [SessionEvent] = []
  /// Set when the session must end.
  var end: ExitReason?
  var needsStop = false
  var needsRepaint = false
  var needsSize = false

  /// Whether there is nothing to do.
  var isEmpty: Bool {
    events.isEmpty && end == nil && !needsStop && !needsRepaint && !needsSize
  }

  mutating func add(_ request: SignalPipe.Request) {
    switch request {
    case .end(let signal): end = end ?? .signal(signal)
    case .stop: needsStop = true
    case .continued:
      // A stop that was followed by this must not stop the program for good.
      needsStop = false
      needsRepaint = true
    case .resized: needsSize = true
    }
  }
}

/// Waits for what happens next, and collects all that is there.
struct SessionInbox {
  /// How long the key after an ESC may take to arrive; the only time that is ever measured.
  private static let escapeMilliseconds = 50

  /// After so many reads a frame is drawn although more input is there.
  private static let readLimit = 64

  private static let readSize = 4096

  private var decoder: KeyDecoder
  private var reported: [Int32] = []

  init(decoder: KeyDecoder) {
    self.decoder = decoder
  }

  /// Waits until there is something to do, then drains the terminal and the signals.
  ///
  /// - Parameters:
  ///   - terminal: Where keys come from.
  ///   - signals: The signals.
  ///   - others: The application's own descriptors, each reported at most once.
  mutating func next(
    terminal: Int32, signals: borrowing SignalPipe, others: [Watch]
  ) throws(SystemError) -> SessionBatch {
    var batch = SessionBatch()
    reported = []
    for _ in 0..<Self.readLimit {
      let watches = others.filter { !reported.contains($0.descriptor) }
      let timeout = decoder.needsTimeout ? Self.escapeMilliseconds : batch.isEmpty ? nil : 0
      let ready = try PollLoop.wait(
        for: [Watch(terminal), Watch(signals.descriptor)] + watches, milliseconds: timeout)
      if ready.allSatisfy({ $0.isEmpty }) {
        batch.events += decoder.flushEscape().map(SessionEvent.input)
        if batch.isEmpty { continue }
        return batch
      }
      if ready[1].contains(.readable) {
        for request in signals.requests() { batch.add(request) }
      }
      let isDrained = !ready[0].isEmpty && read(terminal, &batch)
      report(watches, ready.dropFirst(2), &batch)
      if batch.end != nil { return batch }
      // A read that was not filled took all there was: asking again would only cost a call.
      if isDrained, !batch.isEmpty, !decoder.needsTimeout { return batch }
    }
    return batch
  }

  /// Takes in what the terminal has; whether that was all.
  private mutating func read(_ terminal: Int32, _ batch: inout SessionBatch) -> Bool {
    do {
      switch try Descriptor.read(terminal, limit: Self.readSize) {
      case .bytes(let bytes):
        batch.events += decoder.feed(bytes).map(SessionEvent.input)
        return bytes.count < Self.readSize
      case .nothing: return true
      case .end: batch.end = batch.end ?? .hangup
      }
    } catch {
      // EIO is how a terminal that is gone answers; nothing else that may come here gets better by trying again.
      batch.end = batch.end ?? .hangup
    }
    return false
  }

  private mutating func report(
    _ watches: [Watch], _ ready: ArraySlice<Readiness>, _ batch: inout SessionBatch
  ) {
    for (watch, readiness) in zip(watches, ready) where !readiness.isEmpty {
      reported.append(watch.descriptor)
      batch.events.append(.ready(descriptor: watch.descriptor, readiness))
    }
  }
}
