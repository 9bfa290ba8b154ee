import CaseModel

/// What the format says about one key.
struct KeyDescription {
  /// Whether the key must be there.
  enum Need {
    case always, never
    case when(ValueProblem.Condition)
  }

  let name: String
  let need: Need
  /// What its value is.
  let phrase: String
  /// What it is for.
  let help: String
  /// The name under which several kinds of items share the key.
  let group: String?
  let schema: JSONValue
}
