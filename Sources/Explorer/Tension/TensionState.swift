import CaseModel
import EDTF

/// What the tension curve works out once and keeps while the cursor moves; nothing before it is first opened.
public struct TensionState: Equatable, Sendable {
  /// The location to which the key of the curve returns.
  public var lastLocation: TensionLocation?
  var curve: TensionCurve?
  /// What the curve is made of at the moment: asked for many times for one key, worked out once.
  var breakdown: TensionBreakdown?
  /// The band of time above the curve, with the events that count.
  var band: Band?
}
