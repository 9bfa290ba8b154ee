import CaseModel

extension SeedReading {
  /// What does not keep the case from opening but is probably not meant.
  func neglects(in casebook: Casebook) -> [SeedProblem] {
    uncited(in: casebook) + undigested(in: casebook) + unused + outsideSpan(of: casebook)
      + withoutCoordinates(in: casebook) + noticed + (casebook.model.map(neglects) ?? [])
      + neglects(in: casebook.walkthroughs)
  }

  /// Gaps in a digest; a source without any may do without.
  private func undigested(in casebook: Casebook) -> [SeedProblem] {
    casebook.sources.compactMap { source in
      let numbers = source.bodyParagraphs.filter { source.digest[$0] == nil }
      guard !source.digest.isEmpty, !numbers.isEmpty,
        let place = names.place(of: source.id.rawValue, in: .sources)
      else { return nil }
      return SeedProblem(.paragraphsWithoutDigest(numbers, source: source.shortTitle), at: place)
    }
  }

  private func uncited(in casebook: Casebook) -> [SeedProblem] {
    let cited = Set(citations.map(\.citation.place))
    return casebook.sources.compactMap { source in
      let numbers = source.bodyParagraphs.filter {
        !cited.contains(ParagraphReference(source: source.id, paragraph: $0))
      }
      guard !numbers.isEmpty, let place = names.place(of: source.id.rawValue, in: .sources) else {
        return nil
      }
      return SeedProblem(.paragraphsUncited(numbers, source: source.shortTitle), at: place)
    }
  }

  private var unused: [SeedProblem] {
    [SeedSection.actors, .issues].flatMap { section in
      names.unused(in: section).map { SeedProblem(.unused($0.id, section: section.rawValue), at: $0.place) }
    }
  }

  private func withoutCoordinates(in casebook: Casebook) -> [SeedProblem] {
    casebook.places.compactMap { place in
      guard place.point == nil, let here = names.place(of: place.id.rawValue, in: .places) else { return nil }
      return SeedProblem(.placeWithoutCoordinates(place.name), at: here)
    }
  }

  private func outsideSpan(of casebook: Casebook) -> [SeedProblem] {
    let span = casebook.span
    return casebook.events.compactMap { event in
      let date = event.date.expression
      let isAfter = date.earliestDay.map { $0 > span.upperBound } ?? false
      let isBefore = date.latestDay.map { $0 < span.lowerBound } ?? false
      guard isAfter || isBefore, let place = names.place(of: event.id.rawValue, in: .events) else {
        return nil
      }
      return SeedProblem(.outsideSpan(date.text, span: casebook.heading.span.text), at: place)
    }
  }
}

extension SeedReading {
  private func neglects(in model: ScenarioModel) -> [SeedProblem] {
    let influenced = Set(model.judgements.map(\.target))
    return model.descriptors.compactMap { descriptor in
      let neglect: Neglect? =
        switch (descriptor.isInput, influenced.contains(descriptor.id)) {
        case (false, false): .uninfluenced(descriptor.id.rawValue)
        case (true, true): .influencedInput(descriptor.id.rawValue)
        case (false, true), (true, false): nil
        }
      guard let neglect, let place = names.place(of: descriptor.id.rawValue, in: .descriptors) else {
        return nil
      }
      return SeedProblem(neglect, at: place)
    }
  }
}

extension SeedProblem {
  init(_ neglect: Neglect, at place: SeedPlace) {
    self.init(file: place.file, line: place.line, column: place.column, kind: .neglect(neglect))
  }
}
