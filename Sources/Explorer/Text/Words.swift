import CaseModel

/// The words for the model's values, said in one place.
public enum Words {
  /// What sort of actor it is; in the plural as a heading.
  public static func kind(_ kind: PoliticalActor.Kind, plural: Bool = false) -> String {
    switch kind {
    case .state: plural ? "States" : "state"
    case .leader: plural ? "Leaders" : "leader"
    case .author: plural ? "Who speaks" : "who speaks"
    case .group: plural ? "Groups" : "group"
    case .institution: plural ? "Institutions" : "institution"
    case .project: plural ? "Projects" : "project"
    }
  }

  /// A quarter of CAMEO.
  public static func quarter(_ quarter: EventKind.Quarter) -> String {
    switch quarter {
    case .verbalCooperation: "words of cooperation"
    case .materialCooperation: "deeds of cooperation"
    case .verbalConflict: "words of conflict"
    case .materialConflict: "deeds of conflict"
    }
  }

  /// The CAMEO roots of a quarter.
  public static func roots(_ quarter: EventKind.Quarter) -> String {
    switch quarter {
    case .verbalCooperation: "01–05"
    case .materialCooperation: "06–08"
    case .verbalConflict: "09–14"
    case .materialConflict: "15–20"
    }
  }

  /// Which side of its subject a claim shows, as the verb between them.
  public static func facet(_ facet: Claim.Facet) -> String {
    switch facet {
    case .wants: "wants"
    case .fears: "fears"
    case .brings: "can bring"
    case .position: "stands on"
    case .assessment: "seen as"
    }
  }

  /// Where the subject of a claim stands, or which of its sides the claim shows.
  static func stand(_ claim: Claim) -> String {
    claim.stance.map { stance($0) } ?? facet(claim.facet)
  }

  /// Where the subject stands.
  public static func stance(_ stance: Claim.Stance) -> String {
    switch stance {
    case .supports: "for"
    case .leansFor: "leans for"
    case .conditional: "on conditions"
    case .silent: "silent"
    case .leansAgainst: "leans against"
    case .opposes: "against"
    }
  }

  /// How surely the document puts it.
  public static func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .asserted: "asserted"
    case .likely: "likely"
    case .possible: "possible"
    case .assumed: "assumed"
    }
  }

  /// What a certainty says of the document's words.
  static func meaning(_ certainty: Certainty) -> String {
    switch certainty {
    case .asserted: "said without reserve"
    case .likely: "held to be probable"
    case .possible: "may, might, can"
    case .assumed: "taken as given"
    }
  }

  /// What a basis says of where a statement comes from.
  static func meaning(_ basis: Basis) -> String {
    switch basis {
    case .stated: "a document says it"
    case .inferred: "this case concludes it"
    case .outside: "neither document has it"
    }
  }

  /// What a statement rests on.
  public static func basis(_ basis: Basis) -> String {
    switch basis {
    case .stated: "stated"
    case .inferred: "inferred"
    case .outside: "outside the documents"
    }
  }

  /// What a claim does to the one that it is linked to.
  public static func link(_ kind: ClaimLink.Kind) -> String { kind.rawValue }

  /// What is done to a claim by one that is linked to it.
  public static func linkBack(_ kind: ClaimLink.Kind) -> String {
    switch kind {
    case .supports: "is supported by"
    case .qualifies: "is qualified by"
    case .contradicts: "is contradicted by"
    }
  }

  /// What became of what the earlier of two documents says.
  public static func change(_ word: Change.Word) -> String {
    switch word {
    case .new: "new"
    case .dropped: "dropped"
    case .hardened: "hardened"
    case .softened: "softened"
    case .same: "same"
    case .onlyEarlier: "only in the earlier document"
    case .onlyLater: "only in the later document"
    }
  }

  /// A value of a judgement, with its sign.
  public static func value(_ value: Int) -> String {
    value > 0 ? "+\(value)" : value < 0 ? "\u{2212}\(value.magnitude)" : "0"
  }

  /// Where a relation is going.
  public static func trend(_ trend: Relation.Trend) -> String {
    switch trend {
    case .rising: "improving"
    case .steady: "steady"
    case .falling: "worsening"
    }
  }
}
