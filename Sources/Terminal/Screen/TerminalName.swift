import Runtime

/// Which terminfo description to try for the value of TERM, and what may be asked of the terminal beyond it.
struct TerminalName: Hashable {
  /// Terminals that behave like xterm closely enough to be drawn on with its description, and that know its mouse
  /// and paste modes.
  private static let xtermFamily = [
    "xterm", "screen", "tmux", "rxvt", "urxvt", "foot", "alacritty", "kitty", "ghostty", "wezterm", "konsole",
    "gnome", "vte", "st-", "stterm", "putty", "iterm", "contour", "mintty", "mlterm", "nsterm", "rio",
    "eterm-color",
  ]

  /// Longer names, and names with other characters than terminfo's own, never reach ncurses, which would take them
  /// for a part of a path.
  private static let lengthLimit = 64

  /// What TERM says; empty when it is not set.
  let value: String

  init(_ value: String?) {
    self.value = value ?? ""
  }

  /// The name as it may be printed, cut when it is too long to be one.
  var shown: String {
    let cut = value.unicodeScalars.prefix(Self.lengthLimit)
    return String(cut).escapedForTerminal + (cut.count < value.unicodeScalars.count ? "…" : "")
  }

  /// Whether the terminal has said that it can do nothing.
  var isDumb: Bool { value == "dumb" }

  /// Whether the name has a form that can be looked up.
  private var isWellFormed: Bool {
    let isShort = !value.isEmpty && value.utf8.count <= Self.lengthLimit && value.first != "."
    return isShort
      && value.unicodeScalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "+", "-", ".", "_": true
        default: false
        }
      }
  }

  /// Whether the name is xterm's or that of one of its many relatives.
  var isXtermLike: Bool {
    value == "st" || Self.xtermFamily.contains { value.hasPrefix($0) }
  }

  /// The descriptions to try, the best first.
  var candidates: [String] {
    let own = isWellFormed ? [value] : []
    let relatives = isXtermLike ? ["xterm-256color", "xterm"] : []
    var seen: Set<String> = []
    return (own + relatives + ["vt100", "ansi", "linux"]).filter { seen.insert($0).inserted }
  }
}
