import CaseModel

/// The eras of a case as pictures of its model: a row for every question, and one below where a what-if branches off.
struct ShownPictures {
  /// One row.
  enum Row: Hashable {
    /// What the case itself answered to a question, by its position.
    case question(Int)
    /// What the what-if answers to it.
    case offshoot(Int)
  }

  let casebook: Casebook
  let model: ScenarioModel
  let offshoot: Offshoot?
  /// The era of the moment.
  let era: Era?
  /// From the top: first the questions that are given from outside.
  let rows: [Row]

  init(casebook: Casebook, model: ScenarioModel, offshoot: Offshoot?, era: Era?) {
    self.casebook = casebook
    self.model = model
    self.offshoot = offshoot
    self.era = era
    let order = model.inputs + model.descriptors.indices.filter { !model.descriptors[$0].isInput }
    rows = order.flatMap { question -> [Row] in
      offshoot?.differs(question) == true
        ? [.question(question), .offshoot(question)] : [.question(question)]
    }
  }

  /// What Enter opens on a row: the picture of the moment's era, or the what-if, with the cursor on the question.
  func location(of row: Row) -> ScenarioLocation {
    switch row {
    case .question(let question):
      return ScenarioLocation(era: era?.id, descriptor: model.descriptors[question].id)
    case .offshoot(let question):
      var location = offshoot?.whatIf.location ?? ScenarioLocation()
      location.descriptor = model.descriptors[question].id
      return location
    }
  }

  /// What the documents give for a question in the moment's era.
  func state(of question: Int) -> ModelDescriptor.State? {
    era.flatMap { model.descriptors[question].state(in: $0.id) }
  }

  func name(_ question: Int) -> String { model.descriptors[question].shortName }

  /// The name of an answer.
  func name(_ question: Int, _ variant: Int) -> String {
    let variants = model.descriptors[question].variants
    return variants.indices.contains(variant) ? variants[variant].name : ""
  }

  /// The answers of the what-if to a question: its own, and what would follow.
  func words(ofOffshoot question: Int, _ arrow: String) -> String {
    let own = offshoot?.changed(question).map { name(question, $0) }
    let later = offshoot?.later(question).map { name(question, $0) }
    return [own, later].compactMap(\.self).joined(separator: " \(arrow) ")
  }

  /// The era from which the what-if starts.
  var offshootEra: Era? { offshoot?.whatIf.location.era.flatMap { casebook.era($0) } }
}
