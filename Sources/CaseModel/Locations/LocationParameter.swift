/// What may follow the question mark of a location.
enum LocationParameter: String, CaseIterable {
  case at, from, to, actor, zoom, layout, only, kind, headlines, curve
  case holder, about, issue, source, certainty, basis, order
  case set, force, on, view
  case place, origin, centre, script
  case pair, decay
  case against, form
}
