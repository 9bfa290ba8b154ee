import ArgumentParser
import Classroom

/// `neasia class list`: the rooms in which a class could be joined now.
struct ClassList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the rooms that are open, one a line.",
    discussion: """
      Examples:
        neasia class list
        neasia class list --rooms /run/neasia
      """)

  @OptionGroup var rooms: RoomsOptions

  func run() throws {
    for room in try rooms.folder().openRooms() { Output.write("\(room)\n") }
  }
}
