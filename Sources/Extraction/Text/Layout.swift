import States

/// One sentence, heading or item of a list.
struct Passage: Sendable {
  /// What the passage is on its page.
  enum Kind: Sendable {
    /// Running text.
    case sentence
    /// A line that ends without a full stop: a heading, an item, a headline.
    case heading
    /// Something around the text: a menu, a teaser, a byline. Carries no fact.
    case noise
  }

  /// What it is.
  let kind: Kind

  /// The bytes.
  let range: Range<Int>

  /// The number of the paragraph it stands in, from 0.
  let paragraph: Int

  /// The words.
  let tokens: [Token]
}

/// Cuts a text into passages.
struct Layout {
  private let text: [UInt8]
  private let language: Language
  private let lexicon: Lexicon
  private let tokenizer: Tokenizer

  /// Prepares a text.
  init(_ text: [UInt8], language: Language, lexicon: Lexicon) {
    self.text = text
    self.language = language
    self.lexicon = lexicon
    tokenizer = Tokenizer(text)
  }

  /// Goes through the passages in order.
  ///
  /// Only what lies in the windows is cut; the rest might as well not be there.
  func forEachPassage(in windows: [Range<Int>], _ body: (Passage) -> Void) {
    var before: Passage?
    var around = false
    var isTeasing = false
    let paragraphs = self.paragraphs()
    var next = windows[...]
    for (number, paragraph) in paragraphs.enumerated() {
      while let first = next.first, first.upperBound <= paragraph.lowerBound { next.removeFirst() }
      let shown = next.prefix { $0.lowerBound < paragraph.upperBound }
        .flatMap { pieces(clipped(paragraph, to: $0)) }
      for part in joined(shown) {
        let tokens = part.flatMap { tokenizer.tokens(in: $0) }
        guard !tokens.isEmpty else { continue }
        let isSentence = endsSentence(tokens)
        let marker = boilerplate(tokens)
        let teaser = teaser(tokens)
        if teaser == tokens.count || teaser == tokens.count - 1 && !isSentence {
          isTeasing = true
        } else if isSentence, teaser == nil {
          isTeasing = false
        }
        // What follows "Read more" without a full stop is the headline of another article.
        if marker != nil, number > Self.head { around = true }
        var kind: Passage.Kind = isSentence ? .sentence : .heading
        if let marker, number > Self.head || marker == tokens.count { kind = .noise }
        if around || isTeasing, !isSentence { kind = .noise }
        if let teaser, teaser >= tokens.count - 1 || tokens[teaser].lower == ":" { kind = .noise }
        if number > Self.head, number + 1 < paragraphs.count, !isSentence,
          followsTeaser(paragraphs[number + 1])
        {
          kind = .noise
        }
        if number > Self.head, let before, before.paragraph == number - 1,
          before.kind == .noise, around, tokens.count < 40, isPublicationLine(before)
        {
          kind = .noise
        }
        for range in sentences(tokens) {
          let own = range == tokens.indices ? tokens : Array(tokens[range])
          guard let first = own.first, let last = own.last else { continue }
          let passage = Passage(
            kind: kind, range: first.start..<last.end, paragraph: number, tokens: own)
          before = passage
          body(passage)
        }
      }
    }
  }

  /// The most bytes that are cut into tokens at once.
  private static let longPiece = 64_000

  /// A range in pieces that are not too long, cut at blanks.
  private func pieces(_ range: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    while range.upperBound - start > Self.longPiece {
      var end = start + Self.longPiece
      while end > start + Self.longPiece / 2, text[end - 1] != 0x20 { end -= 1 }
      // No blank far and wide: between two characters.
      while end < range.upperBound, text[end] & 0xC0 == 0x80 { end += 1 }
      pieces.append(start..<end)
      start = end
    }
    if start < range.upperBound { pieces.append(start..<range.upperBound) }
    return pieces
  }

  /// Puts together what is short enough to be read at once.
  private func joined(_ pieces: [Range<Int>]) -> [[Range<Int>]] {
    let length = pieces.reduce(0) { $0 + $1.count }
    return length <= Self.longPiece ? [pieces] : pieces.map { [$0] }
  }

  /// How many paragraphs at the top may hold a byline or a date without being a teaser.
  private static let head = 5

  /// How many tokens of a marker of boilerplate begin the paragraph.
  private func boilerplate(_ tokens: [Token]) -> Int? {
    for pattern in lexicon.candidates(tokens[0]).patterns where pattern.term == .boilerplate {
      guard let length = Matcher.length(of: pattern, in: tokens, at: 0) else { continue }
      if length > 1 || tokens.count == length { return length }
    }
    return nil
  }

