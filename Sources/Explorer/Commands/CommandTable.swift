import Canvas

/// The one table of commands.
public enum CommandTable {
  /// Every command that has a name, in the order in which help shows them.
  public static let entries: [CommandEntry] = going + moving + seeing + program

  /// The row of a command; parametrised commands have none.
  public static func entry(for command: Command) -> CommandEntry? {
    entries.first { $0.command == command }
  }

  static let screens = Set(Context.allCases).subtracting([.chooser, .search])
  private static let lists: Set<Context> = [.chooser, .search]
  private static let everywhere = Set(Context.allCases)

  private static let moving: [CommandEntry] = [
    entry(
      .selectPrevious, "previous", "up", "Move to the line above: an event, a statement, an actor.", .moving,
      [("Up k", screens), ("Up C-p", lists)]),
    entry(
      .selectNext, "next", "down", "Move to the line below.", .moving,
      [("Down j", screens), ("Down C-n", lists)]),
    entry(
      .selectPageUp, "page-up", "page up", "Move up by a screenful.", .moving,
      [("PageUp C-b", screens), ("PageUp", lists)]),
    entry(
      .selectPageDown, "page-down", "page down", "Move down by a screenful.", .moving,
      [("PageDown C-f Space", screens), ("PageDown", lists)]),
    entry(
      .selectFirst, "first", "first", "Move to the first line.", .moving,
      [("Home g", screens), ("Home", lists)]),
    entry(
      .selectLast, "last", "last", "Move to the last line.", .moving,
      [("End G", screens), ("End", lists)]),
    entry(
      .previousActor, "previous-actor", "actor", "Look at the actor to the left.", .moving,
      [("Left h", [.timeline, .actor, .comparison])]),
    entry(
      .nextActor, "next-actor", "actor", "Look at the actor to the right.", .moving,
      [("Right l", [.timeline, .actor, .comparison])]),
    entry(
      .earlier, "earlier", "earlier",
      "Move the moment back: by one unit of the zoom on the timeline, to the actor's event before it elsewhere.",
      .moving, [(", <", [.timeline, .actors, .actor, .comparison])], hint: 12),
    entry(
      .later, "later", "later",
      "Move the moment on: by one unit of the zoom on the timeline, to the actor's next event elsewhere.",
      .moving, [(". >", [.timeline, .actors, .actor, .comparison])], hint: 13),
    entry(
      .switchPane, "switch-pane", "panel", "Move between the events and the actor's panel.", .moving,
      [("Tab S-Tab", [.timeline, .comparison])], hint: 4),
    entry(
      .nextGroup, "next-group", "kind", "Move to the first hit of the next kind.", .moving,
      [("Tab", [.search])],
      hint: 4),
    entry(
      .previousGroup, "previous-group", "kind", "Move to the first hit of the kind before.", .moving,
      [("S-Tab", [.search])]),
  ]

  private static let going: [CommandEntry] = [
    entry(
      .open, "open", "open", "Open what the cursor is on.", .going, [("Enter", everywhere)], hint: 1),
    entry(.close, "close", "back", "Close what is open and go back.", .going, [("Esc", everywhere)], hint: 3),
    entry(
      .goBack, "back", "back", "Go back to where you were before.", .going, [("[ M-Left Backspace", screens)]),
    entry(.goForward, "forward", "forward", "Go forward again.", .going, [("] M-Right", screens)]),
    entry(
      .showSearch, "search", "search", "Search every text and name of the case, in any script.", .going,
      [("/", screens)], hint: 14),
    entry(.showTimeline, "timeline", "timeline", "Show the timeline.", .going, [("1", screens)]),
    entry(.showActors, "actors", "actors", "Show the list of all actors.", .going, [("2", screens)]),
    entry(
      .showSources, "sources", "sources", "Show the documents, paragraph by paragraph.", .going,
      [("3", screens)]),
    entry(
      .showClaims, "claims", "claims", "Show who says what about whom.", .going, [("4", screens)]),
    entry(
      .showChanges, "changes", "changes", "Show what changed, issue by issue.", .going, [("c", screens)]),
    entry(
      .showGlossary, "glossary", "glossary", "Show the words of the case, explained.", .going,
      [("D", screens)]),
    entry(
      .openActor, "actor", "page", "Open the full page of the actor.", .going,
      [("a", [.timeline, .item, .actors, .comparison])], hint: 6),
    entry(
      .compareActors, "compare", "compare", "Choose another actor and compare the two.", .going,
      [("b", [.timeline, .actors, .actor, .comparison])], hint: 8),
  ]

  private static let seeing: [CommandEntry] = [
    entry(
      .zoomIn, "zoom-in", "zoom", "Show less time, in more detail.", .seeing, [("+ =", [.timeline])], hint: 7),
    entry(.zoomOut, "zoom-out", "zoom out", "Show more time.", .seeing, [("- _", [.timeline])]),
    entry(
      .switchLayout, "lanes", "lanes", "Turn the list of events into a lane for every actor, and back.",
      .seeing,
      [("v", [.timeline])], hint: 5),
    entry(
      .chooseFilter, "filter", "filter", "Choose whose events and which kinds are shown.", .seeing,
      [("f", [.timeline])], hint: 9),
    entry(
      .toggleHeadlines, "headlines", "headlines", "Show only the moments the case is told by, or all.",
      .seeing,
      [("*", [.timeline])]),
    entry(.clearFilter, "clear-filter", "show all", "Show all events again.", .seeing, [("F", [.timeline])]),
    entry(
      .switchTheme, "theme", "theme", "Take the next theme: dark, light, high contrast, mono.", .seeing,
      [("T", screens)]),
  ]

  private static let program: [CommandEntry] = [
    entry(
      .showPalette, "commands", "commands", "Find a command, an actor or an event by name.", .program,
      [(":", screens)], hint: 10),
    entry(
      .copyLocation, "copy-location", "copy", "Copy the location, for `neasia LOCATION` and for others.",
      .program,
      [("y", screens)]),
    entry(.redraw, "redraw", "redraw", "Draw the screen afresh.", .program, [("C-l", everywhere)]),
    entry(.quit, "quit", "quit", "Leave the explorer.", .program, [("q", screens)], hint: 11),
    entry(
      .showHelp, "help", "help", "Show every key, searchable; Enter runs what is shown.", .program,
      [("? F1", screens)], hint: 2),
  ]

  private static func entry(
    _ command: Command, _ name: String, _ label: String, _ explanation: String, _ group: CommandGroup,
    _ bindings: [(String, Set<Context>)], hint: Int? = nil
  ) -> CommandEntry {
    CommandEntry(
      command: command, name: name, label: label, explanation: explanation, group: group,
      bindings: bindings.map { keys, contexts in
        Binding(keys: keys.split(separator: " ").compactMap { Key(named: String($0)) }, contexts: contexts)
      }, hintRank: hint)
  }
}
