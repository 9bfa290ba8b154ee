import ArgumentParser
import Classroom

/// Which recorded class is meant.
struct RecordedClassOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp("A file that --log of a class has written.", valueName: "file"), completion: .file())
  var file: String

  @Option(
    name: .customLong("class"),
    help: ArgumentHelp(
      "Which class of the file, counted from 1; otherwise the last.", valueName: "number"))
  var number: Int?

  /// The class.
  func record() throws -> ClassRecord { try LogFile(path: file).record(number) }
}
