import Dates
import Digests
import EvidenceLedger
import Mandates
import States

/// A ledger whose every field that takes text has a hostile one, made by no command, as a merge
/// or an editor could bring it.
struct HostileLedger {
  /// The texts go round: the first is for the first field of the first document, and so on; of a
  /// single one all fields have it.
  private let texts: [String]
  private var used = 0
  private(set) var entries: [Entry] = []
  private let instant: Instant

  /// The powers of the mandates, one for each group of entries.
  static let powers = [
    "CH", "SE", "NL", "DK", "NO", "AT", "IT", "ES", "FR", "BE", "PT", "FI", "IE", "PL", "BR", "AR",
    "CL", "PE", "MX", "CO", "UY", "PY", "BO", "EC", "VE", "CU", "GT", "HN", "NI", "CR", "PA", "DO",
  ]

  /// A ledger in which each group of entries has one text in all its fields.
  static func oneByOne(_ texts: [String]) throws -> HostileLedger {
    var ledger = try HostileLedger([])
    for (number, text) in texts.enumerated() {
      var group = try HostileLedger([text])
      try group.addGroup(number)
      ledger.entries += group.entries
    }
    return ledger
  }

  /// A ledger of some groups in which each field has the next text.
  static func mixed(_ texts: [String], groups: Int) throws -> HostileLedger {
    var ledger = try HostileLedger(texts)
    for number in 0..<groups { try ledger.addGroup(number) }
    return ledger
  }

  private init(_ texts: [String]) throws {
    self.texts = texts
    instant = try known(Instant("2026-11-20T09:30:00Z"))
  }

  /// The lines of the file.
  var lines: String { entries.map { $0.line + "\n" }.joined() }

  /// The mandate of a group.
  static func mandate(_ number: Int) -> String {
    "\(powers[number % powers.count].lowercased())-for-us-in-ir"
  }

  /// The key of a group's document.
  static func key(_ number: Int) -> String { number < 10 ? "doc-0\(number)" : "doc-\(number)" }

  private mutating func text() -> String {
    used += 1
    return texts[(used - 1) % texts.count]
  }

  private mutating func record(_ content: Entry.Content) -> EntryID {
    let entry = Entry(recording: content, at: instant, by: text())
    entries.append(entry)
    return entry.id
  }

  private mutating func addGroup(_ number: Int) throws {
    let mandate = try known(Mandate(Self.mandate(number)))
    let key = try known(DocumentKey(Self.key(number)))
    try addDocument(key)
    let offer = try addClaims(mandate, key)
    _ = record(.preference(offer, because: text()))
    var objection = Claim(.mandate(mandate), .act(.objection), source: .officer(text()))
    objection.by = [mandate.receiving]
    objection.date = try EDTF("2021")
    objection.reason = text()
    let retracted = record(.claim(objection))
    _ = record(.retraction(of: retracted, because: text()))
    let day = try known(Day("2023-01-01"))
    _ = record(
      .assertion(Assertion(mandate: mandate, status: .ended, day: day, note: text())))
    _ = record(
      .rejected(
        RejectedProposal(document: key, says: text(), quote: text(), because: text())))
  }

  private mutating func addDocument(_ key: DocumentKey) throws {
    var document = SourceDocument(key: key, type: text(), title: text())
    document.authors = [text(), text() + "2"]
    document.container = text()
    document.publisher = text()
    document.date = try EDTF("2021-09-30")
    document.url = text()
    document.language = text()
    document.archive = text()
    document.note = text()
    _ = record(.document(document))
  }

  private mutating func addClaims(_ mandate: Mandate, _ key: DocumentKey) throws -> EntryID {
    var offer = Claim(
      .mandate(mandate), .act(.offer), source: .document(key, .passage(text())))
    offer.by = [mandate.power]
    offer.date = try EDTF("2020-03-01")
    offer.scope = Scope([.visas], text: text())
    offer.reason = text()
    offer.condition = text()
    offer.confidence = text()
    offer.note = text()
    let id = record(.claim(offer))
    var force = Claim(
      .mandate(mandate), .attestation(.yes), source: .document(key, .lines(1, 2)))
    force.since = try EDTF("2020-05")
    force.date = try EDTF("2021-09-30")
    force.scope = Scope([], text: text())
    force.quotation = Quotation(
      text(), at: 3, reader: Quotation.Reader(rule: text(), rules: text(), tool: text()))
    _ = record(.claim(force))
    var refusal = Claim(.mandate(mandate), .act(.rejection), source: .officer(text()))
    refusal.by = [mandate.receiving]
    refusal.date = try EDTF("2020-04")
    refusal.reason = text()
    refusal.note = text()
    _ = record(.claim(refusal))
    var cut = Claim(
      .pair(mandate.pair), .act(.breakOfRelations), source: .document(key, .passage(text())))
    cut.by = [mandate.represented]
    cut.date = try EDTF("1980-04-07")
    cut.reason = text()
    cut.condition = text()
    _ = record(.claim(cut))
    return id
  }
}

/// Unwraps what is spelled here.
private func known<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw NotSpelled() }
  return value
}

private struct NotSpelled: Error {}
