import CaseModel

extension SeedReading {
  /// Reads every item of every section.
  ///
  /// - Returns: the case; nothing when it has no readable heading. Whether it is without errors, `problems` tells.
  func readCasebook() -> Casebook? {
    let errorsBefore = problems.errorCount
    let sources = items(of: Source.self)
    hasAllSources = isWhole && problems.errorCount == errorsBefore
    for source in sources where self.sources[source.abbreviation] == nil {
      self.sources[source.abbreviation] = source
    }
    let heading = heading()
    let actors = items(of: PoliticalActor.self)
    let places = items(of: Place.self)
    let issues = items(of: Issue.self)
    let eras = items(of: Era.self)
    let events = items(of: Event.self)
    let claims = items(of: Claim.self)
    for claim in claims {
      sourcesOfClaims[claim.id.rawValue] = Set(claim.provenance.citations.map(\.source.rawValue))
    }
    let relations = items(of: Relation.self)
    let terms = items(of: Term.self)
    let changes = items(of: Change.self)
    let model = scenarioModel()
    if let heading, problems.errorCount == 0 {
      casebook = Casebook(
        heading: heading, sources: sources, actors: actors, places: places, issues: issues, eras: eras,
        events: events, claims: claims, relations: relations, terms: terms, changes: changes,
        model: model)
    }
    let walkthroughs = items(of: Walkthrough.self)
    return problems.errorCount == 0 ? casebook?.with(walkthroughs) : nil
  }

  /// The cross-impact model; nothing when the case asks no questions.
  private func scenarioModel() -> ScenarioModel? {
    let errorsBefore = problems.errorCount
    let descriptors = items(of: ModelDescriptor.self)
    hasAllDescriptors = isWhole && problems.errorCount == errorsBefore
    for descriptor in descriptors where self.descriptors[descriptor.id.rawValue] == nil {
      self.descriptors[descriptor.id.rawValue] = descriptor
    }
    let judgements = items(of: Judgement.self)
    let outlines = items(of: ScenarioOutline.self)
    if descriptors.isEmpty { return nil }
    return ScenarioModel(descriptors: descriptors, judgements: judgements, outlines: outlines)
  }

  private func items<Item: SeedItem>(of type: Item.Type) -> [Item] {
    var items: [Item] = []
    forEachSection(Item.section) { list in
      for element in tree.children(of: list) where list.kind == .sequence {
        owner = name(of: element, in: Item.section)
        if let item = record(type, element) { items.append(item) }
      }
    }
    return items
  }

  private func heading() -> CaseHeading? {
    var heading: CaseHeading?
    var first: SeedPlace?
    forEachSection(.heading) { node in
      if let first {
        report(.statement(.secondHeading(first: first)), at: node)
      } else {
        first = place(of: node)
        owner = SeedSection.heading.rawValue
        heading = record(CaseHeading.self, node)
      }
    }
    if first == nil, isWhole {
      report(.statement(.noHeading), at: SeedPlace(file: trees.first?.name ?? "seeds", line: 0, column: 0))
    }
    return heading
  }

  /// Visits a section in each file that has it.
  private func forEachSection(_ section: SeedSection, _ visit: (SeedNode) -> Void) {
    for file in trees.indices {
      self.file = file
      if let root = tree.root, let node = value(of: section.rawValue, in: root) { visit(node) }
    }
  }

  private func name(of item: SeedNode, in section: SeedSection) -> String {
    guard let id = value(of: "id", in: item), id.isScalar else { return section.rawValue }
    return "\(section.rawValue)/\(tree.string(id))"
  }
}
