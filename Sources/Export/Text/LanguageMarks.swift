import CaseModel

/// Finds the names in other scripts that stand in a text, so that a voice can speak them and a printer choose their letters.
struct LanguageMarks: Sendable {
  /// A piece of a text, and its BCP 47 language tag where it is a name of the case in another script.
  struct Piece: Hashable, Sendable {
    var text: String
    var language: String?
  }

  /// The case's names in other scripts by their first character, the longest first.
  private let names: [Character: [(characters: [Character], language: String)]]

  init(_ casebook: Casebook) {
    var names: [Character: [(characters: [Character], language: String)]] = [:]
    let all =
      casebook.actors.flatMap(\.localNames) + casebook.places.flatMap(\.localNames)
      + casebook.terms.flatMap(\.localNames)
    for name in all {
      let characters = Array(name.text.oneLine)
      guard let first = characters.first, first.isOfAnotherScript else { continue }
      names[first, default: []].append((characters, name.language))
    }
    self.names = names.mapValues { $0.sorted { $0.characters.count > $1.characters.count } }
  }

  /// The text in pieces, in order; one piece when nothing in it is a name in another script.
  ///
  /// - Complexity: O(n) for a text of n characters, times the names that begin alike.
  func pieces(of text: String) -> [Piece] {
    guard text.unicodeScalars.contains(where: { $0.value >= Character.firstOfOtherScripts }) else {
      return [Piece(text: text)]
    }
    let characters = Array(text)
    var pieces: [Piece] = []
    var plain = 0..<0
    var position = 0
    while position < characters.count {
      let rest = characters[position...]
      if let name = names[characters[position]]?.first(where: { rest.starts(with: $0.characters) }) {
        if !plain.isEmpty { pieces.append(Piece(text: String(characters[plain]))) }
        pieces.append(Piece(text: String(name.characters), language: name.language))
        position += name.characters.count
        plain = position..<position
      } else {
        position += 1
        plain = plain.lowerBound..<position
      }
    }
    if !plain.isEmpty { pieces.append(Piece(text: String(characters[plain]))) }
    return pieces
  }
}

extension Character {
  /// GREEK CAPITAL LETTER HETA: what comes before is Latin, punctuation and marks.
  fileprivate static let firstOfOtherScripts: UInt32 = 0x370

  fileprivate var isOfAnotherScript: Bool {
    isLetter && (unicodeScalars.first?.value ?? 0) >= Self.firstOfOtherScripts
  }
}
