import EDTF

/// How the actors of a case stand with each other, two by two, as of a day.
///
/// A case has one relation for two actors, and a relation has one sign; so the matrix is the same on both sides of its diagonal.
/// Where two actors see each other differently, the claims say so and not the relation.
public struct RelationMatrix: Hashable, Sendable {
  /// What holds between two actors.
  public struct Bond: Hashable, Sendable {
    /// The relation that it is a phase of.
    public let relation: Identifier<Relation>
    /// Which of the relation's phases it is, counted from 0.
    public let index: Int
    /// The phase itself: its sign and its trend are the case's own words and are not worked out.
    public let phase: Relation.Phase
    /// The phase before it, when there is one.
    public let previous: Relation.Phase?
    /// Whether the phase contains the day, or is the last that ended before it.
    public let freshness: ActorPanel.Freshness
  }

  /// The day as of which it answers.
  public let day: Day
  /// The states that have a mark, then whoever else has a relation, each in the order of the seeds.
  public let actors: [PoliticalActor]
  /// The bonds by the positions of their actors, the lesser first.
  let bonds: [Cell: Bond]
  /// The position of each actor.
  private let positions: [String: Int]

  /// The positions of two actors, the lesser first.
  struct Cell: Hashable, Sendable, Comparable {
    let low: Int
    let high: Int

    init(_ first: Int, _ second: Int) {
      low = min(first, second)
      high = max(first, second)
    }

    static func < (left: Cell, right: Cell) -> Bool { (left.low, left.high) < (right.low, right.high) }
  }

  fileprivate init(day: Day, actors: [PoliticalActor], bonds: [Cell: Bond], positions: [String: Int]) {
    self.day = day
    self.actors = actors
    self.bonds = bonds
    self.positions = positions
  }

  /// The position of an actor in ``actors``; nothing for one that has no place in the matrix.
  public func position(of actor: Identifier<PoliticalActor>) -> Int? { positions[actor.rawValue] }

  /// What holds between two actors; nothing when the case says nothing of them up to the day.
  public func bond(_ first: Identifier<PoliticalActor>, _ second: Identifier<PoliticalActor>) -> Bond? {
    guard let first = position(of: first), let second = position(of: second) else { return nil }
    return bonds[Cell(first, second)]
  }

  /// What holds between two actors of which something is said.
  public struct BondedPair: Hashable, Sendable {
    /// The two, in the order of ``RelationMatrix/actors``.
    public let pair: OrderedPair
    /// What holds between them.
    public let bond: Bond
  }

  /// Every pair of which something is said, in the order of ``actors``.
  ///
  /// - Complexity: O(b log b) in the number of bonds.
  public var bondedPairs: [BondedPair] {
    bonds.sorted { $0.key < $1.key }.map { BondedPair(pair: pair($0.key), bond: $0.value) }
  }

  /// The actors of a cell.
  func pair(_ cell: Cell) -> OrderedPair {
    OrderedPair(actors[cell.low].id, actors[cell.high].id)
  }
}

extension Casebook {
  /// How the actors stand with each other as of a day.
  ///
  /// What holds is the phase that contains the day, the latest of several, or else the last that ended before it; a phase that only
  /// comes later is not shown. Of several relations of the same two actors the first counts.
  ///
  /// - Complexity: O(a + p) in the actors and the phases of all relations.
  public func relationMatrix(asOf day: Day) -> RelationMatrix {
    let related = Set(
      relations.filter { $0.first != $0.second }.flatMap { [$0.first.rawValue, $0.second.rawValue] })
    let marked = Set(lanes.map(\.id.rawValue))
    let others = actors.filter { related.contains($0.id.rawValue) && !marked.contains($0.id.rawValue) }
    let shown = lanes + others
    let positions = Dictionary(
      shown.enumerated().map { ($1.id.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    var bonds: [RelationMatrix.Cell: RelationMatrix.Bond] = [:]
    for relation in relations {
      guard let first = positions[relation.first.rawValue], let second = positions[relation.second.rawValue],
        first != second, let bond = bond(of: relation, asOf: day)
      else { continue }
      let cell = RelationMatrix.Cell(first, second)
      if bonds[cell] == nil { bonds[cell] = bond }
    }
    return RelationMatrix(day: day, actors: shown, bonds: bonds, positions: positions)
  }

  private func bond(of relation: Relation, asOf day: Day) -> RelationMatrix.Bond? {
    let current = relation.phases.lastIndex { $0.when.contains(day) }
    guard let index = current ?? relation.phases.lastIndex(where: { $0.when.isOver(by: day) }) else {
      return nil
    }
    return RelationMatrix.Bond(
      relation: relation.id, index: index, phase: relation.phases[index],
      previous: index > 0 ? relation.phases[index - 1] : nil, freshness: current == nil ? .earlier : .current)
  }

  /// The days on which a phase of some relation begins, in order: where the web of relations turns.
  ///
  /// - Complexity: O(p log p) in the phases of all relations.
  public var daysOfRelations: [Day] {
    Set(relations.flatMap { $0.phases.compactMap(\.when.earliestDay) }).sorted()
  }
}
