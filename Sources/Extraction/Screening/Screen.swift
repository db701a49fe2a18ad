import States

/// Tells at a glance which parts of a text can speak of a mandate; most texts have none.
///
/// Words of the lists catch the eye: one for representing or a protecting power by itself, one for
/// interests or nationals with a verb near it. The place is *hot* if its sentence makes a frame and at
/// least two States are named around it. Only what stands around hot places is read, and the
/// beginning of the text, which tells whom it is about. The words are those of the word lists, so that
/// a list that grows lets more through.
struct Screen: Sendable {
  private let matcher: ByteMatcher
  private let states: StateIndex
  private let registry: StateRegistry
  private let language: Language
  private let units: UnitReader

  /// How many bytes around a hot place are read.
  private static let margin = 3_000

  /// How many bytes of the beginning are read.
  private static let head = 1_500

  /// How many bytes around a word are searched for States.
  private static let vicinity = 600

  /// How many bytes on each side of a word may belong to its sentence.
  private static let longSentence = 400

  /// How many bytes a text may have of which one word is enough: a list may follow that names its
  /// power once.
  private static let shortText = 2_000

  /// More tokens than the name of a State has.
  private static let longName = 32

  /// What a word that catches the eye needs beside it.
  private enum Kind {
    /// Nothing.
    static let whole: UInt8 = 1
    /// A word of the other half: this one is what is looked after.
    static let object: UInt8 = 2
    /// This one says what is done with it.
    static let deed: UInt8 = 4
    /// An embassy or what is looked after: this one is in an embassy, or stands under its flag.
    static let housed: UInt8 = 8
    /// An embassy.
    static let house: UInt8 = 16
  }

  /// Takes the words of a language.
  init(
    _ lexicon: Lexicon, states: StateIndex, registry: StateRegistry, language: Language
  ) {
    self.states = states
    self.registry = registry
    self.language = language
    units = UnitReader(states: states, lexicon: lexicon, language: language)
    matcher = LanguageTables.matcher(language)
  }

  /// What finds the words that catch the eye; of an infinitive also with a pronoun at its end, where
  /// the language writes one: "rappresentarla".
  static func matcher(_ lexicon: Lexicon, hasEnclitics: Bool = false) -> ByteMatcher {
    var words: [ByteMatcher.Word] = []
    for line in lexicon.lines {
      let kind = kind(line.term)
      guard kind != 0 else { continue }
      for pattern in line.patterns {
        words.append(word(pattern, kind))
        if hasEnclitics, line.features.contains(.base), pattern.hasSuffix("re") {
          words.append(
            ByteMatcher.Word(text: String(pattern.dropLast()), isPrefix: true, kind: kind))
        }
      }
    }
    return ByteMatcher(words)
  }

  private static func kind(_ term: Term) -> UInt8 {
    switch term {
    case .represent, .tend, .actFor, .power, .protectionMandate, .section: Kind.whole
    case .interests, .nationals, .mandate, .consular: Kind.object
    case .representation: Kind.object | Kind.deed
    case .entrust, .begin, .lieWith, .passTo, .request, .name, .fallTo, .carryOn,
      .handOver, .serve, .have, .provide, .offer, .agree, .end, .suspend, .resume, .reject:
      Kind.deed
    case .office, .shelter: Kind.housed
    case .embassy: Kind.house
    default: 0
    }
  }

  /// What can be looked for of a pattern: up to what may be missing, any ending or a gap.
  private static func word(_ pattern: String, _ kind: UInt8) -> ByteMatcher.Word {
    let end = pattern.firstIndex { $0 == "(" || $0 == "*" || $0 == "." } ?? pattern.endIndex
    var text = String(pattern[..<end])
    while text.hasSuffix(" ") { text.removeLast() }
    return ByteMatcher.Word(
      text: text, isPrefix: end < pattern.endIndex && pattern[end] == "*", kind: kind)
  }

