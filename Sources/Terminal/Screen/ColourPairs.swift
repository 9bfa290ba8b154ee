import CTerminal

/// The colour pairs in use, defined when a combination of colours is first drawn.
struct ColourPairs {
  /// Two colours by number; -1 is the terminal's own.
  struct Combination: Hashable {
    var foreground: Int16
    var background: Int16
  }

  private let colours: Int
  private let limit: Int
  /// The pairs in use; few, so that a list is as quick as a dictionary.
  private var numbers: [(colours: Combination, number: Int32)] = []
  private var used: Int32 = 0
  /// How the styles that were drawn look.
  var looks = LookTable()

  /// - Parameters:
  ///   - colours: How many colours the terminal has.
  ///   - pairs: How many pairs it has, pair 0 included.
  init(colours: Int, pairs: Int) {
    self.colours = colours
    limit = min(pairs, Int(Int16.max))
  }

  /// The pair of two colours.
  ///
  /// A colour the terminal lacks counts as its own. When all pairs are taken, the text keeps its colour on the
  /// terminal's own background if that pair exists, and is plain otherwise.
  mutating func number(for wanted: Combination) -> Int32 {
    let known = Combination(foreground: known(wanted.foreground), background: known(wanted.background))
    if known == Combination(foreground: -1, background: -1) { return 0 }
    if let number = number(of: known) { return number }
    guard Int(used) + 1 < limit else {
      return number(of: Combination(foreground: known.foreground, background: -1)) ?? 0
    }
    used += 1
    let isDefined = CTerminal_define_pair(used, Int32(known.foreground), Int32(known.background)) == 0
    numbers.append((known, isDefined ? used : 0))
    return isDefined ? used : 0
  }

  private func number(of colours: Combination) -> Int32? {
    numbers.first { $0.colours == colours }?.number
  }

  private func known(_ colour: Int16) -> Int16 {
    colour >= 0 && Int(colour) < colours ? colour : -1
  }
}
