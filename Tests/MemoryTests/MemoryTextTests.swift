import TestKit
import Testing

@testable import Memory

@Suite("The form of the files")
struct MemoryTextTests {
  @Test("It is what the documentation says")
  func form() {
    let entries = [MemoryEntry(caseID: "northeast-asia", location: "actor/RUS?at=2018-04-27")]
    let text = "neasia bookmarks 1\nnortheast-asia\tactor/RUS?at=2018-04-27\n"
    #expect(String(decoding: MemoryText.bytes(entries, of: .bookmarks), as: UTF8.self) == text)
    let strange = MemoryEntry(caseID: "a\tb", location: "100%\n\u{7F}한")
    let line = MemoryText.bytes([strange], of: .history).split(separator: 0x0A).last ?? []
    #expect(String(decoding: line, as: UTF8.self) == "a%09b\t100%25%0A%7F한")
  }

  @Test("What is written reads back as it was", arguments: 0..<200 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let kind = MemoryKind.allCases.randomElement(using: &random) ?? .history
    let entries = (0..<Int.random(in: 0...20, using: &random)).map { _ in MemoryEntry.any(using: &random) }
    #expect(MemoryText.read(MemoryText.bytes(entries, of: kind), of: kind) == .init(entries: entries))
  }

  @Test("Bytes at random, and good files with bytes changed, are read as far as they can be")
  func hostile() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<2_000 {
      var bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = MemoryText.read(bytes, of: .bookmarks)
      let entries = (0..<5).map { _ in MemoryEntry.any(using: &random) }
      bytes = MemoryText.bytes(entries, of: .bookmarks)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] = UInt8.random(in: 0...255, using: &random)
      }
      let reading = MemoryText.read(bytes, of: .bookmarks)
      // Whatever was read can be written and read again without a change.
      let again = MemoryText.read(MemoryText.bytes(reading.entries, of: .bookmarks), of: .bookmarks)
      #expect(again == .init(entries: reading.entries))
    }
  }

  @Test(
    "Each kind of damage is known",
    arguments: [
      ("", nil), ("neasia bookmarks 1", nil), ("neasia bookmarks 1\n", nil),
      ("neasia bookmarks 2\na\tb\n", MemoryDamage.unknownForm), ("neasia history 1\na\tb\n", .unknownForm),
      ("\n", .unknownForm), ("garbage", .unknownForm), ("neasia bookmarks 1\r\na\tb\r\n", .unknownForm),
      ("neasia bookmarks 1\na\tb\nno tab\na\tb\tc\n\n", .unreadableLines(3)),
      ("neasia bookmarks 1\na\t%\n", .unreadableLines(1)),
      ("neasia bookmarks 1\na\t%G0\n", .unreadableLines(1)),
      ("neasia bookmarks 1\na\t%FF\n", .unreadableLines(1)),
      ("neasia bookmarks 1\na\t%4\n", .unreadableLines(1)),
    ])
  func damage(text: String, damage: MemoryDamage?) {
    #expect(MemoryText.read(Array(text.utf8), of: .bookmarks).damage == damage)
  }

  @Test("Lines that can be read are read although others cannot")
  func salvage() {
    let reading = MemoryText.read(Array("neasia history 1\na\tb\nlost\nc\td".utf8), of: .history)
    #expect(reading.entries == [.init(caseID: "a", location: "b"), .init(caseID: "c", location: "d")])
    #expect(MemoryText.read([0x6E, 0xFF], of: .history).damage == .notUTF8)
  }
}

extension MemoryEntry {
  /// An entry of any text.
  static func any(using random: inout SplitMix64) -> MemoryEntry {
    MemoryEntry(caseID: text(using: &random), location: text(using: &random))
  }

  private static func text(using random: inout SplitMix64) -> String {
    let scalars: [Unicode.Scalar] = [
      "a", "/", "%", "\t", "\n", "\r", "\0", "é", "한", "\u{202E}", "\u{1F600}", "2", "F",
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text.append(scalars.randomElement(using: &random) ?? "a")
    }
    return String(text)
  }
}
