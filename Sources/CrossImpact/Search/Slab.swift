/// A fixed number of plain values that one search owns.
///
/// An array would ask at every access whether it is shared and whether the index is in range, which costs the search
/// half its time. Indices come from `SearchTables` alone and are checked in debug builds.
struct Slab<Element: BitwiseCopyable>: ~Copyable {
  private let base: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating element: Element, count: Int) {
    base = .allocate(capacity: max(1, count))
    base.initialize(repeating: element, count: count)
    self.count = count
  }

  init(_ elements: [Element]) {
    base = .allocate(capacity: max(1, elements.count))
    for (index, element) in elements.enumerated() { (base + index).initialize(to: element) }
    count = elements.count
  }

  deinit {
    // The elements are plain, so there is nothing to end in them.
    base.deallocate()
  }

  @inline(__always)
  subscript(index: Int) -> Element {
    get {
      assert((0..<count).contains(index))
      return base[index]
    }
    nonmutating set {
      assert((0..<count).contains(index))
      base[index] = newValue
    }
  }
}
