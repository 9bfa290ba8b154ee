import CaseModel

/// The keys of every kind of record, collected by running their readers without a file.
final class FormatCatalogue {
  /// The records by noun, in the order in which they were met; a record stands behind those in it.
  private(set) var records: [(noun: String, keys: [KeyDescription])] = []

  /// Adds a record and all that is in it.
  @discardableResult
  func add<Record: SeedRecord>(_ type: Record.Type) -> [KeyDescription] {
    if let known = records.first(where: { $0.noun == Record.noun }) { return known.keys }
    var reader = ItemReader(describing: self, noun: Record.noun)
    _ = Record.read(&reader)
    records.append((Record.noun, reader.description))
    return reader.description
  }

  /// The keys of every section.
  static var whole: FormatCatalogue {
    let catalogue = FormatCatalogue()
    for section in SeedSection.allCases { section.addItem(to: catalogue) }
    return catalogue
  }
}

extension SeedSection {
  /// Adds the record of which the section has one or a list.
  ///
  /// - Returns: what one is called.
  @discardableResult
  func addItem(to catalogue: FormatCatalogue) -> String {
    func add<Record: SeedRecord>(_ type: Record.Type) -> String {
      catalogue.add(type)
      return type.noun
    }
    return switch self {
    case .heading: add(CaseHeading.self)
    case .sources: add(Source.self)
    case .actors: add(PoliticalActor.self)
    case .places: add(Place.self)
    case .issues: add(Issue.self)
    case .eras: add(Era.self)
    case .events: add(Event.self)
    case .claims: add(Claim.self)
    case .relations: add(Relation.self)
    case .glossary: add(Term.self)
    case .descriptors: add(ModelDescriptor.self)
    case .judgements: add(Judgement.self)
    case .scenarios: add(ScenarioOutline.self)
    case .changes: add(Change.self)
    case .walkthroughs: add(Walkthrough.self)
    }
  }
}
