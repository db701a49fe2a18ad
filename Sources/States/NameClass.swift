import Dates

/// How a name stands in sentences: its article, and the preposition that says “in”.
///
/// The letters are those of the table; `Tests/Tools/states/README.md` says what they mean.
package struct NameClass: Hashable, Sendable {
  /// The article and, where a language tells them apart, gender and number.
  package enum Article: Hashable, Sendable {
    /// None: `Cuba`.
    case none
    /// Of a language with one gender: `the United States`.
    case definite
    case masculine
    case feminine
    case neuter
    /// Of a language that has one plural: `die Niederlande`.
    case plural
    case masculinePlural
    case femininePlural
  }

  /// The article.
  package let article: Article

  /// How many words in front of the noun are adjectives, where those change with the case.
  package let adjectives: Int

  /// What is added to the noun in the genitive, to a plural in the dative; empty if nothing.
  package let ending: String

  /// The preposition that stands for “in”, if it is not the usual one of the language.
  package let preposition: String?

  /// Reads a class, such as `n1+s auf`, or returns nil if it is none.
  init?(_ text: Substring) {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first else { return nil }
    preposition = parts.count == 2 ? String(parts[1]) : nil
    let ends = first.split(separator: "+", maxSplits: 1)
    ending = ends.count == 2 ? String(ends[1]) : ""
    var letters = ends[0]
    if let digit = letters.last?.wholeNumberValue, letters.count > 1 {
      letters.removeLast()
      adjectives = digit
      if letters == "n", digit == 0 { letters = "0" }
    } else {
      adjectives = 0
    }
    switch letters {
    case "0": article = .none
    case "the": article = .definite
    case "m": article = .masculine
    case "f": article = .feminine
    case "n": article = .neuter
    case "p": article = .plural
    case "mp": article = .masculinePlural
    case "fp": article = .femininePlural
    default: return nil
    }
  }
}

/// The tables of the classes of usual names, sorted by key or place.
///
/// A line has the key or place, and then for each language the classes of its usual names.
enum NameClasses {
  /// The class of one of the usual names, by its place among them.
  static func of(_ key: String, _ language: Language, at index: Int) -> NameClass? {
    guard let line = line(of: key, in: stateArticles) ?? line(of: key, in: placeArticles),
      let column = Language.allCases.firstIndex(of: language)
    else { return nil }
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == 1 + Language.allCases.count else { return nil }
    let classes = fields[1 + column].split(separator: 0x7C)
    guard let one = classes.indices.contains(index) ? classes[index] : classes.first,
      classes.indices.contains(index) || classes.count == 1
    else { return nil }
    return NameClass(Substring(decoding: one, as: UTF8.self))
  }

  /// The line that begins with a key and a tab, found by halves.
  private static func line(
    of key: String, in table: StaticString
  ) -> Slice<UnsafeBufferPointer<UInt8>>? {
    let bytes = UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    var (low, high) = (0, bytes.count)
    while low < high {
      var start = low + (high - low) / 2
      while start > low, bytes[start - 1] != 0x0A { start -= 1 }
      let end = bytes[start..<high].firstIndex(of: 0x0A) ?? high
      let own = bytes[start..<end].prefix { $0 != 0x09 }
      if own.elementsEqual(key.utf8) { return bytes[start..<end] }
      if own.lexicographicallyPrecedes(key.utf8) { low = end + 1 } else { high = start }
    }
    return nil
  }
}

/// A usual name with what it takes to put it into a sentence.
package struct UsualName: Hashable, Sendable {
  /// The name.
  package let text: String

  private let source: Source?

  /// Whose name it is, and which.
  private struct Source: Hashable, Sendable {
    let key: String
    let language: Language
    let index: Int
  }

  /// How it stands in sentences; nil if the registry does not say.
  package var nameClass: NameClass? {
    source.flatMap { NameClasses.of($0.key, $0.language, at: $0.index) }
  }

  /// Makes a name of what the registry does not hold.
  package init(unknown text: String) {
    self.text = text
    source = nil
  }

  /// That of a day among names, else the first.
  init(_ names: [Name], key: String, _ language: Language, on day: Day?) {
    let (name, index) = names.usual(in: language, on: day)
    text = name?.text ?? key
    source = Source(key: key, language: language, index: index)
  }
}

extension [Name] {
  /// The usual name of a day in a language, else the first, with its place among the usual names.
  func usual(in language: Language, on day: Day?) -> (name: Name?, index: Int) {
    var first: Name?
    var index = 0
    for name in self where name.kind == .name && name.belongs(to: language) {
      guard let day else { return (name, 0) }
      if name.validity.contains(day) { return (name, index) }
      if index == 0 { first = name }
      index += 1
    }
    return (first, 0)
  }
}

extension State {
  /// The usual name in a language, that of the day where names changed, and how it stands in sentences.
  package func usualName(in language: Language, on day: Day? = nil) -> UsualName {
    UsualName(names, key: key.description, language, on: day)
  }
}

extension Territory {
  /// The usual name in a language, that of the day where names changed, and how it stands in sentences.
  package func usualName(in language: Language, on day: Day? = nil) -> UsualName {
    UsualName(names, key: place, language, on: day)
  }
}
