import Runtime

/// What the program was started with.
enum Arguments {
  /// A message with the ends of lines inside arguments shown, so that an argument cannot pass for a line of its own.
  ///
  /// The argument parser repeats an argument as it is, or what stands behind its `=`.
  static func shown(in message: String) -> String {
    CommandLine.arguments.dropFirst()
      .flatMap { argument in [argument[...], argument.drop { $0 != "=" }.dropFirst()] }
      .filter { $0.contains(where: \.isNewline) }
      .reduce(message) { $0.replacing($1, with: String($1).escapedForTerminal) }
  }
}
