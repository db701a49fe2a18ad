import Dates
import Diagnostics
import Mandates
import States

extension RowReader {
  /// The days on which names are looked up, the likeliest first.
  private func days(_ dates: [EDTF?]) -> [Day] {
    var days: [Day] = []
    for date in dates {
      guard let date else { continue }
      days += [date.earliest, date.latest].compactMap(\.self)
    }
    return days
  }

  /// Reads a mandate; the dates say when its States were called as the row calls them.
  mutating func readMandate(_ row: RowValues, on dates: [EDTF?]) -> Mandate? {
    let days = days(dates)
    let power = state(.power, row, on: days)
    let represented = state(.represented, row, on: days)
    let receiving = named(.receiving, row, on: days)
    var place = receiving?.place
    if let cell = row[.place] {
      guard let named = Place(cell.text) else {
        report(
          .error(
            "table.place", "a place is spelled in lower-case letters, digits and hyphens",
            at: cell.span))
        return nil
      }
      place = named
    }
    guard let power, let represented, let receiving else { return nil }
    if let mandate = Mandate(
      power: power, represented: represented, receiving: receiving.key, place: place)
    {
      return mandate
    }
    report(.stateTwice(row))
    return nil
  }

  /// Reads the two States of an act between them.
  mutating func readPair(_ row: RowValues, on dates: [EDTF?]) -> Pair? {
    let days = days(dates)
    let first = state(.represented, row, on: days)
    let second = state(.receiving, row, on: days)
    guard let first, let second else { return nil }
    guard first != second else {
      report(.stateTwice(row))
      return nil
    }
    return Pair(first, second)
  }

  /// Reads who acted: the States named, without those whom the map calls nobody.
  mutating func readActors(_ row: RowValues, on dates: [EDTF?]) -> [StateKey] {
    guard let cell = row[.by] else { return [] }
    let days = days(dates)
    var keys: Set<StateKey> = []
    for name in cell.elements {
      if case .nobody = map.states[name] { continue }
      if let key = lookup(name, cell, on: days)?.key { keys.insert(key) }
    }
    return keys.sorted()
  }

  /// Reads the successor of a handover.
  mutating func readSuccessor(_ row: RowValues, on dates: [EDTF?]) -> StateKey? {
    row[.to] == nil ? nil : state(.to, row, on: days(dates))
  }

  /// Reads a State that has no place within it.
  private mutating func state(_ field: MapField, _ row: RowValues, on days: [Day]) -> StateKey? {
    guard let named = named(field, row, on: days) else { return nil }
    if named.place == nil { return named.key }
    if let cell = row[field] {
      report(.error("table.place", "only the receiving State has a place in it", at: cell.span))
    }
    return nil
  }

  private mutating func named(
    _ field: MapField, _ row: RowValues, on days: [Day]
  ) -> (key: StateKey, place: Place?)? {
    guard let cell = row[field] else {
      report(.missing(field.rawValue, row))
      return nil
    }
    return lookup(cell.text, cell, on: days)
  }

  private mutating func lookup(
    _ name: String, _ cell: Cell, on days: [Day]
  ) -> (key: StateKey, place: Place?)? {
    switch map.states[name] {
    case .state(let key, let place): return (key, place)
    case .nobody:
      report(
        .error(
          "table.nobody", "a mandate has three States, and the map says that this is none",
          at: cell.span))
      return nil
    case nil: break
    }
    if cell.isFromMap, name.contains("@"), case .state(let key, let place)? = namedState(name) {
      return (key, place)
    }
    var answers = days.map { registry.lookup(name, on: $0) }
    if answers.isEmpty { answers = [registry.lookup(name, on: nil)] }
    for answer in answers {
      switch answer {
      case .found(let key): return (key, nil)
      case .place(let key, let place): return (key, Place(place))
      case .anachronistic, .ambiguous, .unknown: continue
      }
    }
    return resolve(answers[0], name, cell)
  }

  /// Deals with a name that does not fit any of the days.
  private mutating func resolve(
    _ answer: Lookup, _ name: String, _ cell: Cell
  ) -> (key: StateKey, place: Place?)? {
    switch answer {
    case .found(let key): return (key, nil)
    case .place(let key, let place): return (key, Place(place))
    case .anachronistic(let key, _):
      report(
        .warning(
          "table.state-anachronistic", "the State \(key) had no such name, or did not exist, then",
          at: cell.span, hint: "say under 'states' in the map what the name stands for"))
      return (key, nil)
    case .ambiguous(let keys):
      report(.ambiguousState(name, keys, cell))
      return nil
    case .unknown(let near):
      report(.unknownState(name, near, cell))
      return nil
    }
  }
}
