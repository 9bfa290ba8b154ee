/// What somebody in a class is called.
enum StudentName {
  /// The most columns of a name.
  static let columns = 16

  /// A name as it is shown: clean, short, never the teacher's, and unlike every name that is taken.
  ///
  /// - Parameters:
  ///   - wanted: what the student typed.
  ///   - isTaken: whether another student is called so.
  static func given(for wanted: String, unless isTaken: (String) -> Bool) -> String {
    let clean = clean(wanted)
    if !isTaken(clean) { return clean }
    for number in 2...9999 {
      let ending = " \(number)"
      let name = CleanText.line(clean, columns: columns - ending.utf8.count) + ending
      if !isTaken(name) { return name }
    }
    return clean
  }

  /// A name that may be shown, whoever else has it.
  static func clean(_ wanted: String) -> String {
    let name = CleanText.line(wanted, columns: columns, admitting: CleanText.belongsToNames)
    return name.isEmpty || passesForTeacher(name) ? "student" : name
  }

  /// What is left of a name when everything is taken away by which two that look alike differ.
  static func look(of name: String) -> String {
    String(
      String.UnicodeScalarView(
        name.lowercased().unicodeScalars.filter { !" -_.".unicodeScalars.contains($0) }.map {
          lookalikes[$0] ?? $0
        }))
  }

  private static func passesForTeacher(_ name: String) -> Bool {
    let look = look(of: name)
    return offices.contains { look.contains(Self.look(of: $0)) }
  }

  /// What teachers are called in the languages of the classes this is made for.
  private static let offices = [
    "teacher", "instructor", "lecturer", "professor", "leader", "admin", "선생", "교사", "교수", "учитель",
    "преподаватель",
    "профессор", "老师", "老師", "教师", "教師", "教授", "先生",
  ]

  /// Letters that pass for a Latin one (a small part of Unicode's confusables.txt: what a keyboard of the classes types).
  private static let lookalikes: [Unicode.Scalar: Unicode.Scalar] = [
    "а": "a", "е": "e", "ё": "e", "о": "o", "с": "c", "р": "p", "х": "x", "у": "y", "т": "t", "н": "h",
    "к": "k",
    "м": "m", "в": "b", "і": "i", "ѕ": "s", "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t",
    "l": "i",
    "α": "a", "ο": "o", "ε": "e", "τ": "t", "ρ": "p", "χ": "x", "ι": "i",
  ]
}
