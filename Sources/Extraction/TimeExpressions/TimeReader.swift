import Dates
import States

/// Reads the times told in the sentences of a text.
struct TimeReader {
  private let lexicon: TimeLexicon
  private let published: EDTF?

  /// Prepares to read a text; without its date of publication what needs it stays open.
  init(language: Language, published: EDTF?) {
    self.lexicon = TimeTables.lexicon(of: language)
    self.published = published
  }

  /// The times told in a sentence, in its order; they don't overlap.
  ///
  /// `previous` is the date told before, for "the next day", "that year" and months without a year;
  /// within the sentence each expression is the one before for the next.
  /// `day` is the last date told that is a day, for "the same day".
  func expressions(
    in tokens: [Token], previous: EDTF?, day: EDTF? = nil, story: TimeResolver.Story? = nil
  ) -> [TimeExpression] {
    let matcher = TimeMatcher(lexicon, tokens)
    lazy var resolver = TimeResolver(
      published: published, previous: previous, day: day, story: story)
    var expressions: [TimeExpression] = []
    var last: Found?
    var at = 0
    while at < tokens.count {
      let lines = matcher.expressionLines(at: at)
      guard !lines.isEmpty || at <= Self.entryStart && matcher.isKnown(at) else {
        at += 1
        continue
      }
      var before: TimeExpression?
      if let last = expressions.last, last.tokens.upperBound == at { before = last }
      guard let found = longest(of: lines, at, matcher, after: before) ?? Self.entry(at, matcher)
      else {
        at += 1
        continue
      }
      if let before, let whole = last?.inYear(of: found) {
        // "In March and April 1961": the year is told once.
        expressions[expressions.count - 1] = Self.expression(
          whole, before.tokens.lowerBound, resolver, after: nil)
      }
      last = found
      var expression = Self.expression(found, at, resolver, after: before)
      if Self.isDateline(expression, tokens) { expression = expression.asPublication }
      expressions.append(expression)
      if Self.isTold(expression.role) { resolver.tell(expression.end ?? expression.date) }
      if expression.isStory { resolver.tell(story: expression.end ?? expression.date) }
      at = found.end
    }
    return expressions
  }

  /// A line of the grammar that matched; large, and handed on as it is.
  private final class Found {
    let pattern: TimePattern
    let places: TimeMatcher.Places
    let end: Int

    init(pattern: TimePattern, places: TimeMatcher.Places, end: Int) {
      self.pattern = pattern
      self.places = places
      self.end = end
    }

    /// The same with the year that the second part of an enumeration tells for both.
    func inYear(of next: Found) -> Found? {
      guard next.pattern.isContinuation, let year = next.places.dates.first?.year,
        next.places.dates.first?.month != nil, places.dates.count == 1,
        places.dates[0].kind == .date, places.dates[0].year == nil, places.dates[0].month != nil
      else { return nil }
      var whole = places
      whole.dates[0].year = year
      return Found(pattern: pattern, places: whole, end: end)
    }
  }

  /// The longest expression at a place; of equally long ones the first in the table.
  private func longest(
    of lines: [Int], _ at: Int, _ matcher: TimeMatcher, after before: TimeExpression?
  ) -> Found? {
    var best: Found?
    for line in lines {
      let pattern = lexicon.expressions[line]
      guard !pattern.isContinuation || before != nil else { continue }
      var places = TimeMatcher.Places()
      guard let end = matcher.match(pattern, 0, at, false, 0, &places), end > at,
        end > best?.end ?? 0
      else { continue }
      best = Found(pattern: pattern, places: places, end: end)
    }
    return best
  }

  /// A bare date at the beginning of an entry of a chronicle: "1961: Washington breaks with Havana".
  private static func entry(_ at: Int, _ matcher: TimeMatcher) -> Found? {
    guard at <= entryStart, matcher.tokens[..<at].allSatisfy({ $0.kind == .mark }),
      let date = matcher.date(at: at, leadIn: true),
      date.end + 1 < matcher.tokens.count && isEntryMark(matcher.tokens[date.end])
        || date.end == matcher.tokens.count && at == 0
    else { return nil }
    var places = TimeMatcher.Places()
    places.dates = [date.reference]
    let pattern = TimePattern(yield: .expression(.at), items: [])
    return Found(pattern: pattern, places: places, end: date.end)
  }

