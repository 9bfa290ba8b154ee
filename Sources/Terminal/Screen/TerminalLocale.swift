import CTerminal

/// The language and character set of the environment.
public enum TerminalLocale {
  /// Takes the locale from the environment.
  ///
  /// - Returns: Whether text may be written as UTF-8; when not, only ASCII is understood. A locale that asks for UTF-8
  ///   but is not installed counts as UTF-8.
  public static func activate() -> Bool {
    CTerminal_locale()
  }
}
