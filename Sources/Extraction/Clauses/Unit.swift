import States

/// A word or phrase as the grammar sees it.
struct Unit: Sendable {
  /// One thing a word may be.
  struct Sense: Sendable {
    let term: Term
    let features: Features
  }

  /// The tokens it covers, of its sentence.
  let tokens: Range<Int>

  /// What it may be, by the word lists.
  var senses: [Sense] {
    didSet { terms = TermSet(senses).union(hints) }
  }

  /// What begins with it besides: "novel", "please note", "Security Council".
  var hints = TermSet() {
    didSet { terms = TermSet(senses).union(hints) }
  }

  /// The terms of its senses and hints.
  private var terms: TermSet

  /// The State it names.
  var state: StateIndex.Match?

  /// The time it tells: its number among those of the sentence.
  var time: Int?

  /// The mark, if it is one.
  var mark: Mark?

  /// Whether it is a word of no list that begins with a capital.
  var isCapitalized = false

  init(
    tokens: Range<Int>, senses: [Sense] = [], state: StateIndex.Match? = nil, time: Int? = nil,
    mark: Mark? = nil, isCapitalized: Bool = false
  ) {
    self.tokens = tokens
    self.senses = senses
    self.state = state
    self.time = time
    self.mark = mark
    self.isCapitalized = isCapitalized
    terms = TermSet(senses)
  }

  /// Whether it may be a term.
  @inline(__always)
  func has(_ term: Term) -> Bool { terms.contains(term) }

  /// Whether it may be one of two terms; a few by themselves need no list, which takes longer.
  @inline(__always)
  func has(any first: Term, _ second: Term) -> Bool { has(first) || has(second) }

  /// Whether it may be one of three terms.
  @inline(__always)
  func has(any first: Term, _ second: Term, _ third: Term) -> Bool {
    has(first) || has(second) || has(third)
  }

  /// Whether it may be one of four terms.
  @inline(__always)
  func has(any first: Term, _ second: Term, _ third: Term, _ fourth: Term) -> Bool {
    has(first) || has(second) || has(third) || has(fourth)
  }

  /// Whether it may be one of many terms.
  @inline(__always)
  func has(
    any first: Term, _ second: Term, _ third: Term, _ fourth: Term, _ fifth: Term, _ more: Term...
  ) -> Bool {
    !terms.isEmpty
      && (has(any: first, second, third, fourth) || has(fifth) || more.contains { has($0) })
  }

  /// Its features as a term.
  func features(_ term: Term) -> Features? {
    has(term) ? senses.first { $0.term == term }?.features : nil
  }

  /// Whether it is a common word of no list.
  var isUnknownWord: Bool {
    mark == nil && state == nil && time == nil && senses.isEmpty && !isCapitalized
  }

  /// Whether it is a capitalized word of which nothing is known.
  var isUnknownName: Bool {
    mark == nil && state == nil && time == nil && senses.isEmpty && isCapitalized
  }

  /// Whether it opens what somebody said: "der Regierung, «die unsere Interessen vertritt»".
  var isQuote: Bool { mark.map { ["«", "\"", "“", "„", "‹"].contains($0) } == true }

  /// Whether it is an event of any kind.
  var isEvent: Bool { senses.contains { $0.term.isEvent } }
}

/// A passage with its words understood one by one.
struct Sentence: Sendable {
  let passage: Passage
  let units: [Unit]
  let times: [TimeExpression]
  /// The number of the passage in the text.
  let number: Int

  var tokens: [Token] { passage.tokens }

  /// The bytes of the text that units cover.
  func bytes(_ units: Range<Int>) -> Range<Int> {
    guard let first = units.first, let last = units.last else { return passage.range }
    return tokens[self.units[first].tokens.lowerBound]
      .start..<tokens[self.units[last].tokens.upperBound - 1].end
  }
}

/// Groups the tokens of a passage into units: States, times, phrases of the lists, words.
struct UnitReader {
  let states: StateIndex
  let lexicon: Lexicon
  let language: Language
  private let syntax: Syntax
  private let enclitics: Enclitics

