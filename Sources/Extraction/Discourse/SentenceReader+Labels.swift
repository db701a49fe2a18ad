import Dates
import Mandates
import States

/// Lists of labels: "Iran: Switzerland", "Syria: in the embassy of Italy, until 1974".
extension SentenceReader {
  /// Reads a line of such a list; tells whether it is one.
  mutating func readLabel() -> Bool {
    guard let cut = labelEnd() else { return false }
    let labels = refs.filter { $0.at < cut && $0.form == .named }
    let values = refs.filter { $0.at > cut && $0.isNamed }
    guard labels.count == 1, let place = labels.first, place.head == nil,
      !units[cut...].contains(where: { Clauses.isVerb($0) && !$0.has(any: .end, .begin, .be) })
    else { return false }
    var frame = Frame(kind: .list, at: cut, clause: 0..<units.count)
    var list = discourse
    let times = units.indices.compactMap { units[$0].time }
    if let represented = discourse.listed, let power = values.first,
      Set(values.flatMap(\.states)).count == 1, isPlain(cut + 1..<power.units.lowerBound),
      power.isActor || power.head == .section || power.role == .modifier
    {
      // "Powers of the United States. Iran: Switzerland".
      frame.powers = [power]
      var named = power
      named.states = [represented]
      frame.pairs = [Frame.Pair(represented: [named], receiving: [place], times: times)]
    } else if !values.isEmpty, values.allSatisfy({ $0.role == .interests }),
      let holder = discourse.power ?? discourse.heading
    {
      // "Mandates of Switzerland. Iran: interests of the United States".
      list.tell(power: holder)
      frame.pairs = [Frame.Pair(represented: values, receiving: [place], times: times)]
    } else if discourse.listed == nil, let pairs = pairsOfPower(behind: cut) {
      // "Current mandates. Canada: Israel in Cuba and Venezuela".
      frame.powers = [place]
      frame.pairs = pairs
      discourse.powerList = sentence.number
    } else {
      return false
    }
    var told: [Triple] = []
    for var item in Resolution(discourse: list).resolve(frame) {
      guard var verdict = verdict(frame, nil, [], item.triple, item.times) else { continue }
      if units[cut...].contains(where: { $0.features(.end)?.contains(.participle) == true }) {
        verdict.content = .attestation(.over)
      }
      if frame.powers != [place] {
        item.notes.append("a list; what it is about stands above it")
      }
      if emit(item, verdict, frame, nil) { told.append(item.triple) }
    }
    discourse.tell(told, sentence: sentence.number)
    return !told.isEmpty || frame.powers == [place]
  }

  /// Who is represented where by the State before a colon, in a list of mandates of several States.
  private func pairsOfPower(behind cut: Int) -> [Frame.Pair]? {
    guard let line = discourse.powerList, sentence.number - line <= 2 else { return nil }
    let body = cut + 1..<units.count
    let isPlain = units[body].allSatisfy {
      $0.state != nil || $0.mark != nil || $0.time != nil
        || $0.has(
          any: .inside, .article, .and, .mirror, .filler, .likewise, .consular, .diplomatic, .since)
    }
    let named = refs.filter { body.contains($0.at) }
    let places = named.filter { $0.isUnder(.inside) }
    let represented = named.filter { !$0.isUnder(.inside) }
    guard isPlain, named.allSatisfy({ $0.form == .named && $0.head == nil }),
      let first = represented.first, let place = places.first, first.at < place.at
    else { return nil }
    var marks: [(at: Int, mark: Pairing.Mark)] = represented.map { ($0.at, .represented($0)) }
    marks += places.map { ($0.at, .receiving($0)) }
    for at in body {
      if let time = units[at].time { marks.append((at, .time(time, at: at))) }
      if units[at].has(.mirror) { marks.append((at, .mirror(at: at))) }
    }
    return Pairing.pairs(marks.sorted { $0.at < $1.at }.map(\.mark))
  }

  /// Keeps in mind that the lines below a heading about mandates that names no State may each begin with
  /// the State that represents: "Current mandates", "Who represents whom?".
  private mutating func rememberPowerList() {
    let last = sentence.tokens.last?.lower
    guard sentence.passage.kind == .heading || last == ":" || last == "?" else {
      if discourse.powerList != nil, units.contains(where: Clauses.isVerb) {
        discourse.powerList = nil
      }
      return
    }
    guard refs.allSatisfy({ $0.states.isEmpty }) else { return }
    let isAbout = units.contains { unit in
      unit.has(any: .mandate, .protectionMandate)
        || unit.has(.power) || unit.features(.represent)?.isFinite == true
    }
    if isAbout, sentence.number == 0, units.count <= 2 { discourse.isAboutPowers = true }
    // "Examples", in a text about protecting powers.
    let isPart =
      discourse.isAboutPowers && units.count <= 3 && sentence.passage.kind == .heading
      && !units.contains(where: Clauses.isVerb)
    discourse.powerList = isAbout && units.count <= 9 || isPart ? sentence.number : nil
  }

  /// Keeps in mind whose representation the lines below a heading are about.
  mutating func rememberListed() {
    rememberPowerList()
    if sentence.tokens.last?.lower == ":",
      let own = refs.first(where: { $0.role == .interests }),
      refs.allSatisfy({ $0.role != .bare || !$0.isNamedActor || $0.states == own.states })
    {
      // "Its interests lay in other hands after that:".
      let state = own.states.first ?? discourse.subjects.last
      discourse.listed = state.flatMap { discourse.isPower($0) ? nil : $0 }
      return
    }
    guard sentence.passage.kind == .heading else {
      if units.contains(where: Clauses.isVerb) { discourse.listed = nil }
      return
    }
    guard labelEnd() == nil else { return }
    let represents = units.contains { $0.has(.represent) }
    let owners = refs.filter { ref in
      guard ref.isNamed else { return false }
      switch ref.role {
      case .interests: return true
      case .owner(let term): return [.power, .section, .representation].contains(term)
      case .bare: return represents && !refs.contains { $0.role == .bare && $0.at < ref.at }
      default: return false
      }
    }
    let states = Set(owners.flatMap(\.states))
    let isAbout = units.contains { $0.has(any: .power, .section, .representation, .represent) }
    discourse.listed = isAbout && states.count == 1 ? states.first : nil
  }

  /// The mark after the names at the beginning of a line.
  private func labelEnd() -> Int? {
    guard sentence.passage.kind == .heading,
      let first = units.firstIndex(where: { $0.state != nil }), first <= 2,
      let cut = units[first...].firstIndex(where: { $0.mark != nil }), cut - first <= 3,
      [":", "–", "—", "-"].contains(units[cut].mark ?? " "), cut + 1 < units.count,
      units[..<cut].allSatisfy({
        $0.state != nil || $0.mark != nil || $0.has(any: .article, .and)
      })
    else { return nil }
    return cut
  }

  /// Whether nothing but function words stands between the mark and the first State after it.
  private func isPlain(_ range: Range<Int>) -> Bool {
    units[range].allSatisfy {
      $0.time != nil || $0.mark != nil
        || $0.has(
          any: .article, .inside, .agent, .of, .embassy, .filler, .section, .purpose, .since, .power
        )
    }
  }
}
