import Seeds
import Testing

@Suite("Where the reader's own copies are found")
struct DocumentLocationTests {
  private func path(
    option: String? = nil, environment: String? = nil, dataHome: String? = nil, home: String? = nil,
    folders: Set<String> = []
  ) -> String? {
    DocumentLocation(option: option, environment: environment, dataHome: dataHome, home: home)
      .resolve(isFolder: folders.contains)?.path
  }

  @Test("What the user names is taken even when it is not there, the option before the environment")
  func named() {
    #expect(path(option: "mine", environment: "other") == "mine")
    #expect(path(option: "", environment: "other") == "other")
    #expect(path(environment: "other", home: "/h", folders: ["/h/.local/share/neasia/documents"]) == "other")
  }

  @Test("Only the folder of the option must have every copy")
  func complete() {
    let option = DocumentLocation(option: "mine", environment: "other").resolve()
    let environment = DocumentLocation(option: nil, environment: "other").resolve()
    #expect(option?.isComplete == true && environment?.isComplete == false)
  }

  @Test("Then the usual folder, where there is one")
  func usual() {
    let data = "/data/neasia/documents"
    let home = "/h/.local/share/neasia/documents"
    #expect(path(dataHome: "/data", home: "/h", folders: [data, home]) == data)
    #expect(path(dataHome: "/data", home: "/h", folders: [home]) == nil)
    #expect(path(dataHome: "data", home: "/h", folders: [home, "data/neasia/documents"]) == home)
    #expect(path(dataHome: "", home: "/h", folders: [home]) == home)
    #expect(path(home: "/h") == nil)
    #expect(path(home: "h", folders: ["h/.local/share/neasia/documents"]) == nil)
    #expect(path() == nil)
  }
}
