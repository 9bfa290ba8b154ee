/// A small terminal as ECMA-48 describes one, on which a test sees what a person would.
///
/// Two are equal when they look the same, and go on with text in the same look.
struct PaperTerminal: Equatable {
  private static let width = 12
  private static let height = 4

  struct Look: Equatable {
    var foreground = "39"
    var background = "49"
    var attributes: Set<Int> = []
  }

  struct Cell: Equatable {
    var character: Character
    var look: Look

    /// The look as far as it is seen: on a blank, the letters' colour is not.
    init(_ character: Character, _ look: Look) {
      self.character = character
      self.look = look
      guard character == " ", look.attributes.isDisjoint(with: [4, 7]) else { return }
      self.look = Look(background: look.background)
    }
  }

  private(set) var cells = [Cell](repeating: Cell(" ", Look()), count: width * height)
  private(set) var look = Look()
  private var x = 0
  private var y = 0

  mutating func write(_ text: String) {
    var rest = text[...]
    while let character = rest.popFirst() {
      switch character {
      case "\r": x = 0
      case "\u{1B}":
        if rest.popFirst() == "(" {
          _ = rest.popFirst()
          continue
        }
        let parameters = rest.prefix { !$0.isLetter }
        rest = rest.dropFirst(parameters.count)
        obey(
          rest.removeFirst(),
          parameters.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      default: put(character)
      }
    }
  }

  private mutating func put(_ character: Character) {
    guard x < Self.width else { return }
    cells[y * Self.width + x] = Cell(character, look)
    x += 1
  }

  private mutating func obey(_ final: Character, _ parameters: [String]) {
    switch final {
    case "H":
      let numbers = parameters.map { Int($0) ?? 1 }
      y = min(max(1, numbers.first ?? 1), Self.height) - 1
      x = min(max(1, numbers.dropFirst().first ?? 1), Self.width) - 1
    case "K":
      // A cleared cell has the ground's colour and nothing else.
      let ground = Look(background: look.background)
      for column in x..<max(x, Self.width) { cells[y * Self.width + column] = Cell(" ", ground) }
    case "m": choose(parameters[...])
    default: break
    }
  }

  private mutating func choose(_ codes: ArraySlice<String>) {
    var codes = codes
    while let code = codes.popFirst() {
      switch Int(code) ?? 0 {
      case 0: look = Look()
      case 38 where codes.first == "5": look.foreground = codes.prefix(2).joined(separator: ";")
      case 48 where codes.first == "5": look.background = codes.prefix(2).joined(separator: ";")
      case 38: look.foreground = codes.joined(separator: ";")
      case let attribute where (1...9).contains(attribute): look.attributes.insert(attribute)
      case 22: look.attributes.subtract([1, 2])
      case let off where (23...29).contains(off): look.attributes.remove(off - 20)
      case let colour where (30...39).contains(colour): look.foreground = code
      case let colour where (40...49).contains(colour): look.background = code
      default: break
      }
      if code == "38" || code == "48" { codes = codes.dropFirst(codes.first == "5" ? 2 : codes.count) }
    }
  }
}
