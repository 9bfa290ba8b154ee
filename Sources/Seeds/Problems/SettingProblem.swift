/// What can be wrong with a setting whose value is well written.
public enum SettingProblem: Hashable, Sendable {
  /// A command that the explorer does not have, and the one that was probably meant.
  case unknownCommand(String, suggestion: String?)
  /// A key that no keyboard has, and the one that was probably meant.
  case unknownKeyName(String, suggestion: String?)
  /// A key that several commands would have in one place.
  case keyConflict(String, commands: [String])
}

extension SettingProblem {
  /// What is wrong and what to do about it.
  public var sentence: String {
    switch self {
    case .unknownCommand(let name, let suggestion):
      "there is no command \(name.quoted)"
        + advice(suggestion, else: "press ? in the explorer for their names")
    case .unknownKeyName(let name, let suggestion):
      "there is no key \(name.quoted)"
        + advice(suggestion, else: "write a character, or a name such as F2, C-x, M-Left or PageUp")
    case .keyConflict(let key, let commands):
      "the key \(key.quoted) would mean \(commands.map(\.quoted).joined(separator: " and ")) in the same place; "
        + "give one of them another key"
    }
  }
}
