import Runtime

/// What keeps a class from being measured.
enum ClassProblem: Error, CustomStringConvertible {
  /// So many programs have not shown what they should; what one of them showed.
  case silent(count: Int, said: [UInt8])
  /// The program that is measured is not beside this one.
  case noProgram(path: String)
  /// Logins need the rights of an administrator, and the server's programs.
  case noServer(reason: String)
  /// The case has not two events and a walkthrough of two steps to lead a class through.
  case noLesson
  /// So many of the followers show something else than somebody who has just come.
  case lost(count: Int)
  /// The person has pressed Ctrl-C.
  case interrupted

  var description: String {
    switch self {
    case .silent(let count, let said):
      "\(count) programs did not show what was waited for. One of them showed: "
        + String(decoding: said.suffix(2000), as: UTF8.self).escapedForTerminal
    case .noProgram(let path):
      "\(path.escapedForTerminal) is missing: build it with `swift build -c release --product neasia`"
    case .noServer(let reason):
      "\(reason.escapedForTerminal): install openssh-server and run this as root, or measure without it by --terminals"
    case .noLesson: "the case has nothing to lead a class through: two events, and a walkthrough of two steps"
    case .lost(let count): "\(count) followers do not show where the teacher is"
    case .interrupted: "interrupted; everything that was started has been ended"
    }
  }
}
