/// Everything that lets a reader judge a statement: what it rests on, how sure it is, and where it is said.
public struct Provenance: Hashable, Sendable {
  /// What the statement rests on.
  public let basis: Basis
  /// How surely the document puts it.
  public let certainty: Certainty
  /// Where the documents say it; never empty unless `basis` is `.outside`.
  public let citations: [Citation]
  /// Why it is concluded; always present when `basis` is `.inferred`.
  public let reason: String?
  /// Where it comes from; always present when `basis` is `.outside`.
  public let origin: String?
  /// What the case adds to the statement from outside the documents.
  public let additions: [OutsideNote]
  /// What a reader must be careful about, such as a sentence that is unclear in the document.
  public let caution: String?

  /// Grounds of a statement.
  public init(
    basis: Basis, certainty: Certainty = .asserted, citations: [Citation] = [], reason: String? = nil,
    origin: String? = nil, additions: [OutsideNote] = [], caution: String? = nil
  ) {
    self.basis = basis
    self.certainty = certainty
    self.citations = citations
    self.reason = reason
    self.origin = origin
    self.additions = additions
    self.caution = caution
  }
}

extension Provenance {
  /// The paragraphs that are cited, each once, in the order of the citations.
  public var places: [ParagraphReference] {
    var places: [ParagraphReference] = []
    for citation in citations where !places.contains(citation.place) { places.append(citation.place) }
    return places
  }
}

/// A fact from outside the documents, with where it comes from.
public struct OutsideNote: Hashable, Sendable {
  /// The fact.
  public let text: String
  /// Where it comes from.
  public let origin: String

  /// A fact.
  public init(text: String, origin: String) {
    self.text = text
    self.origin = origin
  }
}
