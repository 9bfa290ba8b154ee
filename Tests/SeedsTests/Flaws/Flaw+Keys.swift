extension Flaw {
  /// Keys that are unknown, missing, empty or there twice.
  static let keys: [Flaw] = [
    Flaw(
      "unknown section", "places:\n",
      becomes: "plaecs:\n",
      [
        "case.yaml:53:1: error: there is no section 'plaecs'; did you mean 'places'?"
      ]),
    Flaw(
      "unknown section far off", "glossary:\n",
      becomes: "weather:\n",
      [
        "case.yaml:121:1: error: there is no section 'weather'; the sections are case, sources, "
          + "actors, places, issues, eras, events, claims, relations, glossary, changes, descriptors, judgements, scenarios, "
          + "walkthroughs"
      ]),
    Flaw(
      "unknown key", "headline: true",
      becomes: "hedline: true",
      [
        "case.yaml:83:5: error: an event has no key 'hedline'; did you mean 'headline'?"
      ]),
    Flaw(
      "unknown key far off", "headline: true",
      becomes: "volume: 3",
      [
        "case.yaml:83:5: error: an event has no key 'volume'; its keys are id, title, date, "
          + "date-basis, date-note, kind, weight, headline, participants, place, place-origin, text, "
          + "mood, basis, certainty, cite, reason, origin, outside, caution"
      ]),
    Flaw(
      "repeated key", "weight: 5",
      becomes: "weight: 5\n    weight: 4",
      [
        "case.yaml:83:5: error: the key 'weight' stands twice, first in line 82; remove one"
      ]),
    Flaw(
      "repeated section", "glossary:\n",
      becomes: "eras:\n",
      [
        "case.yaml:121:1: error: the key 'eras' stands twice, first in line 67; remove one",
        "case.yaml:122:9: error: the id 'ferry' stands twice in eras, first at case.yaml:68; "
          + "rename one",
      ]),
    Flaw(
      "repeated language", "{de: Osten}",
      becomes: "{de: Osten, de: Ost}",
      [
        "case.yaml:29:30: error: the key 'de' stands twice, first in line 29; remove one"
      ]),
    Flaw(
      "key is list", "weight: 5",
      becomes: "[weight]: 5",
      [
        "case.yaml:76:5: error: an event needs the key 'weight'; add it",
        "case.yaml:82:5: error: a key must be a word, not a list or a mapping; look at the "
          + "indentation and the colons here",
      ]),
    Flaw(
      "missing key", "    weight: 5\n",
      becomes: "",
      [
        "case.yaml:76:5: error: an event needs the key 'weight'; add it"
      ]),
    Flaw(
      "latitude alone", "    longitude: -7\n",
      becomes: "",
      [
        "case.yaml:54:5: error: a place with `latitude` needs the key 'longitude'; add it"
      ]),
    Flaw(
      "longitude alone", "    latitude: 48.5\n",
      becomes: "",
      [
        "case.yaml:54:5: error: a place with `longitude` needs the key 'latitude'; add it"
      ]),
    Flaw(
      "missing value", "title: The bridge opens",
      becomes: "title:",
      [
        "case.yaml:77:11: error: nothing stands behind 'title'; write a value, or remove it"
      ]),
    Flaw(
      "null value", "title: The bridge opens",
      becomes: "title: ~",
      [
        "case.yaml:77:12: error: nothing stands behind 'title'; write a value, or remove it"
      ]),
    Flaw(
      "no reason", "    reason: The letter is signed so.\n",
      becomes: "",
      [
        "case.yaml:42:5: error: an actor with `basis: inferred` needs the key 'reason'; add it"
      ]),
    Flaw(
      "no origin", "    origin: any map\n",
      becomes: "",
      [
        "case.yaml:34:5: error: an actor with `basis: outside` needs the key 'origin'; add it"
      ]),
    Flaw(
      "no citation", "    cite: [{at: L1, anchor: the old ferry}]\n",
      becomes: "",
      [
        "case.yaml:68:5: error: an era with `basis: stated` or `inferred` needs the key 'cite'; "
          + "add it"
      ]),
    Flaw(
      "no date note", "    date-note: The letter says next Wednesday.\n",
      becomes: "",
      [
        "case.yaml:76:5: error: an event with `date-basis: inferred` or `outside` needs the key "
          + "'date-note'; add it"
      ]),
    Flaw(
      "no stance", "    stance: opposes\n",
      becomes: "",
      [
        "case.yaml:92:5: error: a claim with `facet: position` needs the key 'stance'; add it"
      ]),
    Flaw(
      "no issues", "    issues: [toll]\n",
      becomes: "",
      [
        "case.yaml:92:5: error: a claim with `facet: position` needs the key 'issues'; add it"
      ]),
    Flaw(
      "no state", "    state: EST\n",
      becomes: "",
      [
        "case.yaml:42:5: error: an actor with `kind: leader` needs the key 'state'; add it"
      ]),
    Flaw(
      "no anchor", "{at: L3, anchor: both mayors}",
      becomes: "{at: L3}",
      [
        "case.yaml:90:9: error: a citation of an event or a claim needs the key 'anchor'; add it"
      ]),
    Flaw(
      "no section items",
      "issues:\n  - id: toll\n    name: The toll\n    short-name: Toll\n    text: Who pays.\n",
      becomes: "issues:\n",
      [
        "case.yaml:62:8: error: nothing stands behind 'issues'; write a value, or remove it"
      ]),
  ]
}
