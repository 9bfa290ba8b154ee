import CTerminal
import Canvas
import Glibc
import Testing

@testable import Terminal

/// What a cell of the headless screen holds.
private struct ReadCell: Equatable {
  var text: String
  var attributes: UInt32
  var pair: Int32
}

private func read(_ row: Int32, _ column: Int32) -> ReadCell? {
  var scalars = [UInt32](repeating: 0, count: Int(CTerminal_cell_scalars))
  var cell = ReadCell(text: "", attributes: 0, pair: 0)
  let count = CTerminal_read_cell(row, column, &scalars, &cell.attributes, &cell.pair)
  guard count >= 0 else { return nil }
  cell.text.unicodeScalars.append(contentsOf: scalars.prefix(Int(count)).compactMap(Unicode.Scalar.init))
  return cell
}

private func cell(_ base: UInt32, width: Int32 = 1, pair: Int32 = 0) -> CTerminal_cell {
  CTerminal_cell(base: base, mark1: 0, mark2: 0, width: width, attributes: 0, pair: pair)
}

/// Puts one character and tells how many were put.
private func put(_ base: UInt32, width: Int32 = 1, pair: Int32 = 0, _ row: Int32, _ column: Int32) -> Int32 {
  CTerminal_put(row, column, [cell(base, width: width, pair: pair)], 1)
}

/// ncurses has one screen a process, so these tests run one after the other.
@Suite(.serialized) struct HeadlessScreenTests {
  init() throws {
    // The tests must not depend on the machine's locale; this one is always there.
    setenv("LC_ALL", "C.UTF-8", 1)
    try #require(CTerminal_locale())
  }

  private func withScreen(
    _ term: String = "xterm-256color", width: Int32 = 20, height: Int32 = 5,
    _ body: (inout ColourPairs) -> Void
  ) throws {
    try #require(CTerminal_open_headless(term, height, width) == 0)
    defer { CTerminal_close() }
    var pairs = ColourPairs(colours: Int(CTerminal_colours()), pairs: Int(CTerminal_pairs()))
    body(&pairs)
  }

  @Test func whatIsDrawnIsReadBack() throws {
    try withScreen { pairs in
      var grid = Grid(size: Size(width: 20, height: 5))
      let all = Region(grid.size)
      grid.put("한반도 e\u{301}q ─│", x: 0, y: 0, in: all, Style(.text))
      grid.put("alarm", x: 3, y: 2, in: all, Style(.alarm, on: .selected, .underline))
      grid.put("Z", x: 19, y: 4, in: all, Style(.text))
      pairs.draw(grid, .dark, .full, over: nil)
      CTerminal_flush()

      for y in 0..<5 {
        for x in 0..<20 where grid[x, y].width > 0 {
          #expect(read(Int32(y), Int32(x))?.text == grid.text(x: x, y: y), "\(x),\(y)")
        }
      }
      #expect(read(0, 1)?.text == "한", "the right half of a wide character reads as its left")
      #expect(read(2, 3)?.attributes == UInt32(CTerminal_underline | CTerminal_bold))
      #expect(read(2, 3)?.pair != 0)
      #expect(read(0, 0)?.pair == 0, "text on the terminal's own background needs no pair")
      #expect(read(4, 19)?.text == "Z", "the last cell is drawn although ncurses reports an error there")
    }
  }

  @Test func aWideCharacterGivesWayToNarrowOnesAndBack() throws {
    try withScreen { pairs in
      let frames = ["ab한cd", "abxycd", "a한ycd", "한한cd", "abcdef"].map { Grid(lines: [$0]) }
      var before: Grid?
      for grid in frames {
        pairs.draw(grid, .dark, .full, over: before)
        CTerminal_flush()
        before = grid
        for x in 0..<6 where grid[x, 0].width > 0 {
          #expect(read(0, Int32(x))?.text == grid.text(x: x, y: 0), "\(grid)")
        }
      }
    }
  }

