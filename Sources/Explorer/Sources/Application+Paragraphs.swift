import CaseModel

/// The way from a statement to the paragraphs that it rests on, and on to what else rests on them.
extension Application {
  /// The paragraphs that the statement under the cursor rests on, or else the page's own.
  var restingPlaces: [ParagraphReference] {
    var pages = FramePages()
    return restingPlaces(with: &pages)
  }

  func restingPlaces(with pages: inout FramePages) -> [ParagraphReference] {
    switch state.location {
    case .timeline(let timeline) where state.focus == .main:
      return timeline.event.flatMap { casebook.event($0)?.provenance.places } ?? []
    case .timeline(let timeline) where timeline.layout == .pictures: return picturePlaces
    case .event, .claim, .relation, .era, .place, .change, .outline, .glossary(.some): return pagePlaces
    case .scenario: return scenarioPlaces
    case .relations: return bondUnderCursor?.phase.provenance.places ?? []
    case .claims: return claimUnderCursor.map { casebook.claims[$0].provenance.places } ?? []
    case .source: return []
    case .timeline, .actors, .actor, .comparison, .changes, .map, .walkthrough, .glossary(nil),
      .tension:
      let target = pages.selectedTarget(of: self)
      if case .paragraph(let place)? = target { return [place] }
      return target?.statement.flatMap { casebook.provenance(of: $0)?.places } ?? pagePlaces
    }
  }

  /// The paragraphs that the page's own statement rests on; of a relation, those of all its phases.
  var pagePlaces: [ParagraphReference] {
    switch state.location {
    case .event(let id): return casebook.event(id)?.provenance.places ?? []
    case .claim(let id): return casebook.claim(id)?.provenance.places ?? []
    case .era(let id): return casebook.era(id)?.provenance.places ?? []
    case .place(let id): return casebook.place(id)?.provenance.places ?? []
    case .change(let id): return casebook.change(id)?.provenance.places ?? []
    case .actor(let id, _): return casebook.actor(id)?.provenance.places ?? []
    case .outline(let id): return casebook.provenance(of: .outline(id))?.places ?? []
    case .glossary(let id?): return casebook.term(id)?.provenance.places ?? []
    case .relation(let id):
      var places: [ParagraphReference] = []
      for place in casebook.relation(id)?.phases.flatMap(\.provenance.places) ?? []
      where !places.contains(place) {
        places.append(place)
      }
      return places
    case .scenario: return state.focus == .main ? scenarioPlaces : []
    case .timeline, .actors, .comparison, .source, .claims, .changes, .map, .walkthrough, .glossary(nil),
      .tension, .relations:
      return []
    }
  }

  /// Goes to the paragraph that something rests on, or asks which of several.
  mutating func showParagraphs() {
    let places = restingPlaces
    if let place = places.first, places.count == 1 {
      goToParagraph(place)
    } else if !places.isEmpty {
      var chooser = Chooser(.paragraphs(places))
      if case .paragraph(let place)? = selectedTarget {
        chooser.selection = places.firstIndex(of: place) ?? 0
      }
      state.chooser = chooser
    }
  }

  /// Goes to a paragraph; beside it, what one came from is chosen, so that `Tab` leads back to it.
  mutating func goToParagraph(_ place: ParagraphReference) {
    let origin = originTarget(of: place)
    go(to: .source(place.source, paragraph: place.paragraph))
    state.thread = place
    let index = sourceSidePage.targets.firstIndex { origin?.isSameItem(as: $0) ?? false }
    state.selection = index ?? 0
  }

  /// What the page is about, or the line under the cursor names; on the scenario screen, what rests on the paragraph.
  private func originTarget(of place: ParagraphReference) -> Page.Target? {
    switch state.location {
    case .timeline(let timeline) where state.focus == .main: return timeline.event.map { .event($0) }
    case .event(let id): return .event(id)
    case .claim(let id): return .claim(id)
    case .relation(let id): return .relation(id, phase: 0)
    case .era(let id): return .era(id)
    case .place(let id): return .place(id)
    case .change(let id): return .change(id)
    case .outline(let id): return .outline(id)
    case .claims: return claimUnderCursor.map { .claim(casebook.claims[$0].id) }
    case .relations: return relationUnderCursor
    case .glossary(let id?): return .term(id)
    case .actor(let id, _):
      guard case .paragraph? = selectedTarget else { return selectedTarget ?? .actor(id) }
      return .actor(id)
    case .scenario: return scenarioStatement(citing: place)?.target
    case .timeline, .actors, .comparison, .source, .changes, .map, .walkthrough, .glossary(nil),
      .tension:
      return selectedTarget
    }
  }

  /// Turns to the page of what else rests on the same paragraph, past the last to the first, in place.
  ///
  /// The paragraph is the one that one came from, where the page rests on it, and else its first. What the cross-impact model says is
  /// left out, since a what-if is no page.
  mutating func turnStatement(by steps: Int) {
    let places = pagePlaces
    guard let place = places.first(where: { $0 == state.thread }) ?? places.first else { return }
    var pages: [Location] = []
    for statement in CitingStatements.ordered(coverage.statements(citing: place))
    where statement.hasPage && !pages.contains(statement.location) {
      pages.append(statement.location)
    }
    guard let here = pages.firstIndex(of: state.location.withoutMoment) else { return }
    let next = (here + steps + pages.count) % pages.count
    state.thread = place
    if next != here { arrive(at: Visit(pages[next])) }
    state.notice = "\(casebook.label(of: place)): \(next + 1) of \(pages.count) that rest on it"
  }

  /// A paragraph as one of several to choose from.
  func paragraphEntry(_ place: ParagraphReference) -> ChooserEntry {
    let source = casebook.source(place.source)
    return ChooserEntry(
      group: source?.shortTitle ?? place.source.rawValue, title: casebook.label(of: place),
      detail: source?.digest[place.paragraph] ?? "", command: .showParagraph(place))
  }
}

extension Page.Target {
  /// Whether two lines lead to the same item; phases are parts of one relation.
  fileprivate func isSameItem(as other: Page.Target) -> Bool {
    if case .relation(let left, _) = self, case .relation(let right, _) = other { return left == right }
    return self == other
  }
}

extension Location {
  /// An actor's page as the page of its item, whatever the moment.
  fileprivate var withoutMoment: Location {
    if case .actor(let id, _) = self { .actor(id, asOf: nil) } else { self }
  }
}
