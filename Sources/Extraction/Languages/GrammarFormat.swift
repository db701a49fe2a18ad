/// Reads the word lists of a language: what a linguist writes, as tables the reader uses.
///
/// ```
/// # a remark
/// [represent]
/// present: represents | is representing
/// past participle: represented
/// ```
///
/// A section is a term; a line has features, a colon, and patterns between bars. A pattern is words
/// between blanks, in lower case: `word*` is any word that begins so, `(word)` may be missing, `...`
/// leaves up to twelve tokens of the same clause between two parts, as German verbs need, and `$`
/// after it says that the clause ends there, so that a particle is no preposition.
struct Lexicon: Sendable {
  /// One word of a pattern.
  struct Part: Sendable {
    let text: String
    let isPrefix: Bool
    let isOptional: Bool
    let isGap: Bool
    /// Whether it is no word but the end of a clause.
    let isEnd: Bool
    /// The key of the word.
    let key: WordKey

    /// Whether it is one word that has to stand there.
    var isPlain: Bool { !isPrefix && !isOptional && !isGap && !isEnd }

    init(
      text: String, isPrefix: Bool = false, isOptional: Bool = false, isGap: Bool = false,
      isEnd: Bool = false
    ) {
      self.text = text
      self.isPrefix = isPrefix
      self.isOptional = isOptional
      self.isGap = isGap
      self.isEnd = isEnd
      key = WordKey(text)
    }
  }

  /// A pattern and what it is.
  struct Pattern: Sendable {
    let parts: [Part]
    let term: Term
    let features: Features
    /// Whether other words may stand inside.
    let hasGap: Bool
    /// The key of the one word that has to follow the first; nil if there are several, or none.
    let second: WordKey?

    init(parts: [Part], term: Term, features: Features) {
      self.parts = parts
      self.term = term
      self.features = features
      hasGap = parts.contains(where: \.isGap)
      second = parts.count > 1 && parts[1].isPlain ? parts[1].key : nil
    }
  }

  /// The patterns that may begin with a word.
  struct Candidates: Sendable {
    /// Those that say what words are.
    fileprivate(set) var patterns: [Pattern] = []
    /// Those that only point at something, and leave words what they are.
    fileprivate(set) var hints: [Pattern] = []

    fileprivate mutating func add(_ pattern: Pattern) {
      if pattern.term.isHint { hints.append(pattern) } else { patterns.append(pattern) }
    }
  }

  /// Patterns by their first word, and by the first letters of one that is cut short; those of a
  /// whole word stand with both.
  private var exact = WordTable<Candidates>(minimumCapacity: 2_000)
  private var prefixed = WordTable<Candidates>(minimumCapacity: 500)

  /// Every line with its term, for the documentation.
  private(set) var lines: [(term: Term, features: Features, patterns: [String])] = []

  /// What could not be read, for a test to find nothing here.
  private(set) var problems: [String] = []

  private static let prefixLength = 3

  /// The key of the first bytes of a word; nil if it has fewer.
  private static func opening(_ word: String) -> WordKey? {
    var opening = WordKey()
    var count = 0
    for byte in word.utf8 {
      opening.add(byte)
      count += 1
      if count == prefixLength { return opening }
    }
    return nil
  }

  /// Reads lists of words.
  init(_ sources: [StaticString]) {
    for source in sources { read(source) }
    exact.updateAll { word, candidates in
      guard let short = Self.opening(word).flatMap({ prefixed.value($0) }) else { return }
      candidates.patterns += short.patterns
      candidates.hints += short.hints
    }
  }

