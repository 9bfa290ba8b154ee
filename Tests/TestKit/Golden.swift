import Foundation
import Testing

/// Compares text with the file `Goldens/<name>.txt` beside the test.
///
/// When the file is missing, or `RECORD_GOLDENS=1` is set, the text is written there and the test fails with "Recorded",
/// so that a recording is never mistaken for a pass.
///
/// - Parameters:
///   - actual: the text to judge.
///   - name: the file's name without its ending; may hold `/` for folders.
///   - filePath: the test's file; left to its default.
///   - sourceLocation: where a failure is shown; left to its default.
public func expectGolden(
  _ actual: String, named name: String, filePath: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let file = URL(fileURLWithPath: filePath).deletingLastPathComponent()
    .appendingPathComponent("Goldens/\(name).txt")
  let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
  guard !isRecording, let expected = try? String(contentsOf: file, encoding: .utf8) else {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try actual.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded \(name); run the test again.", sourceLocation: sourceLocation)
    } catch {
      Issue.record("Cannot record \(file.path): \(error)", sourceLocation: sourceLocation)
    }
    return
  }
  guard actual != expected else { return }
  Issue.record(
    "\(name) differs (- golden, + now); RECORD_GOLDENS=1 accepts it.\n\(differences(expected, actual))",
    sourceLocation: sourceLocation)
}

/// The lines that differ, row by row, each with its number.
private func differences(_ expected: String, _ actual: String) -> String {
  let old = expected.components(separatedBy: "\n")
  let new = actual.components(separatedBy: "\n")
  var report = ""
  for row in 0..<max(old.count, new.count) {
    let before = row < old.count ? old[row] : nil
    let after = row < new.count ? new[row] : nil
    guard before != after else { continue }
    if let before { report += "\(row + 1) - \(before)\n" }
    if let after { report += "\(row + 1) + \(after)\n" }
  }
  return report
}
