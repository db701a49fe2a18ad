/// Reads words and numbers of a kind.
extension TimeMatcher {
  /// Fills a place and returns the place after it, if what stands there is of the kind.
  func fill(
    _ slot: TimePattern.Slot, _ at: Int, isGlued: Bool, isGluedNext: Bool,
    _ reference: inout TimeReference
  ) -> Int? {
    guard at < tokens.count else { return nil }
    switch slot {
    case .day:
      guard let (day, end) = day(at, isGlued: isGlued, isGluedNext: isGluedNext) else { return nil }
      reference.day = day
      return end
    case .month, .fullmonth, .suremonth:
      guard let (month, end) = month(slot, at) else { return nil }
      reference.month = month
      return end
    case .nn:
      guard let month = number(at, digits: 1...2), (1...12).contains(month) else { return nil }
      reference.month = month
    case .year, .yy:
      guard let year = year(slot, at, reference.year),
        isGlued || mayBegin(at), isGluedNext || mayEnd(at)
      else { return nil }
      if reference.year != nil { reference.endYear = year } else { reference.year = year }
    case .tens:
      guard let year = number(at, digits: 2...4), isGlued || mayBegin(at), year % 10 == 0,
        (10...90).contains(year) || (1500...2100).contains(year)
      else { return nil }
      reference.year = year < 100 ? 1900 + year : year
    case .decade:
      guard let decade = word(at)?.decade else { return nil }
      reference.year = 1900 + decade
    case .weekday:
      guard let weekday = word(at)?.weekday, hasCase(at) else { return nil }
      reference.weekday = weekday
    case .season:
      guard let season = word(at)?.season else { return nil }
      reference.season = season
    case .unit:
      guard let unit = word(at)?.unit else { return nil }
      reference.unit = unit
    case .count:
      guard let (count, end) = count(at) else { return nil }
      reference.count = count
      return end
    }
    return at + 1
  }

  /// The number that digits tell, if there are that many of them.
  private func number(_ at: Int, digits: ClosedRange<Int>) -> Int? {
    let token = tokens[at]
    guard token.kind == .number, digits.contains(token.lower.utf8.count) else { return nil }
    return Int(token.lower)
  }

  /// A day of the month, with its ending: `1st`, `1er`, `1º`.
  private func day(_ at: Int, isGlued: Bool, isGluedNext: Bool) -> (day: Int, end: Int)? {
    if let ordinal = word(at)?.ordinal { return (ordinal, at + 1) }
    guard let day = number(at, digits: 1...2), (1...31).contains(day), isGlued || mayBegin(at)
    else { return nil }
    let next = at + 1
    if next < tokens.count, tokens[next].isGlued, word(next)?.isSuffix ?? false {
      return (day, next + 1)
    }
    return isGluedNext || mayEnd(at) ? (day, next) : nil
  }

  /// A month, with the full stop of its abbreviation.
  private func month(_ slot: TimePattern.Slot, _ at: Int) -> (month: Int, end: Int)? {
    guard let word = word(at), let month = word.month, hasCase(at) else { return nil }
    switch (slot, word.monthName) {
    case (.suremonth, .sure), (.fullmonth, .sure), (.fullmonth, .weak): return (month, at + 1)
    case (.month, .short):
      let next = at + 1
      let hasStop = next < tokens.count && tokens[next].isGlued && tokens[next].lower == "."
      return (month, hasStop ? next + 1 : next)
    case (.month, _): return (month, at + 1)
    default: return nil
    }
  }

  private func hasCase(_ at: Int) -> Bool { !lexicon.needsCapitals || tokens[at].isCapitalized }

  /// A year: of two digits it is the end of a range in the same century, or from 1950 to 2049.
  private func year(_ slot: TimePattern.Slot, _ at: Int, _ first: Int?) -> Int? {
    if slot == .year {
      guard let year = number(at, digits: 4...4), (1500...2100).contains(year) else { return nil }
      return year
    }
    guard let short = number(at, digits: 2...2) else { return nil }
    if let first {
      return short > first % 100 ? first - first % 100 + short : nil
    }
    return short < 50 ? 2000 + short : 1900 + short
  }

  /// A number of units: 1 to 999 in digits, or a word, also with hyphens.
  private func count(_ at: Int) -> (count: Int, end: Int)? {
    if let count = number(at, digits: 1...3) {
      return count > 0 && mayBegin(at) && mayEnd(at, counts: true) ? (count, at + 1) : nil
    }
    guard tokens[at].kind == .word else { return nil }
    var best: (count: Int, end: Int)?
    if let number = word(at)?.number { best = (number, at + 1) }
    var key = tokens[at].lower
    var end = at + 1
    while end + 1 < tokens.count, end < at + 6, tokens[end].isGlued, tokens[end].lower == "-",
      tokens[end + 1].isGlued
    {
      key += "-" + tokens[end + 1].lower
      end += 2
      if let number = lexicon.hyphenatedNumbers[key] { best = (number, end) }
    }
    return best
  }

  /// Whether a number is not the rest of another one, of a price, a name or a page.
  private func mayBegin(_ at: Int) -> Bool {
    guard at > 0 else { return true }
    let before = tokens[at - 1]
    if word(at - 1)?.precedes ?? false { return false }
    // The full stop of `No.` and `p.`
    if before.lower == ".", before.isGlued, word(at - 2)?.precedes ?? false { return false }
    guard tokens[at].isGlued else {
      return before.kind != .mark
        || !["$", "€", "£", "#", "§", "+", "="].contains(before.lower)
    }
    switch before.kind {
    case .number: return false
    case .word: return before.lower.hasSuffix("'")
    case .mark:
      if ["-", "–", "/"].contains(before.lower) {
        // A hyphen joins names and numbers (`F-16`); after a number it makes a stretch, and after
        // a word of the tables a date (`mid-2019`).
        return !before.isGlued || (at > 1 && tokens[at - 2].kind == .number)
          || word(at - 2) != nil
      }
      return ["(", "[", "«", "\"", "“", "„", "»", "'", "—", "*", "•", "|"].contains(before.lower)
    }
  }

  /// Whether a number does not go on, and counts nothing.
  private func mayEnd(_ at: Int, counts: Bool = false) -> Bool {
    let next = at + 1
    guard next < tokens.count else { return true }
    let after = tokens[next]
    if after.kind == .mark, ["%", "‰", "°", "€", "$", "£"].contains(after.lower) { return false }
    if !counts, word(next)?.follows ?? false { return false }
    guard after.isGlued else { return true }
    if after.kind == .word { return after.lower == "'s" }
    guard next + 1 < tokens.count, tokens[next + 1].isGlued, tokens[next + 1].kind == .number
    else { return true }
    let digits = tokens[next + 1].lower.utf8.count
    return (after.lower == "-" || after.lower == "–") && digits >= 2 || after.lower == "—"
  }
}
