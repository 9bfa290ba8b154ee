import Canvas
import CaseModel

/// Signs, trends and triads of relations in signs and words.
public enum RelationWords {
  /// The sign of a sign; `o` stands for mixed where only ASCII is drawn.
  public static func sign(_ sign: Relation.Sign, _ glyphs: Glyphs) -> String {
    switch sign {
    case .positive: "+"
    case .mixed: glyphs.isASCII ? "o" : "±"
    case .negative: glyphs.isASCII ? "-" : "\u{2212}"
    }
  }

  /// The arrow of a trend; what is steady has none, so that what moves is seen.
  static func arrow(_ trend: Relation.Trend, _ glyphs: Glyphs) -> String {
    switch trend {
    case .rising: glyphs.rising
    case .steady: ""
    case .falling: glyphs.falling
    }
  }

  /// Sign and arrow; in brackets when it was last said of an earlier time.
  static func mark(_ bond: RelationMatrix.Bond, _ glyphs: Glyphs) -> String {
    let mark = sign(bond.phase.sign, glyphs) + arrow(bond.phase.trend, glyphs)
    return bond.freshness == .current ? mark : "(\(mark))"
  }

  /// The role of a sign.
  static func role(_ sign: Relation.Sign) -> Role {
    switch sign {
    case .positive: .positive
    case .mixed: .mixed
    case .negative: .negative
    }
  }

  /// How a bond looks: what was last said of an earlier time steps back.
  static func style(_ bond: RelationMatrix.Bond) -> Style {
    bond.freshness == .current ? Style(role(bond.phase.sign), .bold) : Style(.secondary)
  }

  /// How the line of a sign is drawn.
  static func stroke(_ sign: Relation.Sign) -> DotRaster.Stroke {
    switch sign {
    case .positive: .solid
    case .mixed: .dotted
    case .negative: .dashed
    }
  }

  /// Two actors by their short names.
  public static func names(_ pair: OrderedPair, in casebook: Casebook) -> String {
    "\(name(pair.first, in: casebook)) and \(name(pair.second, in: casebook))"
  }

  /// An actor's short name.
  public static func name(_ actor: Identifier<PoliticalActor>, in casebook: Casebook) -> String {
    casebook.actor(actor)?.shortName ?? actor.rawValue
  }

  /// A triad that is out of balance, in one sentence.
  public static func sentence(_ triad: RelationTriad, in casebook: Casebook) -> String {
    let names = triad.actors.map { name($0, in: casebook) }
    let quarrels = zip(triad.pairs, triad.signs).filter { $0.1 == .negative }.map(\.0)
    guard quarrels.count == 1, let quarrel = quarrels.first,
      let third = triad.actors.first(where: { $0 != quarrel.first && $0 != quarrel.second })
    else { return names.joined(separator: ", ") + ": each stands badly with each." }
    return "\(Self.name(third, in: casebook)) stands well with \(Self.names(quarrel, in: casebook)), "
      + "who stand badly with each other."
  }

  /// The most triads that are written out.
  static let triadLimit = 40

  /// How many triads are not written out; nothing when all are.
  static func rest(of triads: [RelationTriad]) -> String {
    triads.count > triadLimit ? "and \(triads.count - triadLimit) more." : ""
  }

  /// What being out of balance means, and whose convention it is.
  public static let theory =
    "By the theory of structural balance, three are out of balance when the product of their signs is negative "
    + "(Heider 1946; Cartwright and Harary 1956). That is a theory's convention, not a finding of the documents, and no "
    + "forecast. Mixed signs, and what was only said of earlier times, are left out."

  /// Where the signs come from.
  public static let origin =
    "Sign and trend are what the case says of each stretch of time, with its grounds. It says one thing of two actors, "
    + "so both halves of the matrix are the same."

  /// What a difference is.
  static func kind(_ kind: RelationDifference.Kind) -> String {
    switch kind {
    case .better: "better"
    case .worse: "worse"
    case .other: "other, of the same sign"
    case .new: "first said since"
    case .gone: "not said yet"
    }
  }

  /// A phase in a few words: `standoff, negative, steady`.
  public static func phase(_ phase: Relation.Phase) -> String {
    "\(phase.state), \(phase.sign.rawValue), \(Words.trend(phase.trend))"
  }
}
