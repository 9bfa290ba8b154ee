import Synchronization

/// Something for a second thread to do; it is done once, by the thread or by whoever wants its result sooner.
public final class Errand<Value: Sendable>: Sendable {
  private enum State {
    case laid(@Sendable () -> Value)
    case begun
    case done(Value)

    var value: Value? {
      if case .done(let value) = self { value } else { nil }
    }

    mutating func begin() -> (@Sendable () -> Value)? {
      guard case .laid(let work) = self else { return nil }
      self = .begun
      return work
    }
  }

  private let state: Mutex<State>
  private let bell: Bell?

  /// An errand; the bell is rung when it is done, and without a bell there is no thread to do it.
  init(_ work: @escaping @Sendable () -> Value, ringing bell: Bell?) {
    state = Mutex(.laid(work))
    self.bell = bell
  }

  /// The result: what the thread has not begun is done here, what it has begun is waited for.
  public func value() -> Value {
    perform()
    while true {
      if let value = state.withLock({ $0.value }) { return value }
      bell?.wait { state.withLock { $0.value != nil } }
    }
  }
}

extension Errand: Performable {
  func perform() {
    let work = state.withLock { $0.begin() }
    guard let work else { return }
    let value = work()
    state.withLock { $0 = .done(value) }
    bell?.ring()
  }
}
