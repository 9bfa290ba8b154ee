extension Flaw {
  /// Values of the wrong type, form or size.
  static let values: [Flaw] = [
    Flaw(
      "unknown mood", "headline: true",
      becomes: "mood: sad",
      ["case.yaml:83:11: error: 'sad' is not one of grim, hopeful; choose one of them"]),
    Flaw(
      "list for text", "title: The bridge opens",
      becomes: "title: [The bridge, opens]",
      [
        "case.yaml:77:12: error: expected text, found a list; look at the indentation here"
      ]),
    Flaw(
      "mapping for text", "title: The bridge opens",
      becomes: "title: {The: bridge}",
      [
        "case.yaml:77:12: error: expected text, found a mapping; look at the indentation here"
      ]),
    Flaw(
      "text for list", "participants: [EST, WST]",
      becomes: "participants: EST",
      [
        "case.yaml:84:19: error: expected a list, found a text; look at the indentation here"
      ]),
    Flaw(
      "text for mapping", "copy: {file: letter.txt, body-starts-at-line: 3, lines-after-body: 1}",
      becomes: "copy: letter.txt",
      [
        "case.yaml:22:11: error: expected the keys of a copy, found a text; look at the "
          + "indentation here"
      ]),
    Flaw(
      "mapping for items", "glossary:\n  - id: ferry",
      becomes: "glossary:\n    id: ferry",
      [
        "case.yaml:122:5: error: expected a list of items, found a mapping; look at the "
          + "indentation here"
      ]),
    Flaw(
      "text for item", "places:\n",
      becomes: "places:\n  - bridge\n",
      [
        "case.yaml:54:5: error: expected the keys of a place, found a text; look at the "
          + "indentation here"
      ]),
    Flaw(
      "quoted number", "weight: 5",
      becomes: "weight: \"5\"",
      [
        "case.yaml:82:13: error: expected a whole number from 1 to 5, found a text in quotes; "
          + "remove the quotes"
      ]),
    Flaw(
      "empty text", "title: The bridge opens",
      becomes: "title: \"\"",
      [
        "case.yaml:77:12: error: the text is empty; write it, or remove the key"
      ]),
    Flaw(
      "text too long", "title: The bridge opens",
      becomes: "title: The bridge opens and stays open for as long as the river",
      [
        "case.yaml:77:12: error: the text has 56 characters, 48 are allowed; shorten it"
      ]),
    Flaw(
      "empty list", "participants: [EST, WST]",
      becomes: "participants: []",
      [
        "case.yaml:84:19: error: the list is empty; write at least one element"
      ]),
    Flaw(
      "nothing in list", "participants: [EST, WST]",
      becomes: "participants: [EST, ~]",
      [
        "case.yaml:84:25: error: nothing stands here; write a value, or remove it"
      ]),
    Flaw(
      "repeated element", "participants: [EST, WST]",
      becomes: "participants: [EST, EST]",
      [
        "case.yaml:84:25: error: 'EST' stands twice in the list; remove one"
      ]),
    Flaw(
      "not whole", "weight: 5",
      becomes: "weight: five",
      [
        "case.yaml:82:13: error: 'five' cannot stand here; write a whole number from 1 to 5"
      ]),
    Flaw(
      "out of range", "weight: 5",
      becomes: "weight: 6",
      [
        "case.yaml:82:13: error: '6' is out of range; write a whole number from 1 to 5"
      ]),
    Flaw(
      "whole too large", "paragraphs: 4",
      becomes: "paragraphs: 99999999999999999999",
      [
        "case.yaml:20:17: error: '99999999999999999999' is out of range; write a whole number from "
          + "1 to 10000"
      ]),
    Flaw(
      "not decimal", "latitude: 48.5",
      becomes: "latitude: 48,5",
      [
        "case.yaml:56:15: error: '48,5' cannot stand here; write a number from -90 to 90"
      ]),
    Flaw(
      "latitude out of range", "latitude: 48.5",
      becomes: "latitude: 90.5",
      [
        "case.yaml:56:15: error: '90.5' is out of range; write a number from -90 to 90"
      ]),
    Flaw(
      "infinity", "longitude: -7",
      becomes: "longitude: inf",
      [
        "case.yaml:57:16: error: 'inf' cannot stand here; write a number from -180 to 180"
      ]),
    Flaw(
      "not a flag", "headline: true",
      becomes: "headline: yes",
      [
        "case.yaml:83:15: error: 'yes' cannot stand here; write true or false"
      ]),
    Flaw(
      "not among", "certainty: likely",
      becomes: "certainty: likly",
      [
        "case.yaml:88:16: error: 'likly' is not one of asserted, likely, possible, assumed; did "
          + "you mean 'likely'?"
      ]),
    Flaw(
      "not among far off", "certainty: likely",
      becomes: "certainty: sure",
      [
        "case.yaml:88:16: error: 'sure' is not one of asserted, likely, possible, assumed; choose "
          + "one of them"
      ]),
    Flaw(
      "invalid identifier", "id: opening",
      becomes: "id: the opening",
      [
        "case.yaml:8:13: error: nothing in events has the id 'opening'; add it to events, or "
          + "correct the id",
        "case.yaml:76:9: error: 'the opening' is no id; use ASCII letters and digits joined by "
          + "single hyphens, at most 64",
      ]),
    Flaw(
      "invalid file name", "letter.txt",
      becomes: "../letter.txt",
      [
        "case.yaml:22:18: error: '../letter.txt' is not the plain name of a file; write it without "
          + "a folder"
      ]),
    Flaw(
      "invalid language", "{de: Osten}",
      becomes: "{German: Osten}",
      [
        "case.yaml:29:19: error: 'German' is no language tag; write one such as ko, ru or zh-Hant"
      ]),
    Flaw(
      "invalid mark", "mark: E",
      becomes: "mark: e",
      [
        "case.yaml:28:11: error: 'e' cannot stand here; write a capital letter"
      ]),
    Flaw(
      "invalid abbreviation", "abbreviation: L",
      becomes: "abbreviation: LTR",
      [
        "case.yaml:12:19: error: 'LTR' cannot stand here; write 1 or 2 capital letters"
      ]),
    Flaw(
      "invalid date", "date: 2002-05-01",
      becomes: "date: 2002-05-32",
      [
        "case.yaml:78:19: error: '2002-05-32' is not a date in EDTF: a day is from 1 to 31, not 32 "
          + "(at character 9, '3')."
      ]),
    Flaw(
      "invalid quoted date", "date: 2002-05-01",
      becomes: "date: \"2002-5\"",
      [
        "case.yaml:78:18: error: '2002-5' is not a date in EDTF: a month has exactly two digits, "
          + "and this has too few (at its end). Write '2002-05'."
      ]),
    Flaw(
      "end before start", "when: 2002/2003",
      becomes: "when: 2003/2002",
      [
        "case.yaml:114:20: error: '2003/2002' is not a date in EDTF: the second date comes before "
          + "the first; swap or correct them (at character 6, '2'). Write '2002/2003'."
      ]),
    Flaw(
      "event kind of too many digits", "\"042\"",
      becomes: "\"04211\"",
      [
        "case.yaml:81:11: error: '04211' is no CAMEO code; did you mean '042'?"
      ]),
    Flaw(
      "event kind of letters", "\"042\"",
      becomes: "\"visit\"",
      [
        "case.yaml:81:11: error: 'visit' is no CAMEO code; write two to four digits in quotes, "
          + "such as \"042\""
      ]),
  ]
}