  /// How many tokens of a marker of other articles or of a caption begin the paragraph: "See also".
  private func teaser(_ tokens: [Token]) -> Int? {
    let skipped = tokens.prefix(2).prefix { $0.kind == .mark }.count
    guard skipped < tokens.count else { return nil }
    return lexicon.candidates(tokens[skipped]).patterns.lazy.filter { $0.term == .teaser }
      .compactMap { Matcher.length(of: $0, in: tokens, at: skipped) }.max().map { $0 + skipped }
  }

  private func isPublicationLine(_ passage: Passage) -> Bool {
    (boilerplate(passage.tokens) ?? 0) >= 4 && passage.tokens.count < 12
  }

  /// How many bytes at most a marker of boilerplate has.
  private static let longMarker = 500

  private func followsTeaser(_ next: Range<Int>) -> Bool {
    var end = min(next.upperBound, next.lowerBound + Self.longMarker)
    while end > next.lowerBound, end < next.upperBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    let tokens = tokenizer.tokens(in: next.lowerBound..<end)
    guard !tokens.isEmpty else { return false }
    return (boilerplate(tokens) ?? 0) >= 4
  }

  private func endsSentence(_ tokens: [Token]) -> Bool {
    for token in tokens.reversed() {
      switch token.lower {
      case ".", "!", "?", "…": return true
      case "\"", "'", "»", "«", "”", "“", "›", ")", "]": continue
      default: return false
      }
    }
    return false
  }

