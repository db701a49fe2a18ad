import Dates
import States

/// Finds the words of the registry in running text: one pass for all names of all languages.
struct StateIndex: Sendable {
  /// What a found word says of its State.
  struct Meaning: Hashable, Sendable {
    /// The State, or for a place the one that answers for it today.
    let state: StateKey
    /// The place, where the word names one.
    let place: String?
    /// What the word is to its State.
    let kind: Name.Kind
    /// When it was so called.
    let validity: Period
    /// Whether it is a State, and no other actor.
    let isState: Bool
    /// Whether it is the usual name.
    var isName: Bool { kind == .name || kind == .alias }
  }

  /// A spelling, word by word, with what it means.
  private struct Entry: Sendable {
    /// The keys of the words after the first.
    let rest: [WordKey]
    let language: Language?
    let needsCapital: Bool
    let isGenitive: Bool
    /// The first of them, to rule out most spellings at a glance.
    let second: WordKey?
    /// The one thing it means, as a match tells it.
    let meanings: [Meaning]
    /// Whether it counts only in its language, as adjectives do.
    let isOfLanguage: Bool

    init(
      rest: [WordKey], language: Language?, needsCapital: Bool, isGenitive: Bool, meaning: Meaning
    ) {
      self.rest = rest
      self.language = language
      self.needsCapital = needsCapital
      self.isGenitive = isGenitive
      second = rest.first
      meanings = [meaning]
      isOfLanguage = meaning.kind >= .adjective
    }
  }

  /// What stands at a place of a text.
  struct Match: Sendable {
    /// How many tokens it covers.
    let length: Int
    /// Everything that the spelling may mean in the language.
    fileprivate(set) var meanings: [Meaning]
    /// Whether the spelling is a genitive by its ending (`Georgiens`).
    fileprivate(set) var isGenitive: Bool
  }

  private var entries = WordTable<[Entry]>(minimumCapacity: 16_000)

  /// Puts the words of a registry in order.
  init(_ registry: StateRegistry) {
    for state in registry.states {
      for name in state.names {
        add(
          name,
          Meaning(
            state: state.key, place: nil, kind: name.kind, validity: name.validity,
            isState: state.isState))
      }
    }
    for territory in registry.territories {
      guard let sovereign = territory.sovereign(on: nil) else { continue }
      for name in territory.names where name.kind != .adjective && name.kind != .demonym {
        add(
          name,
          Meaning(
            state: sovereign, place: territory.place, kind: name.kind, validity: name.validity,
            isState: registry[sovereign]?.isState ?? false))
      }
    }
  }

  /// The longest spelling that begins at a token.
  func match(in tokens: [Token], at start: Int, language: Language) -> Match? {
    guard start < tokens.count, tokens[start].kind == .word,
      let candidates = entries.value(tokens[start].plainKey)
    else { return nil }
    let next = tokens[(start + 1)...].first { $0.key != Self.hyphen && $0.key != Self.stop }
    var best = 0
    // A word of the text's own language beats one of another.
    var isOwn = false
    for at in candidates.indices {
      if let second = candidates[at].second, second != next?.plainKey { continue }
      guard
        let length = Self.length(of: candidates[at], in: tokens, at: start, language),
        length >= best
      else { continue }
      let own = candidates[at].language.map { $0 == language } ?? true
      isOwn = length > best ? own : isOwn || own
      best = length
    }
    guard best > 0 else { return nil }
    var match = Match(length: best, meanings: [], isGenitive: true)
    for at in candidates.indices {
      if isOwn, let other = candidates[at].language, other != language { continue }
      guard
        candidates.count == 1
          || Self.length(of: candidates[at], in: tokens, at: start, language) == best
      else { continue }
      if match.meanings.isEmpty {
        match.meanings = candidates[at].meanings
      } else {
        match.meanings += candidates[at].meanings
      }
      match.isGenitive = match.isGenitive && candidates[at].isGenitive
    }
    return match
  }

  /// How many tokens a spelling covers, hyphens between its words not counting; nil if it doesn't
  /// stand there.
  private static func length(
    of entry: Entry, in tokens: [Token], at start: Int, _ language: Language
  ) -> Int? {
    if entry.isOfLanguage, let own = entry.language, own != language { return nil }
    let isCapitalized = !entry.needsCapital || tokens[start].isCapitalized
    if entry.rest.isEmpty { return isCapitalized ? 1 : nil }
    var at = start + 1
    for number in entry.rest.indices {
      while at < tokens.count, tokens[at].key == hyphen || tokens[at].key == stop { at += 1 }
      guard at < tokens.count, tokens[at].plainKey == entry.rest[number] else { return nil }
      at += 1
    }
    // "Département d'État" may begin with a small letter.
    return isCapitalized || tokens[start..<at].contains(where: \.isCapitalized) ? at - start : nil
  }

