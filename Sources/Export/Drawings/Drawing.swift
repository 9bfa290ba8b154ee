import CaseModel

/// Drawings that stand alone, as scalable vector graphics (SVG 2).
public enum Drawing {
  /// Whether a handout is of a location that is drawn.
  public static func exists(of handout: Handout) -> Bool { svg(of: handout) != nil }

  /// The drawing of a handout's location; nothing where it has none.
  static func svg(of handout: Handout) -> Markup? {
    switch handout.location {
    case .tension(let tension): TensionDrawing(of: tension, handout).markup
    case .relations(let relations): RelationsDrawing(of: relations, handout).markup
    case .map(let map): MapDrawing(of: map, handout).markup
    default: nil
    }
  }
}
