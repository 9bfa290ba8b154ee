/// The values of one file: every node in the order of the file, each before the nodes in it.
///
/// Two flat arrays and no objects: a tree of a hundred thousand values is made and given back in a few steps.
struct SeedTree {
  /// The path by which messages name the file.
  let name: String
  private(set) var nodes: [SeedNode] = []
  private(set) var text: [UInt8] = []

  /// An empty tree.
  ///
  /// - Parameter size: the bytes of the file, for which room is made at once: arrays that grow are copied and leave holes.
  init(name: String, size: Int = 0) {
    self.name = name
    text.reserveCapacity(size)
    nodes.reserveCapacity(size / Self.usualBytesOfNode)
  }

  /// How many bytes of a file there are to one value; fewer, and the array of values grows once more.
  private static let usualBytesOfNode = 24

  /// The value the file consists of; nothing in an empty file.
  var root: SeedNode? { nodes.first }

  func string(_ scalar: SeedNode) -> String {
    String(decoding: bytes(scalar), as: UTF8.self)
  }

  func bytes(_ scalar: SeedNode) -> ArraySlice<UInt8> {
    text[Int(scalar.extent.lowerBound)..<Int(scalar.extent.upperBound)]
  }

  /// Whether a scalar is exactly some text.
  func matches(_ scalar: SeedNode, _ word: String) -> Bool {
    guard scalar.extent.count == word.utf8.count else { return false }
    var offset = Int(scalar.extent.lowerBound)
    for byte in word.utf8 {
      if text[offset] != byte { return false }
      offset += 1
    }
    return true
  }

  /// The entry of a mapping with some key, when there is one; of a key that stands twice, the first.
  ///
  /// - Complexity: O(n) in the keys: for the few that an item has, faster than any table.
  func entry(_ key: String, in mapping: SeedNode) -> (key: SeedNode, value: SeedNode)? {
    position(of: key, in: mapping).map { (nodes[$0], nodes[$0 + 1]) }
  }

  /// The value of some key, for somebody who asks for keys mostly in the order in which they stand; of a key that stands twice, either.
  ///
  /// - Parameter next: how far into the mapping the next key stands behind the one that was found last; 0 to begin with.
  func value(of key: String, in mapping: SeedNode, next: inout Int) -> SeedNode? {
    guard mapping.kind == .mapping else { return nil }
    let start = Int(mapping.extent.lowerBound)
    let isNext = start + next < mapping.extent.upperBound && isKey(key, at: start + next)
    guard let position = isNext ? start + next : position(of: key, in: mapping) else { return nil }
    next = self.position(behind: position + 1) - start
    return nodes[position + 1]
  }

  private func position(of key: String, in mapping: SeedNode) -> Int? {
    guard mapping.kind == .mapping else { return nil }
    var position = Int(mapping.extent.lowerBound)
    while position < mapping.extent.upperBound {
      if isKey(key, at: position) { return position }
      position = self.position(behind: self.position(behind: position))
    }
    return nil
  }

  private func isKey(_ key: String, at position: Int) -> Bool {
    nodes[position].isScalar && matches(nodes[position], key)
  }

  /// The position of the next node that is not in the node at some position.
  private func position(behind position: Int) -> Int {
    nodes[position].isCollection ? Int(nodes[position].extent.upperBound) : position + 1
  }

  /// The elements of a sequence; of a mapping, its keys and values in turn; of a scalar, none.
  func children(of node: SeedNode) -> SeedChildren {
    SeedChildren(nodes: nodes, rest: node.isCollection ? node.extent : 0..<0)
  }

  /// The keys of a mapping, each with its value; of anything else, none.
  func entries(of node: SeedNode) -> SeedEntries {
    SeedEntries(children: SeedChildren(nodes: nodes, rest: node.kind == .mapping ? node.extent : 0..<0))
  }
}

extension SeedTree {
  /// Adds a node behind all others and tells its position.
  @discardableResult
  mutating func append(_ node: SeedNode) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  /// Adds a scalar's bytes to the text and tells where they are.
  mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> Range<Int32> {
    let start = text.count
    text.append(contentsOf: bytes)
    return Int32(clamping: start)..<Int32(clamping: text.count)
  }

  /// Ends a collection: all nodes behind it up to now are in it.
  mutating func close(_ position: Int) {
    nodes[position].extent = Int32(clamping: position + 1)..<Int32(clamping: nodes.count)
  }
}

/// The nodes directly in a collection.
struct SeedChildren: Sequence, IteratorProtocol {
  let nodes: [SeedNode]
  var rest: Range<Int32>

  mutating func next() -> SeedNode? {
    guard !rest.isEmpty else { return nil }
    let node = nodes[Int(rest.lowerBound)]
    let behind = node.isCollection ? node.extent.upperBound : rest.lowerBound + 1
    rest = behind..<rest.upperBound
    return node
  }
}

/// The entries of a mapping.
struct SeedEntries: Sequence, IteratorProtocol {
  var children: SeedChildren

  mutating func next() -> (key: SeedNode, value: SeedNode)? {
    guard let key = children.next(), let value = children.next() else { return nil }
    return (key, value)
  }

  var count: Int { reduce(0) { count, _ in count + 1 } }
}
