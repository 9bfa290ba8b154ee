extension Flaw {
  /// Files that are not YAML, or more of it than seeds may use.
  static let syntax: [Flaw] = [
    Flaw(
      "not YAML", "title: Two towns",
      becomes: "title: \"Two towns",
      [
        "case.yaml:81:12: error: not YAML: did not find expected key, while parsing a block "
          + "mapping that begins in line 2; look at the quotes, colons and indentation from there to "
          + "here"
      ]),
    Flaw(
      "bad indentation", "  span: 2001/2003",
      becomes: " span: 2001/2003",
      [
        "case.yaml:7:2: error: not YAML: did not find expected key, while parsing a block mapping "
          + "that begins in line 1; look at the quotes, colons and indentation from there to here"
      ]),
    Flaw(
      "anchor", "id: bridge\n",
      becomes: "id: &b bridge\n",
      [
        "case.yaml:54:9: error: anchors (&) are not allowed; write the value itself"
      ]),
    Flaw(
      "alias", "state: EST\n",
      becomes: "state: *east\n",
      [
        "case.yaml:46:12: error: aliases (*) are not allowed; write the value itself, or "
          + "put quotes around a text that begins with *"
      ]),
    Flaw(
      "tag", "weight: 5",
      becomes: "weight: !!int 5",
      [
        "case.yaml:82:13: error: tags (!) are not allowed; remove it, or put quotes "
          + "around a text that begins with !"
      ]),
    Flaw(
      "declared tag", "case:\n",
      becomes: "%TAG !x! tag:x,2000:\n---\ncase:\n",
      [
        "case.yaml:1:1: error: tags (!) are not allowed; remove it, or put quotes around "
          + "a text that begins with !"
      ]),
    Flaw(
      "second document", "places:\n",
      becomes: "---\nplaces:\n",
      [
        "case.yaml:53:1: error: a second YAML document begins; remove the line ---"
      ]),
    Flaw(
      "bidirectional", "Two towns",
      becomes: "Two \u{202E}towns",
      [
        "case.yaml:3:14: error: hidden character <U+202E>; remove it"
      ]),
    Flaw(
      "zero width", "mark: W",
      becomes: "mark: W\u{200B}",
      [
        "case.yaml:38:11: error: 'W�' cannot stand here; write a capital letter",
        "case.yaml:38:12: error: hidden character <U+200B>; remove it",
      ]),
    Flaw(
      "control", "Both mayors cross",
      becomes: "Both mayors\u{0007} cross",
      [
        "case.yaml:86:22: error: hidden character <U+0007>; remove it"
      ]),
    Flaw(
      "escaped", "name: The bridge",
      becomes: "name: \"The \\u202Ebridge\"",
      [
        "case.yaml:55:11: error: hidden character <U+202E>; remove it"
      ]),
  ]
}
