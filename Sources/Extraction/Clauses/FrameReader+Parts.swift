/// The parts of a frame: places, agents, antecedents, lists.
extension FrameReader {
  /// Whether a State is the place of what the frame speaks of.
  func isPlace(_ ref: Ref, _ at: Int) -> Bool {
    if ref.form == .there { return true }
    guard ref.isUnder(.inside), ref.isNamed, ref.role != .interests else { return false }
    if syntax.hasLowercasePeoples, ref.isPeople, ref.isUnder(.toward) { return false }
    if case .owner = ref.role { return false }
    if syntax.namesModify, ref.isUnder(.with) {
      // "In Laos, hitherto with Austria": not where.
      let clause = clauses.clause(ref.at).units
      let hasPlace = refs.contains { other in
        clause.contains(other.at) && other.isNamed && other.isUnder(.inside)
          && !other.isUnder(.with)
      }
      if hasPlace { return false }
    }
    if ref.head == .institution || ref.head == .embassy { return ref.head == .institution }
    return !(ref.isUnder(.toward) && isAddressed(ref))
  }

  /// Whether a State under "à", "a" is spoken to rather than a place: a verb of asking is before it.
  func isAddressed(_ ref: Ref) -> Bool {
    var before = ref.units.lowerBound - 1
    while before >= 0, before >= ref.units.lowerBound - 6 {
      let unit = units[before]
      if unit.has(any: .request, .offer, .entrust, .name, .speech, .consent, .agree)
        || unit.has(any: .revoke, .withdraw) && !unit.has(.end)
      {
        return true
      }
      if unit.state != nil || unit.has(any: .represent, .tend, .interests, .relative) {
        return false
      }
      before -= 1
    }
    return false
  }

  /// Whether a clause begins with "where", which is no subject.
  func opensWithWhere(_ clause: Range<Int>) -> Bool {
    syntax.hasClitics && units[clause.lowerBound].has(.whereabouts)
  }

  /// The place that "where" at the beginning of a clause stands for.
  func whereabouts(_ clause: Range<Int>) -> [Ref] {
    guard units[clause].prefix(2).contains(where: { $0.has(.whereabouts) }) else { return [] }
    let place = refs.last { $0.units.upperBound <= clause.lowerBound && $0.isNamed }
    guard let place, clause.lowerBound - place.units.upperBound <= 2, place.head == nil else {
      return []
    }
    return [place]
  }

  /// The places of a clause that goes on after a relative one: "in Korea, where ..., Sweden acts".
  func resumedPlaces(_ clause: Range<Int>, _ at: Int) -> [Ref] {
    guard clause.lowerBound > 0 else { return [] }
    let relative = clauses.clause(clause.lowerBound - 1)
    guard relative.opening == .relative, relative.units.lowerBound > 0 else { return [] }
    let main = clauses.clause(relative.units.lowerBound - 1).units
    return refs.filter { main.contains($0.at) && isPlace($0, at) }.suffix(1)
  }

  /// Who acts in the passive.
  func agents(_ at: Int, _ clause: Range<Int>) -> [Ref] {
    let agents = refs.filter {
      clause.contains($0.at) && $0.isUnder(.agent) && ($0.isNamedActor || $0.form == .pronoun)
        && $0.role != .interests && ($0.at > at || syntax.isVerbFinal || isCleft($0, clause))
    }
    return agents.first.map { list(from: $0, agents) } ?? []
  }

  /// Whether a cleft puts a State before its verb: "c'est par la Suisse que l'Iran est représenté".
  func isCleft(_ ref: Ref, _ clause: Range<Int>) -> Bool {
    units[clause.lowerBound..<max(clause.lowerBound, ref.units.lowerBound)].suffix(3)
      .contains { $0.has(.cleft) }
  }

