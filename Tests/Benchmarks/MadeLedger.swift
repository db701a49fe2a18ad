import Dates
import EvidenceLedger
import Mandates
import States

/// A ledger made up from a seed, shaped like the real one: each mandate has a story, and several
/// documents that tell parts of it, more or less exactly; a few are mistaken or retracted.
struct MadeLedger {
  /// How many claims are about one mandate.
  static let claimsOfMandate = 25

  /// How many mandates there are.
  private(set) var mandates = 0

  /// The entries, in the order in which they were recorded.
  private(set) var entries: [Entry] = []

  private var random: Generator
  private let states = lastingStates
  private var contents: [Entry.Content] = []

  /// Makes a ledger with so many claims.
  init(claims: Int, seed: UInt64, claimsOfMandate: Int = MadeLedger.claimsOfMandate) {
    random = Generator(state: seed)
    var left = claims
    var last: Mandate?
    while left > 0 {
      guard let mandate = random.chance(20) ? rival(of: last) : mandate() else { continue }
      let count = min(claimsOfMandate, left)
      tell(mandate, claims: count)
      left -= count
      mandates += 1
      last = mandate
    }
    for (index, content) in contents.enumerated() {
      guard let instant = instant(index) else { continue }
      let entry = Entry(recording: content, at: instant, by: "anna")
      entries.append(entry)
      if case .claim = content, random.chance(50), let later = instant.later(than: instant) {
        let retraction = Entry.Content.retraction(of: entry.id, because: "read wrongly")
        entries.append(Entry(recording: retraction, at: later, by: "berta"))
      }
    }
  }

  /// The bytes of its file.
  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes += entry.line.utf8
      bytes.append(0x0A)
    }
    return bytes
  }

  /// A mandate at a place of its own, so that in a large ledger as few concern one thing as in a
  /// small one.
  private mutating func mandate() -> Mandate? {
    Mandate(
      power: random.pick(states), represented: random.pick(states), receiving: random.pick(states),
      place: Place("post-\(mandates)"))
  }

  /// The charge of another power for the same State at the same place.
  private mutating func rival(of mandate: Mandate?) -> Mandate? {
    guard let mandate else { return nil }
    let power = random.pick(states)
    if power == mandate.power { return nil }
    return Mandate(
      power: power, represented: mandate.represented, receiving: mandate.receiving,
      place: mandate.place)
  }

  private func instant(_ index: Int) -> Instant? {
    let seconds = index % 86_400
    let day = Day(number: 20_454).advanced(by: index / 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Instant("\(day)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z")
  }
}

/// The States that were in being all the time of which the stories tell.
private let lastingStates = StateRegistry.standard.states.map(\.key).filter { key in
  [-20_000, 0, 20_000].allSatisfy {
    StateRegistry.standard.didExist(key, on: Day(number: $0)) == true
  }
}

// MARK: - Stories

extension MadeLedger {
  /// Puts documents and claims about one mandate on record.
  private mutating func tell(_ mandate: Mandate, claims: Int) {
    let start = random.chance(3) ? random.below(600) - 300 : 0 - random.below(18_000)
    let length = 400 + random.below(9000)
    let hasEnded = random.chance(2)
    var story: [(act: Act, day: Int)] = [
      (.breakOfRelations, start - 70), (.request, start - 60), (.acceptance, start - 40),
      (.consent, start - 20), (.agreement, start - 10), (.entryIntoForce, start),
    ]
    if random.chance(3) {
      story += [(.suspension, start + length / 3), (.resumption, start + length / 2)]
    }
    if hasEnded { story.append((.end, start + length)) }
    for index in 0..<claims {
      if index < story.count {
        add(story[index].act, story[index].day, of: mandate)
      } else if hasEnded, random.chance(5) {
        attest(.over, start, start + length, seen: start + length + random.below(2000), mandate)
      } else if random.chance(12) {
        let event = random.pick(story)
        add(event.act, event.day + (random.chance(4) ? random.below(300) : 0), of: mandate)
      } else {
        attest(.yes, start, nil, seen: start + 1 + random.below(length - 1), mandate)
      }
    }
  }

  private mutating func add(_ act: Act, _ day: Int, of mandate: Mandate) {
    let subject: Claim.Subject = act.concernsPair ? .pair(mandate.pair) : .mandate(mandate)
    var claim = Claim(subject, .act(act), source: source(about: mandate, after: day))
    claim.date = date(day)
    switch act {
    case .request: claim.by = [mandate.represented]
    case .acceptance, .suspension, .resumption: claim.by = [mandate.power]
    case .consent: claim.by = [mandate.receiving]
    default: break
    }
    contents.append(.claim(claim))
  }

  private mutating func attest(
    _ force: Force, _ start: Int, _ end: Int?, seen: Int, _ mandate: Mandate
  ) {
    var claim = Claim(
      .mandate(mandate), .attestation(force), source: source(about: mandate, after: seen))
    if random.chance(2) { claim.since = date(start) }
    if let end, random.chance(2) { claim.until = date(end) }
    if random.chance(2) { claim.date = date(seen) }
    if random.chance(3) {
      claim.scope = Scope([random.pick([.channel, .consular, .premises, .all])])
    }
    if random.chance(4) { claim.note = "read from a list of mandates in an annual report" }
    contents.append(.claim(claim))
  }

  /// Who says so: a new document, the last one again, or now and then an officer.
  private mutating func source(about mandate: Mandate, after day: Int) -> Claim.Source {
    if random.chance(10) { return .officer("anna") }
    let last = contents.reversed().prefix(2).lazy.compactMap { content -> DocumentKey? in
      guard case .claim(let claim) = content else { return nil }
      return claim.document
    }.first
    if let last, random.chance(3) { return .document(last, .passage("p. \(random.below(90) + 1)")) }
    let name = "\(mandate.power)-\(mandate.represented)-\(contents.count)".lowercased()
    guard let key = DocumentKey(name) else { return .officer("anna") }
    var document = SourceDocument(
      key: key, type: "article-newspaper", title: "On the interests of \(mandate.represented)")
    document.publisher = "Muster Press"
    document.url = "https://example.org/\(name)"
    document.language = "en"
    if !random.chance(8) { document.date = date(day + random.below(400)) }
    contents.append(.document(document))
    return .document(key, .lines(random.below(40) + 1, random.below(40) + 41))
  }

  /// A day as sources give it: exact, by month or year, about, between, or one of two.
  private mutating func date(_ number: Int) -> EDTF? {
    let day = Day(number: number)
    let text = day.description
    let written =
      switch random.below(20) {
      case 0..<10: text
      case 10..<14: String(text.prefix(7))
      case 14..<16: String(text.prefix(4))
      case 16: "\(text.prefix(4))~"
      case 17: "\(text.prefix(7))?"
      case 18: "\(day.advanced(by: -random.below(40)))/\(day)"
      default: "[\(day.advanced(by: -1 - random.below(40))),\(day)]"
      }
    return try? EDTF(written)
  }
}

extension Instant {
  /// The same second of the next year, for what is recorded after something else.
  fileprivate func later(than instant: Instant) -> Instant? {
    Instant("2027" + instant.description.dropFirst(4))
  }
}

/// The generator SplitMix64; that of the tests is not to be had without the testing library.
private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

  mutating func chance(_ one: Int) -> Bool { below(one) == 0 }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
