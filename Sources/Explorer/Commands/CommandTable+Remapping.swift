import Canvas

extension CommandTable {
  /// The table with other keys for some commands.
  ///
  /// The keys that are given take the place of the command's own wherever it is bound. A list over the screen is the
  /// exception: there a key that types a character goes on typing, and a command left without a key there keeps its own.
  ///
  /// - Parameter keys: the new keys by the command's name; names that the table does not have change nothing.
  /// - Complexity: O(*n*) in the table.
  public static func remapped(_ keys: [String: [Key]]) -> [CommandEntry] {
    entries.map { entry in
      guard let keys = keys[entry.name], !keys.isEmpty else { return entry }
      return CommandEntry(
        command: entry.command, name: entry.name, label: entry.label, explanation: entry.explanation,
        group: entry.group, bindings: entry.bindings.flatMap { $0.remapped(to: keys) },
        hintRank: entry.hintRank
      )
    }
  }
}

extension Binding {
  fileprivate func remapped(to keys: [Key]) -> [Binding] {
    let screens = contexts.subtracting([.chooser])
    var bindings: [Binding] = []
    if !screens.isEmpty { bindings.append(Binding(keys: keys, contexts: screens)) }
    if contexts.contains(.chooser) {
      let silent = keys.filter { !$0.typesCharacter }
      bindings.append(Binding(keys: silent.isEmpty ? self.keys : silent, contexts: [.chooser]))
    }
    return bindings
  }
}

extension Key {
  /// Whether the key narrows an open list by a character, or takes the last one away.
  fileprivate var typesCharacter: Bool {
    switch code {
    case .character: modifiers.isDisjoint(with: [.control, .alt])
    case .backspace: true
    default: false
    }
  }
}
