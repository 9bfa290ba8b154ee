import Canvas

/// The one table of commands.
public enum CommandTable {
  /// Every command that has a name, in the order in which help shows them.
  public static let entries: [CommandEntry] =
    going + moving + seeing + whatIf + map + tension + relations + following + inClass + program + pictures

  /// The row of a command; parametrised commands have none.
  public static func entry(for command: Command) -> CommandEntry? {
    entries.first { $0.command == command }
  }

  static let screens = Set(Context.allCases).subtracting([.chooser, .search, .console])
  private static let screensAndConsole = screens.union([.console])
  private static let lists: Set<Context> = [.chooser, .search, .console]
  private static let everywhere = Set(Context.allCases)

  private static let moving: [CommandEntry] = [
    entry(
      .selectPrevious, "previous", "up", "Move to the line above: an event, a statement, an actor.", .moving,
      [("Up k", screens.subtracting([.scenario])), ("Up", [.scenario]), ("Up C-p", lists)]),
    entry(
      .selectNext, "next", "down", "Move to the line below.", .moving,
      [("Down j", screens.subtracting([.scenario])), ("Down", [.scenario]), ("Down C-n", lists)]),
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
      .previousDocument, "previous-document", "document", "Look at the document before.", .moving,
      [("Left h", [.source])]),
    entry(
      .nextDocument, "next-document", "document", "Look at the next document.", .moving,
      [("Right l", [.source])]),
    entry(
      .earlier, "earlier", "earlier",
      "Move the moment back: by one unit of the zoom on the timeline, to the event or era before it elsewhere.",
      .moving,
      [
        (", <", [.timeline, .actors, .actor, .comparison, .claims, .changes, .scenario, .map, .tension]),
        (",", [.relations]),
        ("Left h , <", [.pictures]),
      ],
      hint: 12),
    entry(
      .later, "later", "later",
      "Move the moment on: by one unit of the zoom on the timeline, to the next event or era elsewhere.",
      .moving,
      [
        (". >", [.timeline, .actors, .actor, .comparison, .claims, .changes, .scenario, .map, .tension]),
        (".", [.relations]),
        ("Right l . >", [.pictures]),
      ],
      hint: 13),
    entry(
      .chooseFirstSide, "first-side", "side",
      "Choose the left side of what is compared, to open its claims.",
      .moving, [("Left h", [.changes])]),
    entry(
      .chooseSecondSide, "second-side", "side",
      "Choose the right side of what is compared, to open its claims.", .moving,
      [("Right l", [.changes])]),
    entry(
      .switchPane, "switch-pane", "panel",
      "Move between the parts of a screen: events and panel, paragraphs and what rests on them, questions and why.",
      .moving,
      [("Tab S-Tab", [.timeline, .comparison, .source, .glossary, .scenario, .map, .relations])], hint: 4),
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
      [("/", screens)], hint: 16),
    entry(.showTimeline, "timeline", "timeline", "Show the timeline.", .going, [("1", screens)]),
    entry(.showActors, "actors", "actors", "Show the list of all actors.", .going, [("2", screens)]),
    entry(
      .showSources, "sources", "sources", "Show the documents, paragraph by paragraph.", .going,
      [("3", screens)]),
    entry(
      .showClaims, "claims", "claims", "Show who says what about whom.", .going, [("4", screens)]),
    entry(
      .showScenarios, "scenarios", "scenarios", "Show what would fit together, and what would not.", .going,
      [("5", screens)]),
    entry(
      .showRelations, "relations", "relations", "Show who stands how with whom.", .going, [("6", screens)]),
    entry(
      .showMap, "map", "map", "Show the map, with what happened where.", .going, [("7", screens)]),
    entry(
      .showTension, "tension", "tension", "Show the curve of conflict and cooperation over time.", .going,
      [("8", screens)]),
    entry(
      .showChanges, "changes", "changes", "Show what changed, issue by issue.", .going, [("c", screens)]),
    entry(
      .showGlossary, "glossary", "glossary", "Show the words of the case, explained.", .going,
      [("D", screens)]),
    entry(
      .showParagraphs, "paragraphs", "paragraph", "Go to the paragraph that this rests on.", .going,
      [("p", screens.subtracting([.source]))], hint: 14),
    entry(
      .nextStatement, "next-statement", "next", "Go on to what else rests on the same paragraph.", .going,
      [("n", [.item, .actor, .glossary])], hint: 15),
    entry(
      .previousStatement, "previous-statement", "previous",
      "Go back to what else rests on the same paragraph.",
      .going, [("N", [.item, .actor, .glossary])]),
    entry(
      .toggleBookmark, "bookmark", "bookmark", "Bookmark this place, or take its bookmark away.", .going,
      [("m", screens)]),
    entry(
      .showBookmarks, "bookmarks", "bookmarks", "Show the places that are bookmarked.", .going,
      [("'", screens)]),
    entry(
      .forgetBookmark, "forget", "remove", "Take away the bookmark under the cursor.", .going,
      [("Delete C-d", [.chooser])], hint: 2),
    entry(
      .showHistory, "history", "history", "Show where you have been, in this session and before.", .going,
      [("H", screens)]),
    entry(
      .openActor, "actor", "page", "Open the full page of the actor.", .going,
      [("a", [.timeline, .item, .actors, .comparison, .claims])], hint: 6),
    entry(
      .compareActors, "compare", "compare", "Choose another actor and compare the two.", .going,
      [("b", [.timeline, .actors, .actor, .comparison])], hint: 8),
  ]

  private static let seeing: [CommandEntry] = [
    entry(
      .zoomIn, "zoom-in", "zoom", "Show less, in more detail: less time, or less of the map.", .seeing,
      [("+ =", [.timeline, .map, .pictures])], hint: 7),
    entry(
      .zoomOut, "zoom-out", "zoom out", "Show more: more time, or more of the map.", .seeing,
      [("- _", [.timeline, .map, .pictures])]),
    entry(
      .switchLayout, "lanes", "lanes", "Turn the list of events into a lane for every actor, and back.",
      .seeing,
      [("v", [.timeline, .pictures])], hint: 5),
    entry(
      .chooseFilter, "filter", "filter",
      "Choose which events, or which claims, are shown; of two documents, about whom.", .seeing,
      [("f", [.timeline, .claims, .changes, .pictures])], hint: 9),
    entry(
      .toggleHeadlines, "headlines", "headlines", "Show only the moments the case is told by, or all.",
      .seeing,
      [("*", [.timeline, .pictures])]),
    entry(
      .clearFilter, "clear-filter", "show all", "Show all events, claims or issues again.", .seeing,
      [("F", [.timeline, .claims, .changes, .pictures])]),
    entry(
      .swapSides, "swap", "swap", "Exchange the two sides of what is compared.", .seeing,
      [("x", [.changes])], hint: 5),
    entry(
      .compareTwoActors, "two-actors", "two actors", "Compare two actors issue by issue, as of one moment.",
      .seeing, [("a", [.changes])], hint: 6),
    entry(
      .compareMoments, "two-moments", "two times", "Compare two moments of an actor issue by issue.",
      .seeing, [("t", [.changes])], hint: 7),
    entry(
      .switchOrder, "order", "order", "Order the claims by the time they speak of, or by issue.", .seeing,
      [("o", [.claims])], hint: 18),
    entry(
      .defineTerms, "define", "define", "Explain the underlined words, without leaving the place.", .seeing,
      [("d", screens)], hint: 17),
    entry(
      .switchTheme, "theme", "theme", "Take the next theme: dark, light, high contrast, mono.", .seeing,
      [("T", screens)]),
  ]

  private static let whatIf: [CommandEntry] = [
    scenario(
      .previousAnswer, "previous-answer", "answer", "Change the answer to the one to its left.", "Left"),
    scenario(.nextAnswer, "next-answer", "answer", "Change the answer to the one to its right.", "Right"),
    scenario(
      .toggleForced, "force", "force", "Force the answer, so that it stays whatever pulls at it; or free it.",
      "f", hint: 5),
    scenario(
      .settleStep, "settle", "settle", "Let every answer that does not hold give way, one step.", "s", hint: 6
    ),
    scenario(.settleFully, "settle-fully", "to the end", "Let the picture settle to the end.", "S"),
    scenario(
      .jumpToNearest, "nearest", "nearest", "Go to the consistent scenario with the fewest other answers.",
      "j", hint: 20),
    scenario(.undoWhatIf, "undo", "undo", "Take the last change of the what-if back.", "u", hint: 7),
    scenario(.redoWhatIf, "redo", "redo", "Make the change again that was taken back.", "U C-r"),
    scenario(
      .clearWhatIf, "clear-what-if", "clear", "Go back to the picture of the era, with nothing changed.", "F"),
    scenario(
      .listScenarios, "list-scenarios", "list", "List the consistent scenarios, of these inputs and of all.",
      "l", hint: 8),
    scenario(.chooseEra, "start-from", "era", "Choose the era from which the what-if starts.", "e", hint: 21),
    scenario(
      .compareScenarios, "side-by-side", "compare", "Put two or three consistent scenarios side by side.",
      "x",
      hint: 9),
    scenario(
      .showBranches, "what-then", "if … then", "Show what would follow from each other answer.", "t", hint: 18
    ),
    scenario(
      .showRobustness, "robustness", "hangs on",
      "Show which judgements the result hangs on, and what never holds.",
      "r", hint: 19),
  ]

  private static func scenario(
    _ command: Command, _ name: String, _ label: String, _ explanation: String, _ keys: String,
    hint: Int? = nil
  ) -> CommandEntry {
    entry(command, name, label, explanation, .whatIf, [(keys, [.scenario])], hint: hint)
  }

  private static let program: [CommandEntry] = [
    entry(
      .showPalette, "commands", "commands", "Find a command, an actor or an event by name.", .program,
      [(":", screensAndConsole)], hint: 10),
    entry(
      .copyLocation, "copy-location", "copy", "Copy the location, for `neasia LOCATION` and for others.",
      .program,
      [("y", screens)]),
    entry(.redraw, "redraw", "redraw", "Draw the screen afresh.", .program, [("C-l", everywhere)]),
    entry(.quit, "quit", "quit", "Leave the explorer.", .program, [("q", screensAndConsole)], hint: 11),
    entry(
      .showHelp, "help", "help", "Show every key, searchable, and run what is chosen.", .program,
      [("? F1", screensAndConsole)], hint: 2),
  ]

  static func entry(
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
