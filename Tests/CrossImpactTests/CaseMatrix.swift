import CrossImpact

/// The proposed matrix of the case: four inputs and eight descriptors that depend on each other.
enum CaseMatrix {
  static let descriptors = [
    Descriptor(name: "SL", variants: ["front", "open"]),
    Descriptor(name: "DA", variants: ["region", "usa"]),
    Descriptor(name: "TN", variants: ["unrestricted", "restricted"]),
    Descriptor(name: "UR", variants: ["adversarial", "workable"]),
    Descriptor(name: "IK", variants: ["standoff", "dialogue", "unification"]),
    Descriptor(name: "US", variants: ["indirect", "direct", "military"]),
    Descriptor(name: "TA", variants: ["none", "no-progress", "progress"]),
    Descriptor(name: "RS", variants: ["joins", "refrains"]),
    Descriptor(name: "RE", variants: ["limited", "growing", "integrated"]),
    Descriptor(name: "FE", variants: ["stalled", "developing"]),
    Descriptor(name: "RU", variants: ["disapproving", "silent", "supportive"]),
    Descriptor(name: "RO", variants: ["mistrust", "cooperation"]),
  ]

  /// Source, its variant, target, and the judgements on the target's variants.
  private static let sections: [(String, String, String, [Int])] = [
    ("SL", "front", "IK", [2, -2, 0]), ("SL", "open", "IK", [-2, 1, 1]),
    ("SL", "front", "RE", [-1, 1, 0]), ("SL", "front", "RU", [-1, 0, 1]),
    ("SL", "front", "RO", [-1, 1]), ("SL", "open", "RO", [-1, 1]),
    ("DA", "region", "US", [2, -2, 0]), ("DA", "usa", "US", [-2, 2, 0]),
    ("DA", "region", "RO", [2, -2]), ("DA", "usa", "RO", [2, -2]),
    ("TN", "unrestricted", "RU", [1, 2, -3]), ("TN", "restricted", "RU", [-1, 0, 1]),
    ("UR", "adversarial", "IK", [-1, 1, 0]), ("UR", "adversarial", "RE", [-1, 1, 0]),
    ("IK", "standoff", "TA", [1, 1, -2]), ("IK", "dialogue", "RE", [0, 1, -1]),
    ("IK", "unification", "RE", [-1, 0, 1]), ("IK", "standoff", "FE", [3, -3]),
    ("IK", "dialogue", "FE", [-2, 2]), ("IK", "unification", "FE", [-1, 1]),
    ("US", "direct", "IK", [-2, 1, 1]), ("US", "indirect", "TA", [2, -1, -1]),
    ("US", "direct", "TA", [-2, 1, 1]), ("TA", "no-progress", "US", [0, -1, 1]),
    ("TA", "progress", "FE", [-1, 1]), ("TA", "progress", "RO", [-2, 2]),
    ("RS", "refrains", "RE", [-2, 1, 1]), ("RE", "growing", "RS", [-2, 2]),
    ("RE", "integrated", "RS", [-2, 2]), ("RE", "growing", "FE", [-1, 1]),
    ("RE", "integrated", "FE", [-2, 2]), ("RE", "limited", "RU", [0, 2, -2]),
    ("RE", "growing", "RU", [-1, 0, 1]), ("RE", "integrated", "RU", [-1, -1, 2]),
    ("RU", "disapproving", "IK", [0, 1, -1]), ("RU", "silent", "IK", [0, 1, -1]),
    ("RU", "supportive", "IK", [-1, 0, 1]), ("RO", "mistrust", "IK", [1, 1, -2]),
    ("RO", "cooperation", "IK", [-1, 0, 1]),
  ]

  static let matrix: CrossImpactMatrix = {
    var matrix = CrossImpactMatrix(descriptors: descriptors)
    for (source, variant, target, values) in sections {
      let section = CrossImpactMatrix.Section(source: place(source, variant), target: number(target))
      matrix[section] = values
    }
    return matrix
  }()

  static func number(_ name: String) -> Int {
    descriptors.firstIndex { $0.name == name } ?? -1
  }

  static func place(_ name: String, _ variant: String) -> CrossImpactMatrix.Place {
    let descriptor = number(name)
    let variant = descriptors[descriptor].variants.firstIndex(of: variant) ?? -1
    return CrossImpactMatrix.Place(descriptor: descriptor, variant: variant)
  }
}
