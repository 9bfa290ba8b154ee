import ArgumentParser
import Classroom

/// Where the rooms are.
struct RoomsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the rooms.",
      discussion: "Otherwise NEASIA_ROOMS, then /run/neasia, then neasia in XDG_RUNTIME_DIR.",
      valueName: "dir"),
    completion: .directory)
  var rooms: String?

  func folder() throws -> RoomsFolder { try RoomsFolder(option: rooms) }
}

extension RoomName: ExpressibleByArgument {
  /// A name as one types it.
  public init?(argument: String) {
    self.init(argument)
  }
}
