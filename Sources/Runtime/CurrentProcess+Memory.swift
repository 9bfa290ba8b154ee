import CRuntime

extension CurrentProcess {
  /// Gives back the memory that only starting needed, or later only a crowd that has gone.
  ///
  /// Starting walks over most of the program's code and tables once, and takes memory for the text of what it reads. What is measured
  /// with this is told in docs/performance.md.
  public static func releaseStartMemory() {
    CRuntime_trim_heap()
    CRuntime_unmap_code()
  }
}
