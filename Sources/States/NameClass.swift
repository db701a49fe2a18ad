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

/// The classes of the usual names of the standard registry, read once, when first asked for.
enum NameClasses {
  /// The classes in each language, in the order of the usual names, by key or place.
  static let all: [String: [Language: [NameClass]]] = {
    var classes: [String: [Language: [NameClass]]] = [:]
    for table in [stateArticles, placeArticles] {
      for line in table.description.split(separator: "\n") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 1 + Language.allCases.count else { continue }
        var row: [Language: [NameClass]] = [:]
        for (language, field) in zip(Language.allCases, fields.dropFirst()) {
          row[language] = field.split(separator: "|").compactMap { NameClass($0) }
        }
        classes[String(fields[0])] = row
      }
    }
    return classes
  }()

  /// The class of one of the usual names, by its place among them.
  static func of(_ key: String, _ language: Language, at index: Int) -> NameClass? {
    guard let classes = all[key]?[language] else { return nil }
    return classes.indices.contains(index) ? classes[index] : classes.count == 1 ? classes[0] : nil
  }
}

/// A usual name with what it takes to put it into a sentence.
package struct UsualName: Hashable, Sendable {
  /// The name.
  package let text: String

  /// How it stands in sentences; nil if the registry does not say.
  package let nameClass: NameClass?

  /// Makes a name of what the registry does not hold.
  package init(unknown text: String) {
    self.text = text
    nameClass = nil
  }

  /// That of a day among names, else the first.
  init(_ names: [Name], key: String, _ language: Language, on day: Day?) {
    let usual = names.filter { $0.kind == .name && $0.belongs(to: language) }
    let index = day.flatMap { day in usual.firstIndex { $0.validity.contains(day) } } ?? 0
    text = usual.indices.contains(index) ? usual[index].text : key
    nameClass = NameClasses.of(key, language, at: index)
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
