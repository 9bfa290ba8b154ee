import Canvas

/// Which column of the questions stands where, and how their answers are written.
struct QuestionColumns {
  /// How the answers of a question are written.
  enum Form: Hashable {
    /// Each in a column of its own, of these widths.
    case aligned([Int])
    /// One after the other, shortened to what fits; the present one last.
    case flowing
    /// A sign for each, and the name of the present one.
    case short
  }

  let form: Form
  /// Columns of the questions' names.
  let name: Int
  /// Where the answers begin, and how many columns they have.
  let answers: (x: Int, width: Int)
  /// Where the balances begin, and the columns of each.
  let balance: (x: Int, each: Int)
  /// Where it stands whether the answer holds.
  let holds: (x: Int, width: Int)

  init(_ shown: ShownWhatIf, width: Int) {
    let descriptors = shown.model.descriptors
    let names = descriptors.map(\.shortName.columns).max() ?? 0
    let count = descriptors.map(\.variants.count).max() ?? 0
    let each = (shown.findings.balances.joined().map { ShownWhatIf.signed($0).columns }.max() ?? 1)
    let sums = count * (max(2, each) + 1) - 1
    let widths = (0..<count).map { position in
      (descriptors.compactMap { position < $0.variants.count ? $0.variants[position].name.columns : nil }
        .max()
        ?? 0) + 4
    }
    let wide = names + 2 + widths.reduce(0, +) + sums + 2 + 8
    let form: Form = wide <= width ? .aligned(widths) : width >= 72 ? .flowing : .short
    self.form = form
    let holdsWidth = form == .short ? 3 : 8
    let room = width - sums - holdsWidth - 3
    name = form == .flowing ? min(names, 18) : form == .short ? min(names, max(8, room - 25)) : names
    let start = name + (form == .short ? 1 : 2)
    answers = (start, max(1, room - start))
    balance = (width - holdsWidth - 2 - sums, max(2, each) + 1)
    holds = (width - holdsWidth, holdsWidth)
  }
}
