import TestKit
import Testing

@testable import Classroom

@Suite("What students are called")
struct NameTests {
  @Test(
    "A name is cleaned",
    arguments: [
      ("  kim   lee ", "kim lee"), ("학생 02", "학생 02"), ("студент", "студент"), ("", "student"),
      ("a\u{1B}[31mb", "a31mb"), ("a\u{202E}b", "ab"), ("x\u{200B}y", "xy"), ("a\nb", "a b"),
      ("abcdefghijklmnopqrstuvwxyz", "abcdefghijklmnop"), ("학생학생학생학생학생", "학생학생학생학생"),
      ("e\u{301}\u{302}\u{303}\u{304}", "e\u{301}\u{302}"), ("<script>", "script"),
    ])
  func clean(wanted: String, name: String) {
    #expect(StudentName.clean(wanted) == name)
  }

  @Test(
    "Nobody is called teacher",
    arguments: [
      "teacher", "Teacher", "T.e.a.c.h.e.r", "tеасher", "te4cher", "선생님", "老师", "Учитель", "1nstruct0r",
      "aleader",
    ])
  func teacher(wanted: String) {
    #expect(StudentName.clean(wanted) == "student")
  }

  @Test("Every name is unlike every other, and within its columns")
  func unique() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    for name in ["kim", "Kim", "k i m", "teacher", "student", "abcdefghijklmnop", "abcdefghijklmnop"] {
      _ = room.join(.follower, name)
    }
    room.settle()
    #expect(
      room.state(teacher).roster.map(\.name) == [
        "kim", "Kim 2", "k i m 3", "student", "student 2", "abcdefghijklmnop", "abcdefghijklmn 2",
      ])
  }

  @Test("Any text makes a name that can be shown")
  func anyText() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...40, using: &random) {
        let value = UInt32.random(in: 0...0x2FFFF, using: &random)
        if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
      }
      let name = StudentName.clean(text)
      #expect(!name.isEmpty && name.unicodeScalars.count <= 3 * StudentName.columns)
      #expect(name.unicodeScalars.allSatisfy { $0 == " " || CleanText.belongsToNames($0) })
    }
  }

  @Test("Rooms have names that a file may bear", arguments: ["room-4b", "a", "4"])
  func rooms(name: String) { #expect(RoomName(name)?.description == name) }

  @Test(
    "Others are refused",
    arguments: ["", "-a", "A", "a/b", "..", "a b", "é", String(repeating: "a", count: 33)])
  func noRooms(name: String) { #expect(RoomName(name) == nil) }
}
