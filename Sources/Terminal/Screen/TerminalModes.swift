/// The modes beyond terminfo that are switched on while the screen is open: mouse buttons (1000) in decimal reports
/// (1006), and pastes in brackets (2004).
///
/// Sources: xterm's ctlseqs, "Mouse Tracking" and "Bracketed Paste Mode".
enum TerminalModes {
  static let on: [UInt8] = Array("\u{1B}[?1000h\u{1B}[?1006h\u{1B}[?2004h".utf8)
  static let off: [UInt8] = Array("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l".utf8)
}
