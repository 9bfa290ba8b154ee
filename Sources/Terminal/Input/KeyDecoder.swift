import Canvas
import Runtime

/// Turns the bytes a terminal sends into keys, mouse events and pastes.
///
/// Bytes may arrive in pieces of any size; the events are the same. What is not understood — answers to questions
/// nobody asked, reports of focus, sequences of future terminals — is swallowed whole and never becomes keys. Every
/// buffer is bounded, so no bytes can keep the keyboard for ever.
///
/// Sequences: ECMA-48 for their shape; xterm's ctlseqs, the Linux console and rxvt for their meaning.
public struct KeyDecoder {
  private enum State {
    case ground
    /// Inside a UTF-8 character.
    case character
    /// After ESC.
    case escape
    /// After `ESC [`.
    case control
    /// After `ESC [ [`: the Linux console's F1 to F5.
    case console
    /// After `ESC O`.
    case single
    /// Inside a report of the oldest mouse protocol: three bytes of any value.
    case oldMouse
    /// Inside an operating system command or another string that ends with `ESC \`.
    case string
    /// After an ESC inside such a string.
    case stringEscape
    case paste
  }

  /// Parameters longer than this belong to no key.
  private static let sequenceLimit = 128

  /// A string without an end is given up after so many bytes.
  private static let stringLimit = 4096

  private let erase: UInt8?
  private let extra: [[UInt8]: Key]

  private var state = State.ground
  private var accumulator = UTF8Accumulator()
  private var isAlt = false
  /// What came since ESC, the ESC included.
  private var sequence: [UInt8] = []
  private var count = 0
  private var paste = PasteReader()
  private var events: [InputEvent] = []

  /// A decoder at the start of the input.
  ///
  /// - Parameters:
  ///   - erase: The byte that the terminal's settings call its erase character; a backspace, whatever it is.
  ///   - extra: Whole sequences, from ESC on, that the terminal's description assigns to keys.
  public init(erase: UInt8? = nil, extra: [[UInt8]: Key] = [:]) {
    self.erase = erase
    self.extra = extra
  }