  /// The State or States that a relative pronoun stands for.
  func antecedent(_ clause: Range<Int>) -> [Ref] {
    if !syntax.namesModify, clause.lowerBound > 1, units[clause.lowerBound - 1].mark == ",",
      let owner = refs.last(where: { $0.units.upperBound == clause.lowerBound - 1 }),
      owner.form == .named && !owner.isNamedActor
        || owner.form == .adjective && owner.at > 0 && units[owner.at - 1].has(.embassy),
      case .owner(let term) = owner.role,
      [.mandate, .protectionMandate, .power, .representation, .section].contains(term)
        || term.isEvent
    {
      // "The task of Switzerland, which represents".
      return [owner]
    }
    let candidates = refs.filter {
      $0.at < clause.lowerBound && ($0.isNamedActor || $0.form == .pronoun)
    }
    // "Die Botschafterin in Teheran, die ...": not the place.
    let main = syntax.isVerbFinal ? candidates.filter { !$0.isUnder(.inside) } : candidates
    guard let last = main.last ?? candidates.last else { return [] }
    if syntax.namesModify, last.form == .pronoun, last.units.lowerBound > 0,
      units[last.units.lowerBound - 1].has(.asPreposition),
      let named = candidates.last(where: { $0.units.upperBound == last.units.lowerBound - 1 })
    {
      // "Turkey as the state that".
      return [named]
    }
    let before = refs.filter { $0.at < clause.lowerBound && $0.at <= last.at }
    if last.isUnder(.inside), last.head == nil, before.count > 1,
      before[before.count - 2].units.upperBound + 2 >= last.units.lowerBound,
      [.embassy, .institution].contains(before[before.count - 2].head)
    {
      // "The Swedish embassy in Pyongyang, which".
      return [before[before.count - 2]]
    }
    if syntax.isVerbFinal, last.isNamedActor, units[clause.lowerBound].has(.relativeSingular) {
      // "Dankte China und Schweden, das": one of them.
      return [last]
    }
    return list(to: last, refs.filter { $0.at < clause.lowerBound })
  }

  /// The subject of a clause that goes on after a relative clause: "X, which has none, is represented".
  func resumed(_ clause: Range<Int>) -> [Ref] {
    if syntax.namesModify {
      let shared = clauses.sharedSubject(clause, units, refs)
      if !shared.isEmpty { return shared }
    }
    return clauses.resumedSubject(clause, units, refs).map { [$0] } ?? []
  }

  /// A State and those listed before it.
  func list(to last: Ref, _ refs: [Ref]) -> [Ref] {
    var found = [last]
    for ref in refs.reversed() where ref.at < last.at {
      guard let first = found.first, isCoordinated(ref, first) else { break }
      // "In Tanzania, Canada took over": a place is no subject.
      if ref.isUnder(.inside), !first.isUnder(.inside), ref.head == nil, !syntax.hasClitics {
        break
      }
      found.insert(ref, at: 0)
    }
    return found
  }

  /// A State and those listed after it.
  func list(from first: Ref, _ refs: [Ref]) -> [Ref] {
    var found = [first]
    for ref in refs where ref.at > first.at {
      guard let last = found.last, isCoordinated(last, ref) else { break }
      found.append(ref)
    }
    return found
  }

