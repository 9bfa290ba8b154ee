import Canvas

/// Where keys mean something: a screen, or what lies over it.
public enum Context: String, Hashable, Sendable, CaseIterable {
  /// `item` is the page of one event, statement or relation.
  case timeline, actors, actor, comparison, item, source, claims, changes, glossary, scenario, map,
    walkthrough, tension, relations
  /// The timeline as pictures of the model.
  case pictures
  /// The teacher's console over the screen.
  case console
  /// A list over the screen from which one thing is chosen: help, palette, filters.
  case chooser
  /// The search over the screen.
  case search
}

/// The headings under which the help and docs/keys.md gather commands.
public enum CommandGroup: String, Hashable, Sendable, CaseIterable {
  case moving = "Moving"
  case going = "Going somewhere"
  case following = "Following a walkthrough"
  case inClass = "In a class"
  case seeing = "Seeing more or less"
  case whatIf = "What if"
  case program = "The program"
}

/// Keys that run a command in some contexts.
public struct Binding: Hashable, Sendable {
  /// Each of them runs it; hints name the first.
  public let keys: [Key]
  /// Where they do.
  public let contexts: Set<Context>
}

/// One row of the command table: all that dispatch, hint bar, help, palette and docs/keys.md know of a command.
public struct CommandEntry: Sendable {
  /// What it runs.
  public let command: Command
  /// The name by which the palette finds it, in words joined by hyphens.
  public let name: String
  /// At most 10 columns, for the hint bar.
  public let label: String
  /// One sentence.
  public let explanation: String
  /// The heading under which it stands.
  public let group: CommandGroup
  /// Its keys; none for what only the palette or a click runs.
  public let bindings: [Binding]
  /// Its place in the hint bar of the contexts that it is bound in, lowest first; nothing keeps it out.
  public let hintRank: Int?

  /// The key that hints name: the first one bound in a context.
  public func key(in context: Context) -> Key? {
    bindings.first { $0.contexts.contains(context) }?.keys.first
  }
}
