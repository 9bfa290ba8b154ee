/// One cell of a cross-impact matrix: what one answer does to one answer of another question.
///
/// ``Judgement`` is a row of such cells, with their grounds.
public struct JudgementCell: Hashable, Sendable {
  /// The answer that acts.
  public let source: VariantReference
  /// The answer that it promotes or hinders.
  public let target: VariantReference

  /// The cell of two answers.
  ///
  /// - Returns: `nil` when both answer the same question, on which no matrix has a judgement.
  public init?(of source: VariantReference, on target: VariantReference) {
    guard source.descriptor != target.descriptor else { return nil }
    self.source = source
    self.target = target
  }
}

extension ScenarioModel {
  /// The value of a cell, within ``Judgement/range``, 0 where the documents say nothing; `nil` for a cell that is not the model's.
  public func value(of cell: JudgementCell) -> Int? {
    guard let source = place(of: cell.source), let target = place(of: cell.target) else { return nil }
    return matrix[source, target]
  }

  /// The judgement that a cell is part of; `nil` where the documents say nothing.
  public func judgement(of cell: JudgementCell) -> Judgement? {
    guard let source = place(of: cell.source), let target = place(of: cell.target) else { return nil }
    return judgement(of: source, on: target.descriptor)
  }
}
