import Classroom
import Runtime

/// Why one does not come to a room's hub.
enum RoomProblem: Error, CustomStringConvertible {
  /// No hub answers, in a folder.
  case notOpen(RoomName, folder: String)
  /// The folder, or the socket in it, is not for this user.
  case notAdmitted(RoomName, folder: String)
  /// The hub says nothing.
  case silent(RoomName)
  /// The room has a hub already.
  case hasHub(RoomName)
  /// A hub was started and has ended again, with these words.
  case hubFailed(RoomName, words: String)
  /// No room is open, in a folder.
  case noneOpen(folder: String)
  /// Several rooms are open, and none was named.
  case severalOpen([RoomName])
  case system(SystemError)

  /// What stood in the way of connecting.
  init(_ error: SystemError, _ door: RoomDoor) {
    self =
      if error.isAbsence || error.isDeserted {
        .notOpen(door.room, folder: door.folder.path)
      } else if error.isDenial {
        .notAdmitted(door.room, folder: door.folder.path)
      } else {
        .system(error)
      }
  }

  var description: String {
    switch self {
    case .notOpen(let room, let folder):
      "Room \(room) is not open in \(folder): ask the teacher for its name, or see `neasia class list`."
    case .notAdmitted(let room, let folder):
      "You may not enter room \(room) in \(folder): ask the teacher, or whoever runs this machine, to admit you."
    case .silent(let room):
      "The hub of room \(room) does not answer: try again, or ask the teacher to end and lead it anew."
    case .hasHub(let room): "Room \(room) has a hub already: lead it, join it, or choose another name."
    case .hubFailed(let room, let words):
      "The hub of room \(room) could not be started. It said: \(words.escapedForTerminal)"
    case .noneOpen(let folder):
      "No room is open in \(folder): wait until the teacher has begun, and join again."
    case .severalOpen(let rooms):
      "Several rooms are open: name one of \(rooms.map(\.description).joined(separator: ", "))."
    case .system(let error): error.description
    }
  }
}
