extension CommandTable {
  /// What the timeline has as pictures of the cross-impact model.
  static let pictures: [CommandEntry] = [
    entry(
      .switchPictures, "pictures", "pictures",
      "Show the eras as pictures of the model, with the last what-if branching off; or the events again.",
      .seeing, [("w", [.timeline, .pictures])], hint: 19)
  ]
}
