import Canvas
import CaseModel
import Explorer
import Runtime
import Seeds

/// How the explorer starts: what options say stands before what is set in the configuration file.
struct Start {
  var settings = Settings()
  /// The folder of seeds that an option names.
  var seeds: String?
  let casebook: Casebook
  var documents = DocumentShelf()
  var location: String?
  var size = Size(width: 80, height: 24)
  var appearance: Appearance
  var keeper: Keeper
  /// What is told when it has opened.
  var notice: String?

  /// The explorer as it opens.
  mutating func application() throws -> Application {
    let bookmarks = keeper.locations(.bookmarks) ?? []
    var application = Application(
      casebook: casebook, documents: documents, location: try place(), size: size, appearance: appearance,
      keymap: settings.keymap, recollection: Recollection(bookmarks: bookmarks))
    if let notice = keeper.takeNotice() ?? notice { application.tell(notice) }
    if application.lacksMap { application.receive(atlas()) }
    return application
  }

  /// The lines of the map, read when it is first shown.
  func atlas() -> MapAtlas { Opening.atlas(seeds, settings) }

  /// Where it opens; nothing leaves that to the case.
  private mutating func place() throws -> Location? {
    if let location { return try Opening.location(location, in: casebook) }
    guard let start = settings.start else { return nil }
    if start.text == Settings.Start.last {
      // A place that has gone from the case since is no reason not to open.
      return keeper.locations(.visits)?.last.flatMap { try? Location(parsing: $0, in: casebook) }
    }
    do throws(LocationError) {
      return try Location(parsing: start.text, in: casebook)
    } catch {
      let place = "\(start.place.file):\(start.place.line):\(start.place.column)"
      let problem = "\(place): error: start: \(error.description)"
      throw Failure([Opening.settingsRefusal, problem, Opening.settingsAdvice].joined(separator: "\n"))
    }
  }
}

extension Settings {
  /// The keys of the commands.
  var keymap: Keymap {
    keys.isEmpty
      ? .standard : Keymap(CommandTable.remapped(keys.mapValues { $0.compactMap(Key.init(named:)) }))
  }
}
