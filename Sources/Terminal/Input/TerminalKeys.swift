import CTerminal
import Canvas

/// The keys of the present terminal, as its terminfo description names them.
enum TerminalKeys {
  /// Longer strings belong to no key.
  private static let lengthLimit = 16

  /// The sequences from ESC on; those of one byte are known without a description.
  ///
  /// F13 and beyond are left out: descriptions use them for F1 with modifiers, which the decoder reads better.
  static func sequences() -> [[UInt8]: Key] {
    var sequences: [[UInt8]: Key] = [:]
    for (name, key) in named + functions {
      guard let string = CTerminal_capability(name) else { continue }
      let bytes = [UInt8](String(cString: string).utf8)
      if bytes.first == 0x1B, (2...lengthLimit).contains(bytes.count) { sequences[bytes] = key }
    }
    return sequences
  }

  private static let named: [(String, Key)] = [
    ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
    ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pageUp)), ("knp", Key(.pageDown)),
    ("kich1", Key(.insert)), ("kdch1", Key(.delete)), ("kbs", Key(.backspace)), ("kent", Key(.enter)),
    ("kcbt", Key(.tab, .shift)), ("kri", Key(.up, .shift)), ("kind", Key(.down, .shift)),
    ("kLFT", Key(.left, .shift)), ("kRIT", Key(.right, .shift)),
  ]

  private static let functions: [(String, Key)] = (1...12).map { ("kf\($0)", Key(.function($0))) }
}
