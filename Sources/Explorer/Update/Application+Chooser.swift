import Canvas
import CaseModel

extension Application {
  /// Carries out what a command means while a chooser is open; nothing comes back when it means the same as ever.
  mutating func performInChooser(_ command: Command) -> [Effect]? {
    guard let chooser = state.chooser else { return nil }
    switch command {
    case .close: state.chooser = nil
    case .selectPrevious: moveInChooser(to: chooser.selection - 1)
    case .selectNext: moveInChooser(to: chooser.selection + 1)
    case .selectPageUp: moveInChooser(to: chooser.selection - 10)
    case .selectPageDown: moveInChooser(to: chooser.selection + 10)
    case .selectFirst: moveInChooser(to: 0)
    case .selectLast: moveInChooser(to: .max)
    case .select(let index):
      moveInChooser(to: index)
      if isDefining, index != chooser.selection { return [] }
      return choose()
    case .open: return choose()
    case .forgetBookmark: return forgetBookmark()
    default: return nil
    }
    return []
  }

  private mutating func moveInChooser(to index: Int) {
    let count = chooserEntries.count
    state.chooser?.selection = min(max(0, index), max(0, count - 1))
  }

  /// Runs the entry under the cursor.
  private mutating func choose() -> [Effect] {
    guard let chooser = state.chooser else { return [] }
    let entries = chooserEntries
    guard entries.indices.contains(chooser.selection) else {
      state.notice = emptiness(of: chooser)
      return []
    }
    let entry = entries[chooser.selection]
    if entry.remembered != nil, let reason = entry.unavailable {
      state.notice = reason
      return []
    }
    if !chooser.staysOpen { state.chooser = nil }
    return perform(entry.command)
  }

  /// Typing narrows the list.
  mutating func edit(_ key: Key) {
    if isDefining { return editDefinition(key) }
    if pollOnScale != nil { return editPoll(key) }
    switch key.code {
    case .character(let character) where key.modifiers.isDisjoint(with: [.control, .alt]):
      type(String(character))
    case .character("u") where key.modifiers == .control:
      state.chooser?.query = ""
      state.chooser?.selection = 0
    case .backspace:
      guard state.chooser?.query.isEmpty == false else {
        state.chooser = nil
        return
      }
      state.chooser?.query.removeLast()
      state.chooser?.selection = 0
    default: break
    }
  }

  mutating func type(_ text: String) {
    guard var chooser = state.chooser, !isDefining, pollOnScale == nil else { return }
    chooser.query = String((chooser.query + text).prefix(Chooser.queryLimit))
    chooser.selection = 0
    state.chooser = chooser
  }
}
