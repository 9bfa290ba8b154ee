import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Pages broken into lines")
struct PageLayoutTests {
  private static let words = [
    "bridge", "a", "Denuclearisation", "대한민국", "中国日本", "e\u{301}te\u{301}", "👩‍👩‍👧", "🇰🇷", "B¶6", "—", "x/y",
    String(repeating: "long", count: 30),
  ]

  private static func text(_ random: inout SplitMix64) -> String {
    (0..<Int.random(in: 1...12, using: &random)).map { _ in words.randomElement(using: &random) ?? "" }
      .joined(separator: " ")
  }

  private static func page(_ random: inout SplitMix64) -> Page {
    var page = Page()
    for number in 0..<12 {
      switch Int.random(in: 0..<4, using: &random) {
      case 0: page.heading(text(&random))
      case 1: page.paragraph(text(&random))
      case 2: page.gap()
      default:
        page.item(
          Page.Item(
            label: Bool.random(using: &random) ? [Span("wants")] : [],
            labelColumns: Int.random(in: 0...24, using: &random), body: [Span(text(&random))],
            trailing: Bool.random(using: &random) ? [Span("~"), Span(" B¶6")] : [],
            target: Bool.random(using: &random) ? .claim(Identifier("claim-\(number)")) : nil))
      }
    }
    return page
  }

  @Test(
    "A pane shows the same of a page that is broken only as far as it needs",
    arguments: 0..<10 as Range<UInt64>)
  func partly(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let page = Self.page(&random)
      let (width, height) = (Int.random(in: 2...120, using: &random), Int.random(in: 0...12, using: &random))
      let selection = Bool.random(using: &random) ? Int.random(in: -1...14, using: &random) : nil
      let (whole, part) = (
        PageLayout(page, width: width), PageLayout(page, width: width, showing: selection, height: height)
      )
      let pictures = [whole, part].map { layout in
        var frame = Explorer.Frame(size: Size(width: width + 1, height: height), glyphs: .unicode)
        let offset = PageView.offset(of: selection, in: layout, height: height)
        PageView(layout: layout, selection: selection, offset: offset)
          .draw(into: &frame, region: Region(x: 0, y: 0, width: width, height: height)) { .select($0) }
        return frame.grid
      }
      #expect(pictures[0] == pictures[1], "\(selection ?? -2) in \(width)x\(height)")
    }
  }

  @Test("What lines lead to is known without their page")
  func targets() throws {
    let casebook = try RealCase.casebook()
    for location in [
      "map/panmunjom-summit", "map?place=moscow", "tension?at=2018-06-12", "tension?at=2013-01-01",
    ] {
      let application = try Walk(location, in: casebook).application
      #expect(application.targetsUnderCursor == application.pageUnderCursor.targets, "\(location)")
    }
    let gaps = try Walk("map?place=landing", in: Fixture.withGaps().casebook()).application
    #expect(
      gaps.targetsUnderCursor == gaps.pageUnderCursor.targets
        && gaps.targetsUnderCursor.contains(.place("isle")))
  }

  @Test(
    "No line is wider than the pane, nothing is lost, targets keep their lines",
    arguments: 0..<10 as Range<UInt64>)
  func promises(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    for _ in 0..<40 {
      let page = Self.page(&random)
      let width = Int.random(in: 2...120, using: &random)
      let layout = PageLayout(page, width: width)
      for line in layout.lines {
        #expect(line.bodyColumn + line.body.columns <= width)
        #expect(line.label.columns < max(1, line.bodyColumn) || line.label.isEmpty)
        if !line.trailing.isEmpty, !line.body.isEmpty {
          #expect(line.bodyColumn + line.body.columns + line.trailing.columns < width)
        }
      }
      // What stands at the right edge is cut only where the whole pane is narrower.
      if width >= 5 { #expect(Self.text(of: layout) == Self.text(of: page), "at \(width)") }
      #expect(layout.linesOfTarget.count == page.targets.count)
      for (target, lines) in layout.linesOfTarget.enumerated() {
        #expect(!lines.isEmpty && lines.allSatisfy { layout.lines[$0].target == target })
      }
    }
  }

  /// What the bodies and trailings of a page say, without blanks.
  private static func text(of page: Page) -> [Character] {
    page.blocks.map { block in
      switch block {
      case .heading(let text): text
      case .paragraph(let spans): spans.text
      case .item(let item): item.body.text + item.trailing.text
      case .gap: ""
      }
    }
    .joined().filter { $0 != " " }.sorted()
  }

  private static func text(of layout: PageLayout) -> [Character] {
    layout.lines.map { $0.body.text + $0.trailing.text }.joined().filter { $0 != " " }.sorted()
  }

  @Test("A pane shows the selected line, with what follows where there is room", arguments: [1, 3, 8, 40])
  func scrolling(_ height: Int) {
    var random = SplitMix64(seed: 5)
    for _ in 0..<50 {
      let layout = PageLayout(Self.page(&random), width: 40)
      for (target, lines) in layout.linesOfTarget.enumerated() {
        let offset = PageView.offset(of: target, in: layout, height: height)
        #expect(offset >= 0 && offset <= max(0, layout.lines.count - height))
        #expect(lines.lowerBound >= offset && lines.lowerBound < offset + height)
      }
      #expect(PageView.offset(of: nil, in: layout, height: height) == 0)
      #expect(PageView.offset(of: 99, in: layout, height: height) == 0)
    }
  }

  @Test("A gap is one line, and never the first or the second in a row")
  func gaps() {
    var page = Page()
    page.gap()
    page.paragraph("one")
    page.gap()
    page.gap()
    page.paragraph("two")
    #expect(page.blocks == [.paragraph([Span("one")]), .gap, .paragraph([Span("two")])])
  }
}