  private static let hyphen = WordKey("-")
  private static let stop = WordKey(".")

  private mutating func add(_ name: Name, _ meaning: Meaning) {
    let languages = name.language.map { [$0] } ?? Language.allCases
    for form in Inflection.forms(of: name, languages: languages) {
      let words = Self.words(form.text)
      guard let first = words.first else { continue }
      if words.count == 1, first.utf8.count < 2 { continue }
      let entry = Entry(
        rest: words.dropFirst().map { WordKey($0) }, language: name.language,
        needsCapital: form.needsCapital,
        isGenitive: form.isGenitive, meaning: meaning)
      entries.update(first, WordKey(first), default: []) { $0.append(entry) }
    }
    // "Soviets", "Saudis": peoples that are called by the adjective with a plural ending.
    if name.kind == .adjective, languages == [.english], let plural = Inflection.people(name.text) {
      let first = Spelling.plain(plural.lowercased())
      let people = Meaning(
        state: meaning.state, place: meaning.place, kind: .demonym, validity: meaning.validity,
        isState: meaning.isState)
      let entry = Entry(
        rest: [], language: .english, needsCapital: true, isGenitive: false,
        meaning: people)
      entries.update(first, WordKey(first), default: []) { $0.append(entry) }
    }
  }

  /// The words of a name as the tokenizer cuts them, without a leading article.
  private static func words(_ text: String) -> [String] {
    var words = simpleWords(text) ?? cutWords(text)
    if words.count > 1, let first = words.first, Self.articles.contains(first) {
      words.removeFirst()
    }
    return words
  }

  private static func cutWords(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer(bytes).tokens(in: 0..<bytes.count)
      .filter { $0.kind != .mark }.map { Spelling.plain($0.lower) }
  }

  /// The same for names of Latin letters, blanks and hyphens, which most are; nil for others.
  private static func simpleWords(_ text: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    var isAfterC3 = false
    for byte in text.utf8 {
      switch byte {
      case 0xC3 where !isAfterC3:
        isAfterC3 = true
        continue
      case 0x80...0xBF where isAfterC3:
        guard let letter = Spelling.plain(byte | 0x20) else { return nil }
        word.append(letter)
      case 0x41...0x5A where !isAfterC3: word.append(byte | 0x20)
      case 0x61...0x7A where !isAfterC3: word.append(byte)
      case 0x20, 0x2D:
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      default: return nil
      }
      isAfterC3 = false
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  private static let articles: Set<String> = [
    "the", "la", "le", "les", "l'", "il", "lo", "gli", "i", "der", "die", "das",
  ]
}

/// Spellings compared without their marks.
enum Spelling {
  /// A letter of Latin-1 without its accent, by the second byte of the small one in UTF-8; nil for
  /// those that are no other letter with an accent.
  static func plain(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0xA0...0xA5: 0x61
    case 0xA7: 0x63
    case 0xA8...0xAB: 0x65
    case 0xAC...0xAF: 0x69
    case 0xB1: 0x6E
    case 0xB2...0xB6, 0xB8: 0x6F
    case 0xB9...0xBC: 0x75
    default: nil
    }
  }

  /// A word in lower case without accents; `œ` is `oe`.
  static func plain(_ lower: String) -> String {
    if lower.utf8.allSatisfy({ $0 < 0x80 }) { return lower }
    var plain = ""
    for scalar in lower.decomposedScalars { plain.unicodeScalars.append(scalar) }
    return plain
  }
}

extension String {
  /// The scalars with the marks of Latin letters taken off.
  fileprivate var decomposedScalars: [Unicode.Scalar] {
    unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
      switch scalar.value {
      case 0xE0...0xE5, 0x101, 0x103: ["a"]
      case 0xE7, 0x107, 0x10D: ["c"]
      case 0xE8...0xEB, 0x113, 0x119, 0x11B: ["e"]
      case 0xEC...0xEF, 0x12B: ["i"]
      case 0xF1, 0x144, 0x148: ["n"]
      case 0xF2...0xF6, 0xF8, 0x14D: ["o"]
      case 0xF9...0xFC, 0x16B: ["u"]
      case 0xFD, 0xFF: ["y"]
      case 0x161, 0x15B, 0x15F: ["s"]
      case 0x17E, 0x17A, 0x17C: ["z"]
      case 0x142: ["l"]
      case 0x153: ["o", "e"]
      case 0xE6: ["a", "e"]
      case 0x300...0x36F: []
      default: [scalar]
      }
    }
  }
}
