import CaseModel
import Testing

@Suite("Kinds of events")
struct EventKindTests {
  @Test("The table has every code once, each with a name and a place on the scale")
  func table() {
    let codes = EventKind.allCodes
    #expect(codes.count == 311)
    #expect(Set(codes).count == 311)
    #expect(codes == codes.sorted())
    for code in codes {
      let kind = EventKind(code: code)
      #expect(kind?.code == code)
      #expect(kind?.name.isEmpty == false)
      #expect(kind.map { (-10...10).contains($0.goldstein) } == true, "\(code)")
      #expect((2...4).contains(code.count) && code.allSatisfy { $0.isASCII && $0.isNumber })
    }
  }

  @Test("A code is text: a zero before it makes another one")
  func zeros() {
    #expect(EventKind(code: "010")?.name == "Make statement")
    #expect(EventKind(code: "10")?.name == "Demand")
    #expect(EventKind(code: "010") != EventKind(code: "10"))
  }

  @Test(
    "What is not in the table is no kind",
    arguments: ["", "0", "1", "00", "21", "0420", " 042", "042 ", "٠٤٢"])
  func unknown(_ code: String) {
    #expect(EventKind(code: code) == nil)
  }

  @Test("Every root of CAMEO is there, and in its quarter")
  func quarters() {
    let roots = Set(EventKind.allCodes.compactMap { EventKind(code: $0)?.root })
    #expect(roots == Set((1...20).map { ($0 < 10 ? "0" : "") + "\($0)" }))
    for code in EventKind.allCodes {
      guard let kind = EventKind(code: code), let root = Int(kind.root) else { continue }
      let quarter: EventKind.Quarter =
        switch root {
        case 1...5: .verbalCooperation
        case 6...8: .materialCooperation
        case 9...14: .verbalConflict
        default: .materialConflict
        }
      #expect(kind.quarter == quarter, "\(code)")
    }
  }
}
