import CaseModel

extension ChooserEntry {
  /// A place as it is kept; one that the case no longer has says why and leads nowhere.
  ///
  /// - Parameters:
  ///   - text: the location.
  ///   - group: the heading under which it stands.
  ///   - lost: the heading for one that the case no longer has.
  init(remembered text: String, group: String, lost: String, in casebook: Casebook) {
    do throws(LocationError) {
      let location = try Location(parsing: text, in: casebook)
      self.init(
        group: group, title: LocationTitle(location, in: casebook).text, detail: text, command: .go(location),
        remembered: text)
    } catch {
      self.init(
        group: lost, title: text, detail: "", command: .showNothing, unavailable: error.description,
        remembered: text)
    }
  }
}
