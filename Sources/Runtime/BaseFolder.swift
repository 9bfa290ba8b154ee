/// A folder for a person's own files, as the XDG Base Directory Specification finds it.
///
/// Source: XDG Base Directory Specification 0.8, freedesktop.org.
public struct BaseFolder: Hashable, Sendable {
  /// The variable that names the folder.
  public let variable: String
  /// Where it is in the home folder when the variable does not say.
  public let fallback: String

  /// A folder by its variable and its place in the home folder.
  public init(variable: String, fallback: String) {
    self.variable = variable
    self.fallback = fallback
  }

  /// What a program keeps from one run to the next: bookmarks, history.
  public static let state = BaseFolder(variable: "XDG_STATE_HOME", fallback: ".local/state")
  /// What a person has set.
  public static let configuration = BaseFolder(variable: "XDG_CONFIG_HOME", fallback: ".config")

  /// The folder's path; nothing when neither the variable nor `HOME` names a place.
  ///
  /// Both must be absolute: the specification has relative paths ignored, and one in `HOME` would mean another folder
  /// in each place that the program is started from.
  public func path(environment: (String) -> String? = Environment.value) -> String? {
    if let path = environment(variable), path.hasPrefix("/") { return path }
    guard let home = environment("HOME"), home.hasPrefix("/") else { return nil }
    return home == "/" ? "/" + fallback : "\(home)/\(fallback)"
  }
}
