import Canvas
import CaseModel
import Explorer
import Runtime
import Terminal

/// The explorer on a terminal.
enum TerminalExplorer {
  /// Opens the explorer on the terminal and returns when it is left; a signal ends the process.
  ///
  /// - Parameters:
  ///   - start: how it starts.
  ///   - line: the connection to a class that is led or followed.
  static func open(_ start: inout Start, in line: ClassConnection? = nil) throws {
    var seat = line.map { ClassSeat($0) }
    var application = try start.application()
    var keeper = start.keeper
    let started = start
    // The picture the person looks at: a click is meant for it. Nothing while it is older than the state.
    var shown: Explorer.Frame?
    var renderer = FrameRenderer()
    var isStarting = true
    do {
      let session = try TerminalSession()
      let notice = session.screen.notice
      let reason = try session.run(
        handle: { events in
          var decision = SessionDecision.proceed
          for case .ready(let descriptor, let readiness) in events { seat?.take(descriptor, readiness) }
          for case .input(let event) in events {
            if case .mouse = event, shown == nil { shown = renderer.frame(of: application) }
            let effects = application.handle(event, on: shown)
            shown = nil
            if effects.contains(.quit) { return .quit }
            defer { if let notice = keeper.takeNotice() { application.tell(notice) } }
            for effect in effects {
              switch effect {
              case .quit: break
              case .repaint: decision = .repaint
              case .copy(let text): decision = .copy(text)
              case .remember(let change):
                if let bookmarks = keeper.remember(change) { application.recall(.bookmarks, as: bookmarks) }
              case .recall(let part):
                if let locations = keeper.locations(part) { application.recall(part, as: locations) }
              case .readMap: application.receive(started.atlas())
              // Only an explorer that was given a class has any.
              case .classIntent: break
              }
            }
          }
          if seat?.settle(&application) == false { return .quit }
          return decision
        },
        frame: { _ in
          let frame = renderer.frame(of: application)
          shown = frame
          return Terminal.Frame(frame.grid, ThemeChoice.theme(application.state.appearance))
        },
        watching: {
          // Asked for before each wait, so the first picture is on the screen already.
          if isStarting { CurrentProcess.releaseStartMemory() }
          isStarting = false
          return seat?.watches ?? []
        })
      keeper.leave(application.journey)
      if let words = keeper.takeNotice() { StandardError.write("neasia: \(words)\n") }
      if let notice { StandardError.write("neasia: \(notice)\n") }
      if let farewell = seat?.farewell { throw Failure(farewell) }
      if reason != .quit { CurrentProcess.exit(reason.exitStatus) }
    } catch let error as TerminalError {
      throw Failure(error.description)
    }
  }
}