  /// Decodes the next bytes.
  ///
  /// - Returns: The events that are complete now.
  /// - Complexity: O(*n*) in the number of bytes.
  public mutating func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] {
    for byte in bytes { accept(byte) }
    defer { events = [] }
    return events
  }

  /// Whether what was read last is either a key by itself or the start of more, which only time can tell.
  public var needsTimeout: Bool {
    switch state {
    case .escape, .single, .console, .stringEscape: true
    case .control: sequence.count == 2
    case .string: count == 0
    case .paste: paste.hasLoneEscape
    case .ground, .character, .oldMouse: false
    }
  }

  /// Takes what was read last for a key by itself, when nothing has followed it in time.
  ///
  /// - Returns: The escape key, or the key with Alt that starts like a sequence; none unless `needsTimeout`.
  public mutating func flushEscape() -> [InputEvent] {
    if needsTimeout { abandon() }
    defer { events = [] }
    return events
  }

  // MARK: - States

  private mutating func accept(_ byte: UInt8) {
    switch state {
    case .ground: begin(byte, [])
    case .character: continueCharacter(byte)
    case .escape: continueEscape(byte)
    case .control: continueControl(byte)
    case .console, .single: continueShort(byte)
    case .oldMouse: continueOldMouse(byte)
    case .string, .stringEscape: continueString(byte)
    case .paste: if paste.add(byte) { finishPaste() }
    }
  }

  /// A byte that belongs to no sequence.
  private mutating func begin(_ byte: UInt8, _ modifiers: Key.Modifiers) {
    state = .ground
    if byte == 0x1B {
      state = .escape
      sequence = [byte]
    } else if byte < 0x80 {
      events.append(.key(Key(byte: byte, erase: erase).adding(modifiers)))
    } else if accumulator.begin(byte) {
      state = .character
      isAlt = modifiers.contains(.alt)
    }
  }

  private mutating func continueCharacter(_ byte: UInt8) {
    switch accumulator.add(byte) {
    case .incomplete: break
    case .invalid: begin(byte, [])
    case .scalar(let scalar):
      state = .ground
      if let key = Key(scalar: scalar) { events.append(.key(key.adding(isAlt ? .alt : []))) }
    }
  }

  private mutating func continueEscape(_ byte: UInt8) {
    sequence.append(byte)
    if let key = extra[sequence] {
      finish(.key(key))
      return
    }
    switch byte {
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      state = .string
      count = 0
    case 0x1B:
      // Over a slow line the escape key and an arrow arrive together; Alt with an arrow has a form of its own.
      events.append(.key(Key(.escape)))
      sequence = [byte]
    default: begin(byte, .alt)
    }
  }

  private mutating func continueControl(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "[") where sequence.count == 2:
      state = .console
      sequence.append(byte)
    case UInt8(ascii: "$") where ControlSequence.isShifted(sequence): finishControl(byte)
    case 0x20...0x3F:
      sequence.append(byte)
      if sequence.count > Self.sequenceLimit { state = .ground }
    case 0x40...0x7E: finishControl(byte)
    default: giveUp(before: byte)
    }
  }

  private mutating func finishControl(_ byte: UInt8) {
    sequence.append(byte)
    if let key = extra[sequence] {
      finish(.key(key))
      return
    }
    switch ControlSequence(sequence).meaning {
    case .event(let event): finish(event)
    case .pasteStart:
      state = .paste
      paste = PasteReader()
    case .oldMouse:
      state = .oldMouse
      count = 3
    case .nothing: state = .ground
    }
  }

  /// The sequences that end with their next letter.
  private mutating func continueShort(_ byte: UInt8) {
    guard (0x21...0x7E).contains(byte) else {
      giveUp(before: byte)
      return
    }
    sequence.append(byte)
    let isModifier = state == .single && sequence.count == 3 && (0x31...0x39).contains(byte)
    if isModifier { return }
    let key = extra[sequence] ?? ControlSequence.shortKey(sequence)
    finish(key.map(InputEvent.key))
  }

  private mutating func continueOldMouse(_ byte: UInt8) {
    guard byte >= 0x20 else {
      begin(byte, [])
      return
    }
    count -= 1
    if count == 0 { state = .ground }
  }

  private mutating func continueString(_ byte: UInt8) {
    if state == .stringEscape {
      state = .escape
      sequence = [0x1B]
      if byte == UInt8(ascii: "\\") { state = .ground } else { continueEscape(byte) }
      return
    }
    count += 1
    switch byte {
    case 0x07: state = .ground
    case 0x1B: state = .stringEscape
    case 0x20...: if count >= Self.stringLimit { state = .ground }
    // No answer of a terminal holds another control character: this one was typed.
    default: begin(byte, [])
    }
  }

  private mutating func finishPaste() {
    let text = paste.text
    paste = PasteReader()
    finish(text.isEmpty ? nil : .pasted(text))
  }

  private mutating func finish(_ event: InputEvent?) {
    state = .ground
    if let event { events.append(event) }
  }

  // MARK: - Sequences that did not go on

  /// Ends a sequence at a byte that cannot belong to it, which is then read by itself.
  private mutating func giveUp(before byte: UInt8) {
    if needsTimeout { abandon() }
    begin(byte, [])
  }

  /// Reads the bytes since ESC as keys.
  private mutating func abandon() {
    switch state {
    case .escape, .stringEscape: finish(.key(Key(.escape)))
    case .control, .single, .console, .string:
      let typed = sequence.dropFirst()
      state = .ground
      for (index, byte) in typed.enumerated() { begin(byte, index == 0 ? .alt : []) }
    case .paste: finishPaste()
    case .ground, .character, .oldMouse: break
    }
  }
}
