import Classroom
import Runtime

/// The folder in which the rooms of this machine are: for each a socket, its lock and its class token.
///
/// Who may enter the folder decides who may join: its owner, and its group when the group may enter. Only the owner opens rooms.
struct RoomsFolder {
  /// What an administrator makes for a whole machine.
  static let common = "/run/neasia"
  /// The variable that names another folder.
  static let variable = "NEASIA_ROOMS"
  private static let ending = ".socket"

  let path: String

  /// The folder that is named, the machine's common one, or a person's own.
  ///
  /// - Parameter option: the folder that an option names.
  init(option: String?) throws {
    if let path = option ?? Environment.value(Self.variable), !path.isEmpty {
      self.path = path
    } else if Directory.isListable(Self.common) {
      path = Self.common
    } else if let own = Environment.value("XDG_RUNTIME_DIR"), own.hasPrefix("/") {
      path = own + "/neasia"
    } else {
      throw Failure(
        "there is no folder for rooms: neither \(Self.common) nor XDG_RUNTIME_DIR is there. Name one with --rooms DIR."
      )
    }
  }

  func socket(of room: RoomName) -> String { "\(path)/\(room)\(Self.ending)" }

  /// Makes a room's class token, and puts it where only its owner can read it.
  func writeToken(of room: RoomName) throws(SystemError) -> ClassToken {
    let token = ClassToken()
    // What a hub that was killed left behind may have been opened to others.
    File.remove(tokenPath(of: room))
    try File.write(path: tokenPath(of: room), bytes: token.bytes, replacing: false, isPrivate: true)
    return token
  }

  /// Takes away a room's class token: no hub knows it any more.
  func removeToken(of room: RoomName) {
    File.remove(tokenPath(of: room))
  }

  /// The class token in a file, such as a copy of a room's own.
  func token(in file: String) throws -> ClassToken {
    do throws(SystemError) {
      if let token = ClassToken(try File.read(path: file, limit: 4096)) { return token }
    } catch {
      throw Failure(error.description)
    }
    throw Failure(
      "\(file.escapedForTerminal): no class token; name a copy of the file beside the room's socket")
  }

  private func tokenPath(of room: RoomName) -> String { "\(path)/\(room).token" }

  /// Who may join: the folder's group only where it could enter at all.
  var audience: LocalListener.Audience { Directory.admitsGroup(path) ? .group : .owner }

  /// Makes the folder when it is missing; then only its owner may enter.
  func make() throws {
    do throws(SystemError) {
      try Directory.make(path)
    } catch {
      throw Failure("\(error.description) Name another folder with --rooms DIR.")
    }
  }

  /// The rooms in which a hub answers now, by name.
  func openRooms() throws -> [RoomName] {
    let entries: [Directory.Entry]
    do throws(SystemError) {
      entries = try Directory.entries(path)
    } catch {
      if error.isAbsence { return [] }
      throw Failure(error.description)
    }
    return entries.filter { $0.name.hasSuffix(Self.ending) }
      .compactMap { RoomName(String($0.name.dropLast(Self.ending.count))) }
      .filter { (try? LocalSocket(connectingTo: socket(of: $0))) != nil }
  }
}