  init(states: StateIndex, lexicon: Lexicon, language: Language) {
    self.states = states
    self.lexicon = lexicon
    self.language = language
    syntax = Syntax(language)
    enclitics = Enclitics(lexicon)
  }

  /// The units of a passage.
  func sentence(_ passage: Passage, number: Int, times: [TimeExpression]) -> Sentence {
    let tokens = passage.tokens
    var units: [Unit] = []
    units.reserveCapacity(tokens.count)
    var rests: [Int: (end: Int, terms: [Term])] = [:]
    var nextTime = 0
    var at = 0
    while at < tokens.count {
      while nextTime < times.count, times[nextTime].tokens.lowerBound < at { nextTime += 1 }
      if nextTime < times.count, times[nextTime].tokens.lowerBound == at {
        let range = times[nextTime].tokens
        var unit = Unit(tokens: range, time: nextTime)
        unit.hints = hints(lexicon.candidates(tokens[at]), at, tokens)
        units.append(unit)
        at = max(range.upperBound, at + 1)
        continue
      }
      let candidates = lexicon.candidates(tokens[at])
      var unit = unit(at, tokens, candidates, &rests)
      if nextTime < times.count, unit.isEvent, times[nextTime].tokens.count > 1,
        unit.tokens.upperBound == times[nextTime].tokens.lowerBound + 1
      {
        // "Prend fin lundi": the verb takes the first word of what looks like a time.
        units.append(unit)
        units.append(
          Unit(tokens: unit.tokens.upperBound..<times[nextTime].tokens.upperBound, time: nextTime))
        at = times[nextTime].tokens.upperBound
        continue
      }
      if nextTime < times.count, unit.tokens.upperBound > times[nextTime].tokens.lowerBound {
        unit = Unit(
          tokens: at..<at + 1, senses: [],
          mark: Mark(tokens[at]),
          isCapitalized: tokens[at].isCapitalized)
      }
      if !candidates.hints.isEmpty { unit.hints = hints(candidates, at, tokens) }
      at = unit.tokens.upperBound
      if syntax.hasEnclitics, unit.senses.isEmpty, let pair = enclitics.split(unit, tokens) {
        units.append(pair.verb)
        units.append(pair.pronoun)
      } else {
        units.append(consume unit)
      }
    }
    return Sentence(
      passage: passage, units: WordClasses(syntax: syntax).settled(units), times: times,
      number: number)
  }

  /// What begins at a token besides what it is.
  private func hints(
    _ candidates: Lexicon.Candidates, _ at: Int, _ tokens: [Token]
  ) -> TermSet {
    var hints = TermSet()
    for number in candidates.hints.indices where begins(candidates.hints[number], at, tokens) {
      hints.insert(candidates.hints[number].term)
    }
    return hints
  }

  /// Whether a pattern begins at a token; of one with a gap both halves have to stand.
  private func begins(_ pattern: Lexicon.Pattern, _ at: Int, _ tokens: [Token]) -> Bool {
    guard let length = Matcher.length(of: pattern, in: tokens, at: at) else { return false }
    return !pattern.hasGap
      || Matcher.rest(of: pattern, in: tokens, from: at + length, lexicon) != nil
  }

