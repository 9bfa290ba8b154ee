extension Key {
  /// The key's name as help and scripts spell it: `Up`, `C-x`, `M-Enter`, `S-Tab`, `F1`, `?`, `Space`.
  ///
  /// Modifiers come in the order control (`C-`), alt (`M-`), shift (`S-`). A character that cannot be seen or stand
  /// alone is spelt by its scalars, as `U+9` or `U+65+301`. `Key(named:)` reads every name back.
  public var name: String {
    var name = ""
    for (modifier, prefix) in Self.prefixes where modifiers.contains(modifier) { name += "\(prefix)-" }
    return name + code.name
  }

  /// The key of a name, in the spelling of `name`; `nil` when there is none.
  public init?(named name: String) {
    var rest = Substring(name).unicodeScalars
    var modifiers: Modifiers = []
    while rest.count > 2, rest.dropFirst().first == "-",
      let (modifier, _) = Self.prefixes.first(where: { $0.prefix == rest.first })
    {
      guard !modifiers.contains(modifier) else { return nil }
      modifiers.insert(modifier)
      rest = rest.dropFirst(2)
    }
    guard let code = Code(named: String(rest)) else { return nil }
    self.init(code, modifiers)
  }

  /// The names of all keys that are not characters.
  public static let names: [String] = Code.named.map(\.name) + (1...24).map { "F\($0)" }

  private static let prefixes: [(modifier: Modifiers, prefix: Unicode.Scalar)] = [
    (.control, "C"), (.alt, "M"), (.shift, "S"),
  ]
}

extension Key.Code {
  /// The keys with a name of their own.
  fileprivate static let named: [(name: String, code: Key.Code)] = [
    ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end),
    ("PageUp", .pageUp), ("PageDown", .pageDown), ("Insert", .insert), ("Delete", .delete),
    ("Backspace", .backspace), ("Tab", .tab), ("Enter", .enter), ("Esc", .escape), ("Space", .character(" ")),
  ]

  fileprivate var name: String {
    if let entry = Self.named.first(where: { $0.code == self }) { return entry.name }
    switch self {
    case .character(let character):
      return character.isVisibleAlone ? String(character) : character.spelling
    case .function(let number):
      return "F\(number)"
    default:
      // All others are in the table.
      return "\(self)"
    }
  }

  fileprivate init?(named name: String) {
    if let entry = Self.named.first(where: { $0.name == name }) {
      self = entry.code
    } else if name.unicodeScalars.count == 1, let character = name.first {
      guard character.isVisibleAlone else { return nil }
      self = .character(character)
    } else if name.hasPrefix("U+"), let character = Character(spelling: name.dropFirst(2)) {
      self = .character(character)
    } else if name.hasPrefix("F"), let number = Int(name.dropFirst()), name == "F\(number)",
      (1...24).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension Character {
  /// Whether it is one scalar that can be seen and needs none beside it.
  fileprivate var isVisibleAlone: Bool {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first, !scalar.properties.isWhitespace,
      case .base = ScalarKind(scalar)
    else { return false }
    return true
  }

  /// Its scalars as `U+1F1F0+1F1F7`.
  fileprivate var spelling: String {
    "U" + unicodeScalars.map { "+" + String($0.value, radix: 16, uppercase: true) }.joined()
  }

  /// The character of a spelling without its `U+`.
  fileprivate init?(spelling: Substring) {
    var text = ""
    for digits in spelling.split(separator: "+", omittingEmptySubsequences: false) {
      guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else { return nil }
      text.unicodeScalars.append(scalar)
    }
    guard text.count == 1, let character = text.first else { return nil }
    self = character
  }
}
