/// Matches the grammar of a language at a place of a sentence.
///
/// Every sequence is of bounded length, and dates within dates go at most `deepest` deep, so the time
/// for a place is bounded too.
final class TimeMatcher {
  let lexicon: TimeLexicon
  let tokens: [Token]

  /// The number of each token's word in the vocabulary, that of numbers, or -1.
  private let ids: [Int]

  /// How deep dates stand within dates: "about the end of March".
  private static let deepest = 3

  /// A date that was matched.
  struct Match {
    var reference: TimeReference
    var end: Int
  }

  /// A question about a place that was answered before: many lines ask for a date at the same one.
  private struct Question: Equatable {
    let leadIn: Bool
    let limit: TimePattern.Limit
    let depth: Int
  }

  /// The answers for each place; empty until the first question.
  private var answers: [[(question: Question, match: Match?)]] = []

  /// What the places of a sequence hold.
  struct Places {
    var reference = TimeReference()
    var dates: [TimeReference] = []
  }

  /// Prepares to match in a sentence.
  init(_ lexicon: TimeLexicon, _ tokens: [Token]) {
    self.lexicon = lexicon
    self.tokens = tokens
    let number = lexicon.dateIndex.number
    let vocabulary = lexicon.vocabulary
    self.ids = tokens.indices.map { at in
      tokens[at].kind == .number
        ? number : vocabulary.value(of: tokens[at].lower, tokens[at].key) ?? -1
    }
  }

  /// The word at a place, as far as it is a time.
  func word(_ at: Int) -> TimeLexicon.Word? {
    guard at >= 0, at < ids.count, ids[at] >= 0, ids[at] < lexicon.words.count else { return nil }
    return lexicon.words[ids[at]]
  }

  /// The lines of expressions that may begin at a place.
  func expressionLines(at place: Int) -> [Int] { lines(lexicon.expressionIndex, at: place) }

  private func lines(_ index: TimeIndex, at place: Int) -> [Int] {
    guard ids[place] >= 0 else { return [] }
    return index.lines(
      beginningWith: ids[place], goingOnWith: place + 1 < ids.count ? ids[place + 1] : -1)
  }

  /// Whether the word at a place is in the tables, or a number; nothing else begins a time.
  func isKnown(_ place: Int) -> Bool { ids[place] >= 0 }

  /// The longest date at a place.
  func date(
    at place: Int, leadIn: Bool, limit: TimePattern.Limit = .any, depth: Int = 0
  ) -> Match? {
    guard place < tokens.count, depth < Self.deepest else { return nil }
    let lines = lines(lexicon.dateIndex, at: place)
    guard !lines.isEmpty else { return nil }
    if answers.isEmpty { answers = Array(repeating: [], count: tokens.count) }
    let question = Question(leadIn: leadIn, limit: limit, depth: depth)
    if let known = answers[place].first(where: { $0.question == question }) { return known.match }
    var best: Match?
    for line in lines {
      let pattern = lexicon.dates[line]
      guard leadIn || !pattern.needsLeadIn else { continue }
      var places = Places()
      if case .date(let told) = pattern.yield { places.reference = told }
      guard let end = match(pattern, 0, place, leadIn, depth, &places), end > place,
        end > best?.end ?? 0, let reference = Self.reference(pattern, places),
        Self.fits(reference, limit)
      else { continue }
      best = Match(reference: reference, end: end)
    }
    answers[place].append((question, best))
    return best
  }

  private static func reference(_ pattern: TimePattern, _ places: Places) -> TimeReference? {
    switch pattern.yield {
    case .date: return places.reference
    case .inner: return places.dates.first
    case .part:
      var inner = places.dates.first
      inner?.isPart = true
      return inner
    case .near:
      var inner = places.dates.first
      inner?.isApproximate = true
      return inner
    case .expression: return nil
    }
  }

  private static func fits(_ reference: TimeReference, _ limit: TimePattern.Limit) -> Bool {
    switch limit {
    case .any: true
    case .day: reference.kind == .date && reference.day != nil
    case .month: reference.kind == .date && reference.day == nil && !reference.isPart
    case .year: reference.kind == .date && reference.month == nil && !reference.isPart
    }
  }

  /// The place after a sequence, from one of its items on, if it matches.
  func match(
    _ pattern: TimePattern, _ index: Int, _ at: Int, _ leadIn: Bool, _ depth: Int,
    _ places: inout Places
  ) -> Int? {
    guard index < pattern.items.count else { return at }
    let item = pattern.items[index]
    let isGluedNext = index + 1 < pattern.items.count && pattern.items[index + 1].isGlued
    if item.isOptional, !mayStand(item, at) {
      return match(pattern, index + 1, at, leadIn, depth, &places)
    }
    // What fails without being optional is discarded as a whole.
    let saved = item.isOptional ? places : nil
    if !item.isGlued || (at < tokens.count && tokens[at].isGlued),
      let next = take(item, at, pattern, leadIn, depth, isGluedNext, &places),
      let end = match(pattern, index + 1, next, leadIn, depth, &places)
    {
      return end
    }
    guard let saved else { return nil }
    places = saved
    return match(pattern, index + 1, at, leadIn, depth, &places)
  }

  /// Whether an item may stand at a place: for sure not if it is of words that don't.
  private func mayStand(_ item: TimePattern.Item, _ at: Int) -> Bool {
    switch item.content {
    case .words(let words), .lowerCaseWords(let words): at < ids.count && words.contains(ids[at])
    default: true
    }
  }

  private func take(
    _ item: TimePattern.Item, _ at: Int, _ pattern: TimePattern, _ leadIn: Bool, _ depth: Int,
    _ isGluedNext: Bool, _ places: inout Places
  ) -> Int? {
    switch item.content {
    case .words(let words): return at < ids.count && words.contains(ids[at]) ? at + 1 : nil
    case .lowerCaseWords(let words):
      return at < ids.count && words.contains(ids[at]) && isLowerCase(at) ? at + 1 : nil
    case .none(let words): return at < ids.count && words.contains(ids[at]) ? nil : at
    case .end: return isEnd(at) ? at : nil
    case .slot(let slot):
      return fill(slot, at, isGlued: item.isGlued, isGluedNext: isGluedNext, &places.reference)
    case .date(let limit):
      var inner = leadIn
      if case .part = pattern.yield { inner = true }
      if case .expression(let role) = pattern.yield {
        // A date without a lead-in is one that needs none.
        inner = pattern.items.count > 1 || role != .at
      }
      guard let match = date(at: at, leadIn: inner, limit: limit, depth: depth + 1) else {
        return nil
      }
      places.dates.append(match.reference)
      return match.end
    }
  }

  private func isEnd(_ at: Int) -> Bool {
    guard at < tokens.count else { return true }
    return tokens[at].kind == .mark && Self.endMarks.contains(tokens[at].lower)
  }

  private static let endMarks: Set<String> = [".", ";", ":", "(", ")", "!", "?"]

  /// Whether a word is written small, or only large because it opens the sentence.
  private func isLowerCase(_ at: Int) -> Bool {
    if !tokens[at].isCapitalized { return true }
    return at == 0 && tokens.count > 1 && tokens[1].kind != .mark && !tokens[1].isCapitalized
  }
}
