import Foundation

/// How a process ended and what it wrote.
struct Outcome {
  /// The exit status; 128 and the number of the signal that ended it.
  let status: Int32
  let output: Data
  let errors: Data

  var text: String { String(decoding: output, as: UTF8.self) }
  var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// Runs a command in a session of its own, so that it cannot find the terminal of whoever runs the tests.
  ///
  /// The command is ended when it takes longer than a minute, with the status 124. Files and not pipes take in what it
  /// writes: no reader has to keep up with two of them, and a server that it leaves behind may keep them.
  ///
  /// - Parameters:
  ///   - command: The program, looked for in PATH, and its arguments.
  ///   - input: What the command reads from standard input.
  ///   - environment: What it finds in its environment beside PATH and a locale.
  ///   - folder: Where it runs.
  init(
    of command: [String], input: String = "", environment: [String: String] = [:], folder: String = "/"
  ) throws {
    let variables = ["PATH": "/usr/local/bin:/usr/bin:/bin", "LC_ALL": "C.UTF-8"]
      .merging(environment) { _, given in given }
    self = try withTemporaryFolder { scratch in
      try Data(input.utf8).write(to: URL(fileURLWithPath: scratch + "/in"))
      let process = try start(
        ["env", "-C", folder, "setsid", "--wait", "timeout", "60"] + command,
        environment: variables.map { "\($0)=\($1)" },
        streams: scratch)
      return Outcome(
        status: try waitForEnd(of: process),
        output: try Data(contentsOf: URL(fileURLWithPath: scratch + "/out")),
        errors: try Data(contentsOf: URL(fileURLWithPath: scratch + "/err")))
    }
  }

  private init(status: Int32, output: Data, errors: Data) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// The scalars in all that was written that a terminal, or a reader, would be misled by; nothing else may stand
  /// between the line ends.
  ///
  /// Bytes that are not UTF-8 count as U+FFFD, with which nothing that was written well is filled.
  var unsafeScalars: [Unicode.Scalar] {
    (text + errorText).unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n"
      case .format, .lineSeparator, .paragraphSeparator, .surrogate: true
      default: false
      }
    } + (isUTF8 ? [] : ["\u{FFFD}"])
  }

  private var isUTF8: Bool {
    String(validating: output, as: UTF8.self) != nil && String(validating: errors, as: UTF8.self) != nil
  }
}
