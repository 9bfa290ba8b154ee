import CRuntime

extension CurrentProcess {
  /// Prepares the heap for a start on two threads, to be called before there is a second one.
  ///
  /// The heap of a second thread would else grow page by page, and each time all cores are told. Memory that nobody has used takes no room.
  public static func prepareHeap() {
    CRuntime_grow_heap_by(4 << 20)
  }

  /// Gives back the memory that only starting needed, or later only a crowd that has gone.
  ///
  /// Starting walks over most of the program's code and tables once, and takes memory for the text of what it reads. What is measured
  /// with this is told in docs/performance.md.
  public static func releaseStartMemory() {
    CRuntime_trim_heap()
    CRuntime_unmap_code()
  }
}