  /// The last token with which the date of an entry may begin.
  private static let entryStart = 1

  /// Whether a mark parts the date of an entry from what happened then.
  private static func isEntryMark(_ token: Token) -> Bool {
    token.lower == ":" || ["–", "—", "-"].contains(token.lower) && !token.isGlued
  }

  private static func expression(
    _ found: Found, _ at: Int, _ resolver: TimeResolver, after before: TimeExpression?
  ) -> TimeExpression {
    let pattern = found.pattern
    var (first, second) = references(found)
    if let end = second { second = completed(end, from: &first) }
    let start = resolver.resolve(first)
    var then = resolver
    then.tell(start.date)
    let end = second.map { then.resolve($0) }
    var role = TimeExpression.Role.at
    if case .expression(let told) = pattern.yield { role = told }
    if pattern.isContinuation, let before, before.role != .fromTo { role = before.role }
    var date = start.date
    if pattern.isApproximate, let exact = date, !exact.isApproximate {
      date = (try? EDTF(exact.text + "~")) ?? exact
    }
    return TimeExpression(
      tokens: at..<found.end, role: role, date: date, end: end?.date, dateIfFuture: start.future,
      isApproximate: pattern.isApproximate || start.isApproximate || end?.isApproximate ?? false,
      isRelative: start.isRelative || end?.isRelative ?? false,
      isOnset: pattern.isOnset, isComing: first.isComing)
  }

  /// The dates of an expression as its words tell them.
  private static func references(_ found: Found) -> (TimeReference, TimeReference?) {
    let places = found.places
    if found.pattern.meansThen {
      var then = TimeReference()
      then.kind = .then
      return (then, found.places.dates.first)
    }
    var own = places.reference
    guard let first = places.dates.first else {
      if own.count != nil { own.kind = .age }
      // "With immediate effect".
      if own == TimeReference(), found.pattern.isOnset {
        (own.kind, own.count, own.unit) = (.shift, 0, .day)
      }
      if case .expression(.present) = found.pattern.yield {
        (own.kind, own.count, own.unit) = (.shift, 0, .day)
      }
      guard let year = own.endYear else { return (own, nil) }
      var end = own
      end.year = year
      return (own, end)
    }
    if places.dates.count > 1 { return (first, places.dates[1]) }
    // "3 to 5 March" and "1961–62": the first or the second date stands in the line's own places.
    if own.day != nil || own.year != nil { return (own, first) }
    return (first, nil)
  }

  /// Gives each end of a stretch what is told at the other one only.
  private static func completed(
    _ end: TimeReference, from start: inout TimeReference
  ) -> TimeReference {
    guard start.kind == .date, end.kind == .date else { return end }
    var end = end
    if start.month == nil, start.year == nil, start.day != nil {
      start.month = end.month
      start.year = end.year
    }
    guard let first = start.month, let last = end.month else { return end }
    let wraps = first > last || (first == last && start.day ?? 1 > end.day ?? 31)
    if start.year == nil, let year = end.year { start.year = wraps ? year - 1 : year }
    if end.year == nil, let year = start.year { end.year = wraps ? year + 1 : year }
    return end
  }

  /// Whether a date with such a role is the one that "then" and "the next day" refer to.
  private static func isTold(_ role: TimeExpression.Role) -> Bool {
    switch role {
    case .duration, .attribute, .publication, .present: false
    default: true
    }
  }

  /// Whether a date stands in the first words of a text as agencies write them: `ROME, 3 May -`.
  private static func isDateline(_ expression: TimeExpression, _ tokens: [Token]) -> Bool {
    let (start, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    guard expression.role == .at, (1...5).contains(start),
      [",", "("].contains(tokens[start - 1].lower) || tokens[start].lower == "(",
      tokens[0].isCapitalized,
      tokens[..<start].allSatisfy({ $0.isCapitalized || $0.kind == .mark })
    else { return false }
    if end == tokens.count { return !expression.isRelative }
    return ["-", "–", "—", "(", ")"].contains(tokens[end].lower)
  }
}
