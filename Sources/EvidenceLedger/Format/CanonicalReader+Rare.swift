import Dates
import Mandates

extension CanonicalReader {
  /// Reads the members of an assertion behind its kind.
  mutating func assertion(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Assertion? {
    guard let subject = mandate(&cursor, bytes), case .mandate(let mandate) = subject.subject,
      let word = cursor.text(keys.status, in: bytes), !word.isEscaped,
      let status = Status(rawValue: string(word.range, of: bytes)),
      let on = cursor.text(keys.on, in: bytes), on.range.count == 10,
      let day = Day(written: bytes.extracting(on.range))
    else { return nil }
    return Assertion(
      mandate: mandate, status: status, day: day, note: text(keys.note, &cursor, bytes))
  }

  /// Reads the members of a rejected proposal behind its kind; its name is still to be verified.
  mutating func rejected(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> RejectedProposal? {
    guard let digits = cursor.text(keys.proposal, in: bytes),
      let id = EntryID(digits: bytes.extracting(digits.range))
    else { return nil }
    let start = cursor.comma + 1
    guard let document = documentKey(keys.document, &cursor, bytes),
      let says = ownText(keys.says, &cursor, bytes),
      let quote = ownText(keys.quote, &cursor, bytes)
    else { return nil }
    proposal = (id, start..<cursor.comma)
    guard let because = text(keys.because, &cursor, bytes) else { return nil }
    return RejectedProposal(document: document, says: says, quote: quote, because: because)
  }
}
