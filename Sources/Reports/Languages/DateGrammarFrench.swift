import Dates

/// French dates: « 1er mai 1980 », « en août 2022 », « jusqu’au 5 avril 2019 ».
struct FrenchDates: DateGrammar {
  private static let months = [
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
  ]

  func phrase(_ part: DatePart, _ form: DateForm, isApproximate: Bool) -> String {
    let about = isApproximate ? " environ" : ""
    return switch form {
    case .alone: isApproximate ? "vers \(definite(part))" : name(part)
    case .at: isApproximate ? "vers \(definite(part))" : at(part)
    case .asOf: isDay(part) ? toward(part) + about : phrase(part, .at, isApproximate: isApproximate)
    case .since: "depuis \(definite(part))\(about)"
    case .until: "\(until(part))\(about)"
    case .by: "au plus tard \(isApproximate ? "vers \(definite(part))" : at(part))"
    case .before: "avant \(definite(part))\(about)"
    case .after: "après \(definite(part))\(about)"
    }
  }

  func bound(_ part: DatePart, isApproximate: Bool) -> String {
    definite(part) + (isApproximate ? " environ" : "")
  }

  func from(_ part: DatePart, isApproximate: Bool) -> String {
    let text =
      switch part {
      case .day, .century, .section: "du \(name(part))"
      case .decade: "des \(name(part))"
      case .year: "de \(name(part))"
      case .month(let month, _): Self.elides(month) ? "d’\(name(part))" : "de \(name(part))"
      case .season(let code, _): isSpring(code) ? "du \(name(part))" : "de l’\(name(part))"
      }
    return text + (isApproximate ? " environ" : "")
  }

  func to(_ part: DatePart, isApproximate: Bool) -> String {
    toward(part) + (isApproximate ? " environ" : "")
  }

  func onwards(_ part: DatePart, isApproximate: Bool) -> String {
    let text =
      switch part {
      case .decade: "à partir des \(name(part))"
      case .day, .century, .section: "à partir du \(name(part))"
      case .year: "à partir de \(name(part))"
      case .month(let month, _):
        "à partir \(Self.elides(month) ? "d’" : "de ")\(name(part))"
      case .season(let code, _): "à partir \(isSpring(code) ? "du " : "de l’")\(name(part))"
      }
    return text + (isApproximate ? " environ" : "")
  }

  func between(_ first: String, _ last: String) -> String { "entre \(first) et \(last)" }

  func dayBetween(_ bounds: String, _ form: DateForm) -> String {
    switch form {
    case .alone, .at, .asOf: bounds
    case .since: "depuis un jour situé \(bounds)"
    case .until: "jusqu’à un jour situé \(bounds)"
    case .by: "au plus tard un jour situé \(bounds)"
    case .before: "avant un jour situé \(bounds)"
    case .after: "après un jour situé \(bounds)"
    }
  }

  func orLater(_ phrase: String) -> String { "\(phrase) ou plus tard" }

  func atLatest(_ phrase: String) -> String { "\(phrase) au plus tard" }

  func unknownDay(_ form: DateForm) -> String {
    switch form {
    case .alone: "date inconnue"
    case .at, .asOf: "à une date inconnue"
    case .since: "depuis une date inconnue"
    case .until: "jusqu’à une date inconnue"
    case .by: "au plus tard à une date inconnue"
    case .before: "avant une date inconnue"
    case .after: "après une date inconnue"
    }
  }

  let always = "à tout moment"
  let endNotKnown = "fin inconnue"
  let startNotKnown = "début inconnu"
  let uncertain = "date incertaine"
  let or = "ou"
  let and = "et"
  let localTime = "heure locale"

  func notGiven(_ omission: DateTerm.Omission) -> String {
    switch omission {
    case .day: "jour non précisé"
    case .month: "mois non précisé"
    case .monthAndDay: "mois et jour non précisés"
    }
  }

  private func isDay(_ part: DatePart) -> Bool {
    if case .day = part { return true }
    return false
  }

  // MARK: Articles

  /// « le 5 avril 2019 », « août 2022 », « les années 1980 ».
  private func definite(_ part: DatePart) -> String {
    switch part {
    case .year, .month: name(part)
    case .decade: "les \(name(part))"
    case .day, .century, .section: "le \(name(part))"
    case .season(let code, _): (isSpring(code) ? "le " : "l’") + name(part)
    }
  }

  /// « le 5 avril 2019 », « en août 2022 », « dans les années 1980 ».
  private func at(_ part: DatePart) -> String {
    switch part {
    case .day: "le \(name(part))"
    case .year, .month: "en \(name(part))"
    case .decade: "dans les \(name(part))"
    case .century, .section: "au \(name(part))"
    case .season(let code, _): (isSpring(code) ? "au " : "en ") + name(part)
    }
  }

  private func toward(_ part: DatePart) -> String {
    switch part {
    case .year, .month: "à \(name(part))"
    case .decade: "aux \(name(part))"
    case .day, .century, .section: "au \(name(part))"
    case .season(let code, _): (isSpring(code) ? "au " : "à l’") + name(part)
    }
  }

  private func until(_ part: DatePart) -> String {
    switch part {
    case .year, .month: "jusqu’en \(name(part))"
    case .decade: "jusque dans les \(name(part))"
    case .day, .century, .section, .season: "jusqu’\(toward(part))"
    }
  }

  private func isSpring(_ code: Int) -> Bool { Season(code: code).kind == .spring }

  /// Whether a month begins with a vowel: avril, août, octobre.
  private static func elides(_ month: Int) -> Bool { [4, 8, 10].contains(month) }

  // MARK: Names

  private func name(_ part: DatePart) -> String {
    switch part {
    case .year(let year): self.year(year)
    case .decade(let first): "années \(first)\(yearsOfDecade(first))"
    case .century(let first):
      "\(roman(first / 100 + 1))\(first == 0 ? "er" : "e") siècle (\(first)–\(first + 99))"
    case .season(let code, let year): season(code, year)
    case .section(let code, let year): section(code, year)
    case .month(let month, let year): self.month(month, year)
    case .day(let day, let month?, let year): "\(self.day(day)) \(self.month(month, year))"
    case .day(let day, nil, _): self.day(day)
    }
  }

  private func day(_ day: Int) -> String { day == 1 ? "1er" : "\(day)" }

  private func year(_ year: Int) -> String {
    let (number, isBefore) = historicalYear(year)
    return isBefore ? "\(number) av. J.-C." : number < 1000 ? "\(number) apr. J.-C." : "\(number)"
  }

  private func month(_ month: Int, _ year: Int?) -> String {
    let name = Self.months[(month + 11) % 12]
    return year.map { "\(name) \(self.year($0))" } ?? name
  }

  private func season(_ code: Int, _ year: Int) -> String {
    let season = Season(code: code)
    let half =
      switch season.half {
      case nil: ""
      case .northern: " (hémisphère nord)"
      case .southern: " (hémisphère sud)"
      }
    let name =
      switch season.kind {
      case .spring: "printemps"
      case .summer: "été"
      case .autumn: "automne"
      case .winter: "hiver"
      }
    let next = season.following(year) == nil ? "" : "-\(year + 1)"
    return "\(name) \(self.year(year))\(next)\(half)"
  }

  private func section(_ code: Int, _ year: Int) -> String {
    let section = YearSection(code: code)
    let noun =
      switch section.kind {
      case .quarter: "trimestre"
      case .third: "quadrimestre"
      case .half: "semestre"
      }
    let ordinal = ["premier", "deuxième", "troisième", "quatrième"][section.index]
    return "\(ordinal) \(noun) \(self.year(year))"
  }
}
