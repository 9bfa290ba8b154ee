import CaseModel
import TestKit
import Testing

@testable import Classroom

@Suite("Peers that mean no good")
struct HostilePeerTests {
  /// A class of two, with somebody who has said hello and then something else.
  private func afterHello(_ text: String) throws -> (room: Class, bad: Int, good: Int) {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let good = room.join(.follower, "good")
    let bad = room.join(.follower, "bad")
    room.settle()
    room.send(text, bad)
    room.perform(.publish(location: "event/talks", step: nil), teacher)
    room.settle()
    return (room, bad, good)
  }

  @Test(
    "Whoever talks nonsense is cut off, and nobody else notices",
    arguments: [
      "\n", "hello\n", "{}\n", "[]\n", "{\"do\": 1}\n", "{\"do\": \"hello\"}\n", "{\"do\": \"nothing\"}\n",
      "\u{0}\n",
      "{\"do\": \"hand\", \"raised\": true, \"raised\": false}\n", "{\"do\": \"hand\", \"raised\": 1}\n",
      "{\"do\": \"answer\", \"poll\": 99999999999999999999, \"answer\": {\"choice\": 1}}\n",
      "{\"do\": \"stand\", \"size\": [1]}\n", "{\"do\": \"hand\", \"raised\": true} x\n",
    ])
  func nonsense(text: String) throws {
    let (room, bad, good) = try afterHello(text)
    #expect(room.standing(bad) == .refused(.garbled))
    #expect(room.state(good).location == "event/talks")
  }

  @Test("A line without an end is cut off at its limit")
  func endless() throws {
    let (room, bad, good) = try afterHello(String(repeating: "x", count: 1_000_000))
    #expect(room.standing(bad) == .refused(.tooLong))
    #expect(room.state(good).location == "event/talks")
  }

  @Test("A flood is cut off")
  func flood() throws {
    let hand = "{\"do\": \"hand\", \"raised\": true}\n{\"do\": \"hand\", \"raised\": false}\n"
    let (room, bad, good) = try afterHello(String(repeating: hand, count: 5000))
    #expect(room.standing(bad) == .refused(.tooMany))
    #expect(room.state(good).location == "event/talks")
  }

  @Test("Whoever says nothing is cut off; the hub says when to look")
  func silent() throws {
    var room = try #require(Class())
    let peer = PeerID(number: 900)
    room.hub.connected(peer, rights: PeerRights(userID: 1, mayLead: false), at: 0)
    let deadline = try #require(room.hub.nextDeadline(after: 0))
    room.hub.advance(to: deadline - 1)
    let early = room.hub.takeCuts()
    room.hub.advance(to: deadline)
    let late = room.hub.takeCuts()
    #expect(early.isEmpty && late == [peer])
    let reason = room.hub.output(for: peer, at: deadline)
    let again = room.hub.output(for: peer, at: deadline)
    #expect(reason != nil && again == nil)
  }

  @Test("Another version and another room are told so")
  func versions() throws {
    var room = try #require(Class())
    let peer = PeerID(number: 900)
    for (text, reason) in [
      ("{\"neasia\": 2, \"do\": \"hello\", \"anything\": []}\n", "wrong-version"),
      (
        "{\"neasia\": 1, \"do\": \"hello\", \"room\": \"other\", \"lead\": false, \"name\": \"x\", \"case\": \"d\","
          + " \"epoch\": 0, \"sequence\": 0}\n", "wrong-room"
      ),
    ] {
      room.hub.connected(peer, rights: PeerRights(userID: 1, mayLead: false), at: 0)
      room.hub.received(Array(text.utf8)[...], from: peer, at: 0)
      let answer = room.hub.output(for: peer, at: 0) ?? []
      #expect(String(decoding: answer, as: UTF8.self).contains(reason))
      room.hub.disconnected(peer, at: 0)
    }
  }

  @Test("Five hundred come and go, and nothing of them is left but what is remembered")
  func joinsAndLeaves() throws {
    var configuration = ClassConfiguration()
    configuration.studentLimit = 20
    var room = try #require(Class(configuration: configuration))
    for number in 0..<500 {
      let end = room.join(.follower, "n\(number)")
      room.pump(end)
      #expect(room.standing(end) == .inClass)
      room.disconnect(end)
    }
    #expect(room.hub.peerCount == 0)
    #expect(room.hub.students.count <= 20)
  }

  @Test("A roster of five hundred students is one message that the teacher can read")
  func bigRoster() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    for number in 0..<500 {
      let student = room.join(.follower, "학생학생 \(number)")
      room.perform(.stand(at: String(repeating: "x", count: 300), columns: 200, rows: 60), student)
      room.pump(student)
      room.pump(student)
    }
    room.settle()
    #expect(room.standing(teacher) == .inClass)
    #expect(room.state(teacher).roster.count == 500)
    #expect(room.state(teacher).roster.allSatisfy { $0.place?.count == Student.placeLimit })
  }

  @Test("No bytes bring down a hub or a client", arguments: 0..<20)
  func fuzz(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let draft = try #require(PollDraft(question: "?", kind: .number(1...9)))
    let intents: [ClassIntent] = [
      .stand(at: "event/a", columns: 80, rows: 24), .answer(poll: 1, .number(3)), .hand(true), .takeOver,
      .publish(location: "event/b", step: 3), .openPoll(draft), .point("claim/c"), .remove(student: 1), .end,
    ]
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let good = room.join(.follower, "good")
    room.settle()
    for number in 0..<400 {
      var bytes = intents.randomElement(using: &random)?.json(epoch: 1).lineBytes ?? []
      for _ in 0..<Int.random(in: 0...3, using: &random) where bytes.count > 1 {
        let position = Int.random(in: 0..<bytes.count - 1, using: &random)
        bytes[position] = UInt8.random(in: 0...255, using: &random)
      }
      let peer = PeerID(number: 10_000 + number)
      room.hub.connected(peer, rights: PeerRights(userID: 5, mayLead: false), at: room.now)
      let hello = ClassHello(
        room: "room-4b", leads: false, takesOver: false, name: "x", identity: nil, caseID: nil,
        caseDigest: "d", epoch: 0,
        sequence: 0)
      room.hub.received(hello.json.lineBytes[...], from: peer, at: room.now)
      room.hub.received(bytes[...], from: peer, at: room.now)
      _ = room.hub.output(for: peer, at: room.now)
      room.hub.disconnected(peer, at: room.now)
      var client = ClassClient(role: .follower, name: "x", room: room.hub.room, caseDigest: "d")
      client.connected()
      client.received(bytes[...])
      #expect(client.state == nil)
    }
    room.perform(.publish(location: "event/still-here", step: nil), teacher)
    room.settle()
    #expect(room.state(good).location == "event/still-here")
    #expect(room.ends[teacher].client.isLeading)
  }
}
