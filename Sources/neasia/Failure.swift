import ArgumentParser

/// An error with the words to say and the status to end with.
struct Failure: Error, CustomStringConvertible {
  enum Status: Int32 {
    /// What was asked for cannot be done.
    case failed = 1
    /// What was asked for makes no sense: EX_USAGE of sysexits.h, as the argument parser's own errors.
    case usage = 64
  }

  let description: String
  let status: Status

  init(_ description: String, status: Status = .failed) {
    self.description = description
    self.status = status
  }
}
