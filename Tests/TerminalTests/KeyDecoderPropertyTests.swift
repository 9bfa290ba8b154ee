import Canvas
import Runtime
import TestKit
import Testing

@testable import Terminal

/// Pieces that random input is made of, so that it reaches deep into every sequence.
private let pieces: [String] = [
  "\u{1B}", "[", "O", "]", "P", "\\", "\u{07}", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[<0;", "1;5", "A", "~",
  "M", "$",
  "u", "a", "한", "\u{202E}", "\r", "\u{00}", "\u{9B}", "27;5;13", "?", "999999999999999999999", ":", ";",
]

private func randomBytes(_ generator: inout SplitMix64) -> [UInt8] {
  var bytes: [UInt8] = []
  for _ in 0..<Int.random(in: 1...40, using: &generator) {
    if Bool.random(using: &generator) {
      bytes.append(UInt8.random(in: 0...255, using: &generator))
    } else {
      bytes += Array(pieces[Int.random(in: 0..<pieces.count, using: &generator)].utf8)
    }
  }
  return bytes
}

private func texts(_ events: [InputEvent]) -> [String] {
  events.compactMap { event in
    switch event {
    case .key(let key): if case .character(let character) = key.code { String(character) } else { nil }
    case .pasted(let text): text
    case .mouse, .resized: nil
    }
  }
}

@Suite struct KeyDecoderPropertyTests {
  @Test func noBytesGiveHiddenCharacters() {
    var generator = SplitMix64(seed: 7)
    var decoder = KeyDecoder(erase: 0x7F)
    for _ in 0..<20_000 {
      let bytes = randomBytes(&generator)
      var events = decoder.feed(bytes)
      if Bool.random(using: &generator) { events += decoder.flushEscape() }
      for text in texts(events) {
        #expect(text.unicodeScalars.allSatisfy { !$0.isHidden }, "\(bytes)")
      }
    }
  }

  @Test func thePlaceWhereInputIsCutDoesNotMatter() {
    var generator = SplitMix64(seed: 11)
    for _ in 0..<1_000 {
      let bytes = randomBytes(&generator)
      var whole = KeyDecoder()
      let expected = whole.feed(bytes)
      for cut in 0...bytes.count {
        var parts = KeyDecoder()
        let events = parts.feed(bytes[..<cut]) + parts.feed(bytes[cut...])
        #expect(events == expected, "\(bytes) cut at \(cut)")
        #expect(parts.needsTimeout == whole.needsTimeout)
      }
    }
  }

  @Test func afterAFlushAndTheLimitsTheKeyboardWorks() {
    var generator = SplitMix64(seed: 13)
    let end = [UInt8](repeating: 0x78, count: PasteReader.totalLimit)
    for _ in 0..<10 {
      var decoder = KeyDecoder()
      _ = decoder.feed(randomBytes(&generator))
      _ = decoder.feed(end)
      #expect(decoder.feed([0x61]) == [.key(Key(.character("a")))])
    }
  }
}
