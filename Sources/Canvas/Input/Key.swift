/// A key as pressed, with its modifiers.
public struct Key: Hashable, Sendable {
  /// Which key it is.
  public enum Code: Hashable, Sendable {
    /// A printable character, in the case it was typed.
    case character(Character)
    /// The arrows.
    case up, down, left, right
    /// Far moves.
    case home, end, pageUp, pageDown
    /// Edits.
    case insert, delete, backspace
    /// Keys that send a control character.
    case tab, enter, escape
    /// F1…F24.
    case function(Int)
  }

  /// Keys held down meanwhile.
  public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit a modifier.
    public let rawValue: UInt8

    /// The modifiers whose bits are set.
    public init(rawValue: UInt8) {
      self.rawValue = rawValue
    }

    /// Ctrl, `C-` in names.
    public static let control = Modifiers(rawValue: 1)
    /// Alt or Meta, `M-` in names.
    public static let alt = Modifiers(rawValue: 2)
    /// Shift, `S-` in names; only with keys that are no characters.
    public static let shift = Modifiers(rawValue: 4)
  }

  /// Which key it is.
  public var code: Code
  /// What is held down.
  public var modifiers: Modifiers

  /// A key with its modifiers.
  public init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }
}
