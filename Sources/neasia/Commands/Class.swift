import ArgumentParser

/// `neasia class`: a class that follows its teacher, each in an explorer of their own.
struct Class: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "class",
    abstract: "Lead a class through the case, or follow one.",
    discussion: """
      Examples:
        neasia class lead 4b walkthrough/fear-to-singapore
        neasia class join 4b --as Mina
        neasia class list
        neasia class replay 4b.log
        neasia class report 4b.log > 4b.md

      docs/classroom.md tells how a class comes in over SSH.
      """,
    subcommands: [
      ClassLead.self, ClassJoin.self, ClassList.self, ClassReplay.self, ClassReport.self, ClassRunHub.self,
    ])
}
