import ArgumentParser
import Classroom
import Runtime

/// `neasia class hub`: what everybody in a room is connected to.
struct ClassRunHub: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hub",
    abstract: "Run the hub of a room; `class lead` starts one by itself.",
    discussion: """
      Examples:
        neasia class hub 4b --rooms /run/neasia --log 4b.log

      It ends when the class is ended, or when nobody has been there for an hour. Who runs it may lead the room, and whoever shows the class \
      token, a file beside the socket that only its owner can read.
      """)

  @Argument(help: "The room: 1 to 32 of a to z, 0 to 9 and the hyphen.")
  var room: RoomName

  @OptionGroup var rooms: RoomsOptions

  @Option(
    help: ArgumentHelp(
      "A file to which what happens is added, as lines of JSON without names.", valueName: "file"),
    completion: .file())
  var log: String?

  @Flag(help: "Keep in the log who was there and who answered what.")
  var logNames = false

  func validate() throws {
    if logNames, log == nil { throw ValidationError("--log-names is for --log; name a file or leave it out") }
  }

  func run() throws {
    let folder = try rooms.folder()
    try folder.make()
    let log = try self.log.map { try HubLog(path: $0) }
    do throws(SystemError) {
      let listener = try LocalListener(path: folder.socket(of: room), audience: folder.audience)
      let token = try folder.writeToken(of: room)
      defer { folder.removeToken(of: room) }
      Output.write("room \(room) is open in \(folder.path.escapedForTerminal)\n")
      var loop = HubLoop(room: room, listener: listener, token: token, log: log, keepsNames: logNames)
      try loop.run()
    } catch {
      throw Failure(error.isTaken ? RoomProblem.hasHub(room).description : error.description)
    }
  }
}