  private func unit(
    _ at: Int, _ tokens: [Token], _ candidates: Lexicon.Candidates,
    _ rests: inout [Int: (end: Int, terms: [Term])]
  ) -> Unit {
    let token = tokens[at]
    if let mark = Mark(token), mark != "&" { return Unit(tokens: at..<at + 1, mark: mark) }
    if !rests.isEmpty, let rest = rests[at] {
      return Unit(
        tokens: at..<rest.end, senses: rest.terms.map { Unit.Sense(term: $0, features: []) })
    }
    var length = 1
    var senses: [Unit.Sense] = []
    // By their numbers: few stand here, and the others are not copied.
    for number in candidates.patterns.indices {
      guard let covered = Matcher.length(of: candidates.patterns[number], in: tokens, at: at),
        covered >= length
      else { continue }
      let pattern = candidates.patterns[number]
      if pattern.term == .boilerplate || pattern.term == .teaser { continue }
      // "In the Islamic Republic" may go on: "of Iran".
      if pattern.term == .there, isCutShort(at..<at + covered, tokens) { continue }
      if pattern.term == .tend, covered > 1, isRole(at + covered - 1, tokens) { continue }
      if pattern.term == .agree, covered > 2, cutsVerb(at..<at + covered, tokens) { continue }
      let sense = Unit.Sense(term: pattern.term, features: pattern.features)
      if pattern.hasGap {
        // The verb stands at its second half: "nimmt ... wahr".
        guard let rest = Matcher.rest(of: pattern, in: tokens, from: at + covered, lexicon) else {
          continue
        }
        // Of "both … and" the second word joins.
        let isPair = pattern.term == .and
        rests[rest.lowerBound] = (rest.upperBound, isPair ? [.and] : [.filler, .verbEnd])
        if !syntax.isVerbFinal, pattern.term == .end {
          // "Handed the mandate back": not handed on.
          senses = [sense]
          break
        }
        if isPair {
          senses = [Unit.Sense(term: .filler, features: [])]
          break
        }
      }
      if covered > length {
        length = covered
        senses = []
      }
      if syntax.isVerbFinal, let same = senses.firstIndex(where: { $0.term == sense.term }),
        !sense.features.contains(.noun), !senses[same].features.contains(.noun)
      {
        // "Betreut" is a present and a participle; the auxiliaries tell.
        senses[same] = Unit.Sense(
          term: sense.term, features: senses[same].features.union(sense.features))
        continue
      }
      senses.append(sense)
    }
    let state = states.match(in: tokens, at: at, language: language)
    if senses.contains(where: { $0.term == .givenName }) {
      // "Jordan Smith" is no kingdom.
      if isSurname(at + 1, tokens) {
        return Unit(
          tokens: at..<at + 2, senses: [Unit.Sense(term: .foreign, features: [])],
          isCapitalized: true)
      }
      senses.removeAll { $0.term == .givenName }
    }
    if let state, state.length >= length {
      return Unit(
        tokens: at..<at + state.length,
        senses: state.length == length ? senses.filter { $0.term == .object } : [], state: state,
        isCapitalized: token.isCapitalized)
    }
    return Unit(
      tokens: at..<at + length, senses: senses, isCapitalized: token.isCapitalized)
  }

  /// Whether a State's name begins among some words and ends behind them.
  private func isCutShort(_ words: Range<Int>, _ tokens: [Token]) -> Bool {
    words.dropFirst().contains { at in
      guard let match = states.match(in: tokens, at: at, language: language) else { return false }
      return at + match.length > words.upperBound
    }
  }

  /// Whether a phrase ends inside a verb that goes on: "consented to act" before "for".
  private func cutsVerb(_ words: Range<Int>, _ tokens: [Token]) -> Bool {
    words.dropFirst(2).contains { start in
      lexicon.candidates(tokens[start]).patterns.contains { pattern in
        pattern.term == .actFor && !pattern.hasGap
          && Matcher.length(of: pattern, in: tokens, at: start).map {
            start + $0 > words.upperBound
          } == true
      }
    }
  }

  /// Whether the last word of a verb begins the noun for a role: "is protecting power".
  private func isRole(_ at: Int, _ tokens: [Token]) -> Bool {
    lexicon.candidates(tokens[at]).patterns.contains { pattern in
      pattern.term == .power
        && Matcher.length(of: pattern, in: tokens, at: at).map { $0 > 1 } == true
    }
  }

  /// Whether a word with a capital is neither a State nor of the word lists.
  private func isSurname(_ at: Int, _ tokens: [Token]) -> Bool {
    guard at < tokens.count, tokens[at].kind == .word, tokens[at].isCapitalized else {
      return false
    }
    let candidates = lexicon.candidates(tokens[at])
    return states.match(in: tokens, at: at, language: language) == nil
      && !(candidates.patterns + candidates.hints).contains {
        Matcher.length(of: $0, in: tokens, at: at) != nil
      }
  }
}