  /// The parts of a text that are worth reading, in order; none if it says nothing of mandates.
  func windows(_ text: [UInt8]) -> [Range<Int>] {
    var windows: [Range<Int>] = []
    var settled = 0
    var telling = 0..<0
    var object = -Self.longSentence
    var deed = -Self.longSentence
    var housed = -Self.longSentence
    var house = -Self.longSentence
    var cursor = ByteMatcher.Cursor()
    text.withUnsafeBufferPointer { bytes in
      while let hit = matcher.next(after: &cursor, in: bytes) {
        let end = hit.end
        if hit.kinds & Kind.object != 0 { object = end }
        if hit.kinds & Kind.deed != 0 { deed = end }
        if hit.kinds & Kind.housed != 0 { housed = end }
        if hit.kinds & Kind.house != 0 { house = end }
        if end < settled { continue }
        guard
          hit.kinds & Kind.whole != 0 || object >= 0 && abs(object - deed) < Self.longSentence
            || housed >= 0 && end - min(housed, max(house, object)) < Self.longSentence
        else { continue }
        if !telling.contains(end) {
          let sentence = sentence(around: end, bytes)
          guard text.count <= Self.shortText || mayTell(text, sentence) else {
            // What stands in the same sentence fares alike.
            settled = sentence.upperBound
            continue
          }
          telling = end..<sentence.upperBound
        }
        let vicinity = around(end, Self.vicinity, text.count)
        guard namesTwoStates(text, vicinity) else {
          // What stands beside it has the same States around.
          settled = end + Self.vicinity / 4
          continue
        }
        let window = around(end, Self.margin, text.count)
        settled = window.upperBound - Self.margin / 2
        if let last = windows.last, last.upperBound >= window.lowerBound {
          windows[windows.count - 1] = last.lowerBound..<window.upperBound
        } else {
          windows.append(window)
        }
        // Nothing is left to look for.
        if window.upperBound == text.count { return }
      }
    }
    guard let first = windows.first else { return [] }
    if first.lowerBound <= Self.head {
      windows[0] = 0..<first.upperBound
    } else {
      windows.insert(0..<min(Self.head, text.count), at: 0)
    }
    return windows
  }

  private func around(_ place: Int, _ distance: Int, _ count: Int) -> Range<Int> {
    max(0, place - distance)..<min(count, place + distance)
  }

  // MARK: Sentences

  /// What surely holds the sentence around a place, as far as it is not too long.
  private func sentence(
    around place: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let bounds = around(place, Self.longSentence, bytes.count)
    // The place may be that of the blank after a word that ends a line.
    var start = max(bounds.lowerBound, place - 2)
    while start > bounds.lowerBound, !endsSentence(bytes, start - 1) { start -= 1 }
    var end = max(start, min(place - 1, bounds.upperBound))
    while end < bounds.upperBound, !endsSentence(bytes, end) { end += 1 }
    while start < end, bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return start..<end
  }

  /// Whether a byte ends a sentence for certain: a blank after a full stop and a word that is no
  /// abbreviation, or an empty line.
  private func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Bool {
    guard bytes[at] <= 0x20, at > 1 else { return false }
    if bytes[at] == 0x0A, bytes[at - 1] == 0x0A { return true }
    guard bytes[at - 1] == 0x2E || bytes[at - 1] == 0x21 || bytes[at - 1] == 0x3F else {
      return false
    }
    var start = at - 1
    while start > 0, at - start < 12, bytes[start - 1] | 0x20 >= 0x61, bytes[start - 1] != 0x7F {
      start -= 1
    }
    let word = bytes[start..<at - 1]
    return word.count > 1
      && !Layout.isAbbreviation(String(decoding: word, as: UTF8.self).lowercased())
  }

  /// Whether a sentence names a State and makes a frame.
  private func mayTell(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    let tokens = Tokenizer(text).tokens(in: part)
    let isNaming = tokens.indices.contains { at in
      states.match(in: tokens, at: at, language: language) != nil
    }
    guard isNaming else { return false }
    let passage = Passage(kind: .sentence, range: part, paragraph: 0, tokens: tokens)
    let reader = SentenceReader(
      units.sentence(passage, number: 0, times: []), of: text, discourse: Discourse(),
      syntax: Syntax(language), registry: registry, published: nil)
    return !FrameReader(
      syntax: reader.syntax, units: reader.units, refs: reader.refs, clauses: reader.clauses,
      times: []
    ).frames().isEmpty
  }

  /// Whether two different States, or words for them, stand in a part of a text.
  private func namesTwoStates(_ text: [UInt8], _ part: Range<Int>) -> Bool {
    var start = part.lowerBound
    // A part may begin inside a character.
    while start < part.upperBound, text[start] & 0xC0 == 0x80 { start += 1 }
    let tokenizer = Tokenizer(text)
    var tokens: [Token] = []
    var first: StateKey?
    var at = 0
    repeat {
      // The words that a name may go on with; more are needed only if it is none of two.
      while tokens.count < at + Self.longName,
        let token = tokenizer.token(
          from: tokens.last?.end ?? start, to: part.upperBound, isFirst: tokens.isEmpty)
      { tokens.append(token) }
      if let meaning = states.match(in: tokens, at: at, language: language)?.meanings.first {
        if let first, first != meaning.state { return true }
        first = meaning.state
      }
      at += 1
    } while at < tokens.count
    return false
  }
}
