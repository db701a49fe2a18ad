/// Gathers the text of a page, and where each of its bytes stands in the page.
struct PageText {
  private let bytes: [UInt8]
  private let encoding: TextEncoding
  private(set) var text: [UInt8] = []
  private(set) var map = TextMap.empty

  /// The line feeds that are due before the next character.
  private var breaks = 0

  /// The blank that is due before the next character, and where it stands.
  private var blank: (at: Int, length: Int)?

  /// What is set before the next character: the mark of an item, or of a cell.
  private var mark: [UInt8] = []

  init(_ bytes: [UInt8], encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  /// Ends the line; with 2, the paragraph.
  mutating func breakLine(_ count: Int) {
    breaks = max(breaks, count)
    blank = nil
    mark = []
  }

  /// Sets a mark before what comes next, unless nothing comes on this line.
  mutating func addMark(_ mark: StaticString) {
    self.mark = mark.withUTF8Buffer { Array($0) }
  }

  /// Adds the text of a stretch of the page; `isPlain` keeps its lines and blanks.
  mutating func add(_ range: Range<Int>, isPlain: Bool) {
    var at = range.lowerBound
    let end = range.upperBound
    while at < end {
      let byte = bytes[at]
      if isSpace(byte) {
        if isPlain, byte == 0x0A {
          breakLine(1)
        } else if !isPlain || blank == nil {
          blank = blank ?? (at, 1)
        }
        at += 1
      } else if byte == UInt8(ascii: "&"),
        let found = CharacterReference.read(bytes, at: at, end: end)
      {
        add(found.scalar, at: at, length: found.length)
        at += found.length
      } else if byte >= 0x80, encoding != .utf8 {
        add(WesternText.scalar(byte, encoding), at: at, length: 1)
        at += 1
      } else if byte == 0xC2, at + 1 < end, bytes[at + 1] == 0xA0 || bytes[at + 1] == 0xAD {
        add(Unicode.Scalar(bytes[at + 1]), at: at, length: 2)
        at += 2
      } else {
        let start = at
        at += 1
        // A single blank between words goes along.
        while at < end,
          isPlainByte(bytes[at])
            || bytes[at] == 0x20 && at + 1 < end && isPlainByte(bytes[at + 1])
        {
          at += 1
        }
        write(start, at - start, bytes[start..<at])
      }
    }
  }

  /// Whether a byte goes into the text as it stands.
  private func isPlainByte(_ byte: UInt8) -> Bool {
    if byte < 0x80 { return !isSpace(byte) && byte != UInt8(ascii: "&") }
    return encoding == .utf8 && byte != 0xC2
  }

  /// Adds a character that stands for bytes of the page.
  private mutating func add(_ scalar: Unicode.Scalar, at: Int, length: Int) {
    switch scalar.value {
    // A soft hyphen, and marks without width, would part words that are one.
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF: return
    case 0x09...0x0D, 0x20, 0xA0, 0x2002...0x200A, 0x202F:
      blank = blank ?? (at, length)
    case 0...0x1F: return
    default: write(at, length, Array(String(scalar).utf8)[...])
    }
  }

  /// Writes what is due, and then bytes that stand for a stretch of the page.
  private mutating func write(_ at: Int, _ length: Int, _ content: ArraySlice<UInt8>) {
    if breaks > 0, !text.isEmpty {
      put(breaks == 1 ? [0x0A] : [0x0A, 0x0A], at, 0)
    } else if let blank, mark.isEmpty, !text.isEmpty {
      put([0x20], blank.at, blank.length)
    }
    if !mark.isEmpty { put(mark[...], at, 0) }
    breaks = 0
    blank = nil
    mark = []
    put(content, at, length)
  }

  private mutating func put(_ content: ArraySlice<UInt8>, _ at: Int, _ length: Int) {
    map.add(text: text.count, given: at, textLength: content.count, givenLength: length)
    text += content
  }
}
