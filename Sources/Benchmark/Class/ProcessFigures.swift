import Runtime

/// What the system counts of other processes.
///
/// Source: proc(5).
enum ProcessFigures {
  /// The share of memory that a process has, in KiB: a page that several have is divided among them.
  static func sharedOutMemory(_ process: Int32) -> Int {
    let text = contents("/proc/\(process)/smaps_rollup")
    let line = text.split(separator: "\n").first { $0.hasPrefix("Pss:") }
    return line?.split(separator: " ").compactMap { Int($0) }.first ?? 0
  }

  /// For how many nanoseconds a process has run.
  static func runNanoseconds(_ process: Int32) -> Int {
    contents("/proc/\(process)/schedstat").split(separator: " ").first.flatMap { Int($0) } ?? 0
  }

  /// How many descriptors a process has open.
  static func descriptors(_ process: Int32) -> Int {
    (try? Directory.entries("/proc/\(process)/fd").count) ?? 0
  }

  /// Whether a process has started others that have not ended yet.
  static func hasChildren(_ process: Int32) -> Bool {
    !contents("/proc/\(process)/task/\(process)/children").isEmpty
  }

  /// The processes whose first argument is a path, and among whose others some words stand.
  static func running(_ path: String, with words: [String]) -> [Int32] {
    let names = (try? Directory.entries("/proc").map(\.name)) ?? []
    return names.compactMap { Int32($0) }.filter { process in
      let arguments = contents("/proc/\(process)/cmdline").split(separator: "\0").map(String.init)
      return arguments.first == path && words.allSatisfy { arguments.contains($0) }
    }
  }

  private static func contents(_ path: String) -> String {
    // A process may end at any time: then there is nothing to count.
    String(decoding: (try? File.read(path: path, limit: 1_000_000)) ?? [], as: UTF8.self)
  }
}
