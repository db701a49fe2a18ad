/// What to say about a byte that can't stand where it stands.
extension EDTFReader {
  /// Where a date stood that something unfitting follows.
  enum Context {
    case nothing
    case interval
    case set(closing: UInt8)
  }

  /// The offsets of the character at the cursor, with all its bytes; empty at the end.
  private var character: Range<Int> {
    guard at < bytes.count else { return bytes.count..<bytes.count }
    var end = at + 1
    while end < bytes.count, end < at + 4, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return at..<end
  }

  /// The error for a byte where something else was due.
  func unexpected(
    _ due: String, remedy: String = "write YYYY, YYYY-MM or YYYY-MM-DD"
  ) -> EDTFError {
    if let draft = draftNotation() { return draft }
    return EDTFError(
      isAtEnd ? .malformed : .unexpectedCharacter, "\(due) must stand here", at: character,
      remedy: remedy)
  }

  /// The error for a byte after a complete date.
  func afterDate(within context: Context) -> EDTFError {
    if isAtEnd, case .set(let closing) = context {
      return EDTFError(
        .set, "a set ends with its bracket", at: character,
        remedy: closing == UInt8(ascii: "]") ? "write ] at the end" : "write } at the end")
    }
    if let draft = draftNotation() { return draft }
    switch (current, context) {
    case (UInt8(ascii: "/"), .interval):
      return EDTFError(
        .interval, "an interval has one slash", at: character,
        remedy: "write START/END, each as YYYY-MM-DD")
    case (UInt8(ascii: "/"), .set):
      return EDTFError(
        .set, "an interval can't stand in a set", at: character, remedy: "write START..END")
    case (UInt8(ascii: "T"), _):
      return EDTFError(
        .time, "intervals and sets have no times", at: at..<bytes.count,
        remedy: "leave the time out")
    case (UInt8(ascii: "."), .nothing) where following != UInt8(ascii: "."), (UInt8(ascii: "_"), _):
      return EDTFError(
        .malformed, "year, month and day are joined by hyphens", at: character,
        remedy: "write the date as YYYY-MM-DD")
    case (UInt8(ascii: "]"), .set), (UInt8(ascii: "}"), .set):
      return EDTFError(
        .set, "a set ends with the same kind of bracket as it begins", at: character,
        remedy: "write [ and ] for one of the dates, { and } for all of them")
    case (UInt8(ascii: "."), .nothing), (UInt8(ascii: "."), .interval):
      return EDTFError(
        .interval, "two dots stand beside a slash, or within brackets", at: character,
        remedy: "write START/.. for what is still open, START/END for a stretch, or [START..END]")
    case (UInt8(ascii: ","), .nothing), (UInt8(ascii: ","), .interval):
      return EDTFError(
        .set, "several dates stand in brackets", at: character,
        remedy: "write [A,B] for one of them or {A,B} for all of them")
    case (UInt8(ascii: "?"), _), (UInt8(ascii: "~"), _), (UInt8(ascii: "%"), _):
      return EDTFError(
        .malformed, "a part of a date has one mark on its right", at: character,
        remedy: "write % for what is both uncertain and approximate")
    case (UInt8(ascii: "-"), _):
      return EDTFError(
        .malformed, "nothing comes after the day", at: character,
        remedy: "put a slash between the two dates of an interval")
    default:
      return EDTFError(
        .unexpectedCharacter, "this can't stand after a date", at: character,
        remedy: "take it out")
    }
  }

  /// The error for what the draft of 2012, or a careless hand, would write; or nothing.
  private func draftNotation() -> EDTFError? {
    for (word, symbol) in [("unknown", "nothing"), ("open", "..")] where stands(word) {
      return EDTFError(
        .oldDraft, "the word for an end that is \(word) is no longer used",
        at: at..<at + word.utf8.count, remedy: "write \(symbol) in its place, beside the slash")
    }
    switch current {
    case UInt8(ascii: "x"), UInt8(ascii: "u"), UInt8(ascii: "U"):
      return EDTFError(
        .oldDraft, "an unspecified digit is an upper-case X", at: character, remedy: "write X")
    case UInt8(ascii: "y"):
      return EDTFError(
        .oldDraft, "the letter before a long year is upper case", at: character, remedy: "write Y")
    case UInt8(ascii: "e"):
      return EDTFError(
        .oldDraft, "the letter before a power of ten is upper case", at: character,
        remedy: "write E")
    case UInt8(ascii: "p"), UInt8(ascii: "s"):
      return EDTFError(
        .oldDraft, "the letter before the number of significant digits is S", at: character,
        remedy: "write S")
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      return EDTFError(
        .oldDraft, "parts of a date are no longer grouped by parentheses", at: character,
        remedy: "write the mark before the part that it is about")
    case UInt8(ascii: "t"):
      return EDTFError(
        .time, "the letter before a time is upper case", at: character, remedy: "write T")
    case UInt8(ascii: " "), 9, 10, 13:
      return EDTFError(
        .unexpectedCharacter, "dates have no blanks", at: character, remedy: "take the blank out")
    default: return nil
    }
  }

  private func stands(_ word: String) -> Bool {
    bytes[min(at, bytes.count)...].starts(with: word.utf8)
  }
}
