/// Finds the folder with the reader's own copies of the documents.
public struct DocumentLocation: Hashable, Sendable {
  /// The value of `--documents`, if it was given.
  public var option: String?
  /// The value of `NEASIA_DOCUMENTS`, if it is set.
  public var environment: String?
  /// The value of `XDG_DATA_HOME`, if it is set (XDG Base Directory Specification 0.8).
  public var dataHome: String?
  /// The value of `HOME`, if it is set.
  public var home: String?

  /// What is known of how the program was started.
  public init(option: String?, environment: String?, dataHome: String? = nil, home: String? = nil) {
    self.option = option
    self.environment = environment
    self.dataHome = dataHome
    self.home = home
  }

  /// The folder to read; nothing when none is named and the reader has not made the usual one.
  ///
  /// A folder that the user names is taken as it is, so that a misspelt one is told and not passed over. Only the one of the
  /// option should have every copy: the others are there for all cases.
  public func resolve(isFolder: (String) -> Bool = SeedLocation.isFolder) -> DocumentFolder? {
    if let option, !option.isEmpty { return DocumentFolder(path: option) }
    if let environment, !environment.isEmpty { return DocumentFolder(path: environment, isComplete: false) }
    return usual.flatMap { isFolder($0) ? DocumentFolder(path: $0, isComplete: false) : nil }
  }

  /// Where the reader's data are kept; a relative path is to be ignored, says the specification.
  private var usual: String? {
    if let dataHome, dataHome.hasPrefix("/") { return "\(dataHome)/neasia/documents" }
    if let home, home.hasPrefix("/") { return "\(home)/.local/share/neasia/documents" }
    return nil
  }
}
