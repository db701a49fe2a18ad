import Mandates
import States

/// What a line is about, read off its first members; nothing of it is verified.
///
/// States and documents are told by hashes: two that share one only let a line be read in vain.
struct LineOutline {
  /// How the identifier begins that the line bears.
  let digits: Digits

  /// The two States between which a claim lies, as the line spells them; of other entries 0.
  let pair: UInt32

  /// The document that a claim cites, or that a record is of; 0 where there is none.
  let document: UInt32

  /// How many bytes the line has, without its newline.
  let count: UInt32

  /// Where it begins in the file.
  let start: Int

  /// Its bytes in the file, with the newline.
  var range: Range<Int> { start..<start + Int(count) + 1 }

  /// The first eight digits of an identifier, as the bytes of a number; they are not verified.
  struct Digits: Equatable {
    let bytes: UInt64

    init(_ id: EntryID) {
      let digits = Array(id.description.utf8)
      self.init(at: 0, in: digits.span)
    }

    /// Reads them where more of them stand.
    fileprivate init(at start: Int, in bytes: Swift.Span<UInt8>) {
      self.bytes = UInt64(
        littleEndian: bytes.bytes.unsafeLoadUnaligned(fromByteOffset: start, as: UInt64.self))
    }

    /// Whether they begin with others, or others begin with them.
    func agree(with digits: String) -> Bool {
      zip(0..., digits.utf8).prefix(8).allSatisfy { place, digit in
        UInt8(truncatingIfNeeded: bytes >> UInt64(place * 8)) == digit
      }
    }
  }

  /// The hashes of two States: in a mandate, and in a list, in either order.
  static func hashes(of pair: Pair) -> [UInt32] {
    [(pair.first, pair.second), (pair.second, pair.first)].flatMap { one, other in
      [
        hash(ofText: "for-\(one)-in-\(other)".lowercased()),
        hash(ofText: "\"\(one)\",\"\(other)\""),
      ]
    }
  }

  /// The hash of a document.
  static func hash(of document: DocumentKey) -> UInt32 { hash(ofText: document.description) }

  private static func hash(ofText text: String) -> UInt32 {
    let bytes = Array(text.utf8)
    return hash(of: bytes.indices, in: bytes.span)
  }

  /// A hash that is never 0.
  fileprivate static func hash(of range: Range<Int>, in bytes: Swift.Span<UInt8>) -> UInt32 {
    UInt32(truncatingIfNeeded: EvidenceLedger.hash(range, bytes)) | 1
  }
}

/// Reads what lines are about.
struct OutlineReader {
  private let opening = LineCursor.Opening()
  private let kind = Word("kind")
  private let claim = Word("claim")
  private let document = Word("document")
  private let rejected = Word("rejected")
  private let mandate = Word("mandate")
  private let between = Word("between")
  private let officer = Word("officer")
  private let key = Word("key")

  /// Reads what a claim, a document or a rejected proposal is about; nil if its line begins
  /// unusually, or is another entry's.
  ///
  /// Members are read in whichever order they stand: so this tells of every line that is an entry
  /// what it says, and only of a line that is none it may tell something else.
  func outline(_ bytes: Swift.Span<UInt8>, in line: Range<Int>, at start: Int) -> LineOutline? {
    guard line.count <= LedgerScan.longestLine else { return nil }
    var cursor = LineCursor(line)
    let digits = cursor.passIdentifier(opening, in: bytes)
    guard cursor.key == kind, let kind = Word(at: cursor.at + 1, in: bytes),
      cursor.text(self.kind, in: bytes) != nil
    else { return nil }
    var pair: UInt32 = 0
    var cited: UInt32 = 0
    switch kind {
    case claim:
      guard let states = states(&cursor, bytes) else { return nil }
      pair = states
      while cursor.key != document, cursor.key != officer {
        cursor.passValue(in: bytes)
        if cursor.isUnusual { return nil }
      }
      if cursor.key == document {
        guard let key = keyHash(document, &cursor, bytes) else { return nil }
        cited = key
      }
    case document:
      guard let own = keyHash(key, &cursor, bytes) else { return nil }
      cited = own
    case rejected: break
    default: return nil
    }
    return LineOutline(
      digits: LineOutline.Digits(at: digits.lowerBound, in: bytes), pair: pair, document: cited,
      count: UInt32(truncatingIfNeeded: line.count), start: start)
  }

  /// Reads how the identifier begins that a line bears, if it begins as lines do.
  func digits(_ bytes: Swift.Span<UInt8>, in line: Range<Int>) -> LineOutline.Digits? {
    var cursor = LineCursor(line)
    let digits = cursor.passIdentifier(opening, in: bytes)
    return cursor.isUnusual ? nil : LineOutline.Digits(at: digits.lowerBound, in: bytes)
  }

  /// Reads between which States a claim lies; nil if that is not told first, or with escapes.
  private func states(_ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>) -> UInt32? {
    guard let text = cursor.text(mandate, in: bytes) else {
      return cursor.list(between, in: bytes) { !$0.isEscaped }
        .map { LineOutline.hash(of: $0, in: bytes) }
    }
    if text.isEscaped { return nil }
    // Behind the power, and before the place.
    var start = text.range.lowerBound
    while start < text.range.upperBound, bytes[start] != UInt8(ascii: "-") { start += 1 }
    var end = min(start + 1, text.range.upperBound)
    start = end
    while end < text.range.upperBound, bytes[end] != UInt8(ascii: "@") { end += 1 }
    return LineOutline.hash(of: start..<end, in: bytes)
  }

  private func keyHash(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> UInt32? {
    guard let text = cursor.text(key, in: bytes), !text.isEscaped else { return nil }
    return LineOutline.hash(of: text.range, in: bytes)
  }
}
