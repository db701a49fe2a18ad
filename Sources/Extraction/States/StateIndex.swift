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
    let meaning: Meaning
  }

  /// What stands at a place of a text.
  struct Match: Sendable {
    /// How many tokens it covers.
    let length: Int
    /// Everything that the spelling may mean in the language.
    let meanings: [Meaning]
    /// Whether the spelling is a genitive by its ending (`Georgiens`).
    let isGenitive: Bool
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
  func match(in tokens: ArraySlice<Token>, language: Language) -> Match? {
    guard let first = tokens.first, first.kind == .word,
      let candidates = entries.value(first.plainKey)
    else { return nil }
    var best: (length: Int, entries: [Entry]) = (0, [])
    for entry in candidates {
      if let own = entry.language, own != language, entry.meaning.kind >= .adjective { continue }
      if entry.needsCapital, !first.isCapitalized, entry.rest.isEmpty { continue }
      guard let length = Self.length(of: entry, in: tokens), length >= best.length else {
        continue
      }
      // "Département d'État" may begin with a small letter.
      if entry.needsCapital, !first.isCapitalized,
        !tokens.prefix(length).contains(where: \.isCapitalized)
      {
        continue
      }
      if length > best.length { best = (length, []) }
      best.entries.append(entry)
    }
    // A word of the text's own language beats one of another.
    let own = best.entries.filter { $0.language == nil || $0.language == language }
    let entries = own.isEmpty ? best.entries : own
    guard !entries.isEmpty else { return nil }
    return Match(
      length: best.length, meanings: entries.map(\.meaning),
      isGenitive: entries.allSatisfy(\.isGenitive))
  }

  /// How many tokens a spelling covers, hyphens between its words not counting.
  private static func length(of entry: Entry, in tokens: ArraySlice<Token>) -> Int? {
    var at = tokens.startIndex + 1
    for key in entry.rest {
      while at < tokens.endIndex, tokens[at].key == hyphen || tokens[at].key == stop { at += 1 }
      guard at < tokens.endIndex, tokens[at].plainKey == key else { return nil }
      at += 1
    }
    return at - tokens.startIndex
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
        guard let letter = plain(byte | 0x20) else { return nil }
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

  /// The letter without its accent, by the second byte of the small one in UTF-8.
  private static func plain(_ byte: UInt8) -> UInt8? {
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

  private static let articles: Set<String> = [
    "the", "la", "le", "les", "l'", "il", "lo", "gli", "i", "der", "die", "das",
  ]
}

/// Spellings compared without their marks.
enum Spelling {
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
