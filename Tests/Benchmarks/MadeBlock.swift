import Dates
import EvidenceLedger
import Mandates
import States

/// Some hundred mandates of a ledger that is made up, with what is told of them.
///
/// Each mandate has a story; documents tell parts of it, more or less exactly, and some documents
/// tell of several mandates. What the shares are taken from is `data/`.
struct MadeBlock {
  /// The mandates so far.
  private(set) var mandates: [Mandate] = []

  var random: Generator

  private var contents: [Entry.Content] = []

  /// The documents that are newest, with the last day of which they can tell.
  private var shelf: [(key: DocumentKey, day: Int)] = []
  private let name: Int

  /// Creates an empty block.
  init(_ random: Generator) {
    self.random = random
    name = Int(random.state >> 16 & 0xFFFF_FFFF)
  }

  /// One to three mandates between two States: one, now and then its mirror, a rival, a place.
  mutating func mandates(between one: StateKey, _ other: StateKey, _ states: [StateKey])
    -> [Mandate]
  {
    var made: [Mandate] = []
    var place: Place?
    if random.chance(20) { place = Place("post-\(random.below(1000))") }
    func add(_ mandate: Mandate?) {
      if let mandate, !made.contains(mandate) { made.append(mandate) }
    }
    let power = random.pick(states)
    add(Mandate(power: power, represented: one, receiving: other, place: place))
    if random.chance(5) { add(Mandate(power: power, represented: other, receiving: one)) }
    if random.chance(10) {
      add(Mandate(power: random.pick(states), represented: one, receiving: other, place: place))
    }
    mandates += made
    return made
  }

  /// Puts documents and claims about one mandate on record.
  mutating func tell(_ mandate: Mandate, claims: Int) {
    let start = random.chance(3) ? random.below(600) - 300 : -random.below(18_000)
    let story = Story(
      mandate: mandate, start: start, length: 400 + random.below(9000),
      hasEnded: !random.chance(3))
    for _ in 0..<claims {
      let part = story.part(&random)
      add(part.claim, day: part.day, at: part.seen, story)
    }
  }

  /// The entries, in the order in which they were recorded; instants go on from the last block.
  mutating func entries(recordedFrom count: inout Int) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(contents.count * 11 / 10)
    for content in contents {
      guard let instant = instant(count) else { continue }
      count += 1
      let entry = Entry(recording: content, at: instant, by: "import")
      entries.append(entry)
      guard case .claim(let claim) = content else { continue }
      if random.chance(50) {
        let mistake = Entry.Content.retraction(
          of: entry.id, because: random.pick(MadeWords.reasons))
        entries.append(Entry(recording: mistake, at: instant, by: "berta"))
      } else if random.chance(400) {
        let choice = Entry.Content.preference(entry.id, because: random.pick(MadeWords.reasons))
        entries.append(Entry(recording: choice, at: instant, by: "berta"))
      }
      if random.chance(28), let document = claim.document {
        let rejected = RejectedProposal(
          document: document, says: "act=\(claim.code) number=\(count)",
          quote: random.pick(MadeWords.quotes), because: random.pick(MadeWords.reasons))
        entries.append(Entry(recording: .rejected(rejected), at: instant, by: "review"))
      }
    }
    return entries
  }

  private func instant(_ index: Int) -> Instant? {
    let seconds = index % 86_400
    let day = Day(number: 20_454).advanced(by: index / 86_400)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return Instant("\(day)T\(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))Z")
  }
}

// MARK: - Claims

