import CaseModel

extension ItemReader {
  /// Reads the keys by which a claim says how it bears on others, in the order of `ClaimLink.Kind`.
  mutating func links() -> [ClaimLink] {
    var links: [ClaimLink] = []
    for kind in ClaimLink.Kind.allCases {
      let claims = optional(kind.rawValue, .set(of: .reference(to: Claim.self)), kind.help)
      links += (claims ?? []).map { ClaimLink(kind, $0) }
    }
    return links
  }

  /// Reports a claim's link to itself, and each link between two claims that are linked already.
  func checkLinks(of claim: Identifier<Claim>) {
    for kind in ClaimLink.Kind.allCases {
      inspect(kind.rawValue) { reading, list in
        guard list.kind == .sequence else { return }
        var seen: Set<String> = []
        for element in reading.tree.children(of: list) where element.isScalar && element.kind != .nothing {
          let other = reading.tree.string(element)
          // A name that stands twice in one list is reported as that.
          guard seen.insert(other).inserted else { continue }
          reading.checkLink(claim.rawValue, other, at: element)
        }
      }
    }
  }
}

extension SeedReading {
  fileprivate func checkLink(_ claim: String, _ other: String, at node: SeedNode) {
    if claim == other {
      report(.statement(.linkToItself(claim)), at: node)
    } else if let first = take([claim, other].sorted().joined(separator: " "), for: "links", at: node) {
      report(.statement(.repeatedLink(claim, other, first: first)), at: node)
    }
  }
}

extension ClaimLink.Kind {
  fileprivate var help: String {
    switch self {
    case .supports: "claims that it gives a reason to believe"
    case .qualifies: "claims that it limits, though both can be true"
    case .contradicts: "claims that cannot be true when it is"
    }
  }
}
