extension CommandTable {
  /// What only the map has.
  static let map: [CommandEntry] = [
    entry(
      .placeWest, "place-west", "place", "Move to the nearest place on the left.", .moving,
      [("Left h", [.map])]),
    entry(
      .placeEast, "place-east", "place", "Move to the nearest place on the right.", .moving,
      [("Right l", [.map])]),
    entry(
      .panNorth, "pan-north", "pan", "Look further north.", .moving, [("S-Up w", [.map])]),
    entry(
      .panSouth, "pan-south", "pan", "Look further south.", .moving, [("S-Down z", [.map])]),
    entry(
      .panWest, "pan-west", "pan", "Look further west.", .moving, [("S-Left a", [.map])]),
    entry(
      .panEast, "pan-east", "pan", "Look further east.", .moving, [("S-Right s", [.map])]),
    entry(
      .measure, "measure", "measure", "Tell distances from this place, or no longer.", .seeing,
      [("M", [.map])], hint: 5),
    entry(
      .switchScript, "own-names", "own names", "Label the places in their own script, or in English.",
      .seeing, [("o", [.map])], hint: 6),
  ]
}
