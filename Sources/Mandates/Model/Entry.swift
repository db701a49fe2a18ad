import Dates

/// The identifier of an entry: 20 hexadecimal digits computed from its content.
package struct EntryID: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// How many digits it has.
  package static let length = 20

  /// The digits, in lower case.
  package let description: String

  /// Creates an identifier, or returns nil if the text is none.
  package init?(_ text: String) {
    guard text.utf8.count == Self.length,
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    description = text
  }

  /// Names an entry by the first digits of a digest of its content, in lower-case hexadecimal.
  package init(digest: String) { description = digest }

  /// Orders identifiers byte by byte.
  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// An instant of Coordinated Universal Time, to the second, as RFC 3339 writes it.
package struct Instant: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The instant, such as `2026-11-22T09:30:00Z`.
  package let description: String

  /// The day on which it lies.
  package let day: Day

  /// Reads an instant, or returns nil if the text is none.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 20, bytes[10] == 0x54, bytes[13] == 0x3A, bytes[16] == 0x3A,
      bytes[19] == 0x5A, let day = Day(String(text.prefix(10)))
    else { return nil }
    for (start, limit) in [(11, 23), (14, 59), (17, 60)] {
      guard let value = Self.number(bytes[start], bytes[start + 1]), value <= limit else {
        return nil
      }
    }
    self.description = text
    self.day = day
  }

  /// The second that follows.
  package var following: Instant {
    let bytes = Array(description.utf8)
    var clock = [11, 14, 17].map { Self.number(bytes[$0], bytes[$0 + 1]) ?? 0 }
    clock[2] += 1
    if clock[2] > 59 { clock = [clock[0], clock[1] + 1, 0] }
    if clock[1] > 59 { clock = [clock[0] + 1, 0, 0] }
    let date = clock[0] > 23 ? Day(number: day.number + 1) : day
    if clock[0] > 23 { clock[0] = 0 }
    let digits = clock.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return Instant("\(date)T\(digits)Z") ?? self
  }

  /// The instant that stands for a clock that cannot be read: the beginning of 1970.
  package static let earliest = Instant(epoch: ())

  private init(epoch: Void) {
    description = "1970-01-01T00:00:00Z"
    day = Day(number: 0)
  }

  private static func number(_ tens: UInt8, _ ones: UInt8) -> Int? {
    guard (0x30...0x39).contains(tens), (0x30...0x39).contains(ones) else { return nil }
    return Int(tens - 0x30) * 10 + Int(ones - 0x30)
  }

  /// Orders instants in time.
  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// One line of the ledger: something that somebody put on record.
package struct Entry: Hashable, Sendable {
  /// What was put on record.
  package enum Content: Hashable, Sendable {
    /// A statement about a mandate.
    case claim(Claim)

    /// A bibliographic record.
    case document(SourceDocument)

    /// A mistake: the entry named does not count any more, for the reason given.
    case retraction(of: EntryID, because: String)

    /// A choice: where claims exclude each other, the one named holds, for the reason given.
    case preference(EntryID, because: String)

    /// A statement that `check` verifies.
    case assertion(Assertion)

    /// A proposed claim that was turned down and stays so.
    case rejected(RejectedProposal)
  }

  /// The identifier, computed from the content.
  package let id: EntryID

  /// What was put on record.
  package let content: Content

  /// When it was recorded.
  package let recordedAt: Instant

  /// Who recorded it.
  package let recordedBy: String

  /// Creates an entry.
  package init(id: EntryID, content: Content, recordedAt: Instant, recordedBy: String) {
    self.id = id
    self.content = content
    self.recordedAt = recordedAt
    self.recordedBy = recordedBy
  }
}

/// "On this day this mandate has this status": a balance that `check` verifies.
package struct Assertion: Hashable, Sendable {
  /// The mandate.
  package let mandate: Mandate

  /// The status it must have, as the sole possible one.
  package let status: Status

  /// The day.
  package let day: Day

  /// A remark of the recorder.
  package let note: String?

  /// Creates an assertion.
  package init(mandate: Mandate, status: Status, day: Day, note: String? = nil) {
    self.mandate = mandate
    self.status = status
    self.day = day
    self.note = note
  }
}