  private mutating func read(_ source: StaticString) {
    let bytes = UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount)
    var term: Term?
    for line in bytes.split(separator: 0x0A) {
      let text = Self.trimmed(line)
      guard let first = text.first, first != 0x23 else { continue }
      if first == 0x5B {
        term = Term(rawValue: Self.string(text.dropFirst().dropLast()))
        if term == nil { problems.append(Self.string(line)) }
        continue
      }
      guard let term else {
        problems.append(Self.string(line))
        continue
      }
      read(text, term)
    }
  }

  private typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  private static func string(_ bytes: Bytes) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Without the blanks around it.
  private static func trimmed(_ bytes: Bytes) -> Bytes {
    var bytes = bytes
    while let first = bytes.first, first == 0x20 || first == 0x09 { bytes.removeFirst() }
    while let last = bytes.last, last == 0x20 || last == 0x09 { bytes.removeLast() }
    return bytes
  }

  private mutating func read(_ text: Bytes, _ term: Term) {
    var features: Features = []
    var patterns = text
    if let colon = text.firstIndex(of: 0x3A) {
      for word in text[..<colon].split(separator: 0x20) {
        guard let feature = Features(name: Self.string(word)) else {
          problems.append(Self.string(text))
          return
        }
        features.insert(feature)
      }
      patterns = text[(colon + 1)...]
    }
    let written = patterns.split(separator: 0x7C).map { Self.trimmed($0) }
    lines.append((term, features, written.map { Self.string($0) }))
    for pattern in written { add(pattern, term, features) }
  }

  private mutating func add(_ written: Bytes, _ term: Term, _ features: Features) {
    var parts: [Part] = []
    for word in written.split(separator: 0x20) { Self.read(word, into: &parts) }
    guard let first = parts.first, !first.isOptional, !first.isGap else {
      problems.append(Self.string(written))
      return
    }
    let pattern = Pattern(parts: parts, term: term, features: features)
    if first.isPrefix {
      guard let opening = Self.opening(first.text) else {
        problems.append(Self.string(written))
        return
      }
      let letters = String(decoding: first.text.utf8.prefix(Self.prefixLength), as: UTF8.self)
      prefixed.update(letters, opening, default: Candidates()) { $0.add(pattern) }
    } else {
      exact.update(first.text, first.key, default: Candidates()) { $0.add(pattern) }
    }
  }

  /// Reads a word of a pattern with its signs; the tokenizer cuts those that are no plain letters.
  private static func read(_ word: Bytes, into parts: inout [Part]) {
    if word.elementsEqual([0x2E, 0x2E, 0x2E]) {
      parts.append(Part(text: "", isGap: true))
      return
    }
    if word.elementsEqual([0x24]) {
      parts.append(Part(text: "", isEnd: true))
      return
    }
    let isOptional = word.first == 0x28 && word.last == 0x29
    var bare = isOptional ? word.dropFirst().dropLast() : word
    let isPrefix = bare.last == 0x2A
    if isPrefix { bare = bare.dropLast() }
    if bare.allSatisfy({ (0x61...0x7A).contains($0) }) {
      guard !bare.isEmpty else { return }
      parts.append(Part(text: string(bare), isPrefix: isPrefix, isOptional: isOptional))
      return
    }
    let tokens = tokens(string(bare))
    for (index, token) in tokens.enumerated() {
      parts.append(
        Part(
          text: token, isPrefix: isPrefix && index == tokens.count - 1, isOptional: isOptional))
    }
  }

  /// The patterns that may begin with a token.
  func candidates(_ token: Token) -> Candidates { candidates(token.lower, token.key) }

  /// The patterns that may begin with a word.
  func candidates(_ lower: String, _ key: WordKey) -> Candidates {
    exact.value(of: lower, key) ?? Self.opening(lower).flatMap { prefixed.value($0) }
      ?? Candidates()
  }

  private static func tokens(_ word: String) -> [String] {
    // An ending is glued to the word before it and is one token there.
    if word.hasPrefix("'") { return [word] }
    // An elided word or an ending stands alone here; in a text a word touches it.
    if word.hasSuffix("'"), word.utf8.count > 1 {
      return tokens(String(word.dropLast())).dropLast() + [lastWord(word)]
    }
    let bytes = Array(word.utf8)
    return Tokenizer(bytes).tokens(in: 0..<bytes.count).map(\.lower)
  }
}

extension Lexicon {
  /// The last word before an apostrophe, with it: `d'` of `jusqu'à l'égard d'`.
  private static func lastWord(_ word: String) -> String {
    let start = word.dropLast().lastIndex { $0 == "'" || $0 == "-" }
    return String(start.map { word[word.index(after: $0)...] } ?? word[...])
  }
}
