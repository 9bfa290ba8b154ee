import ArgumentParser
import CaseModel
import Classroom
import Explorer
import Runtime
import Seeds

/// `neasia class join`: the explorer of somebody in a class.
///
/// It may be all that a stranger reaches over SSH: it reads nothing from a home folder, writes no file, starts no program, and obeys no
/// variable but a few.
struct ClassJoin: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join",
    abstract: "Follow the teacher of a room; look around and come back whenever you like.",
    discussion: """
      Examples:
        neasia class join
        neasia class join 4b --as Mina

      Nothing is kept: neither bookmarks nor history nor the configuration file are read or written.
      """)

  @Argument(help: "The room; when several are open and none is named, it is asked for.", completion: .room)
  var room: RoomName?

  @OptionGroup var rooms: RoomsOptions

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("What you are called in the class; otherwise your account's name.", valueName: "name"))
  var name: String?

  @Option(
    help: ArgumentHelp(
      "A list of keys and whose they are; the key of the login gives the name in the place of --as.",
      discussion: "For an SSH server with ExposeAuthInfo. Two windows of one key are one student.",
      valueName: "file"),
    completion: .file())
  var names: String?

  @Option(
    help: ArgumentHelp(
      "The folder of seed files.",
      discussion: "Otherwise NEASIA_SEEDS, then the case that came with the program.",
      valueName: "dir"),
    completion: .directory)
  var seeds: String?

  @OptionGroup var look: LookOptions

  /// The variables that mean something in a class.
  private static let variables = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "COLORFGBG", "LOGNAME", "XDG_RUNTIME_DIR",
    RoomsFolder.variable, "NEASIA_SEEDS",
  ]

  func run() throws {
    let key = try names.flatMap { try LoginKey(in: $0) }
    Environment.keep(only: Self.variables)
    let casebook = try Opening.casebook(seeds, Settings())
    let folder = try rooms.folder()
    let room = try room ?? openRoom(of: folder)
    let client = ClassClient(
      role: .follower, name: key?.name ?? name ?? Environment.value("LOGNAME") ?? "", room: room,
      caseDigest: CaseDigest(of: casebook).description, identity: key?.identity)
    let connection = try ClassConnection(client, through: RoomDoor(room: room, folder: folder))
    var start = Start(
      seeds: seeds, casebook: casebook, appearance: look.appearance(Settings()),
      keeper: Keeper(caseID: casebook.heading.id, isOff: true))
    try TerminalExplorer.open(&start, in: connection)
  }

  /// The room that is open, or the one of several that somebody at a terminal chooses: over SSH none can be named beforehand.
  private func openRoom(of folder: RoomsFolder) throws -> RoomName {
    let open = try folder.openRooms()
    guard let first = open.first else { throw Failure(RoomProblem.noneOpen(folder: folder.path).description) }
    if open.count == 1 { return first }
    guard isTerminal(0), isTerminal(1) else { throw Failure(RoomProblem.severalOpen(open).description) }
    let names = open.map(\.description).joined(separator: ", ")
    while true {
      Output.write("Several rooms are open: \(names). Which is yours? ")
      guard let answer = readLine() else { throw Failure(RoomProblem.severalOpen(open).description) }
      if let room = open.first(where: { $0.description == answer.filter { $0 != " " } }) { return room }
    }
  }
}
