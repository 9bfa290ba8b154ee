import CaseModel
import Classroom
import Explorer
import Runtime

/// Ties an explorer to its class: where the one who leads goes is told, and where the class goes is followed.
struct ClassSeat {
  private var line: ClassConnection
  /// What was told to the class, or of oneself, last.
  private var told: ClassIntent?
  /// Where the class was last seen, as the hub says it and as the explorer then showed it.
  private var seen: String?
  private var shown: Location?
  private var recalls = 0

  init(_ line: ClassConnection) {
    self.line = line
  }

  /// What the run loop waits for.
  var watches: [Watch] { line.watches }

  /// Takes in that a descriptor is ready.
  mutating func take(_ descriptor: Int32, _ readiness: Readiness) {
    line.take(descriptor, readiness)
  }

  /// What is said when the hub has ended the connection for good.
  var farewell: String? {
    guard case .refused(let reason) = line.client.standing, !line.client.mayReconnect else { return nil }
    return reason.sentence(room: line.client.room)
  }

  /// Brings the explorer and the class together after something has happened to either.
  ///
  /// - Returns: whether the explorer goes on.
  mutating func settle(_ application: inout Application) -> Bool {
    if !line.client.isLeading, let state = line.client.state { follow(state, with: &application) }
    let place = application.state.place
    let news: ClassIntent =
      if line.client.isLeading {
        .publish(
          location: place.description,
          step: application.state.isFollowing ? application.state.walkthrough?.step : nil)
      } else {
        .stand(
          at: place == shown ? nil : place.description, columns: application.state.size.width,
          rows: application.state.size.height)
      }
    if news != told { line.perform(news) }
    told = news
    return farewell == nil
  }

  private mutating func follow(_ state: ClassState, with application: inout Application) {
    let isExploring = shown != nil && application.state.place != shown
    let isCalled = state.recalls != recalls || state.isLocked
    recalls = state.recalls
    guard let text = state.location, isCalled ? isExploring || text != seen : text != seen && !isExploring
    else { return }
    seen = text
    guard let location = try? Location(parsing: text, in: application.casebook) else { return }
    _ = application.perform(.go(location))
    shown = application.state.place
  }
}