  /// The ranges of paragraphs: a line, or several that were broken only for their length.
  private func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    var at = 0
    var open: Range<Int>?
    while at <= text.count {
      guard at == text.count || text[at] == 0x0A else {
        at += 1
        continue
      }
      let line = trimmed(start..<at)
      if let before = open {
        if !line.isEmpty, continues(before, line) {
          open = before.lowerBound..<line.upperBound
        } else {
          paragraphs.append(before)
          open = line.isEmpty ? nil : line
        }
      } else if !line.isEmpty {
        open = line
      }
      at += 1
      start = at
    }
    if let open { paragraphs.append(open) }
    return paragraphs
  }

  /// The part of a paragraph that lies in a window, from blank to blank.
  private func clipped(_ paragraph: Range<Int>, to window: Range<Int>) -> Range<Int> {
    guard paragraph.count > Self.longParagraph else { return paragraph }
    let part = paragraph.clamped(to: window)
    var start = part.lowerBound
    var end = part.upperBound
    if start > paragraph.lowerBound { while start < end, text[start] != 0x20 { start += 1 } }
    if end < paragraph.upperBound { while end > start, text[end - 1] != 0x20 { end -= 1 } }
    return start..<end
  }

  /// How many bytes a paragraph may have to be read whole.
  private static let longParagraph = 8_000

  /// Whether a line goes on with the sentence of the lines before.
  private func continues(_ before: Range<Int>, _ line: Range<Int>) -> Bool {
    let lastLine = lastLine(before)
    guard lastLine.count >= 60 else { return false }
    let end = text[before.upperBound - 1]
    if [0x2E, 0x21, 0x3F, 0x3A].contains(end) { return false }
    let first = text[line.lowerBound]
    if first == 0x2D || first == 0x2A || first == 0xE2 { return false }
    return !(isLabelled(lastLine) && isLabelled(line))
  }

  /// Whether a line opens with a few words and a colon, as the items of a list do.
  private func isLabelled(_ line: Range<Int>) -> Bool {
    for at in line.prefix(32) {
      if text[at] == 0x3A { return at + 1 < line.upperBound && text[at + 1] == 0x20 }
      if [0x2C, 0x2E, 0x3B].contains(text[at]) { return false }
    }
    return false
  }

  private func lastLine(_ range: Range<Int>) -> Range<Int> {
    var start = range.upperBound
    while start > range.lowerBound, text[start - 1] != 0x0A { start -= 1 }
    return start..<range.upperBound
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// How many tokens a sentence may have; longer ones are cut, so that time stays in bounds.
  private static let longSentence = 300

  /// The ranges of tokens that are sentences.
  private func sentences(_ tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var at = 0
    while at < tokens.count {
      guard isEnd(tokens, at) || at - start >= Self.longSentence else {
        at += 1
        continue
      }
      var end = at + 1
      // Closing quotes and brackets belong to the sentence they close.
      while end < tokens.count, end < start + Self.longSentence, tokens[end].isGlued,
        ["\"", "'", "»", "”", "“", ")", "]", ".", "!", "?", "›", "‘", "’"].contains(
          tokens[end].lower)
      {
        end += 1
      }
      ranges.append(start..<end)
      start = end
      at = end
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private func isEnd(_ tokens: [Token], _ at: Int) -> Bool {
    guard tokens[at].kind == .mark else { return false }
    let mark = tokens[at].lower
    if mark == "!" || mark == "?" || mark == "…" { return true }
    guard mark == "." else { return false }
    guard at + 1 < tokens.count else { return true }
    let next = tokens[at + 1]
    if next.isGlued, next.kind != .mark { return false }
    if next.kind == .word, !next.isCapitalized { return false }
    guard at > 0, tokens[at].isGlued else { return true }
    let before = tokens[at - 1]
    if before.kind == .number, before.lower.utf8.count <= 2 {
      return language != .german || !Self.afterOrdinal.contains(String(next.lower.prefix(3)))
    }
    if before.kind == .word {
      if before.lower.utf8.count == 1, before.isCapitalized { return false }
      if Self.abbreviations.contains(before.lower) { return false }
      // "On Feb. 9".
      if next.kind == .number, next.lower.utf8.count <= 2, Self.months.contains(before.lower) {
        return false
      }
    }
    return true
  }

  /// Names of months that are cut short before a full stop.
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
  ]

  /// Whether a word in lower case is cut short before a full stop.
  static func isAbbreviation(_ word: String) -> Bool { abbreviations.contains(word) }

  private static let afterOrdinal: Set<String> = [
    "jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez", "jah",
    "jän",
  ]

  private static let abbreviations: Set<String> = [
    "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "sen", "gov", "jr", "sr", "no", "nr",
    "art",
    "bzw", "ca", "vgl", "abs", "usw", "etc", "vs", "sig", "on", "dott", "avv", "mme", "mlle", "m",
    "mm",
    "hr", "fr", "lt", "capt", "rep", "vol", "pp", "ed", "chap", "resp", "dipl", "inkl", "hon",
  ]
}

/// Matches the patterns of the word lists.
enum Matcher {
  /// How far the parts of a discontinuous pattern may stand apart.
  private static let gap = 12

  /// How many tokens a pattern covers at a place; nil if it does not stand there.
  static func length(of pattern: Lexicon.Pattern, in tokens: [Token], at start: Int) -> Int? {
    if let second = pattern.second,
      start + 1 >= tokens.count || tokens[start + 1].key != second
    {
      return nil
    }
    var at = start
    for number in pattern.parts.indices {
      if pattern.parts[number].isGap { return number == 0 ? nil : at - start }
      if at < tokens.count, matches(pattern.parts[number], tokens[at]) {
        at += 1
      } else if !pattern.parts[number].isOptional {
        return nil
      }
    }
    return at - start
  }

  /// The tokens of the second half of a pattern with a gap, after those of the first.
  static func rest(
    of pattern: Lexicon.Pattern, in tokens: [Token], from start: Int, _ lexicon: Lexicon
  ) -> Range<Int>? {
    guard let gapAt = pattern.parts.firstIndex(where: \.isGap) else { return nil }
    let parts = pattern.parts[(gapAt + 1)...]
    guard let first = parts.first else { return nil }
    var at = start
    var passed = 0
    while at < tokens.count, passed <= gap * 2 {
      if tokens[at].kind == .mark, [";", ":"].contains(tokens[at].lower) { return nil }
      if matches(first, tokens[at]) {
        var end = at + 1
        var whole = true
        for part in parts.dropFirst() {
          if part.isEnd {
            whole = isClauseEnd(tokens, end, lexicon)
            continue
          }
          guard end < tokens.count, matches(part, tokens[end]) else {
            whole = false
            break
          }
          end += 1
        }
        if whole { return at..<end }
      }
      at += 1
      passed += 1
    }
    return nil
  }

  /// Whether a clause may end before a token: at a mark, a conjunction or the end.
  private static func isClauseEnd(_ tokens: [Token], _ at: Int, _ lexicon: Lexicon) -> Bool {
    guard at < tokens.count else { return true }
    if tokens[at].kind == .mark { return !tokens[at].isGlued || tokens[at].lower != "-" }
    return lexicon.candidates(tokens[at]).patterns.contains {
      $0.term == .and || $0.term == .subordinator
    }
  }

  private static func matches(_ part: Lexicon.Part, _ token: Token) -> Bool {
    part.isPrefix
      ? token.lower.utf8.starts(with: part.text.utf8)
      : token.key == part.key && token.lower == part.text
  }
}
