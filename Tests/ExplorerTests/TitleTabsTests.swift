import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("The screens in the title bar")
struct TitleTabsTests {
  @Test(
    "Every screen is named, or its key lies among those of the others; the one that is shown is always named",
    arguments: Context.allCases)
  func complete(_ context: Context) {
    let tabs = TitleTabs(context, .standard)
    for room in 0...120 {
      let pieces = tabs.pieces(room: room)
      var named: [Int] = []
      var more: [String] = []
      for piece in pieces {
        switch piece {
        case .tab(let tab): named.append(tab)
        case .more(let keys): more.append(keys)
        }
      }
      let hidden = TitleTabs.all.indices.filter { !named.contains($0) }
      #expect(named == named.sorted() && more.count == (hidden.isEmpty ? 0 : 1))
      for tab in TitleTabs.all.indices where tabs.isHere(tab) { #expect(named.contains(tab)) }
      if let first = hidden.first, let last = hidden.last {
        #expect(more == [first == last ? tabs.keys[first] : "\(tabs.keys[first])–\(tabs.keys[last])"])
      }
      let width = pieces.reduce(0) { $0 + tabs.columns($1) }
      // With less room than the least form takes, it is cut at the edge.
      #expect(width <= max(room, 24))
    }
  }

  @Test(
    "The lessons can be found on the first screen at every size", arguments: ["60x18", "80x24", "110x30"])
  func lessons(_ size: String) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    var walk = try Walk(in: RealCase.casebook(), size: Size(width: sides[0], height: sides[1]))
    #expect(walk.lines[0].contains(" 9 Lessons"))
    try walk.click(on: "9 Lessons", rows: 0..<1)
    #expect(walk.location == "walkthrough")
  }

  @Test("A click on the screens without a name shows the keys")
  func more() throws {
    var walk = try Walk(in: RealCase.casebook(), size: Size(width: 60, height: 18))
    try walk.click(on: "more", rows: 0..<1)
    #expect(walk.state.chooser?.kind == .help)
  }
}
