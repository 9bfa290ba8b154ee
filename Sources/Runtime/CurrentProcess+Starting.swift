import CRuntime
import Glibc

extension CurrentProcess {
  /// Starts this program once more, in a session of its own, so that it goes on when the terminal of this one is gone.
  ///
  /// It finds nothing to read, inherits no other descriptor, and its standard output and error end here.
  ///
  /// - Parameter arguments: Its arguments, without its name.
  /// - Returns: The first line that it wrote, without its line end; all that it wrote when it ended without one.
  /// - Throws: `SystemError` when it cannot be started.
  public static func startAgain(_ arguments: [String]) throws(SystemError) -> String {
    guard let path = executablePath else {
      throw SystemError(call: "posix_spawn", reason: .code(ENOENT), subject: "/proc/self/exe")
    }
    var ends: [Int32] = [-1, -1]
    try SystemCall.check("pipe") { pipe(&ends) }
    defer { close(ends[0]) }
    let texts = (["neasia"] + arguments).map { strdup($0) }
    let code = CRuntime_start(path, texts + [nil], ends[1])
    for text in texts { free(text) }
    close(ends[1])
    guard code == 0 else { throw SystemError(call: "posix_spawn", reason: .code(code), subject: path) }
    return try firstLine(from: ends[0])
  }

  private static func firstLine(from number: Int32) throws(SystemError) -> String {
    var bytes: [UInt8] = []
    while !bytes.contains(0x0A), case .bytes(let more) = try Descriptor.read(number) { bytes += more }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
