extension Keymap {
  /// The name of the key that runs a command in a context; empty when the command has none there.
  ///
  /// A list over the screen keeps its own key where another one would type a character, so sentences in it ask for its own.
  func name(of command: Command, in context: Context) -> String {
    entry(of: command)?.key(in: context)?.name ?? ""
  }
}