  @Test func pairsBeyond255KeepTheirNumber() throws {
    try withScreen { pairs in
      var last: Int32 = 0
      for colour in 0..<300 {
        last = pairs.number(for: .init(foreground: Int16(colour % 256), background: Int16(colour / 256)))
      }
      #expect(last == 300)
      #expect(put(0x41, pair: last, 1, 1) == 1)
      #expect(read(1, 1) == ReadCell(text: "A", attributes: 0, pair: 300))
    }
  }

  @Test func aTerminalWithFewPairsFallsBackQuietly() throws {
    try withScreen("xterm") { pairs in
      #expect(CTerminal_colours() == 8)
      for foreground in Int16(-1)..<8 {
        for background in Int16(-1)..<8 {
          #expect(
            pairs.number(for: .init(foreground: foreground, background: background)) < CTerminal_pairs())
        }
      }
      #expect(pairs.number(for: .init(foreground: 200, background: -1)) == 0, "a colour it lacks is its own")
    }
  }

  @Test func aTerminalWithoutColourHasOnlyAttributes() throws {
    try withScreen("vt100") { pairs in
      #expect(CTerminal_colours() == 0)
      #expect(pairs.number(for: .init(foreground: 1, background: 2)) == 0)
    }
  }

  @Test func aCharacterOfAnotherWidthBecomesAQuestionMarkAsWide() throws {
    try withScreen { _ in
      #expect(put(0x41, width: 2, 0, 0) == 1)
      #expect(read(0, 0)?.text == "?")
      #expect(read(0, 1)?.text == " ")
      #expect(put(0x1B, 1, 0) == 1)
      #expect(read(1, 0)?.text == "?")
    }
  }

  @Test func cellsOutsideTheScreenAreRefused() throws {
    try withScreen { _ in
      for (row, column) in [(-1, 0), (0, -1), (5, 0), (0, 20), (Int32.max, Int32.max)] as [(Int32, Int32)] {
        #expect(put(0x41, row, column) == 0)
      }
      #expect(put(0xD55C, width: 2, 0, 19) == 0)
      #expect(read(5, 0) == nil)
    }
  }

  @Test func aLongRowKeepsItsOrderAndItsWideCharacters() throws {
    try withScreen { pairs in
      #expect(CTerminal_resize(2, 400) == 0)
      // Replaced, wide and plain characters in turn, many more than are handed over at once.
      let cells = (0..<110).flatMap { number in
        [
          cell(0x41 + UInt32(number % 26), width: 2), cell(0xD55C, width: 2),
          cell(0x61 + UInt32(number % 26)),
        ]
      }
      // Two columns, two and one: 400 columns hold 80 of them.
      #expect(CTerminal_put(0, 0, cells, Int32(cells.count)) == 240)
      for number in 0..<80 {
        let column = Int32(number * 5)
        #expect(read(0, column)?.text == "?" && read(0, column + 1)?.text == " ")
        #expect(read(0, column + 2)?.text == "한")
        #expect(read(0, column + 4)?.text == String(UnicodeScalar(UInt8(0x61 + number % 26))))
      }
    }
  }

  @Test func aSmallerScreenTakesWhatFits() throws {
    try withScreen { pairs in
      #expect(CTerminal_resize(1, 1) == 0)
      pairs.draw(Grid(lines: ["ab", "cd"]), .dark, .full, over: nil)
      CTerminal_flush()
      #expect(read(0, 0)?.text == "a")
      #expect(CTerminal_resize(300, 1000) == 0)
      #expect(read(299, 999) != nil)
    }
  }

  @Test func onlyOneScreenAtATimeAndUnknownTerminalsFail() throws {
    #expect(CTerminal_open_headless("no-such-terminal", 5, 20) == -1)
    try withScreen { _ in
      #expect(CTerminal_open_headless("xterm", 5, 20) == -1)
    }
    CTerminal_close()
    #expect(read(0, 0) == nil)
  }

  @Test func keysOfTheDescriptionAreKnown() throws {
    try withScreen { _ in
      let sequences = TerminalKeys.sequences()
      #expect(sequences[Array("\u{1B}OA".utf8)] == Key(.up))
      #expect(sequences[Array("\u{1B}OP".utf8)] == Key(.function(1)))
      #expect(sequences.keys.allSatisfy { $0.first == 0x1B && $0.count > 1 })
    }
  }
}
