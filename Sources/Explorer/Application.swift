import Canvas
import CaseModel

/// The application without a terminal: events in, state changed by one function, pictures out.
public struct Application: Sendable {
  /// The case that is explored.
  public let casebook: Casebook
  /// The reader's own copies of the documents.
  public let documents: DocumentShelf
  /// The lines of the map, once they have been read.
  public internal(set) var atlas: MapAtlas?
  /// Everything that changes while it runs.
  public internal(set) var state: ExplorerState
  let keymap: Keymap
  /// Made when somebody first searches.
  var searchIndex: SearchIndex?

  /// Opens a case.
  ///
  /// - Parameters:
  ///   - casebook: the case.
  ///   - documents: the reader's own copies of its documents.
  ///   - location: where to begin; without one, at the event that the case names, else at its first.
  ///   - size: the size of the screen in cells.
  ///   - appearance: theme and glyphs.
  ///   - keymap: which keys run what.
  ///   - recollection: what is kept of the case from earlier sessions.
  public init(
    casebook: Casebook, documents: DocumentShelf = DocumentShelf(), location: Location? = nil, size: Size,
    appearance: Appearance = Appearance(), keymap: Keymap = .standard,
    recollection: Recollection = Recollection()
  ) {
    self.casebook = casebook
    self.documents = documents
    self.keymap = keymap
    let start = location ?? .timeline(TimelineLocation())
    state = ExplorerState(size: size, location: start, appearance: appearance)
    state.recollection = recollection
    arrive(at: Visit(start))
    keepWhatIsShown()
  }

  /// Takes one event from the terminal.
  ///
  /// - Parameters:
  ///   - event: a key, a click, a paste or a new size.
  ///   - frame: the picture that the person was looking at, which knows what a click meant.
  /// - Returns: what the run loop must do.
  public mutating func handle(_ event: InputEvent, on frame: Frame? = nil) -> [Effect] {
    var effects = take(event, on: frame)
    noteWandering()
    effects += classEffects()
    keepWhatIsShown()
    if lacksMap { effects.append(.readMap) }
    if lacksTexts { effects.append(.readTexts) }
    return effects
  }

  private mutating func take(_ event: InputEvent, on frame: Frame?) -> [Effect] {
    switch event {
    case .resized(let size):
      state.size = size
      measureStep()
      if let timeline = timelineLocation { settle(timeline) }
      if let tension = tensionLocation { settle(tension) }
      return []
    case .key(let key):
      return press(key)
    case .pasted(let text):
      if state.chooser != nil { type(text) } else { typeInSearch(text) }
      return []
    case .mouse(let mouse):
      return point(mouse, on: frame)
    }
  }

  mutating func press(_ key: Key) -> [Effect] {
    if let command = keymap.command(for: key, in: state.context) { return perform(command) }
    if showsResults { return leaveResults(by: key) }
    if state.chooser != nil { edit(key) } else { editSearch(key) }
    return []
  }

  private mutating func point(_ mouse: MouseEvent, on frame: Frame?) -> [Effect] {
    switch mouse.kind {
    case .wheelUp: return perform(state.context == .map ? .zoomIn : .selectPrevious)
    case .wheelDown: return perform(state.context == .map ? .zoomOut : .selectNext)
    case .release: return []
    case .press:
      guard let command = frame?.command(at: mouse.point) else { return [] }
      if case .lookAt = command { return perform(.lookAt(mouse.point)) }
      return perform(command)
    }
  }
}
