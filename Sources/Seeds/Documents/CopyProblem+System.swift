import CaseModel
import Runtime

extension CopyProblem {
  /// What a refusal of the system means for a copy.
  init(_ error: SystemError) {
    switch error.reason {
    case .notRegularFile: self = .notAFile
    case .tooLarge(let limit): self = .tooLarge(limit: limit)
    case .code where error.isAbsence: self = .absent
    case .code where error.isDenial: self = .notPermitted
    case .code: self = .unreadable(error.obstacle)
    }
  }
}
