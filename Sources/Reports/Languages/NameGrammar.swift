import States

/// How one language puts the names of States into sentences.
protocol NameGrammar: Sendable {
  /// The name in a form; without a class it has no article.
  func form(_ name: UsualName, _ form: NameForm) -> String
}

extension Language {
  /// How the language puts names into sentences.
  var nameGrammar: any NameGrammar {
    switch self {
    case .english: EnglishNames()
    case .german: GermanNames()
    case .french: FrenchNames()
    case .italian: ItalianNames()
    }
  }
}

/// English: "for the United States", "in Iran".
struct EnglishNames: NameGrammar {
  func form(_ name: UsualName, _ form: NameForm) -> String {
    if form == .bare { return name.text }
    let nameClass = name.nameClass
    let noun = nameClass?.article == .definite ? "the \(name.text)" : name.text
    return switch form {
    case .bare: name.text
    case .subject, .between: noun
    case .forState: "for \(noun)"
    case .inState: "\(nameClass?.preposition ?? "in") \(noun)"
    case .ofState: "of \(noun)"
    case .byState: "by \(noun)"
    case .toState: "to \(noun)"
    case .fromState: "from \(noun)"
    }
  }
}

/// German: „für die Vereinigten Staaten“, „im Iran“, „des Deutschen Reichs“, „Kubas“.
struct GermanNames: NameGrammar {
  /// The cases, as far as names differ in them.
  private enum Case {
    case nominative, accusative, dative, genitive
  }

  func form(_ name: UsualName, _ form: NameForm) -> String {
    switch form {
    case .bare: name.text
    case .subject: noun(name, .nominative)
    case .forState: "für \(noun(name, .accusative))"
    case .inState: place(name)
    case .ofState: genitive(name)
    case .byState: "durch \(noun(name, .accusative))"
    case .toState: "an \(noun(name, .accusative))"
    case .fromState: contracted("von", name)
    case .between: noun(name, .dative)
    }
  }

  private func place(_ name: UsualName) -> String {
    switch name.nameClass?.preposition {
    case "auf": "auf \(noun(name, .dative))"
    case "an": contracted("an", name)
    case "bei": contracted("bei", name)
    default: contracted("in", name)
    }
  }

  /// A preposition with the dative; „dem“ runs together with it.
  private func contracted(_ preposition: String, _ name: UsualName) -> String {
    guard let article = name.nameClass?.article, article == .masculine || article == .neuter else {
      return "\(preposition) \(noun(name, .dative))"
    }
    let joint =
      switch preposition {
      case "in": "im"
      case "an": "am"
      case "bei": "beim"
      default: "vom"
      }
    return "\(joint) \(declined(name, .dative))"
  }

  /// The name with its article.
  private func noun(_ name: UsualName, _ grammaticalCase: Case) -> String {
    guard let article = article(name.nameClass?.article ?? .none, grammaticalCase) else {
      return grammaticalCase == .dative ? dativeOfSeveral(name.text) : name.text
    }
    return "\(article) \(declined(name, grammaticalCase))"
  }

  private func article(_ article: NameClass.Article, _ grammaticalCase: Case) -> String? {
    switch (article, grammaticalCase) {
    case (.masculine, .nominative): "der"
    case (.masculine, .accusative): "den"
    case (.masculine, .dative), (.neuter, .dative): "dem"
    case (.masculine, .genitive), (.neuter, .genitive): "des"
    case (.neuter, .nominative), (.neuter, .accusative): "das"
    case (.feminine, .nominative), (.feminine, .accusative): "die"
    case (.feminine, .dative), (.feminine, .genitive): "der"
    case (.plural, .nominative), (.plural, .accusative): "die"
    case (.plural, .dative): "den"
    case (.plural, .genitive): "der"
    case (.none, _), (.definite, _), (.masculinePlural, _), (.femininePlural, _): nil
    }
  }

  private func genitive(_ name: UsualName) -> String {
    if let nameClass = name.nameClass, nameClass.article != .none {
      return noun(name, .genitive)
    }
    let isHissing = name.text.last.map { "sßxz".contains($0) } ?? true
    let isSeveral = name.text.contains(" und ")
    return name.nameClass?.ending != "" || isHissing || isSeveral
      ? "von \(dativeOfSeveral(name.text))" : "\(name.text)s"
  }

  /// „Südgeorgien und den Südlichen Sandwichinseln“: an article inside a name without one of its own.
  private func dativeOfSeveral(_ name: String) -> String {
    name.replacing(" und die ", with: " und den ")
  }

  /// The name behind an article: adjectives take weak endings, the noun that of its case.
  private func declined(_ name: UsualName, _ grammaticalCase: Case) -> String {
    guard let nameClass = name.nameClass else { return name.text }
    var words = name.text.split(separator: " ").map(String.init)
    let count = min(nameClass.adjectives, words.count - 1)
    for i in 0..<max(count, 0) {
      words[i] = stem(words[i]) + ending(nameClass.article, grammaticalCase)
    }
    let isShared = words.indices.contains(max(count, 0)) && words[max(count, 0)].hasSuffix("-")
    let head = isShared ? words.count - 1 : max(count, 0)
    guard words.indices.contains(head) else { return name.text }
    switch (nameClass.article, grammaticalCase) {
    case (.masculine, .genitive), (.neuter, .genitive): words[head] += nameClass.ending
    case (.plural, .dative): words[words.count - 1] += nameClass.ending
    default: break
    }
    return words.joined(separator: " ")
  }

  /// An adjective without the ending it has when it stands alone.
  private func stem(_ adjective: String) -> String {
    for ending in ["er", "es", "e"] where adjective.hasSuffix(ending) {
      return String(adjective.dropLast(ending.count))
    }
    return adjective
  }

  private func ending(_ article: NameClass.Article, _ grammaticalCase: Case) -> String {
    switch (article, grammaticalCase) {
    case (.plural, _), (_, .dative), (_, .genitive), (.masculine, .accusative): "en"
    default: "e"
    }
  }
}
