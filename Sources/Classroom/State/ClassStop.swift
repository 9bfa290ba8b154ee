/// A place where the class has been.
public struct ClassStop: Hashable, Sendable {
  /// Which of the stops that are remembered it was, counted from the first of the class.
  public let number: Int
  /// After how many minutes of the class it was reached.
  public let minute: Int
  /// The text of its location.
  public let location: String

  /// How long a place must be shown to count as a stop, in milliseconds, unless it is a step of a walkthrough: what is only passed
  /// on the way is nothing to return to.
  static let leastTime = 5_000
  /// The most stops that are remembered.
  static let limit = 30
}
