import CaseModel
import Runtime

extension SeedReading {
  /// Reads every item of every section, about half of them on a thread where there is one.
  ///
  /// - Returns: the case; nothing when it has no readable heading. Whether it is without errors, `problems` tells.
  func readCasebook(beside thread: SecondThread?) -> Casebook? {
    let errorsBefore = problems.errorCount
    let sources = items(of: Source.self)
    hasAllSources = isWhole && problems.errorCount == errorsBefore
    for source in sources where self.sources[source.abbreviation] == nil {
      self.sources[source.abbreviation] = source
    }
    let start = ReadingStart(self)
    let errand = thread?.begin { Said(start) }
    let others = others()
    let said = errand?.value() ?? Said(start)
    for claim in said.claims {
      sourcesOfClaims[claim.id.rawValue] = Set(claim.provenance.citations.map(\.source.rawValue))
    }
    add(said.findings, citationsAt: others.citationsOfSaid)
    let changes = items(of: Change.self)
    if let heading = others.heading, problems.errorCount == 0 {
      casebook = Casebook(
        heading: heading, sources: sources, actors: others.actors, places: others.places,
        issues: others.issues, eras: others.eras, events: others.events, claims: said.claims,
        relations: said.relations, terms: said.terms, changes: changes, model: others.model)
    }
    let walkthroughs = items(of: Walkthrough.self)
    return problems.errorCount == 0 ? casebook?.with(walkthroughs) : nil
  }

  /// The claims, relations and terms, which are half of all that there is to read and of which only the changes look at any.
  private struct Said: Sendable {
    let claims: [Claim]
    let relations: [Relation]
    let terms: [Term]
    let findings: ReadingFindings

    init(_ start: ReadingStart) {
      let reading = SeedReading(start)
      claims = reading.items(of: Claim.self)
      relations = reading.items(of: Relation.self)
      terms = reading.items(of: Term.self)
      findings = ReadingFindings(reading)
    }
  }

  /// What is read beside them.
  private struct Others {
    let heading: CaseHeading?
    let actors: [PoliticalActor]
    let places: [Place]
    let issues: [Issue]
    let eras: [Era]
    let events: [Event]
    /// Where the citations of what is read beside this belong, in the order of the sections.
    let citationsOfSaid: Int
    let model: ScenarioModel?
  }

  private func others() -> Others {
    let heading = heading()
    let actors = items(of: PoliticalActor.self)
    let places = items(of: Place.self)
    let issues = items(of: Issue.self)
    let eras = items(of: Era.self)
    let events = items(of: Event.self)
    let citationsOfSaid = citations.count
    return Others(
      heading: heading, actors: actors, places: places, issues: issues, eras: eras, events: events,
      citationsOfSaid: citationsOfSaid, model: scenarioModel())
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
