import Seeds

/// The parts of a generated case that the map and the web of relations show.
enum GeneratedPlaces {
  /// Where each state of the generated case has its capital.
  private static let capitals = [
    ("KOR", "37.57", "127.0"), ("PRK", "39.02", "125.75"), ("USA", "38.9", "-77.04"),
    ("RUS", "55.75", "37.61"),
    ("CHN", "39.93", "116.39"), ("JPN", "35.69", "139.75"),
  ]
  /// Towns beside the capitals, strewn over the region.
  private static let towns = 60

  /// The place of an event, by its number.
  static func place(_ number: Int) -> String {
    number % 3 == 0 ? "\(capitals[number / 3 % capitals.count].0)-place" : "town-\(number % towns)"
  }

  /// The places of the case, and how its states stand with each other in every decade.
  static let files = [
    SeedFile(name: "places.yaml", text: "places:\n" + places),
    SeedFile(name: "relations.yaml", text: "relations:\n" + relations),
  ]

  private static var places: String {
    let grounds = "text: Made up., basis: outside, origin: made up"
    let cities = capitals.map { state, latitude, longitude in
      "- {id: \(state)-place, name: City of \(state), latitude: \(latitude), longitude: \(longitude), state: \(state), "
        + "\(grounds)}\n"
    }
    let others = (0..<towns).map { number in
      "- {id: town-\(number), name: Town \(number), latitude: \(22 + number * 7 % 27).5, "
        + "longitude: \(108 + number * 11 % 37).25, \(grounds)}\n"
    }
    return (cities + others).joined()
  }

  private static var relations: String {
    let states = capitals.map(\.0)
    var text = ""
    for (first, one) in states.enumerated() {
      for (second, other) in states.enumerated().dropFirst(first + 1) {
        text += "- id: \(one)-\(other)\n  between: [\(one), \(other)]\n  phases:\n"
        for decade in 0..<12 {
          let turn = first * 5 + second * 3 + decade
          text += """
              - when: "\(1900 + decade * 10)/\(1909 + decade * 10)"
                state: made up
                sign: \(["positive", "negative", "mixed", "positive", "negative"][turn % 5])
                trend: \(["rising", "steady", "falling"][turn % 3])
                text: Made up.
                basis: outside
                origin: made up

            """
        }
      }
    }
    return text
  }
}
