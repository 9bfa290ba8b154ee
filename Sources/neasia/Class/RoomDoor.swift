import Classroom
import Runtime

/// The way into one room: where its hub is, and what is shown at the door.
struct RoomDoor {
  let room: RoomName
  let folder: RoomsFolder
  /// What proves the right to lead, where the user is not the hub's.
  var token: ClassToken?
  /// What is started when no hub answers; nothing for those who only join.
  var hubArguments: [String]?

  /// Connects to the room's hub, which is started first where that is one's business.
  ///
  /// - Throws: `RoomProblem`: no hub answers, it does not admit this user, or it could not be started.
  func connect() throws(RoomProblem) -> LocalSocket {
    do throws(SystemError) {
      return try socket()
    } catch {
      guard let hubArguments, error.isAbsence || error.isDeserted else { throw RoomProblem(error, self) }
      return try connect(startingHubWith: hubArguments)
    }
  }

  private func connect(startingHubWith arguments: [String]) throws(RoomProblem) -> LocalSocket {
    var words = ""
    do throws(SystemError) {
      words = try CurrentProcess.startAgain(arguments)
      // Whether this hub begins to listen or another was quicker, one does now.
      return try socket()
    } catch {
      throw words.isEmpty ? RoomProblem(error, self) : .hubFailed(room, words: words)
    }
  }

  private func socket() throws(SystemError) -> LocalSocket {
    try LocalSocket(connectingTo: folder.socket(of: room))
  }
}
