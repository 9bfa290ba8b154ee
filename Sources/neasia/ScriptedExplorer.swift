import Canvas
import CaseModel
import Explorer

/// The explorer without a terminal: keys go in, and the last screen comes out.
enum ScriptedExplorer {
  /// Presses keys and prints the screen after them.
  ///
  /// - Parameters:
  ///   - script: the keys, by their names and with blanks between them.
  ///   - start: how the explorer starts.
  static func press(_ script: String, _ start: inout Start) throws {
    let keys: [Key]
    do {
      keys = try KeyScript(script).keys
    } catch {
      throw Failure("--script: \(error.description)", status: .usage)
    }
    var application = try start.application()
    for key in keys {
      let effects = application.handle(.key(key))
      if effects.contains(.readMap) { application.receive(start.atlas()) }
      if effects.contains(.readTexts) { application.receive(SearchIndex(start.casebook)) }
      if effects.contains(.quit) { break }
    }
    Output.write(application.frame().grid.lines().joined(separator: "\n") + "\n")
  }
}
