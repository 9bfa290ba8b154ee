extension Flaw {
  /// A cross-impact model that does not go together.
  static let model: [Flaw] = [
    Flaw(
      "no variant", "from: toll-rule/paid", becomes: "from: toll-rule",
      [
        "case.yaml:146:11: error: 'toll-rule' is no variant; write a descriptor's id, a slash and its variant's, such as talks/progress"
      ]),
    Flaw(
      "unknown variant", "from: toll-rule/paid", becomes: "from: toll-rule/payd",
      [
        "case.yaml:146:11: error: 'toll-rule' has no variant 'payd'; did you mean 'paid'?"
      ]),
    Flaw(
      "unknown variant far off", "from: toll-rule/paid", becomes: "from: toll-rule/whatever",
      [
        "case.yaml:146:11: error: 'toll-rule' has no variant 'whatever'; its variants are free, paid"
      ]),
    Flaw(
      "unknown descriptor", "from: toll-rule/paid", becomes: "from: tol-rule/paid",
      [
        "case.yaml:146:11: error: nothing in descriptors has the id 'tol-rule'; did you mean 'toll-rule'?"
      ]),
    Flaw(
      "judgement out of range", "{thin: 2, busy: -2}", becomes: "{thin: 4, busy: -4}",
      [
        "case.yaml:148:20: error: '4' is out of range; write a whole number from -3 to 3",
        "case.yaml:148:29: error: '-4' is out of range; write a whole number from -3 to 3",
      ]),
    Flaw(
      "judgement of a variant that is not there", "{thin: 2, busy: -2}", becomes: "{thin: 2, bussy: -2}",
      [
        "case.yaml:148:13: error: there is no value for 'busy' of 'traffic'; add it, 0 where nothing is said",
        "case.yaml:148:23: error: 'traffic' has no variant 'bussy'; did you mean 'busy'?",
      ]),
    Flaw(
      "judgement that stands twice", "{thin: 2, busy: -2}", becomes: "{thin: 2, thin: 2, busy: -2}",
      [
        "case.yaml:148:23: error: the key 'thin' stands twice, first in line 148; remove one"
      ]),
    Flaw(
      "judgement without a reason", "    reason: Who must pay stays at home.\n", becomes: "",
      [
        "case.yaml:146:5: error: a judgement needs the key 'reason'; add it"
      ]),
    Flaw(
      "judgement on itself", "to: traffic", becomes: "to: toll-rule",
      [
        "case.yaml:147:9: error: a judgement of 'toll-rule' on itself; name another descriptor",
        "case.yaml:148:13: error: there is no value for 'free' of 'toll-rule'; add it, 0 where nothing is said",
        "case.yaml:148:13: error: there is no value for 'paid' of 'toll-rule'; add it, 0 where nothing is said",
        "case.yaml:148:14: error: 'toll-rule' has no variant 'thin'; its variants are free, paid",
        "case.yaml:148:23: error: 'toll-rule' has no variant 'busy'; its variants are free, paid",
      ]),
    Flaw(
      "judgement of a pair twice", "judgements:\n",
      becomes:
        "judgements:\n  - {from: toll-rule/paid, to: traffic, values: {thin: 1, busy: -1}, basis: inferred, "
        + "reason: So., cite: [{at: L1}]}\n",
      [
        "case.yaml:148:9: error: 'toll-rule/paid' is judged on 'traffic' at case.yaml:146 already; remove one"
      ]),
    Flaw(
      "unbalanced judgement", "{thin: 2, busy: -2}", becomes: "{thin: 2, busy: -1}",
      [
        "case.yaml:148:13: warning: the values of 'toll-rule/paid' on 'traffic' sum to 1; what promotes one variant hinders the others, so make it 0"
      ]),
    Flaw(
      "state of an unknown variant", "variant: paid, basis", becomes: "variant: pays, basis",
      [
        "case.yaml:137:31: error: 'toll-rule' has no variant 'pays'; its variants are free, paid"
      ]),
    Flaw(
      "state twice", "states:\n",
      becomes: "states:\n      - {era: ferry, variant: free, basis: stated, cite: [{at: L1}]}\n",
      [
        "case.yaml:138:15: error: the era 'ferry' has a state already; remove one"
      ]),
    Flaw(
      "one variant", "      - {id: busy, name: busy, text: Many cross.}\n", becomes: "",
      [
        "case.yaml:143:7: error: a descriptor needs two variants at least; add one",
        "case.yaml:147:23: error: 'traffic' has no variant 'busy'; its variants are thin",
      ]),
    Flaw(
      "variant twice", "{id: busy, name: busy", becomes: "{id: thin, name: busy",
      [
        "case.yaml:144:14: error: the variant 'thin' stands twice; rename one",
        "case.yaml:148:23: error: 'traffic' has no variant 'busy'; its variants are thin, thin",
      ]),
    Flaw(
      "unknown answer of a scenario", "traffic: thin}", becomes: "traffic: thinn}",
      [
        "case.yaml:155:39: error: 'traffic' has no variant 'thinn'; did you mean 'thin'?"
      ]),
    Flaw(
      "uninfluenced descriptor", "    input: true\n", becomes: "",
      [
        "case.yaml:128:9: warning: no judgement acts on 'toll-rule'; add one, or mark it as an input"
      ]),
    Flaw(
      "influenced input", "short-name: Traffic\n", becomes: "short-name: Traffic\n    input: true\n",
      [
        "case.yaml:138:9: warning: a judgement acts on the input 'traffic'; remove the judgement, or the mark"
      ]),
  ]
}
