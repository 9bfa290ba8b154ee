import Runtime

/// One class to be measured: its rooms, its hub, and the ways into it.
///
/// Everything ends with it.
final class ClassSite {
  /// How followers come in.
  enum Way: String {
    /// Each on a terminal of this program.
    case terminals
    /// Each by a login over SSH.
    case ssh
  }

  private static let room = "4b"
  private let folder: ScratchFolder
  private let program: String
  /// All that the programs find in their environment: what the teacher's keeps ends in the folder too.
  private let environment: [String]
  private let server: LoginServer?
  private let hub: HostedProgram

  /// Opens a room, and starts the server where there are logins.
  ///
  /// - Parameters:
  ///   - way: How followers come in.
  ///   - program: The path of neasia.
  ///   - dropIn: The path of the server's shipped configuration.
  init(_ way: Way, program: String, dropIn: String) throws {
    let folder = try ScratchFolder()
    self.folder = folder
    self.program = program
    environment =
      ["PATH=/usr/bin:/bin", "TERM=xterm-256color", "LANG=C.UTF-8"]
      + ["HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"].map { "\($0)=\(folder.path)" }
    var starting = Crowd()
    starting.add(
      try HostedProgram(
        program, ["class", "hub", Self.room, "--rooms", folder.path], environment: environment))
    try starting.wait(for: "is open", limit: 10_000)
    hub = starting.programs[0]
    server = way == .ssh ? try LoginServer(in: folder, program: program, dropIn: dropIn) : nil
  }

  /// The hub's process.
  var hubProcess: Int32 { hub.process }

  /// The processes of all who follow, however they came in.
  var followers: [Int32] {
    ProcessFigures.running(program, with: ["join", folder.path])
  }

  /// Somebody who leads, from a place on.
  func lead(_ location: String) throws -> HostedProgram {
    try HostedProgram(
      program, ["class", "lead", Self.room, location, "--rooms", folder.path], environment: environment)
  }

  /// Somebody more who follows.
  func follow() throws -> HostedProgram {
    if let server { return try server.logIn(environment: environment) }
    return try HostedProgram(
      program, ["class", "join", Self.room, "--rooms", folder.path, "--as", "student"],
      environment: environment)
  }

  /// Somebody who only connects, is told the class, and goes.
  func visit(as name: String) throws -> ClassVisitor {
    try ClassVisitor(path: "\(folder.path)/\(Self.room).socket", room: Self.room, name: name)
  }
}
