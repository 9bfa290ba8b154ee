import Canvas
import CaseModel

extension Application {
  /// What the lines of ``pageUnderCursor`` lead to.
  var targetsUnderCursor: [Page.Target] {
    var pages = FramePages()
    return targetsUnderCursor(with: &pages)
  }

  /// The same, without making the page where that can be.
  func targetsUnderCursor(with pages: inout FramePages) -> [Page.Target] {
    switch state.location {
    case .map(let map): MapPage(application: self, location: map).targets
    case .tension:
      state.tension.breakdown.map { TensionPage.targets(of: $0, in: casebook) } ?? []
    default: pages.pageUnderCursor(of: self).targets
    }
  }

  /// The page in which up and down move: the screen's own, or the side pane's when it has the cursor.
  ///
  /// The claims are none: they are too many to be a page, and only those that are seen are laid out.
  var pageUnderCursor: Page {
    let glyphs = state.appearance.glyphs
    switch state.location {
    case .timeline(let timeline) where timeline.layout == .pictures:
      return shownPictures.map { PicturesPage(shown: $0, glyphs: glyphs).page } ?? Page()
    case .timeline(let timeline):
      guard let actor = timeline.actor else { return Page() }
      return ActorPage(casebook: casebook, glyphs: glyphs, extent: .panel)
        .page(of: actor, asOf: state.moment(in: casebook))
    case .event(let id):
      return EventPage(casebook: casebook, glyphs: glyphs, documents: documents).page(of: id)
    case .claim(let id): return ClaimPage(casebook: casebook, documents: documents).page(of: id)
    case .relation(let id): return RelationPage(casebook: casebook, documents: documents).page(of: id)
    case .era(let id): return EraPage(casebook: casebook, documents: documents).page(of: id)
    case .place(let id):
      return PlacePage(casebook: casebook, glyphs: glyphs, documents: documents).page(of: id)
    case .change(let id): return ChangePage(casebook: casebook).page(of: id)
    case .scenario: return scenarioPage
    case .outline(let id): return OutlinePage(casebook: casebook, documents: documents).page(of: id)
    case .walkthrough(let id, _):
      let pages = WalkthroughPage(casebook: casebook, openKey: keymap.name(of: .open))
      return id.map { pages.page(of: $0) } ?? pages.all
    case .actors: return ActorsPage(casebook: casebook, glyphs: glyphs).page()
    case .actor(let id, _):
      return ActorPage(casebook: casebook, glyphs: glyphs, extent: .full, documents: documents)
        .page(of: id, asOf: state.moment(in: casebook))
    case .comparison(let first, let second, _):
      return ActorPage(casebook: casebook, glyphs: glyphs, extent: .panel)
        .page(of: state.focus == .main ? first : second, asOf: state.moment(in: casebook))
    case .source(let id, _):
      return state.focus == .main
        ? ParagraphList(casebook: casebook, coverage: coverage).page(of: id) : sourceSidePage
    case .claims: return Page()
    case .changes(let changes):
      return ChangesPage(casebook: casebook).page(of: changes, comparison(of: changes))
    case .map(let map): return MapPage(application: self, location: map).page
    case .tension: return tensionPage
    case .relations(let relations): return PairPage(application: self, location: relations).page
    case .glossary(let term):
      guard let term else { return Page() }
      return GlossaryPage(casebook: casebook, glyphs: glyphs).page(of: term, uses: state.glossary.uses)
    }
  }
}
