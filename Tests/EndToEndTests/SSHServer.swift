import Foundation
import Testing

/// An SSH server of one test's own, on 127.0.0.1 only, with the drop-in that is shipped.
final class SSHServer {
  /// Whether a server can be started: it needs the program, and an administrator's rights to give its logins a terminal.
  static let isThere: Bool =
    getuid() == 0 && Tmux.isThere && access("/usr/sbin/sshd", X_OK) == 0
    && (try? Outcome(of: ["ssh", "-V"]).status) == 0

  private let folder: String
  private let process: pid_t
  private let port: Int

  /// Starts a server whose only login joins the class in some rooms.
  ///
  /// The drop-in is used as it is shipped, but for the account, the places of the program and of the rooms, and that of the keys.
  init(rooms: String) throws {
    folder = "/tmp/neasia-ssh-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
    try FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    for key in ["host", "class", "named"] {
      let made = try Outcome(of: [
        "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "Mina", "-f", "\(folder)/\(key)",
      ])
      try #require(made.status == 0)
    }
    let (everybody, mina) = (
      try String(contentsOfFile: folder + "/class.pub", encoding: .utf8),
      try String(contentsOfFile: folder + "/named.pub", encoding: .utf8)
    )
    try "restrict,pty \(everybody)restrict,pty \(mina)".write(
      toFile: folder + "/keys", atomically: true, encoding: .utf8)
    // A list as it comes from Windows: its lines are none other's.
    try "\(mina)ssh-ed25519 AAAA Olga\n".replacing("\n", with: "\r\n").write(
      toFile: folder + "/names", atomically: true, encoding: .utf8)
    var dropIn = try String(contentsOfFile: Program.root + "/docs/classroom/classroom.conf", encoding: .utf8)
    for (shipped, own) in [
      ("Match User classroom", "Match User root"), ("/usr/local/bin/neasia", Program.path),
      ("/run/neasia", rooms), ("/etc/ssh/classroom_keys", folder + "/keys"),
      ("/etc/ssh/classroom_names", folder + "/names"),
    ] {
      try #require(dropIn.contains(shipped))
      dropIn = dropIn.replacing(shipped, with: own)
    }
    (process, port) = try Self.listen(in: folder, dropIn)
  }

  /// Takes ports, below those the system gives to clients, until one is free.
  private static func listen(in folder: String, _ dropIn: String) throws -> (process: pid_t, port: Int) {
    for _ in 0..<10 {
      let port = Int.random(in: 20_000..<32_000)
      try configuration(of: folder, port: port, dropIn).write(
        toFile: folder + "/config", atomically: true, encoding: .utf8)
      try "".write(toFile: folder + "/in", atomically: true, encoding: .utf8)
      let process = try start(
        ["/usr/sbin/sshd", "-D", "-e", "-f", folder + "/config"], environment: ["PATH=/usr/bin:/bin"],
        streams: folder)
      if try listens(process, in: folder) { return (process, port) }
      kill(process, SIGTERM)
      _ = try waitForEnd(of: process)
    }
    throw NoServer(said: try String(contentsOfFile: folder + "/err", encoding: .utf8))
  }

  /// What sshd said when it would not listen on any port tried.
  struct NoServer: Error {
    let said: String
  }

  private static func configuration(of folder: String, port: Int, _ dropIn: String) -> String {
    """
    Port \(port)
    ListenAddress 127.0.0.1
    HostKey \(folder)/host
    PidFile none
    UsePAM no
    StrictModes no
    PermitRootLogin prohibit-password
    PasswordAuthentication no
    AcceptEnv LANG LC_*
    \(dropIn)
    """
  }

  deinit {
    kill(process, SIGTERM)
    _ = try? waitForEnd(of: process)
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The shell's words that log in with the key that is everybody's.
  var login: String { login(with: "class") }

  /// The shell's words that log in with the key that is Mina's.
  var loginOfMina: String { login(with: "named") }

  private func login(with key: String) -> String {
    "ssh -F none -o IdentitiesOnly=yes -i \(folder)/\(key) -p \(port) -o BatchMode=yes -o StrictHostKeyChecking=no "
      + "-o UserKnownHostsFile=/dev/null -o LogLevel=ERROR -o SendEnv='LC_* LANG' root@127.0.0.1"
  }

  /// Whether the server begins to listen before it ends, or ten seconds have passed.
  private static func listens(_ process: pid_t, in folder: String) throws -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end, !hasEnded(process) {
      let said = try String(contentsOfFile: folder + "/err", encoding: .utf8)
      if said.contains("Server listening on 127.0.0.1") { return true }
    }
    return false
  }
}
