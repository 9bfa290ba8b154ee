extension Flaw {
  /// Values that are well written and do not go together.
  static let statements: [Flaw] = [
    Flaw(
      "no heading",
      "case:\n  id: two-towns\n  title: Two towns\n  text: >-\n    How two towns came to share\n "
        + "   one bridge.\n  span: 2001/2003\n  opens-at: opening\n  credits: [The archive of the "
        + "river]\n",
      becomes: "",
      [
        "case.yaml: error: no file has the section `case`; add it, with id, title, text and span"
      ]),
    Flaw(
      "span is no interval", "span: 2001/2003",
      becomes: "span: 2001",
      [
        "case.yaml:7:9: error: the span '2001' must be an interval with a first and a last day; "
          + "write one such as 2013/2018"
      ]),
    Flaw(
      "span is open", "span: 2001/2003",
      becomes: "span: 2001/..",
      [
        "case.yaml:7:9: error: the span '2001/..' must be an interval with a first and a last day; "
          + "write one such as 2013/2018"
      ]),
    Flaw(
      "digest of a paragraph that is not there", "headings: [2]",
      becomes: "headings: [2]\n    digest: [{paragraph: 1, text: a}, {paragraph: 5, text: b}]",
      [
        "case.yaml:22:51: error: Letter 2002 has 4 paragraphs, there is no 5; correct the number"
      ]),
    Flaw(
      "two digests of one paragraph", "headings: [2]",
      becomes: "headings: [2]\n    digest: [{paragraph: 1, text: a}, {paragraph: 1, text: b}]",
      [
        "case.yaml:22:51: error: paragraph 1 of Letter 2002 has a digest already; put both into one"
      ]),
    Flaw(
      "citation unreadable", "at: L3, anchor",
      becomes: "at: L-3, anchor",
      [
        "case.yaml:90:14: error: 'L-3' is no paragraph; write the source's abbreviation and a "
          + "number, such as B7"
      ]),
    Flaw(
      "citation of paragraph zero", "at: L3, anchor",
      becomes: "at: L0, anchor",
      [
        "case.yaml:90:14: error: 'L0' is no paragraph; write the source's abbreviation and a "
          + "number, such as B7"
      ]),
    Flaw(
      "unknown source", "at: L3, anchor",
      becomes: "at: M3, anchor",
      [
        "case.yaml:90:14: error: no source has the abbreviation 'M'; there are L"
      ]),
    Flaw(
      "paragraph out of range", "at: L3, anchor",
      becomes: "at: L5, anchor",
      [
        "case.yaml:90:15: error: Letter 2002 has 4 paragraphs, there is no 5; correct the number"
      ]),
    Flaw(
      "paragraph is heading", "at: L3, anchor",
      becomes: "at: L2, anchor",
      [
        "case.yaml:90:15: error: paragraph 2 of Letter 2002 is only a heading; cite the paragraph "
          + "that says it"
      ]),
    Flaw(
      "heading out of range", "headings: [2]",
      becomes: "headings: [2, 5]",
      [
        "case.yaml:21:15: error: Letter 2002 has 4 paragraphs, there is no 5; correct the number"
      ]),
    Flaw(
      "anchor too long", "anchor: both mayors",
      becomes: "anchor: both mayors and the bands of both towns",
      [
        "case.yaml:90:26: error: the anchor has 8 words, 6 are allowed; keep those by which the "
          + "paragraph is recognised"
      ]),
    Flaw(
      "leader of no state", "state: EST\n",
      becomes: "state: clerk\n",
      [
        "case.yaml:46:12: error: 'clerk' is not an actor of kind state; name the state that the "
          + "leader leads"
      ]),
    Flaw(
      "one actor", "between: [EST, WST]",
      becomes: "between: [EST]",
      [
        "case.yaml:105:14: error: a relation is between two actors, found 1; name two"
      ]),
    Flaw(
      "three actors", "between: [EST, WST]",
      becomes: "between: [EST, WST, clerk]",
      [
        "case.yaml:105:14: error: a relation is between two actors, found 3; name two"
      ]),
    Flaw(
      "relation with itself", "between: [EST, WST]",
      becomes: "between: [EST, EST]",
      [
        "case.yaml:105:14: error: a relation of 'EST' with itself; name two different actors"
      ]),
    Flaw(
      "repeated relation", "relations:\n",
      becomes: "relations:\n  - id: west-east\n    between: [WST, EST]\n    phases:\n      - {when: 2001, "
        + "state: near, sign: mixed, trend: steady, text: Near., basis: outside, origin: maps}\n",
      [
        "case.yaml:109:14: error: EST and WST have a relation at case.yaml:105 already; put the "
          + "phases into that one"
      ]),
    Flaw(
      "phases out of order", "when: 2001\n",
      becomes: "when: 2003\n",
      [
        "case.yaml:114:15: error: the phase '2002/2003' begins before the one above it, '2003'; "
          + "put the phases in order of time"
      ]),
    Flaw(
      "link to itself", "anchor: no toll}]\n",
      becomes: "anchor: no toll}]\n    qualifies: [east-toll]\n",
      [
        "case.yaml:103:17: error: the claim 'east-toll' cannot bear on itself; name another claim, or "
          + "remove the link"
      ]),
    Flaw(
      "link to nothing", "anchor: no toll}]\n",
      becomes: "anchor: no toll}]\n    supports: [east-tol]\n",
      [
        "case.yaml:103:16: error: nothing in claims has the id 'east-tol'; did you mean 'east-toll'?"
      ]),
    Flaw(
      "links twice in one list", "anchor: no toll}]\n",
      becomes: "anchor: no toll}]\n    supports: [west-toll, west-toll]\n" + otherClaim,
      [
        "case.yaml:103:27: error: 'west-toll' stands twice in the list; remove one"
      ]),
    Flaw(
      "links both ways", "anchor: no toll}]\n",
      becomes: "anchor: no toll}]\n    contradicts: [west-toll]\n" + otherClaim
        + "    qualifies: [east-toll]\n",
      [
        "case.yaml:113:17: error: 'west-toll' and 'east-toll' are linked at case.yaml:103 already; keep "
          + "the link that says it best"
      ]),
    Flaw(
      "links in two lists", "anchor: no toll}]\n",
      becomes: "anchor: no toll}]\n    supports: [west-toll]\n    contradicts: [west-toll]\n" + otherClaim,
      [
        "case.yaml:104:19: error: 'east-toll' and 'west-toll' are linked at case.yaml:103 already; keep "
          + "the link that says it best"
      ]),
  ]

  /// A second claim for the first to be linked with.
  private static let otherClaim =
    "  - id: west-toll\n    holder: clerk\n    subject: WST\n    facet: wants\n    when: 2002\n"
    + "    summary: wants a toll\n    text: West wants a toll.\n    basis: outside\n    origin: the archive\n"
}
