import Runtime

extension FileProblem {
  /// What is wrong and what to do about it.
  public var sentence: String {
    switch self {
    case .unreadable(let error):
      error.obstacle
    case .noSeedFiles:
      "no seed files here; name a folder that has files ending in .yaml"
    case .tooManyFiles(let limit):
      "more than \(limit) seed files; put several into one"
    case .fileTooLarge(let limit):
      "larger than \(limit.inMebibytes); split it into several files"
    case .folderTooLarge(let limit):
      "the seed files have more than \(limit.inMebibytes) together; make the case smaller"
    case .notUTF8(let offset, let byte):
      "byte \(offset + 1), 0x\(byte.hexadecimal), is not UTF-8; save the file as UTF-8"
    case .hiddenCharacter(let scalar):
      "hidden character \(String(scalar).escapedForTerminal); remove it"
    case .syntax(let problem, let context, let since):
      "not YAML: \(problem)\(context.map { ", \($0) that begins in line \(since)" } ?? ""); "
        + "look at the quotes, colons and indentation from there to here"
    case .anchor:
      "anchors (&) are not allowed; write the value itself"
    case .alias:
      "aliases (*) are not allowed; write the value itself, or put quotes around a text that begins with *"
    case .tag:
      "tags (!) are not allowed; remove it, or put quotes around a text that begins with !"
    case .severalDocuments:
      "a second YAML document begins; remove the line ---"
    case .tooDeep(let limit):
      "more than \(limit) lists and mappings within each other; remove the innermost"
    case .tooManyValues(let limit):
      "more than \(limit) values in one file; split it into several files"
    case .notSections:
      "a seed file is a mapping of sections; begin it with one such as `events:`"
    }
  }
}

extension Int {
  fileprivate var inMebibytes: String { "\(self >> 20) MiB" }
}

extension UInt8 {
  fileprivate var hexadecimal: String {
    let digits = String(self, radix: 16, uppercase: true)
    return digits.count < 2 ? "0" + digits : digits
  }
}
