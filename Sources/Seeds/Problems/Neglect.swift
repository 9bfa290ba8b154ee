/// What does not keep a case from opening, but is probably not meant.
public enum Neglect: Hashable, Sendable {
  /// Nobody cites these paragraphs.
  case paragraphsUncited([Int], source: String)
  /// A digest has no words for these paragraphs.
  case paragraphsWithoutDigest([Int], source: String)
  /// Nothing else names the item.
  case unused(String, section: String)
  /// The event lies wholly outside the time that the band shows.
  case outsideSpan(String, span: String)
  /// The map cannot show a place, by its name.
  case placeWithoutCoordinates(String)
  /// A code of CAMEO's form that the table does not have, and the one that was probably meant.
  case unlistedEventKind(String, suggestion: String?)
  /// The values of a judgement do not sum to zero, as is usual.
  case unbalancedJudgement(String, on: String, sum: Int)
  /// No judgement acts on a descriptor that is not an input.
  case uninfluenced(String)
  /// A judgement acts on an input.
  case influencedInput(String)
  /// The minutes of a walkthrough's steps do not sum to its own.
  case minutesDiffer(String, minutes: Int, sum: Int)
  /// A walkthrough with few or many steps.
  case unusualSteps(String, count: Int)
}

extension Neglect {
  /// What to look at and what to do about it.
  public var sentence: String {
    switch self {
    case .paragraphsUncited(let numbers, let source):
      "nothing cites \(numbers.count == 1 ? "paragraph" : "paragraphs") "
        + "\(numbers.map(String.init).joined(separator: ", ")) of \(source); cite what they say, or leave it out on purpose"
    case .paragraphsWithoutDigest(let numbers, let source):
      "the digest of \(source) has no \(numbers.count == 1 ? "paragraph" : "paragraphs") "
        + "\(numbers.map(String.init).joined(separator: ", ")); say in your own words what is said there"
    case .unused(let id, let section):
      "nothing else names \(id.quoted) of \(section); use it, or remove it"
    case .outsideSpan(let date, let span):
      "\(date.quoted) lies outside the span of the case, \(span); correct one of them"
    case .placeWithoutCoordinates(let place):
      "\(place.quoted) has no latitude and longitude, so the map cannot show it; add both"
    case .unlistedEventKind(let code, let suggestion):
      "the table of CAMEO codes has no \(code.quoted), so its event has no part in the tension curve"
        + advice(suggestion, else: "correct the code")
    case .unbalancedJudgement(let source, let target, let sum):
      "the values of \(source.quoted) on \(target.quoted) sum to \(sum); what promotes one variant hinders the others, so make it 0"
    case .uninfluenced(let descriptor):
      "no judgement acts on \(descriptor.quoted); add one, or mark it as an input"
    case .influencedInput(let descriptor):
      "a judgement acts on the input \(descriptor.quoted); remove the judgement, or the mark"
    case .minutesDiffer(let walkthrough, let minutes, let sum):
      "the steps of \(walkthrough.quoted) take \(sum) minutes together, it says \(minutes); correct one of them"
    case .unusualSteps(let walkthrough, let count):
      "\(walkthrough.quoted) has \(count) step\(count == 1 ? "" : "s"); a class follows 8 to 14 best"
    }
  }
}
