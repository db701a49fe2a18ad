import States

/// The forms in which the words of the registry stand in sentences.
enum Inflection {
  /// One form.
  struct Form: Hashable {
    /// The spelling.
    let text: String
    /// Whether only a capital letter tells it from a common word.
    let needsCapital: Bool
    /// Whether its ending is that of a genitive.
    let isGenitive: Bool
  }

  /// The forms of a name in the languages it belongs to; the name itself first.
  static func forms(of name: Name, languages: [Language]) -> [Form] {
    var forms: [Form] = []
    func add(_ text: String, capital: Bool, genitive: Bool = false) {
      guard !forms.contains(where: { $0.text == text }) else { return }
      forms.append(Form(text: text, needsCapital: capital, isGenitive: genitive))
    }
    switch name.kind {
    case .name, .alias, .capital, .metonym:
      add(name.text, capital: true)
      // "Russland" is "Russlands" of it; names of several words ("Vereinigte Staaten") change
      // inside.
      if languages.contains(.german) {
        if let last = name.text.last, !"sxzß.".contains(last) {
          add(name.text + "s", capital: true, genitive: true)
        }
        for form in germanPhrase(name.text) { add(form, capital: true) }
        // Names in the plural: "den Niederlanden", "den Emiraten".
        if name.text.hasSuffix("lande") || name.text.hasSuffix("Emirate") {
          add(name.text + "n", capital: true)
        }
      }
    case .adjective:
      for language in languages {
        for form in adjectives(name.text, language) {
          add(form, capital: language == .english || form.first?.isUppercase == true)
        }
      }
    case .demonym:
      for language in languages {
        for form in demonyms(name.text, language) { add(form, capital: language != .italian) }
      }
    }
    return forms
  }

  /// Adjectives by number, gender and case.
  private static func adjectives(_ text: String, _ language: Language) -> [String] {
    switch language {
    case .english: return [text]
    case .german:
      guard text.last == "h" || text.last == "t" || text.last == "n" else { return [text] }
      return [text] + ["e", "en", "er", "es", "em"].map { text + $0 }
    case .french: return french(text)
    case .italian: return italian(text)
    }
  }

  /// The English plural that an adjective makes for a people, where it makes one.
  static func people(_ adjective: String) -> String? {
    let endings = ["an", "i", "et", "ot"]
    guard !adjective.contains(" "), endings.contains(where: adjective.hasSuffix) else { return nil }
    return adjective + "s"
  }

  /// Names of peoples in singular and plural.
  private static func demonyms(_ text: String, _ language: Language) -> [String] {
    switch language {
    case .english:
      if text.hasSuffix("ech") { return [text, text + "s"] }
      return text.hasSuffix("s") || text.hasSuffix("ese") || text.hasSuffix("sh")
        || text.hasSuffix("ch") ? [text] : [text, text + "s"]
    case .german:
      if text.hasSuffix("in") { return [text, text + "nen"] }
      if text.hasSuffix("e") { return [text, text + "n", text + "r"] }
      if text.hasSuffix("er") { return [text, text + "n", text + "s"] }
      return [text, text + "en", text + "s"]
    case .french: return french(text)
    case .italian: return italian(text)
    }
  }

  private static func french(_ text: String) -> [String] {
    var forms = [text]
    if !text.hasSuffix("s") && !text.hasSuffix("x") { forms.append(text + "s") }
    // Where the registry has one form only, the feminine is made as the grammar has it.
    if text.hasSuffix("en") { forms += [text + "ne", text + "nes"] }
    if text.hasSuffix("ain") || text.hasSuffix("ais") || text.hasSuffix("ois")
      || text.hasSuffix("and") || text.hasSuffix("ol")
    {
      forms += [text + "e", text + "es"]
    }
    return forms
  }

  private static func italian(_ text: String) -> [String] {
    var forms = [text]
    let stem = String(text.dropLast())
    if text.hasSuffix("co") {
      forms += [stem + "i", stem + "hi", stem + "a", stem + "he"]
    } else if text.hasSuffix("ca") {
      forms += [stem + "he"]
    } else if text.hasSuffix("o") {
      forms += [stem + "i", stem + "a", stem + "e"]
    } else if text.hasSuffix("a") {
      forms += [stem + "e", stem + "i"]
    } else if text.hasSuffix("e") {
      forms += [stem + "i"]
    }
    return forms
  }

  /// "Vereinigte Staaten" and "Vereinigtes Königreich" in other cases.
  private static func germanPhrase(_ text: String) -> [String] {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 1, let first = words.first else { return [] }
    let rest = words.dropFirst().joined(separator: " ")
    if first.hasSuffix("tes") || first.hasSuffix("hes") {
      let stem = String(first.dropLast(2))
      return [
        "\(stem)e \(rest)", "\(stem)en \(rest)s", "\(stem)en \(rest)es", "\(stem)en \(rest)",
      ]
    }
    if first.hasSuffix("te") || first.hasSuffix("he") || first.hasSuffix("ne") {
      return ["\(first)n \(rest)", "\(first)r \(rest)"]
    }
    return []
  }
}
