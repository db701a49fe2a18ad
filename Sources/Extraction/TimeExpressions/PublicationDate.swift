import Dates
import States

/// Reads the date of publication that a text bears itself.
extension TimeReader {
  /// How many lines with words count as the head of a text.
  private static let headLines = 15

  /// The most bytes of a line that tells a date of publication and little else.
  private static let longestLine = 160

  /// The day on which a text says that it was published.
  ///
  /// In the first lines that is "published on" with a day, or a dateline: a day after a place
  /// (`Berne, 25.10.2017 -`), or alone in its line. Further down only short lines that say
  /// "published on" count, and only if all of them tell the same day: the others may be those of
  /// other texts on the page. A day without its year is none.
  static func publication(in text: [UInt8], language: Language) -> EDTF? {
    let reader = TimeReader(language: language, published: nil)
    let tokenizer = Tokenizer(text)
    var lines = 0
    var below: Set<EDTF> = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0A) ?? text.count
      let line = start..<end
      start = end + 1
      guard !line.isEmpty else { continue }
      let isHead = lines < headLines
      // A dateline stands before the text of its paragraph, so only the beginning is read.
      guard isHead || line.count <= longestLine else { continue }
      let cut = cut(line, in: text)
      let tokens = tokenizer.tokens(in: cut)
      guard !tokens.isEmpty else { continue }
      lines += 1
      guard let day = reader.publication(in: tokens, isWhole: cut == line) else { continue }
      if isHead { return day.date }
      if day.isSure { below.insert(day.date) }
    }
    return below.count == 1 ? below.first : nil
  }

  /// The beginning of a line, not longer than what is read and not within a character.
  private static func cut(_ line: Range<Int>, in text: [UInt8]) -> Range<Int> {
    guard line.count > longestLine else { return line }
    var end = line.lowerBound + longestLine
    while end > line.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    return line.lowerBound..<end
  }

  /// The day that a line gives as that of publication, and whether it says so in words.
  private func publication(
    in tokens: [Token], isWhole: Bool
  ) -> (date: EDTF, isSure: Bool)? {
    for expression in expressions(in: tokens, previous: nil) {
      guard !expression.isRelative, let date = expression.date, PlainDate(date)?.asDay != nil,
        expression.end == nil
      else { continue }
      if expression.role == .publication {
        let isDateline = Self.beginsWithPlace(expression, tokens)
        return (date, !isDateline)
      }
      // A day alone in its line, at most with a time of day.
      let rest = tokens[expression.tokens.upperBound...]
      if isWhole, expression.role == .at, expression.tokens.lowerBound == 0,
        rest.allSatisfy({ $0.kind != .word || Self.clockWords.contains($0.lower) })
      {
        return (date, false)
      }
    }
    return nil
  }

  /// Whether an expression stands behind a place and not behind a word for publishing.
  private static func beginsWithPlace(_ expression: TimeExpression, _ tokens: [Token]) -> Bool {
    let start = expression.tokens.lowerBound
    return start > 0 && [",", "("].contains(tokens[start - 1].lower)
  }

  /// Words beside a time of day.
  private static let clockWords: Set<String> = [
    "am", "pm", "uhr", "h", "at", "um", "à", "alle", "ore", "gmt", "cet", "cest", "utc", "mez",
  ]
}
