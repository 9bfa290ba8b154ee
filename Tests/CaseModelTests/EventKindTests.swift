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
      #expect(kind?.name?.isEmpty == false)
      #expect(kind?.goldstein.map((-10...10).contains) == true, "\(code)")
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

  @Test("A code of the right form that the table lacks is kept, without name and value")
  func unlisted() throws {
    let kind = try #require(EventKind(unlisted: "0421"))
    #expect(kind.code == "0421" && kind.name == nil && kind.goldstein == nil)
    #expect(kind.quarter == .verbalCooperation)
    #expect(EventKind(unlisted: "201x") == nil && EventKind(unlisted: "20111") == nil)
    for code in EventKind.allCodes { #expect(EventKind(unlisted: code) == nil, "\(code)") }
    for code in ["00", "21", "999"] { #expect(try #require(EventKind(unlisted: code)).quarter == nil) }
    for code in ["", "4", " 42", "٠٤٢", "-42"] { #expect(EventKind(unlisted: code) == nil, "\(code)") }
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
