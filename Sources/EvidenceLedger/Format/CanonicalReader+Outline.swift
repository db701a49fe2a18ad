import Mandates
import States

/// What a line is about, read off its first members; nothing of it is verified.
///
/// States and documents are told by hashes: two that share one only let a line be read in vain.
struct LineOutline {
  /// How the identifier begins that the line bears.
  let digits: Digits

  /// The two States between which a claim lies, in either order; of other entries 0.
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

  /// The hash of two States.
  static func hash(of pair: Pair) -> UInt32 {
    let hash: UInt32 = [pair.first, pair.second].reduce(0) { sum, state in
      let name = Array(state.description.utf8)
      return sum &+ stateHash(name.indices, name.span)
    }
    return hash | 1
  }

  /// The hash of a document.
  static func hash(of document: DocumentKey) -> UInt32 {
    let key = Array(document.description.utf8)
    return documentHash(key.indices, key.span)
  }
}

extension CanonicalReader {
  /// Reads what a claim, a document or a rejected proposal is about; nil if its line begins
  /// unusually, or is another entry's.
  ///
  /// Members are read in whichever order they stand: so this tells of every line that is an entry
  /// what it says, and only of a line that is none it may tell something else.
  func outline(_ bytes: Swift.Span<UInt8>, in line: Range<Int>, at start: Int) -> LineOutline? {
    guard line.count <= LedgerScan.longestLine else { return nil }
    var cursor = LineCursor(line)
    guard let digits = digits(&cursor, bytes), cursor.key == keys.kind,
      let kind = Word(at: cursor.at + 1, in: bytes), cursor.text(keys.kind, in: bytes) != nil
    else { return nil }
    var pair: UInt32 = 0
    var document: UInt32 = 0
    switch kind {
    case keys.claim:
      guard let states = pairHash(&cursor, bytes) else { return nil }
      pair = states | 1
      while cursor.key != keys.document, cursor.key != keys.officer {
        cursor.passValue(in: bytes)
        if cursor.isUnusual { return nil }
      }
      if cursor.key == keys.document {
        guard let cited = keyHash(keys.document, &cursor, bytes) else { return nil }
        document = cited
      }
    case keys.document:
      guard let own = keyHash(keys.key, &cursor, bytes) else { return nil }
      document = own
    case keys.rejected: break
    default: return nil
    }
    return LineOutline(
      digits: digits, pair: pair, document: document, count: UInt32(truncatingIfNeeded: line.count),
      start: start)
  }

  /// Reads how the identifier begins that a line bears, if it begins as lines do.
  func digits(_ bytes: Swift.Span<UInt8>, in line: Range<Int>) -> LineOutline.Digits? {
    var cursor = LineCursor(line)
    return digits(&cursor, bytes)
  }

  private func digits(
    _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> LineOutline.Digits? {
    let digits = passIdentifier(&cursor, bytes)
    return cursor.isUnusual ? nil : LineOutline.Digits(at: digits.lowerBound, in: bytes)
  }

  /// Reads between which States a claim lies; nil if that is not told first, or with escapes.
  private func pairHash(_ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>) -> UInt32? {
    if let text = cursor.text(keys.mandate, in: bytes) {
      return text.isEscaped ? nil : pairHash(ofMandate: text.range, bytes)
    }
    var hash: UInt32 = 0
    var count = 0
    let list = cursor.list(keys.between, in: bytes) { state in
      hash &+= stateHash(state.range, bytes)
      count += 1
      return !state.isEscaped
    }
    return list != nil && count == 2 ? hash : nil
  }

  /// Reads the States of `power-for-represented-in-receiving@place` but the first.
  private func pairHash(ofMandate text: Range<Int>, _ bytes: Swift.Span<UInt8>) -> UInt32? {
    var hash: UInt32 = 0
    var part = 0
    var start = text.lowerBound
    for at in text {
      let isPlace = bytes[at] == UInt8(ascii: "@")
      guard isPlace || bytes[at] == UInt8(ascii: "-") else { continue }
      if part == 2 || part == 4 { hash &+= stateHash(start..<at, bytes) }
      part += 1
      start = at + 1
      if isPlace { return part == 5 ? hash : nil }
    }
    return part == 4 ? hash &+ stateHash(start..<text.upperBound, bytes) : nil
  }

  private func keyHash(
    _ key: Word, _ cursor: inout LineCursor, _ bytes: Swift.Span<UInt8>
  ) -> UInt32? {
    guard let text = cursor.text(key, in: bytes), !text.isEscaped else { return nil }
    return documentHash(text.range, bytes)
  }
}

/// The hash of a State, in capitals or small letters.
private func stateHash(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> UInt32 {
  var hash: UInt64 = 0
  for at in range { hash = (hash ^ UInt64(bytes[at] | 0x20)) &* 0x9E37_79B9_7F4A_7C15 }
  return UInt32(truncatingIfNeeded: hash >> 32)
}

private func documentHash(_ range: Range<Int>, _ bytes: Swift.Span<UInt8>) -> UInt32 {
  UInt32(truncatingIfNeeded: hash(range, bytes)) | 1
}
