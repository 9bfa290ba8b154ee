/// The answer to which of two dates came first, which is sometimes that nobody can tell.
public enum DateOrder: Hashable, Sendable {
  /// It ended before the other began, whatever days the two mean.
  case before
  /// It began after the other ended, whatever days the two mean.
  case after
  /// Both mean the same single day.
  case same
  /// The days the two can mean overlap, or an end is unknown.
  case undetermined
}
