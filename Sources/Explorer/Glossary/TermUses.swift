import CaseModel

/// In which items of a case each term of its glossary occurs.
public struct TermUses: Equatable, Sendable {
  /// The items of one term.
  public struct Uses: Equatable, Sendable {
    /// The first of them.
    public fileprivate(set) var targets: [Page.Target] = []
    /// How many there are.
    public fileprivate(set) var count = 0
  }

  /// The most items that are kept for a term.
  public static let limit = 12

  private var uses: [Uses]

  /// Looks through the texts of all items: events in order of time, claims, relations, actors, other terms.
  ///
  /// - Complexity: O(length of all texts).
  public init(_ casebook: Casebook) {
    uses = Array(repeating: Uses(), count: casebook.terms.count)
    let matcher = casebook.termMatcher
    for event in casebook.events {
      add(.event(event.id), [event.title, event.text] + event.provenance.texts, matcher)
    }
    for claim in casebook.claims {
      add(.claim(claim.id), [claim.summary, claim.text] + claim.provenance.texts, matcher)
    }
    for relation in casebook.relations {
      for (index, phase) in relation.phases.enumerated() {
        add(
          .relation(relation.id, phase: index), [phase.state, phase.text] + phase.provenance.texts, matcher)
      }
    }
    for actor in casebook.actors { add(.actor(actor.id), [actor.text] + actor.provenance.texts, matcher) }
    for (position, term) in casebook.terms.enumerated() {
      add(.term(term.id), [term.text] + term.provenance.texts, matcher, except: position)
    }
  }

  /// The items in which the term at a position occurs.
  public func of(_ term: Int) -> Uses { uses.indices.contains(term) ? uses[term] : Uses() }

  private mutating func add(
    _ target: Page.Target, _ texts: [String], _ matcher: TermMatcher, except known: Int? = nil
  ) {
    var found: [Int] = []
    for match in texts.flatMap({ matcher.matches(in: $0) })
    where match.term != known && !found.contains(match.term) {
      found.append(match.term)
      uses[match.term].count += 1
      if uses[match.term].count <= Self.limit { uses[match.term].targets.append(target) }
    }
  }
}

extension Provenance {
  /// The sentences that a reader is told beside the statement itself.
  fileprivate var texts: [String] {
    [reason, caution].compactMap { $0 } + additions.map(\.text)
  }
}
