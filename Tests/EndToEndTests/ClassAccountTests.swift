import Foundation
import Testing

/// The shipped script, with its folders in one of the test's own, and other commands where it makes accounts.
@Suite(
  "The account of a class, by the shipped script",
  .enabled(if: (try? Outcome(of: ["ssh", "-V"]).status) == 0, "openssh-client is not installed"))
struct ClassAccountTests {
  private static let places = ["/etc/", "/run/neasia", "/var/lib/classroom"]
  private static let commands = [
    "id": "[ \"$1\" != nobody-at-all ] && echo 0",
    "useradd": ":", "chown": ":", "sshd": ":",
    // Who owns the rooms only root can say.
    "install": "[ \"$2\" != -o ] || { shift 5; set -- -d \"$@\"; }; exec /usr/bin/install \"$@\"",
  ]

  @Test("Keys from Windows and from elsewhere are taken as they are, and name their students")
  func keys() throws {
    try withTemporaryFolder { folder in
      let (mina, olga) = (key(of: "Mina"), key(of: "Olga Kim"))
      let outcome = try makeAccount(
        "anna keys.pub --named", keys: "\u{FEFF}\(mina)\r\n\r\n# Room 4b\r\n\u{FEFF}\(olga)", in: folder)
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(outcome.text.contains("keys: 2."))
      let taken = "restrict,pty \(mina)\nrestrict,pty \(olga)\n"
      #expect(try text(of: "etc/ssh/classroom_keys", in: folder) == taken)
      #expect(try text(of: "etc/ssh/classroom_names", in: folder) == "\(mina)\n\(olga)\n")
      let rooms = try text(of: "etc/tmpfiles.d/neasia.conf", in: folder)
      #expect(rooms.contains("\nd \(folder)/run/neasia 2750 anna classroom\n"))

      // Once more, with a key that is everybody's.
      #expect(try makeAccount("anna keys.pub", keys: key(of: "class"), in: folder).status == 0)
      #expect(try text(of: "etc/ssh/classroom_keys", in: folder).contains(" class\n"))
      #expect(try text(of: "etc/ssh/classroom_names", in: folder) == "")
    }
  }

  @Test("Without keys it says when to set the password: not before the server knows the account")
  func password() throws {
    try withTemporaryFolder { folder in
      let outcome = try makeAccount("anna", in: folder)
      #expect(outcome.status == 0, "\(outcome.errorText)")
      #expect(outcome.text.contains(/reload ssh\n.*passwd classroom/))
      #expect(try text(of: "etc/ssh/classroom_keys", in: folder) == "")
    }
  }

  @Test(
    "What is wrong is told before anything is made",
    arguments: [
      ("nobody-at-all", "", "there is no account nobody-at-all"),
      ("anna absent.pub", "", "there is no file absent.pub"),
      ("anna keys.pub", "\n# nobody yet\n", "holds no keys"),
      ("anna keys.pub", "KEY Mina\nssh-ed25519 AAAA Olga\n", "line 2 of keys.pub is no public key"),
      ("anna keys.pub", "no-pty KEY Mina\n", "line 1 of keys.pub is no public key"),
      ("anna keys.pub", "KEY MinaKEY Olga\n", "line 1 of keys.pub holds two keys"),
      ("anna keys.pub --named", "KEY Mina\nKEY \n", "line 2 of keys.pub has no name"),
    ])
  func wrong(words: String, keys: String, problem: String) throws {
    try withTemporaryFolder { folder in
      let outcome = try makeAccount(words, keys: keys.replacing("KEY ", with: key(of: "")), in: folder)
      #expect(outcome.status == 1)
      #expect(outcome.errorText.contains(problem), "\(outcome.errorText)")
      #expect(outcome.errorText.contains("Nothing has been changed"))
      let made = try FileManager.default.subpathsOfDirectory(atPath: folder + "/etc")
      #expect(Set(made) == Set(Self.folders))
    }
  }

  private static let folders = ["ssh", "ssh/sshd_config.d", "security", "security/limits.d", "tmpfiles.d"]

  /// Runs the script on a file of keys.
  private func makeAccount(_ words: String, keys: String = "", in folder: String) throws -> Outcome {
    let shipped = Program.root + "/docs/classroom"
    let copied = try Program.shell("mkdir -p '\(folder)/written' && cp -r '\(shipped)' '\(folder)'")
    try #require(copied.status == 0)
    for place in Self.folders {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/etc/\(place)", withIntermediateDirectories: true)
    }
    for (name, line) in Self.commands {
      try "#!/bin/sh\n\(line)\n".write(toFile: "\(folder)/written/\(name)", atomically: true, encoding: .utf8)
    }
    for file in ["make-account", "rooms.conf"] {
      var lines = try text(of: "classroom/" + file, in: folder)
        .replacing("/usr/local/bin/neasia", with: Program.path)
      for place in Self.places { lines = lines.replacing(place, with: folder + place) }
      try lines.write(toFile: "\(folder)/classroom/\(file)", atomically: true, encoding: .utf8)
    }
    try keys.write(toFile: folder + "/keys.pub", atomically: true, encoding: .utf8)
    // What this process has written may still be open in a child that another test is just starting, and would not run.
    return try Program.shell(
      "cd '\(folder)' && mkdir -p bin && cp written/* bin && chmod +x bin/* && "
        + "PATH=$PWD/bin:$PATH sh classroom/make-account \(words)")
  }

  private func text(of file: String, in folder: String) throws -> String {
    try String(contentsOfFile: "\(folder)/\(file)", encoding: .utf8)
  }

  /// A key that nobody has the other half of, as ssh-keygen writes it.
  private func key(of name: String) -> String {
    let kind = Data([0, 0, 0, 11]) + Data("ssh-ed25519".utf8)
    let point = Data([0, 0, 0, 32]) + Data((0..<32).map { _ in UInt8.random(in: 0...255) })
    return "ssh-ed25519 \((kind + point).base64EncodedString()) \(name)"
  }
}