extension MadeBlock {
  private mutating func add(_ said: Claim.Content, day: Int, at seen: Int, _ story: Story) {
    var claim = Claim(
      subject(of: said, story), said, source: source(about: story.mandate, after: seen))
    switch said {
    case .attestation(let force):
      if random.percent(76) { claim.since = date(story.start) }
      if force == .over, random.percent(30) { claim.until = date(story.end) }
      if random.percent(40) { claim.date = date(seen) }
      if random.percent(80) {
        claim.scope = Scope(
          [random.pick([.channel, .consular, .premises, .all, .unknown])],
          text: random.percent(16) ? random.pick(MadeWords.notes) : nil)
      }
    case .act(let act):
      if random.percent(93) { claim.date = date(day) }
      claim.by = story.actors(of: act)
      if act == .end, random.chance(30) { claim.reason = random.pick(MadeWords.reasons) }
    }
    if random.percent(48) { claim.confidence = random.pick(["high", "medium", "low"]) }
    if case .document(let key, _) = claim.source, random.percent(14) {
      let first = random.below(60) + 1
      claim.source = .document(key, .lines(first, first))
      claim.quotation = Quotation(
        random.pick(MadeWords.quotes), at: random.below(8000),
        reader: .init(rule: "represent.\(claim.code)", rules: "1", tool: "0.1.0"))
    } else if random.percent(96) {
      claim.note = "\(random.pick(MadeWords.notes)) \(random.pick(MadeWords.notes))"
    }
    contents.append(.claim(claim))
  }

  private func subject(of said: Claim.Content, _ story: Story) -> Claim.Subject {
    if case .act(let act) = said, act.concernsPair { return .pair(story.mandate.pair) }
    return .mandate(story.mandate)
  }

  /// Who says so: a new document, one that tells of other things too, or now and then an officer.
  private mutating func source(about mandate: Mandate, after day: Int) -> Claim.Source {
    if random.chance(10) { return .officer("import") }
    if !random.percent(36), let known = known(after: day) { return .document(known, nil) }
    let name = "press-\(name)-\(contents.count)-\(mandate.represented)".lowercased()
    guard let key = DocumentKey(name) else { return .officer("import") }
    let published = day + random.below(400)
    var document = SourceDocument(
      key: key, type: random.pick(["article-newspaper", "webpage", "report", "book"]),
      title: "[\(random.pick(MadeWords.notes))]")
    document.publisher = random.pick(MadeWords.publishers)
    document.url = "https://example.org/\(random.below(9999))/\(name)-\(random.next() % 1_000_000)"
    document.language = random.pick(["en", "de", "fr", "it", "es", "ar"])
    if random.percent(62) { document.date = date(published) }
    if random.percent(18) { document.container = random.pick(MadeWords.publishers) }
    if random.percent(4) { document.authors = ["Muster, Anna", "Beispiel, Bert"] }
    if random.percent(4) { document.archive = "Archive of Good Offices, box \(random.below(500))" }
    if random.percent(1), let last = shelf.last { document.copyOf = last.key }
    if random.percent(37) { document.sha256 = hexadecimal(64) }
    if random.percent(50) { document.note = random.pick(MadeWords.notes) }
    contents.append(.document(document))
    shelf.append((key, published))
    if shelf.count > 24 { shelf.removeFirst() }
    return .document(key, random.percent(10) ? .passage("p. \(random.below(90) + 1)") : nil)
  }

  /// A document that is there and was published late enough.
  private mutating func known(after day: Int) -> DocumentKey? {
    shelf.filter { $0.day >= day }.randomElement(using: &random)?.key
  }

  private mutating func hexadecimal(_ count: Int) -> String {
    var text = ""
    while text.utf8.count < count {
      let digits = String(random.next(), radix: 16)
      text += String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
    return text
  }

  /// A day as sources give it: exact, by month or year, about, between, not before.
  private mutating func date(_ number: Int) -> EDTF? {
    let day = Day(number: number)
    let text = day.description
    let written =
      switch random.below(100) {
      case 0..<55: text
      case 55..<77: String(text.prefix(7))
      case 77..<88: String(text.prefix(4))
      case 88..<91: "\(text.prefix(7))~"
      case 91..<92: "\(text.prefix(4))?"
      case 92..<97: "[\(text.prefix(random.chance(2) ? 7 : 4))..]"
      case 97..<99: "\(day.advanced(by: -random.below(40)))/\(day)"
      default: "[\(day.advanced(by: -1 - random.below(40))),\(day)]"
      }
    return try? EDTF(written)
  }
}
