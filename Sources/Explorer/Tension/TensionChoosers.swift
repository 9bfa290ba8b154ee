import Canvas
import CaseModel

/// What the choosers of the tension curve offer.
extension Application {
  /// Everybody, or the first actor of a pair.
  var entriesOfFirstOfPair: [ChooserEntry] {
    let everybody = ChooserEntry(
      group: "All", title: "everybody", detail: "all events count", command: .showPair(nil),
      isOn: tensionLocation?.pair == nil)
    return [everybody]
      + ActorsPage.order(casebook).compactMap { actor in
        let count = casebook.events(of: actor.id).count
        guard count > 0 else { return nil }
        return ChooserEntry(
          group: Words.kind(actor.kind, plural: true), title: actor.name, detail: Self.events(count),
          command: .chooseSecondOfPair(actor.id), isOn: isOfPair(actor.id))
      }
  }

  /// The actors with which another takes part in an event.
  func entriesOfSecondOfPair(beside actor: Identifier<PoliticalActor>) -> [ChooserEntry] {
    var counts: [Identifier<PoliticalActor>: Int] = [:]
    for position in casebook.events(of: actor) {
      for other in casebook.events[position].participants { counts[other, default: 0] += 1 }
    }
    return ActorsPage.order(casebook).compactMap { other in
      guard let count = counts[other.id], let pair = ActorPair(actor, other.id) else { return nil }
      return ChooserEntry(
        group: Words.kind(other.kind, plural: true), title: other.name,
        detail: "\(Self.events(count)) together", command: .showPair(pair),
        isOn: tensionLocation?.pair == pair)
    }
  }

  private func isOfPair(_ actor: Identifier<PoliticalActor>) -> Bool {
    tensionLocation?.pair.map { $0.first == actor || $0.second == actor } ?? false
  }

  private static func events(_ count: Int) -> String { count == 1 ? "1 event" : "\(count) events" }
}
