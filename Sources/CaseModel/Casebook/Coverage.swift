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
    /// What cites it, in the order of `Casebook.statements`.
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
    for (statement, provenance) in casebook.statements {
      for citation in provenance.citations {
        // Of several citations of one paragraph the first has put the statement at the end.
        if statements[citation.place]?.last != statement {
          statements[citation.place, default: []].append(statement)
        }
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

  /// What cites a paragraph, each statement once, in the order of `Casebook.statements`.
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

  /// Every statement with what it rests on: eras, events, claims, phases of relations, actors, places, terms, changes, and
  /// what the cross-impact model says.
  public var statements: [(statement: Coverage.Statement, provenance: Provenance)] {
    var all: [(Coverage.Statement, Provenance)] = []
    all += eras.map { (.era($0.id), $0.provenance) }
    all += events.map { (.event($0.id), $0.provenance) }
    all += claims.map { (.claim($0.id), $0.provenance) }
    for relation in relations {
      all += relation.phases.enumerated().map { (.phase(relation.id, $0), $1.provenance) }
    }
    all += actors.map { (.actor($0.id), $0.provenance) }
    all += places.map { (.place($0.id), $0.provenance) }
    all += terms.map { (.term($0.id), $0.provenance) }
    if let model { all += model.statements }
    all += changes.map { (.change($0.id), $0.provenance) }
    return all
  }
}

extension ScenarioModel {
  fileprivate var statements: [(Coverage.Statement, Provenance)] {
    descriptors.flatMap { descriptor in
      descriptor.states.map { (.state(descriptor.id, $0.era), $0.provenance) }
    }
      + judgements.map { (.judgement($0.source, on: $0.target), $0.provenance) }
      + outlines.map { (.outline($0.id), $0.provenance) }
  }
}
