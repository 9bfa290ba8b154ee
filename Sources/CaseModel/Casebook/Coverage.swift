/// What cites each paragraph of each document: how much of the documents the case holds.
public struct Coverage: Hashable, Sendable {
  /// A statement of the case, by what it is and its name.
  public enum Statement: Hashable, Sendable {
    case actor(Identifier<PoliticalActor>)
    case place(Identifier<Place>)
    case era(Identifier<Era>)
    case event(Identifier<Event>)
    case claim(Identifier<Claim>)
    /// A phase of a relation, counted from 0.
    case phase(Identifier<Relation>, Int)
    case term(Identifier<Term>)
    /// The answer of an era to a question of the cross-impact model.
    case state(Identifier<ModelDescriptor>, Identifier<Era>)
    case judgement(VariantReference, on: Identifier<ModelDescriptor>)
    case outline(Identifier<ScenarioOutline>)
    case change(Identifier<Change>)
  }

  /// One document, paragraph by paragraph.
  public struct Document: Hashable, Sendable {
    /// The document.
    public let source: Identifier<Source>
    /// The letters by which citations name it.
    public let abbreviation: String
    /// Every paragraph of the body that is not a heading, in order.
    public let paragraphs: [Paragraph]

    /// How many paragraphs something cites.
    public var citedCount: Int { paragraphs.count { !$0.citedBy.isEmpty } }

    /// The numbers of the paragraphs that nothing cites.
    public var uncited: [Int] { paragraphs.filter(\.citedBy.isEmpty).map(\.number) }
  }

  /// One paragraph and what cites it, each statement once.
  public struct Paragraph: Hashable, Sendable {
    /// The number in the body, from 1.
    public let number: Int
    /// What cites it, in the order of `Casebook.forEachStatement`.
    public let citedBy: [Statement]
  }

  /// The documents in the order of the seeds.
  public let documents: [Document]
  private let statements: [ParagraphReference: [Statement]]

  /// Looks over every citation of a case.
  ///
  /// - Complexity: O(citations + paragraphs).
  public init(of casebook: Casebook) {
    var statements: [ParagraphReference: [Statement]] = [:]
    // Of several citations of one paragraph the first has put the statement at the end.
    func note(_ statement: Statement, in list: inout [Statement]) {
      if list.last != statement { list.append(statement) }
    }
    casebook.forEachStatement { statement, provenance in
      for citation in provenance.citations {
        note(statement, in: &statements[citation.place, default: []])
      }
    }
    self.statements = statements
    documents = casebook.sources.map { source in
      Document(
        source: source.id, abbreviation: source.abbreviation,
        paragraphs: source.bodyParagraphs.map { number in
          let place = ParagraphReference(source: source.id, paragraph: number)
          return Paragraph(number: number, citedBy: statements[place] ?? [])
        })
    }
  }

  /// What cites a paragraph, each statement once, in the order of `Casebook.forEachStatement`.
  ///
  /// - Complexity: O(1).
  public func statements(citing place: ParagraphReference) -> [Statement] { statements[place] ?? [] }
}

extension Casebook {
  /// What a statement rests on; nothing when the case has no such statement.
  public func provenance(of statement: Coverage.Statement) -> Provenance? {
    switch statement {
    case .actor(let id): actor(id)?.provenance
    case .place(let id): place(id)?.provenance
    case .era(let id): era(id)?.provenance
    case .event(let id): event(id)?.provenance
    case .claim(let id): claim(id)?.provenance
    case .phase(let id, let index):
      relation(id).flatMap { $0.phases.indices.contains(index) ? $0.phases[index].provenance : nil }
    case .term(let id): term(id)?.provenance
    case .change(let id): change(id)?.provenance
    case .state(let id, let era):
      model?.descriptors.first { $0.id == id }?.state(in: era)?.provenance
    case .judgement(let source, let target):
      model?.judgements.first { $0.source == source && $0.target == target }?.provenance
    case .outline(let id): model?.outlines.first { $0.id == id }?.provenance
    }
  }

  /// Visits every statement with what it rests on: eras, events, claims, phases of relations, actors, places, terms, what the
  /// cross-impact model says, and changes.
  ///
  /// - Complexity: O(statements).
  public func forEachStatement(
    _ body: (_ statement: Coverage.Statement, _ provenance: Provenance) -> Void
  ) {
    for era in eras { body(.era(era.id), era.provenance) }
    for event in events { body(.event(event.id), event.provenance) }
    for claim in claims { body(.claim(claim.id), claim.provenance) }
    for relation in relations {
      for (index, phase) in relation.phases.enumerated() {
        body(.phase(relation.id, index), phase.provenance)
      }
    }
    for actor in actors { body(.actor(actor.id), actor.provenance) }
    for place in places { body(.place(place.id), place.provenance) }
    for term in terms { body(.term(term.id), term.provenance) }
    model?.forEachStatement(body)
    for change in changes { body(.change(change.id), change.provenance) }
  }

  /// Every statement with what it rests on, in the order of ``forEachStatement(_:)``.
  public var statements: [(statement: Coverage.Statement, provenance: Provenance)] {
    var all: [(statement: Coverage.Statement, provenance: Provenance)] = []
    forEachStatement { all.append(($0, $1)) }
    return all
  }
}

extension ScenarioModel {
  fileprivate func forEachStatement(_ body: (Coverage.Statement, Provenance) -> Void) {
    for descriptor in descriptors {
      for state in descriptor.states { body(.state(descriptor.id, state.era), state.provenance) }
    }
    for judgement in judgements {
      body(.judgement(judgement.source, on: judgement.target), judgement.provenance)
    }
    for outline in outlines { body(.outline(outline.id), outline.provenance) }
  }
}
