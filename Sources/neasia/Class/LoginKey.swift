import Runtime

/// Who somebody is by the key with which they logged in.
///
/// The SSH server says which key that was in a file that `SSH_USER_AUTH` names (`ExposeAuthInfo` of sshd_config(5)); a list of the administrator's says
/// whose it is, in the form of authorized_keys(5) without options: kind, key, name.
struct LoginKey {
  /// The variable in which the server names its file.
  static let variable = "SSH_USER_AUTH"
  /// The most bytes of the list, some thousands of keys.
  private static let limit = 1_000_000

  /// What the person is called.
  let name: String
  /// By what the person is known again: the end of the key, which no two keys have alike.
  let identity: String

  /// The person who logged in; nothing when the server does not say by which key, or the list does not name it.
  ///
  /// - Parameter list: the path of the list; one that is not there names nobody.
  init?(in list: String) throws {
    guard let proof = Environment.value(Self.variable) else { return nil }
    do throws(SystemError) {
      let used = Self.lines(of: try File.read(path: proof, limit: Self.limit))
        .filter { $0.first == "publickey" && $0.count >= 3 }.map { $0[2] }
      let known = Self.lines(of: try File.read(path: list, limit: Self.limit)).filter { $0.count >= 3 }
      guard let line = known.first(where: { used.contains($0[1]) }) else { return nil }
      name = line[2...].joined(separator: " ")
      identity = String(line[1].suffix(64))
    } catch {
      if error.isAbsence { return nil }
      throw Failure(error.description)
    }
  }

  /// The words of each line; the lines of a list from Windows end in two characters, which Swift counts as one.
  private static func lines(of bytes: [UInt8]) -> [[Substring]] {
    String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r\n" }
      .map { $0.split(separator: " ") }
  }
}
