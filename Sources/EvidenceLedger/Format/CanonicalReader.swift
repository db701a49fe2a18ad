import Dates
import Mandates
import States

/// Reads lines in canonical form, which nearly all are, in one pass and without a tree of values.
///
/// Of such a line the bytes of the content are those of which the identifier is a digest, so nothing
/// has to be written again to verify it. Whatever is unusual, be it another order of keys or a rule
/// that is broken, is left to `LineDecoder`; so both answer the same for every line.
///
/// What repeats from line to line is made once and shared: mandates, words, names, keys.
package struct CanonicalReader {
  /// An entry whose digests are still to be verified.
  package struct Reading {
    /// The entry as its line tells it.
    package let entry: Entry

    /// The sum that the line bears, as a number.
    let sum: UInt32

    /// The bytes of the member `id`.
    let identifier: Range<Int>

    /// The bytes of the members of the content.
    let content: Range<Int>

    /// The bytes of the members `recordedAt` and `recordedBy`, with the comma before them.
    let recording: Range<Int>

    /// The name of a rejected proposal, and the bytes of the members of which it is a digest.
    var proposal: (id: EntryID, told: Range<Int>)?
  }

  /// Whether words are kept on which no status hangs; see `ReadingManner`.
  let keepsWords: Bool

  private let opening = LineCursor.Opening()
  let keys = Keys()
  var subjects: Interner<Claim.SharedSubject>
  var contents: Interner<Claim.Content>
  var dates: Interner<EDTF>
  var actors: Interner<[StateKey]>
  var locators: Interner<Claim.PackedLocator>
  var scopes: Interner<Scope>
  private var texts: Interner<String>

  /// The name that the line read last gives to a rejected proposal; see `Reading`.
  var proposal: (id: EntryID, told: Range<Int>)?

  /// Creates a reader; the more lines it is to read, the more may it remember.
  package init(expecting bytes: Int, keepingWords: Bool = true) {
    keepsWords = keepingWords
    // To clear what is never used takes longer than to make a few texts twice.
    let places = 1 << min(max(Int.bitWidth - (bytes >> 11).leadingZeroBitCount, 6), 10)
    subjects = Interner(places: places)
    contents = Interner(places: 64)
    dates = Interner(places: places)
    actors = Interner(places: 256)
    locators = Interner(places: 256)
    scopes = Interner(places: 64)
    texts = Interner(places: places, longest: 192)
  }

  /// Reads a line, or returns nil if it is unusual.
  package mutating func read(_ bytes: Swift.Span<UInt8>, in line: Range<Int>) -> Reading? {
    var cursor = LineCursor(line)
    let digits = cursor.passIdentifier(opening, in: bytes)
    guard let id = EntryID(digits: bytes.extracting(digits)) else { return nil }
    proposal = nil
    let start = cursor.comma + 1
    guard let content = content(&cursor, bytes) else { return nil }
    let end = cursor.comma
    guard let written = cursor.text(keys.recordedAt, in: bytes), !written.isEscaped,
      let instant = Instant(written: bytes.extracting(written.range)),
      let recorder = text(keys.recordedBy, &cursor, bytes)
    else { return nil }
    let sumStart = cursor.comma
    guard cursor.key == keys.sum, let sum = cursor.lastText(in: bytes),
      let number = number(bytes, sum)
    else { return nil }
    return Reading(
      entry: Entry(id: id, content: content, recordedAt: instant, recordedBy: recorder),
      sum: number, identifier: line.lowerBound + 7..<start - 1, content: start..<end,
      recording: end..<sumStart, proposal: proposal)
  }

  private mutating func content(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> Entry.Content? {
    guard cursor.key == keys.kind, let kind = Word(at: cursor.at + 1, in: bytes),
      cursor.text(keys.kind, in: bytes) != nil
    else { return nil }
    let content: Entry.Content?
    switch kind {
    case keys.claim: content = claim(&cursor, bytes).map { .claim($0) }
    case keys.document: content = document(&cursor, bytes).map { .document($0) }
    case keys.retraction:
      content = choice(keys.retracts, &cursor, bytes).map { .retraction(of: $0, because: $1) }
    case keys.preference:
      content = choice(keys.prefers, &cursor, bytes).map { .preference($0, because: $1) }
    case keys.assertion: content = assertion(&cursor, bytes).map { .assertion($0) }
    case keys.rejected: content = rejected(&cursor, bytes).map { .rejected($0) }
    default: return nil
    }
    return cursor.isUnusual ? nil : content
  }

  private mutating func choice(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> (EntryID, String)? {
    guard let digits = cursor.text(key, in: bytes),
      let id = EntryID(digits: bytes.extracting(digits.range)),
      let because = text(keys.because, &cursor, bytes)
    else { return nil }
    return (id, because)
  }

  /// Reads eight lower-case hexadecimal digits.
  private func number(_ bytes: Swift.Span<UInt8>, _ range: Range<Int>) -> UInt32? {
    guard range.count == 8 else { return nil }
    var number: UInt32 = 0
    for place in range {
      switch bytes[place] {
      case 0x30...0x39: number = number << 4 | UInt32(bytes[place] - 0x30)
      case 0x61...0x66: number = number << 4 | UInt32(bytes[place] - 0x57)
      default: return nil
      }
    }
    return number
  }
}

// MARK: - Values

extension CanonicalReader {
  /// Takes out a text that other lines may have too.
  mutating func text(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> String? {
    guard let text = cursor.text(key, in: bytes) else { return nil }
    return shared(text, bytes)
  }

  /// Takes out a text on which no status hangs, where such are kept.
  mutating func words(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> String? {
    guard let text = cursor.text(key, in: bytes), keepsWords else { return nil }
    return shared(text, bytes)
  }

  /// Takes out a text that hardly any other line has.
  func ownText(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> String? {
    guard let text = cursor.text(key, in: bytes) else { return nil }
    return own(text, bytes)
  }

  /// A text that was passed and that other lines may have too.
  mutating func shared(_ text: LineCursor.Text, _ bytes: Swift.Span<UInt8>) -> String {
    // Shorter ones lie within the value itself.
    if text.isEscaped || text.range.count <= 15 { return own(text, bytes) }
    return texts.value(of: text.range, in: bytes) { $0 } ?? own(text, bytes)
  }

  /// A text that was passed.
  func own(_ text: LineCursor.Text, _ bytes: Swift.Span<UInt8>) -> String {
    text.isEscaped
      ? String(decoding: resolved(text.range, of: bytes), as: UTF8.self)
      : string(text.range, of: bytes)
  }

  /// How many bytes a text has that was passed.
  func length(of text: LineCursor.Text, _ bytes: Swift.Span<UInt8>) -> Int {
    text.isEscaped ? resolved(text.range, of: bytes).count : text.range.count
  }

  /// Takes out a date; what is none makes the line unusual.
  mutating func date(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> EDTF? {
    guard let text = cursor.text(key, in: bytes) else { return nil }
    if !text.isEscaped {
      if let date = EDTF(plain: bytes.extracting(text.range)) { return date }
      let date = dates.value(of: text.range, in: bytes) { try? EDTF($0) }
      if let date { return date }
    }
    cursor.giveUp()
    return nil
  }

  /// Takes out the key of a document; what is none makes the line unusual.
  mutating func documentKey(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> DocumentKey? {
    guard let text = text(key, &cursor, bytes) else { return nil }
    guard let key = DocumentKey(text) else {
      cursor.giveUp()
      return nil
    }
    return key
  }
}

/// The words of the format that the reader looks for.
struct Keys {
  let kind = Word("kind")
  let claim = Word("claim")
  let document = Word("document")
  let retraction = Word("retraction")
  let preference = Word("preference")
  let assertion = Word("assertion")
  let rejected = Word("rejected")
  let retracts = Word("retracts")
  let prefers = Word("prefers")
  let because = Word("because")
  let recordedAt = Word("recordedAt")
  let recordedBy = Word("recordedBy")
  let sum = Word("sum")
  let status = Word("status")
  let on = Word("on")
  let proposal = Word("proposal")
  let says = Word("says")

  let mandate = Word("mandate")
  let between = Word("between")
  let act = Word("act")
  let force = Word("force")
  let by = Word("by")
  let to = Word("to")
  let date = Word("date")
  let since = Word("since")
  let until = Word("until")
  let scope = Word("scope")
  let scopeText = Word("scopeText")
  let reason = Word("reason")
  let condition = Word("condition")
  let planned = Word("planned")
  let lines = Word("lines")
  let locator = Word("locator")
  let officer = Word("officer")
  let span = Word("span")
  let quote = Word("quote")
  let rule = Word("rule")
  let rules = Word("rules")
  let tool = Word("tool")
  let confidence = Word("confidence")
  let note = Word("note")

  let key = Word("key")
  let type = Word("type")
  let title = Word("title")
  let authors = Word("authors")
  let container = Word("container")
  let publisher = Word("publisher")
  let url = Word("url")
  let accessed = Word("accessed")
  let language = Word("language")
  let archive = Word("archive")
  let sha256 = Word("sha256")
  let copyOf = Word("copyOf")
}
