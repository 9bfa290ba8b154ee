/// The log of a class through the three towns, as a hub writes it.
public enum RecordedClass {
  /// The lines of the log.
  ///
  /// - Parameters:
  ///   - digest: the digest of the case in which the class was held.
  ///   - keepsNames: whether the teacher wanted names kept.
  ///   - isEnded: whether the class was ended; otherwise the log breaks off.
  public static func log(digest: String = "-", keepsNames: Bool = false, isEnded: Bool = true) -> String {
    func name(_ name: String) -> String { keepsNames ? ", \"name\": \"\(name)\"" : "" }
    let answers = keepsNames ? #", "answers": [["Mina", {"choice": 0}], ["Jun", {"choice": 2}]]"# : ""
    let words = keepsNames ? #", "answers": [["Jun", {"text": "the river"}]]"# : ""
    var lines = [
      #""time": 0, "present": 1, "event": "began", "format": 1, "room": "4b", "case": "three-towns", "digest": "#
        + #""\#(digest)", "at": "2026-11-22T09:30:00Z", "names": \#(keepsNames)"#,
      #""time": 0, "present": 1, "event": "joined"\#(name("Mina"))"#,
      #""time": 0, "present": 1, "event": "led", "epoch": 1"#,
      #""time": 400, "present": 1, "event": "moved", "at": "walkthrough/down-the-river/1", "step": 1"#,
      #""time": 9000, "present": 2, "event": "joined"\#(name("Jun"))"#,
      #""time": 185000, "present": 2, "event": "moved", "at": "walkthrough/down-the-river/2", "step": 2"#,
      #""time": 190000, "present": 2, "event": "poll-opened", "number": 1, "poll": "#
        + #"{"ask": "Who pays?", "choices": ["East", "West", "nobody says"]}"#,
      #""time": 240000, "present": 2, "event": "poll-closed", "number": 1, "answered": 2, "#
        + #""results": {"choices": [1, 0, 1]}\#(answers)"#,
      #""time": 250000, "present": 2, "event": "poll-revealed", "number": 1, "results": {"choices": [1, 0, 1]}"#,
      #""time": 400000, "present": 3, "event": "joined"\#(name("<b>Kim"))"#,
      #""time": 410000, "present": 3, "event": "moved", "at": "actor/EST?at=2002-05-01""#,
      #""time": 450000, "present": 3, "event": "pointed", "at": "claim/east-wants-late""#,
      #""time": 500000, "present": 3, "event": "moved", "at": "event/gone""#,
      #""time": 520000, "present": 3, "event": "moved", "at": "walkthrough/down-the-river/4", "step": 4"#,
      #""time": 525000, "present": 3, "event": "pointed", "at": "event/flood""#,
      #""time": 527000, "present": 3, "event": "pointed", "at": "event/gone""#,
      #""time": 530000, "present": 3, "event": "poll-opened", "number": 2, "poll": {"ask": "In one sentence?"}"#,
      #""time": 590000, "present": 2, "event": "poll-closed", "number": 2, "answered": 1\#(words)"#,
    ]
    if isEnded { lines.append(#""time": 600000, "present": 2, "event": "ended""#) }
    return lines.map { "{\($0)}\n" }.joined()
  }
}
