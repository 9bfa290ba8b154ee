extension Flaw {
  /// What can be wrong with a walkthrough.
  static let walkthroughs: [Flaw] = [
    Flaw(
      "location of no screen", "location: era/ferry",
      becomes: "location: eras/ferry",
      [
        "case.yaml:170:19: error: there is no screen “eras”; did you mean era?"
      ]),
    Flaw(
      "location of nothing", "location: claim/east-toll",
      becomes: "location: claim/east-tol",
      [
        "case.yaml:189:47: error: the case has no claim “east-tol”; did you mean east-toll?"
      ]),
    Flaw(
      "location of no paragraph", "location: source/letter-2002/3",
      becomes: "location: source/letter-2002/9",
      [
        "case.yaml:183:19: error: the document has no paragraph “9”; use 1 to 4"
      ]),
    Flaw(
      "location of a variant that is not", "set=toll-rule:free",
      becomes: "set=toll-rule:fre",
      [
        "case.yaml:192:45: error: the case has no variant of toll-rule “fre”; did you mean free?"
      ]),
    Flaw(
      "step shows a walkthrough", "location: era/ferry",
      becomes: "location: walkthrough",
      [
        "case.yaml:170:19: error: a step cannot show a walkthrough; name a place in the case"
      ]),
    Flaw(
      "location with something hidden in it", "location: era/ferry",
      becomes: #"location: "era/fer\u001bry""#,
      [
        "case.yaml:170:19: error: hidden character <U+001B>; remove it"
      ]),
    Flaw(
      "repeated step", "id: east, title: East,",
      becomes: "id: quay, title: East,",
      [
        "case.yaml:187:14: error: the step 'quay' stands twice; rename one"
      ]),
    Flaw(
      "no choices", "choices: [East, West]",
      becomes: "choices: []",
      [
        "case.yaml:174:59: error: the list is empty; write at least one element"
      ]),
    Flaw(
      "one choice", "choices: [East, West]",
      becomes: "choices: [East]",
      [
        "case.yaml:174:59: error: a choice needs two answers at least; add one"
      ]),
    Flaw(
      "choice without choices", ", choices: [East, West]",
      becomes: "",
      [
        "case.yaml:174:14: error: a question with `kind: choice` needs the key 'choices'; add it"
      ]),
    Flaw(
      "numbers out of order", "from: 0, to: 100",
      becomes: "from: 100, to: 0",
      [
        "case.yaml:180:70: error: there is no number from 100 to 0; write the lesser first"
      ]),
    Flaw(
      "text with a range", "kind: text}",
      becomes: "kind: text, from: 1}",
      [
        "case.yaml:186:59: error: an answer of kind 'text' has no 'from'; remove it, or change the kind"
      ]),
    Flaw(
      "unknown kind of answer", "kind: text}",
      becomes: "kind: words}",
      [
        "case.yaml:186:47: error: 'words' is not one of choice, number, text, judgement; choose one of them"
      ]),
    Flaw(
      "judgement of an answer that is not", "of: toll-rule/paid",
      becomes: "of: toll-rule/pad",
      [
        "case.yaml:190:59: error: 'toll-rule' has no variant 'pad'; did you mean 'paid'?"
      ]),
    Flaw(
      "judgement on no answer", "on: traffic/thin}",
      becomes: "on: traffic}",
      [
        "case.yaml:190:79: error: 'traffic' is no variant; write a descriptor's id, a slash and its variant's, such as talks/progress"
      ]),
    Flaw(
      "judgement on an answer of no descriptor", "on: traffic/thin}",
      becomes: "on: trafic/thin}",
      [
        "case.yaml:190:79: error: nothing in descriptors has the id 'trafic'; did you mean 'traffic'?"
      ]),
    Flaw(
      "judgement asked on itself", "on: traffic/thin}",
      becomes: "on: toll-rule/free}",
      [
        "case.yaml:190:79: error: a judgement of 'toll-rule' on itself; name another descriptor"
      ]),
    Flaw(
      "judgement of nothing", "of: toll-rule/paid, on:",
      becomes: "on:",
      [
        "case.yaml:190:15: error: a question with `kind: judgement` needs the key 'of'; add it"
      ]),
    Flaw(
      "judgement with a range", "on: traffic/thin}",
      becomes: "on: traffic/thin, from: -3}",
      [
        "case.yaml:190:99: error: an answer of kind 'judgement' has no 'from'; remove it, or change the kind"
      ]),
    Flaw(
      "minutes that differ", "minutes: 20",
      becomes: "minutes: 45",
      [
        "case.yaml:163:9: warning: the steps of 'over-the-river' take 20 minutes together, it says 45; correct one of them"
      ]),
    Flaw(
      "few steps",
      "      - {id: end, title: The end, location: scenario/ferry?set=toll-rule:free, minutes: 2, text: Look.}\n",
      becomes: "",
      [
        "case.yaml:163:9: warning: 'over-the-river' has 7 steps; a class follows 8 to 14 best",
        "case.yaml:163:9: warning: the steps of 'over-the-river' take 18 minutes together, it says 20; correct one of them",
      ]),
  ]
}
