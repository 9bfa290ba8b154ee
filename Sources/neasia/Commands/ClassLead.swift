import ArgumentParser
import CaseModel
import Classroom
import Explorer
import Runtime

/// `neasia class lead`: the explorer of whoever leads.
struct ClassLead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lead",
    abstract: "Lead a room: everybody in it follows where you go.",
    discussion: """
      Examples:
        neasia class lead 4b
        neasia class lead 4b walkthrough/fear-to-singapore --log 4b.log
        neasia class lead 4b --take-over

      The room's hub is started when there is none, and goes on when your line drops: lead the room again, and you are where you were.
      """)

  @Argument(help: "The room: 1 to 32 of a to z, 0 to 9 and the hyphen.", completion: .room)
  var room: RoomName

  @Argument(help: ArgumentHelp("Where to begin.", valueName: "location"), completion: .location)
  var location: String?

  @OptionGroup var rooms: RoomsOptions
  @OptionGroup var source: CaseOptions
  @OptionGroup var copies: DocumentOptions
  @OptionGroup var look: LookOptions

  @Flag(help: "Lead even if somebody else does.")
  var takeOver = false

  @Option(
    help: ArgumentHelp(
      "A copy of the room's class token, to lead as another user than its hub's.", valueName: "file"),
    completion: .file())
  var token: String?

  @Option(
    help: ArgumentHelp(
      "Where a hub that is started writes what happens in the class, without names.", valueName: "file"),
    completion: .file())
  var log: String?

  @Flag(help: "Keep in the log who was there and who answered what; tell the class that you do.")
  var logNames = false

  func validate() throws {
    if logNames, log == nil { throw ValidationError("--log-names is for --log; name a file or leave it out") }
  }

  func run() throws {
    let settings = try source.settings()
    let casebook = try Opening.casebook(source.seeds, settings)
    let folder = try rooms.folder()
    let door = RoomDoor(
      room: room, folder: folder, token: try token.map { try folder.token(in: $0) },
      hubArguments: ["class", "hub", room.description, "--rooms=\(folder.path)"]
        + (log.map { ["--log=\($0)"] } ?? []) + (logNames ? ["--log-names"] : []))
    let client = ClassClient(
      role: .leader(takesOver: takeOver), name: "", room: room,
      caseDigest: CaseDigest(of: casebook).description, caseID: casebook.heading.id)
    // A hub that was started stays: students would come into a class that never begins.
    _ = try Opening.location(location, in: casebook)
    let connection = try ClassConnection(client, through: door)
    var start = Start(
      settings: settings, seeds: source.seeds, casebook: casebook,
      documents: Opening.documents(copies.documents, settings, for: casebook),
      location: location, appearance: look.appearance(settings),
      keeper: Keeper(caseID: casebook.heading.id))
    try TerminalExplorer.open(&start, in: connection)
  }
}