  /// The States from the first on.
  func firstList(_ refs: [Ref]) -> [Ref] {
    refs.first.map { first in
      // After the first pair of "X in Y, Z in W" the bare States go on with the list.
      let rest = refs.filter { $0.at >= first.at }
      // "Represents Canada and Czechia the United States": another subject without its verb.
      let gap = zip(rest, rest.dropFirst()).first { left, right in
        !syntax.isVerbFinal && left.units.upperBound < right.units.lowerBound
          && units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
            $0.mark == nil && $0.time == nil && $0.has(.article) && !$0.has(any: .of, .and)
          }
      }
      if let gap { return rest.filter { $0.at < gap.0.at } }
      return rest
    } ?? []
  }

  /// Whether only commas and conjunctions stand between two States.
  func isCoordinated(_ left: Ref, _ right: Ref) -> Bool {
    guard left.units.upperBound <= right.units.lowerBound else { return true }
    let between = units[left.units.upperBound..<right.units.lowerBound]
    let isAlike = left.isUnder(.toward) && right.isUnder(.toward)
    return between.contains { $0.has(.and) || $0.mark == "," }
      && between.allSatisfy { unit in
        unit.mark == "," || unit.has(any: .and, .article, .filler, .likewise, .agent, .of)
          || isAlike && right.prepositions.contains { unit.has($0) }
      }
  }

  /// The States between which something is told to be.
  func parties(_ clause: Range<Int>) -> [Ref] {
    refs.filter { clause.contains($0.at) && $0.isUnder(.between) && $0.isNamed }
  }

  /// The pairs of two States of which each is represented in the other, beside others told before:
  /// "this role for X in Y and between Z and W".
  func mutual(_ parties: [Ref], _ represented: [Ref]) -> [Frame.Pair] {
    guard parties.count == 2, let first = represented.first, first.at < parties[0].at,
      parties[0].at > (represented.last?.at ?? 0)
    else { return [] }
    return [
      Frame.Pair(represented: [parties[0]], receiving: [parties[1]]),
      Frame.Pair(represented: [parties[1]], receiving: [parties[0]]),
    ]
  }

  /// Who is represented behind "and" and a time, which so dates it and not what stands before: "X in Y
  /// and since 2019 Z in W".
  private func opensPair(_ time: Int, _ represented: [Ref], _ places: [Ref]) -> Int? {
    var before = time - 1
    while before > 0, units[before].mark == "," || units[before].has(any: .filler, .since) {
      before -= 1
    }
    guard before > 0, units[before].has(.and),
      represented.contains(where: { $0.at < before }),
      let next = represented.first(where: { $0.at > time }),
      !places.contains(where: { $0.at > time && $0.at < next.at }),
      units[time + 1..<next.at].allSatisfy({ $0.time == nil && !$0.has(.and) })
    else { return nil }
    return next.at
  }

  /// Whether a place behind "and" is that of who is named right behind it, after others were told with
  /// theirs: "X's interests in A and in B those of Y".
  private func opensPair(_ place: Ref, _ represented: [Ref], _ places: [Ref]) -> Bool {
    guard place.isNamed, places.count > 1, represented.count > 1,
      let next = represented.first(where: { $0.at > place.at }),
      represented.contains(where: { $0.at < place.at }),
      let before = places.last(where: { $0.at < place.at }),
      before.at > represented.last(where: { $0.at < place.at })?.at ?? Int.max,
      place.units.lowerBound > 1, units[place.units.lowerBound - 1].has(.inside),
      place.units.upperBound <= next.units.lowerBound,
      units[place.units.upperBound..<next.units.lowerBound].allSatisfy({
        $0.mark == nil && $0.has(any: .article, .those, .interests, .of, .filler)
          && !$0.has(.and)
      }),
      units[before.units.upperBound..<place.units.lowerBound].contains(where: { $0.has(.and) })
    else { return false }
    return !places.contains { $0.at > next.at }
      || units[next.units.upperBound...].prefix(3).contains { $0.has(.and) || $0.mark != nil }
  }

  /// The envoy as whom somebody acts: "who as Swiss ambassador looked after".
  func envoy(in inside: [Ref], _ at: Int) -> Ref? {
    guard syntax.namesModify else { return nil }
    return inside.first {
      $0.head == .institution && $0.isNamed && $0.at < at && $0.isUnder(.asPreposition)
    }
  }

  /// Where words begin that add something to a mandate without naming a State: ", with consular
  /// responsibility for its citizens".
  func addition(after at: Int, _ clause: Range<Int>) -> Int? {
    guard syntax.namesModify else { return nil }
    return (at + 1..<max(at + 1, clause.upperBound - 1)).first { comma in
      units[comma].mark == "," && units[comma + 1].has(.with)
        && !refs.contains { $0.at > comma && clause.contains($0.at) && $0.isNamed }
    }
  }

  /// The embassy of which a State takes charge: "took custody of the Argentine embassy in Caracas".
  func embassy(tendedAt at: Int, _ inside: [Ref]) -> Ref? {
    guard syntax.namesModify, !units[at].has(.dealing) else { return nil }
    return inside.first {
      $0.head == .embassy && ($0.isNamed || $0.form == .possessive) && $0.at > at
        && isObject($0, of: at)
    }
  }

  /// The pairs of a frame.
  func pair(_ represented: [Ref], _ places: [Ref], _ clause: Range<Int>) -> [Frame.Pair] {
    var marks: [(at: Int, mark: Pairing.Mark)] = []
    for ref in represented { marks.append((ref.at, .represented(ref))) }
    for ref in places {
      if opensPair(ref, represented, places) { marks.append((ref.at - 1, .bound)) }
      marks.append((ref.at, .receiving(ref)))
    }
    let first = clauses.clause(0).units
    let opensWithTime =
      syntax.hasClitics && first.upperBound < units.count && clause.lowerBound >= first.upperBound
      && clause.lowerBound <= first.upperBound + 6
      && !times.contains { clause.contains($0.at) }
      && units[first].allSatisfy { $0.time != nil || $0.mark == "," || $0.has(.filler) }
    let isBracketed =
      clause.upperBound < units.count && units[clause.upperBound - 1].mark == "("
      && units[clause.upperBound].time != nil
    for time in times
    where clause.contains(time.at) || opensWithTime && first.contains(time.at)
      || isBracketed && time.at == clause.upperBound
    {
      let next = opensPair(time.at, represented, places)
      marks.append((time.at, .time(time.number, at: next ?? time.at)))
    }
    // "For X in Y and in both directions between Z and W": the two are told.
    let isMutual = !represented.isEmpty && parties(clause).count == 2
    for at in clause.dropFirst() where units[at].has(.mirror) && !isMutual {
      marks.append((at, .mirror(at: at)))
    }
    return Pairing.pairs(marks.sorted { $0.at < $1.at }.map(\.mark))
  }
}
