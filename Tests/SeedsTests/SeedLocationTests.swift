import Testing

@testable import Seeds

@Suite("Where the seeds are found")
struct SeedLocationTests {
  private func path(
    option: String? = nil, environment: String? = nil, executable: String? = nil, folders: Set<String>
  ) throws(NoSeedsFound) -> String {
    try SeedLocation(
      option: option, environment: environment, executable: executable, workingDirectory: "/home/reader/here"
    )
    .resolve(isFolder: folders.contains).path
  }

  @Test("What the user names is taken, the option before the environment")
  func named() throws {
    #expect(try path(option: "mine", environment: "other", folders: []) == "mine")
    #expect(try path(environment: "other", folders: []) == "other")
  }

  @Test("Empty names are as good as none")
  func emptyNames() {
    #expect(throws: NoSeedsFound.self) { try path(option: "", environment: "", folders: []) }
  }

  @Test("Then beside the program")
  func installed() throws {
    let share = "/usr/bin/../share/neasia/seeds/northeast-asia"
    let beside = "/usr/bin/seeds/northeast-asia"
    #expect(try path(executable: "/usr/bin/neasia", folders: [share, beside]) == share)
    #expect(try path(executable: "/usr/bin/neasia", folders: [beside]) == beside)
  }

  @Test("Then in the tree that the program was built in, and the one it is run from")
  func checkouts() throws {
    let built: Set = ["/src/Sources/Seeds", "/src/seeds/northeast-asia"]
    let here: Set = ["/home/reader/here/../Sources/Seeds", "/home/reader/here/../seeds/northeast-asia"]
    let executable = "/src/.build/x/release/neasia"
    #expect(try path(executable: executable, folders: built.union(here)) == "/src/seeds/northeast-asia")
    #expect(try path(executable: executable, folders: here) == "/home/reader/here/../seeds/northeast-asia")
  }

  @Test("A folder of seeds in a tree that is not the project's is passed over")
  func strayFolder() {
    #expect(throws: NoSeedsFound.self) { try path(folders: ["/home/reader/here/seeds/northeast-asia"]) }
  }

  @Test("The error tells where it looked")
  func error() {
    #expect(
      NoSeedsFound(tried: ["/usr/bin/seeds/x\u{7}"]).description
        == "no seeds found; name their folder with --seeds DIR or in NEASIA_SEEDS. Looked in:\n  /usr/bin/seeds/x<U+0007>"
    )
  }
}
