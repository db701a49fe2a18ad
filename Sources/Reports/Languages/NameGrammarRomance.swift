import States

/// French: « pour les États-Unis », « en Iran », « au Canada », « à Cuba », « d’Israël ».
struct FrenchNames: NameGrammar {
  func form(_ name: UsualName, _ form: NameForm) -> String {
    switch form {
    case .bare: name.text
    case .subject, .between: definite(name)
    case .forState: "pour \(definite(name))"
    case .inState: place(name)
    case .ofState, .fromState: joined("de", name)
    case .byState: "par \(definite(name))"
    case .toState: joined("à", name)
    }
  }

  private func place(_ name: UsualName) -> String {
    switch name.nameClass?.preposition {
    case "à": joined("à", name)
    case "en": "en \(name.text)"
    case "dans": "dans \(definite(name))"
    case "sur": "sur \(definite(name))"
    case "auprès": "auprès \(joined("de", name))"
    default:
      switch name.nameClass?.article ?? .none {
      case .feminine: "en \(name.text)"
      case .masculine: startsWithVowel(name.text) ? "en \(name.text)" : "au \(name.text)"
      default: joined("à", name)
      }
    }
  }

  private func definite(_ name: UsualName) -> String {
    switch name.nameClass?.article ?? .none {
    case .masculine: startsWithVowel(name.text) ? "l’\(name.text)" : "le \(name.text)"
    case .feminine: startsWithVowel(name.text) ? "l’\(name.text)" : "la \(name.text)"
    case .masculinePlural, .femininePlural, .plural: "les \(name.text)"
    case .none, .definite, .neuter: name.text
    }
  }

  /// « de » or « à » run together with the article.
  private func joined(_ preposition: String, _ name: UsualName) -> String {
    let isFrom = preposition == "de"
    switch name.nameClass?.article ?? .none {
    case .masculine where !startsWithVowel(name.text):
      return "\(isFrom ? "du" : "au") \(name.text)"
    case .masculine, .feminine: return "\(preposition) \(definite(name))"
    case .masculinePlural, .femininePlural, .plural:
      return "\(isFrom ? "des" : "aux") \(name.text)"
    case .none, .definite, .neuter:
      return isFrom && startsWithVowel(name.text)
        ? "d’\(name.text)" : "\(preposition) \(name.text)"
    }
  }

  /// Whether a name takes the apostrophe: « Haïti » does, « Honduras » and « Yémen » do not.
  private func startsWithVowel(_ name: String) -> Bool {
    name.hasPrefix("Haï") || name.first.map { "AEIOUÀÂÉÈÊÎÔ".contains($0) } ?? false
  }
}

/// Italian: «per gli Stati Uniti», «in Iran», «nei Paesi Bassi», «a Cuba», «dello Yemen».
struct ItalianNames: NameGrammar {
  func form(_ name: UsualName, _ form: NameForm) -> String {
    switch form {
    case .bare: name.text
    case .subject, .between: definite(name)
    case .forState: "per \(definite(name))"
    case .inState: place(name)
    case .ofState: joined("de", name, "di ")
    case .byState, .fromState: joined("da", name, "da ")
    case .toState: joined("a", name, to(name))
    }
  }

  private func place(_ name: UsualName) -> String {
    let article = name.nameClass?.article ?? .none
    switch name.nameClass?.preposition {
    case "in": return "in \(name.text)"
    case "nel": return joined("ne", name, "in ")
    case "a": return "\(to(name))\(name.text)"
    case "su": return joined("su", name, "su ")
    case "presso": return "presso \(definite(name))"
    default:
      switch article {
      case .masculine, .feminine: return "in \(name.text)"
      case .none, .definite, .neuter: return "\(to(name))\(name.text)"
      case .masculinePlural, .femininePlural, .plural: return joined("ne", name, "in ")
      }
    }
  }

  /// «a Cuba», «ad Haiti».
  private func to(_ name: UsualName) -> String {
    name.text.hasPrefix("A") || name.text.hasPrefix("Hai") ? "ad " : "a "
  }

  private func definite(_ name: UsualName) -> String { article(name) + name.text }

  /// A preposition run together with the article; `bare` stands where there is none.
  private func joined(_ preposition: String, _ name: UsualName, _ bare: String) -> String {
    let joint =
      switch article(name) {
      case "": bare
      case "il ": "\(preposition)l "
      case "i ": "\(preposition)i "
      case "lo ": "\(preposition)llo "
      case "la ": "\(preposition)lla "
      case "le ": "\(preposition)lle "
      case "gli ": "\(preposition)gli "
      default: "\(preposition)ll’"
      }
    return joint + name.text
  }

  private func article(_ name: UsualName) -> String {
    let start = Start(name.text)
    return switch name.nameClass?.article ?? .none {
    case .masculine: start == .vowel ? "l’" : start == .heavy ? "lo " : "il "
    case .feminine: start == .vowel ? "l’" : "la "
    case .masculinePlural, .plural: start == .plain ? "i " : "gli "
    case .femininePlural: "le "
    case .none, .definite, .neuter: ""
    }
  }

  /// The sounds before which the article changes.
  private enum Start {
    case vowel, heavy, plain

    init(_ name: String) {
      let letters = name.lowercased()
      let second = letters.dropFirst().first ?? "a"
      switch letters.first {
      case "a", "e", "i", "o", "u", "h": self = .vowel
      case "z", "y", "x": self = .heavy
      case "s": self = "aeiou".contains(second) ? .plain : .heavy
      default: self = .plain
      }
    }
  }
}
