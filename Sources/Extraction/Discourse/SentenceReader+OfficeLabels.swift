import Dates
import Mandates
import States

/// Lines that name an office of a State and behind a colon who keeps it: "U.S. Interests Section: German
/// Embassy, 1973-1979".
extension SentenceReader {
  /// Reads such a line; tells whether it is one.
  mutating func readOfficeLabel() -> Bool {
    guard let cut = units.firstIndex(where: { $0.mark == ":" }), (2...Self.longest).contains(cut),
      cut + 1 < units.count, units[..<cut].contains(where: { $0.has(any: .section, .power) }),
      !units.contains(where: {
        Clauses.isVerb($0) || $0.has(any: .negation, .mooted, .future) || $0.has(.condition)
      })
    else { return false }
    let owners = refs.filter { ref in
      guard ref.at < cut, ref.isNamed else { return false }
      switch ref.role {
      case .interests: return true
      case .owner(let term): return [.section, .power, .representation].contains(term)
      default: return ref.isUnder(.purpose)
      }
    }
    let places = refs.filter { $0.at < cut && $0.isUnder(.inside) && $0.isNamed && $0.head == nil }
    let keepers = refs.filter { $0.at > cut && $0.isNamed }
    guard !owners.isEmpty, Set(owners.flatMap(\.states)).count == 1, keepers.count == 1,
      let keeper = keepers.first, keeper.isActor || keeper.role == .modifier,
      units[(cut + 1)...].allSatisfy({ unit in
        unit.state != nil || unit.mark != nil || unit.time != nil
          || unit.has(any: .article, .embassy, .institution, .filler, .of) || unit.has(.since)
      })
    else { return false }
    var place = places.first
    if place == nil, discourse.placeSentence + 1 >= sentence.number,
      let last = discourse.places.last
    {
      place = keeper
      place?.states = [last]
      place?.place = nil
    }
    guard let place else { return false }
    var frame = Frame(kind: .list, at: cut, clause: 0..<units.count)
    frame.powers = [keeper]
    frame.pairs = [
      Frame.Pair(
        represented: Array(owners.prefix(1)), receiving: [place],
        times: units.compactMap(\.time))
    ]
    var told: [Triple] = []
    for item in Resolution(discourse: discourse).resolve(frame) where item.triple.isSound {
      guard let verdict = verdict(frame, nil, [], item.triple, item.times) else { continue }
      if emit(item, verdict, frame, nil) { told.append(item.triple) }
    }
    discourse.tell(told, sentence: sentence.number)
    return !told.isEmpty
  }

  /// How many words may stand before the colon.
  private static let longest = 12
}
