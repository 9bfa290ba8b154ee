/// Keys to be pressed one after the other, read from text: `Down*5 Enter text:hello_world C-r`.
///
/// Words are separated by blanks. Each is a key's name, a name and `*` and how often, or `text:` and what is typed, with
/// `_` for a blank. A `_` itself is the key `_`.
public struct KeyScript: Hashable, Sendable {
  /// The most keys of a script.
  public static let limit = 10_000

  /// The keys, in order.
  public let keys: [Key]

  /// Reads a script.
  ///
  /// - Throws: a `KeyScriptError` at the first word that is no key.
  public init(_ text: String) throws(KeyScriptError) {
    var keys: [Key] = []
    for word in text.split(whereSeparator: { $0 == " " || $0.isNewline || $0 == "\t" }) {
      let added = try Self.keys(
        of: word, column: text.distance(from: text.startIndex, to: word.startIndex) + 1)
      guard keys.count + added.count <= Self.limit else { throw KeyScriptError.tooLong }
      keys += added
    }
    self.keys = keys
  }

  private static func keys(of word: Substring, column: Int) throws(KeyScriptError) -> [Key] {
    if word.hasPrefix("text:") {
      return word.dropFirst(5).map { Key(.character($0 == "_" ? " " : $0)) }
    }
    var name = word
    var count = 1
    if let star = word.lastIndex(of: "*"), star > word.startIndex, word.index(after: star) < word.endIndex {
      name = word[..<star]
      guard let number = Int(word[word.index(after: star)...]), (1...limit).contains(number) else {
        throw KeyScriptError.badCount(word: String(word), column: column)
      }
      count = number
    }
    guard let key = Key(named: String(name)) else {
      throw KeyScriptError.unknownKey(name: String(name), column: column, nearest: nearest(to: String(name)))
    }
    return Array(repeating: key, count: count)
  }

  /// The key name that differs from the given one in the fewest letters, when those are at most half of it.
  private static func nearest(to name: String) -> String? {
    guard name.count <= 16 else { return nil }
    let distances = Key.names.map { ($0, editDistance(from: name.lowercased(), to: $0.lowercased())) }
    guard let best = distances.min(by: { $0.1 < $1.1 }), best.1 <= max(1, name.count / 2) else { return nil }
    return best.0
  }

  /// The letters to insert, remove or replace to get from one word to another (Levenshtein).
  private static func editDistance(from old: String, to new: String) -> Int {
    let new = Array(new)
    var row = Array(0...new.count)
    for (index, letter) in old.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in new.indices {
        let replaced = diagonal + (letter == new[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[new.count]
  }
}

/// Why a key script cannot be read; columns count characters from 1.
public enum KeyScriptError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A word that names no key, and the name most like it.
  case unknownKey(name: String, column: Int, nearest: String?)
  /// A count after `*` that is no number from 1 to the limit.
  case badCount(word: String, column: Int)
  /// More keys than the limit.
  case tooLong

  /// The sentence for the user, with what to do.
  public var description: String {
    switch self {
    case .unknownKey(let name, let column, let nearest?):
      "Column \(column): there is no key “\(name)”. Did you mean “\(nearest)”?"
    case .unknownKey(let name, let column, nil):
      "Column \(column): there is no key “\(name)”. Write a character, or a name such as Up, Enter, F1 or C-x."
    case .badCount(let word, let column):
      "Column \(column): in “\(word)”, write a number from 1 to \(KeyScript.limit) after the *."
    case .tooLong:
      "The script presses more than \(KeyScript.limit) keys. Split it."
    }
  }
}
