import Runtime

/// A throw-away SSH server on 127.0.0.1, with the drop-in that is shipped, and the client that logs in to it.
///
/// The drop-in is used as it is but for the account, the places of the program and of the rooms, and those of the keys.
final class LoginServer {
  private static let server = "/usr/sbin/sshd"
  /// Debian's server wants this folder for its unprivileged part.
  private static let runFolder = "/run/sshd"

  private let folder: ScratchFolder
  private let process: HostedProgram
  private let port: Int
  private let madeRunFolder: Bool

  /// Starts a server whose only login follows the class in a folder of rooms, and waits until it listens.
  ///
  /// - Parameters:
  ///   - folder: Where keys and configuration are put; also that of the rooms.
  ///   - program: The path of neasia.
  ///   - dropIn: The path of the shipped configuration.
  init(in folder: ScratchFolder, program: String, dropIn: String) throws {
    guard CurrentProcess.userID == 0 else {
      throw ClassProblem.noServer(reason: "this user may not give logins")
    }
    self.folder = folder
    for key in ["host", "class"] {
      let maker = try HostedProgram(
        "/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", "\(folder.path)/\(key)"],
        environment: [])
      guard maker.wait(milliseconds: 10_000) == 0 else {
        throw ClassProblem.noServer(reason: "ssh-keygen makes no keys")
      }
    }
    try folder.write("keys", "restrict,pty " + folder.text("class.pub"))
    try folder.write("names", "")
    var recipe = String(decoding: try File.read(path: dropIn, limit: 65536), as: UTF8.self)
    for (shipped, own) in [
      ("Match User classroom", "Match User root"), ("/usr/local/bin/neasia", program),
      ("/run/neasia", folder.path), ("/etc/ssh/classroom_keys", folder.path + "/keys"),
      ("/etc/ssh/classroom_names", folder.path + "/names"),
    ] { recipe = recipe.replacing(shipped, with: own) }
    madeRunFolder = !Directory.isListable(Self.runFolder)
    try Directory.make(Self.runFolder)
    (process, port) = try Self.start(in: folder, recipe)
  }

  deinit {
    // Logins that are ending still belong to the server; whoever comes after it may not take notice of their ends.
    for _ in 0..<500 where ProcessFigures.hasChildren(process.process) { _ = process.wait(milliseconds: 10) }
    process.end()
    if madeRunFolder { Directory.remove(Self.runFolder) }
  }

  /// Takes ports until one is free.
  private static func start(in folder: ScratchFolder, _ recipe: String) throws -> (HostedProgram, Int) {
    for _ in 0..<10 {
      let port = Int.random(in: 20_000..<32_000)
      try folder.write(
        "config-\(port)",
        """
        Port \(port)
        ListenAddress 127.0.0.1
        HostKey \(folder.path)/host
        PidFile none
        UsePAM no
        StrictModes no
        PermitRootLogin prohibit-password
        PasswordAuthentication no
        AcceptEnv LANG LC_*
        \(recipe)
        """)
      // What it says goes to a file: a terminal that nobody reads would hold it up after some hundred logins.
      let process = try HostedProgram(
        server, ["-D", "-E", "\(folder.path)/log-\(port)", "-f", "\(folder.path)/config-\(port)"],
        environment: ["PATH=/usr/bin:/bin"])
      var patience = 200
      while patience > 0, process.wait(milliseconds: 50) == nil {
        patience -= 1
        if try folder.text("log-\(port)").contains("Server listening on 127.0.0.1") { return (process, port) }
      }
    }
    throw ClassProblem.noServer(reason: "\(server) does not begin to listen")
  }

  /// Logs in, on a terminal of 80 columns and 24 rows.
  func logIn(environment: [String]) throws -> HostedProgram {
    let options = [
      "IdentitiesOnly=yes", "BatchMode=yes", "StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null",
      "LogLevel=ERROR",
      // The clients of a class run on the machines of the class; the default would cost this one more than all that is measured.
      "KexAlgorithms=curve25519-sha256",
    ]
    return try HostedProgram(
      "/usr/bin/ssh",
      ["-F", "none", "-i", "\(folder.path)/class", "-p", "\(port)"] + options.flatMap { ["-o", $0] }
        + ["root@127.0.0.1"], environment: environment)
  }
}
