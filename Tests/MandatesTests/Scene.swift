import Dates
import Mandates
import States
import Testing

/// A small made-up record: documents and claims, from which a docket is drawn up.
struct Scene {
  private(set) var entries: [Entry] = []
  var labels: [String: EntryID] = [:]
  private var count = 0

  /// The mandate of which a line speaks that names no other.
  static let mandate = "ch-for-us-in-ir"

  /// The day on which all is recorded unless a test says otherwise.
  static let recording = "2026-11-22T12:00:00Z"

  /// Registers a document.
  @discardableResult
  mutating func document(
    _ key: String, _ date: String?, copyOf: String? = nil, recorded: String = Scene.recording
  ) throws -> EntryID {
    var document = SourceDocument(
      key: try #require(DocumentKey(key)), type: "webpage", title: "[\(key)]")
    document.date = try date.map { try EDTF($0) }
    document.copyOf = copyOf.flatMap { DocumentKey($0) }
    return try add(.document(document), recorded)
  }

  /// Records a claim: the code of an act, or `yes`, `no`, `over` for an attestation.
  @discardableResult
  mutating func claim(
    _ mandate: String, _ code: String, _ date: String? = nil, by: String = "", to: String? = nil,
    since: String? = nil, until: String? = nil, in document: String? = nil, planned: Bool = false,
    condition: String? = nil, scope: Scope? = nil, recorded: String = Scene.recording
  ) throws -> EntryID {
    let subject: Claim.Subject
    if let read = Mandate(mandate) {
      subject = .mandate(read)
    } else {
      let keys = try mandate.split(separator: "/").map { try key(String($0)) }
      subject = .pair(Pair(keys[0], keys[1]))
    }
    let content: Claim.Content =
      if let force = Force(rawValue: code) { .attestation(force) } else {
        .act(try #require(Act(rawValue: code)))
      }
    let source: Claim.Source =
      if let document { .document(try #require(DocumentKey(document)), nil) } else {
        .officer("tester")
      }
    var claim = Claim(subject, content, source: source)
    claim.date = try date.map { try EDTF($0) }
    claim.since = try since.map { try EDTF($0) }
    claim.until = try until.map { try EDTF($0) }
    claim.by = try by.split(separator: " ").map { try key(String($0)) }
    claim.to = try to.map { try key($0) }
    claim.isPlanned = planned
    claim.condition = condition
    claim.scope = scope
    return try add(.claim(claim), recorded)
  }

  /// Puts anything on record.
  @discardableResult
  mutating func add(
    _ content: Entry.Content, _ recorded: String = Scene.recording
  ) throws -> EntryID {
    count += 1
    // A multiple of a large odd number spreads the identifiers, so that their order is not that
    // of recording.
    let hexadecimal = String(UInt64(count) &* 0x9E37_79B9_7F4A_7C15, radix: 16)
    let digits = String(repeating: "0", count: EntryID.length - hexadecimal.count) + hexadecimal
    let id = try #require(EntryID(digits))
    entries.append(
      Entry(
        id: id, content: content, recordedAt: try #require(Instant(recorded)),
        recordedBy: "tester"))
    return id
  }

  /// The docket of all that is on record.
  func docket(evidenceUntil: String? = nil, recordedUntil: String? = nil) -> Docket {
    Docket(
      Evidence(
        entries, evidenceUntil: evidenceUntil.flatMap { Day($0) },
        recordedUntil: recordedUntil.flatMap { Day($0) }),
      registry: .standard)
  }

  /// How a mandate stands on a day.
  func answer(_ mandate: String, on day: String) throws -> Answer {
    try docket().answer(mandate, on: day)
  }

  private func key(_ text: String) throws -> StateKey { try #require(StateKey(text)) }
}

extension Docket {
  /// How a mandate stands on a day.
  func answer(_ mandate: String, on day: String) throws -> Answer {
    answer(try #require(Mandate(mandate)), Clocks(asOf: try #require(Day(day))))
  }
}

extension Answer {
  /// The possible statuses as one line, with what is marked.
  var summary: String {
    var words = possible.map(\.rawValue).joined(separator: " | ")
    if isContested { words += ", contested" }
    if isStale { words += ", stale" }
    if isRenewed { words += ", renewed" }
    return words
  }
}
