extension CommandTable {
  /// What only the web of relations has.
  static let relations: [CommandEntry] = [
    entry(
      .partnerBefore, "partner-before", "partner", "Look at how the actor stands with the one before.",
      .moving,
      [("Left h", [.relations])]),
    entry(
      .partnerAfter, "partner-after", "partner", "Look at how the actor stands with the next.", .moving,
      [("Right l", [.relations])]),
    entry(
      .againstEarlier, "against-earlier", "then", "Compare with an earlier moment.", .moving,
      [("<", [.relations])]),
    entry(
      .againstLater, "against-later", "then", "Compare with a later moment.", .moving, [(">", [.relations])]),
    entry(
      .switchForm, "graph", "form", "Turn the matrix of relations into a graph, and back.", .seeing,
      [("v", [.relations])], hint: 5),
    entry(
      .compareWebs, "two-webs", "two times",
      "Put the relations of two moments side by side, or show one again.",
      .seeing, [("t", [.relations])], hint: 6),
  ]
}
