import ArgumentParser

/// The command line's root.
struct Neasia: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neasia",
    abstract: "Explore a political case in the terminal: events, actors, statements and what they rest on.",
    usage: """
      neasia [LOCATION] [options]
      neasia show|search|scenarios|export|class|check|date …
      """,
    discussion: """
      Without a subcommand the explorer opens. A location names a place in the case:
        neasia                                  open the case
        neasia actor/RUS                        open on Russia's page
        neasia 'timeline/singapore-summit?actor=PRK&zoom=month'

      Inside, ? shows every key. See neasia explore --help for its options, and neasia help COMMAND for the others.
      """,
    version: "1.0.0",
    subcommands: [
      Explore.self, Show.self, Search.self, ListScenarios.self, Export.self, Class.self, Check.self,
      Date.self,
    ],
    defaultSubcommand: Explore.self
  )
}
