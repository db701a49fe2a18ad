import Dates

/// German dates: „im August 2022“, „seit den 1980er-Jahren“.
struct GermanDates: DateGrammar {
  private static let months = [
    "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
    "November", "Dezember",
  ]

  func phrase(_ part: DatePart, _ form: DateForm, isApproximate: Bool) -> String {
    let about = isApproximate ? "etwa " : ""
    return switch form {
    case .alone: isApproximate ? around(part) : name(part, .alone)
    case .at, .asOf: isApproximate ? around(part) : at(part)
    case .since: "seit \(about)\(dative(part))"
    case .until: "bis \(about)\(toward(part))"
    case .by: "spätestens \(isApproximate ? around(part) : at(part))"
    case .before: "vor \(about)\(dative(part))"
    case .after: "nach \(about)\(dative(part))"
    }
  }

  func bound(_ part: DatePart, isApproximate: Bool) -> String {
    (isApproximate ? "etwa " : "") + dative(part)
  }

  func from(_ part: DatePart, isApproximate: Bool) -> String {
    let about = isApproximate ? "etwa " : ""
    return switch part {
    case .year, .month, .decade: "von \(about)\(dative(part))"
    case .day, .season, .century, .section:
      "\(isApproximate ? "etwa " : "")vom \(name(part, .weak))"
    }
  }

  func to(_ part: DatePart, isApproximate: Bool) -> String {
    "bis \(isApproximate ? "etwa " : "")\(toward(part))"
  }

  func onwards(_ part: DatePart, isApproximate: Bool) -> String {
    "ab \(isApproximate ? "etwa " : "")\(dative(part))"
  }

  func between(_ first: String, _ last: String) -> String { "zwischen \(first) und \(last)" }

  func dayBetween(_ bounds: String, _ form: DateForm) -> String {
    switch form {
    case .alone, .at, .asOf: bounds
    case .since: "seit einem Tag \(bounds)"
    case .until: "bis zu einem Tag \(bounds)"
    case .by: "spätestens an einem Tag \(bounds)"
    case .before: "vor einem Tag \(bounds)"
    case .after: "nach einem Tag \(bounds)"
    }
  }

  func orLater(_ phrase: String) -> String { "\(phrase) oder später" }

  func atLatest(_ phrase: String) -> String { "spätestens \(phrase)" }

  func unknownDay(_ form: DateForm) -> String {
    switch form {
    case .alone: "Datum nicht bekannt"
    case .at, .asOf: "an einem unbekannten Tag"
    case .since: "seit einem unbekannten Tag"
    case .until: "bis zu einem unbekannten Tag"
    case .by: "spätestens an einem unbekannten Tag"
    case .before: "vor einem unbekannten Tag"
    case .after: "nach einem unbekannten Tag"
    }
  }

  let always = "zu jeder Zeit"
  let endNotKnown = "Ende nicht bekannt"
  let startNotKnown = "Beginn nicht bekannt"
  let uncertain = "unsicher"
  let or = "oder"
  let and = "und"
  let localTime = "Ortszeit"

  func notGiven(_ omission: DateTerm.Omission) -> String {
    switch omission {
    case .day: "Tag nicht angegeben"
    case .month: "Monat nicht angegeben"
    case .monthAndDay: "Monat und Tag nicht angegeben"
    }
  }

  // MARK: Cases

  /// „im August 2022“, „in den 1980er-Jahren“, „1980“.
  private func at(_ part: DatePart) -> String {
    switch part {
    case .day: "am \(name(part, .weak))"
    case .year: name(part, .weak)
    case .decade: "in den \(name(part, .weak))"
    case .month, .season, .century, .section: "im \(name(part, .weak))"
    }
  }

  /// „dem Frühjahr 1978“, „August 2022“, „den 1980er-Jahren“.
  private func dative(_ part: DatePart) -> String {
    switch part {
    case .year, .month: name(part, .weak)
    case .decade: "den \(name(part, .weak))"
    case .day, .season, .century, .section: "dem \(name(part, .weak))"
    }
  }

  /// What follows „bis“.
  private func toward(_ part: DatePart) -> String {
    switch part {
    case .year, .month: name(part, .weak)
    case .decade: "in die \(name(part, .accusative))"
    case .day, .season, .century, .section: "zum \(name(part, .weak))"
    }
  }

  /// „um den Sommer 1978“, „um August 2022“.
  private func around(_ part: DatePart) -> String {
    switch part {
    case .year, .month: "um \(name(part, .accusative))"
    case .day: "um den \(name(part, .accusative))"
    case .decade: "um die \(name(part, .accusative))"
    case .season(let code, _):
      "um \(Season(code: code).kind == .spring ? "das" : "den") \(name(part, .accusative))"
    case .century, .section: "um das \(name(part, .accusative))"
    }
  }

  // MARK: Names

  /// How adjectives end: by themselves, behind an article in the dative, in the accusative.
  private enum Ending {
    case alone, weak, accusative
  }

  private func name(_ part: DatePart, _ ending: Ending) -> String {
    switch part {
    case .year(let year): self.year(year)
    case .decade(let first):
      "\(first)er-Jahre\(ending == .weak ? "n" : "")\(yearsOfDecade(first))"
    case .century(let first): "\(first / 100 + 1). Jahrhundert (\(first)–\(first + 99))"
    case .season(let code, let year): season(code, year)
    case .section(let code, let year): section(code, year, ending)
    case .month(let month, let year): self.month(month, year)
    case .day(let day, let month?, let year): "\(day). \(self.month(month, year))"
    case .day(let day, nil, _): "\(day)."
    }
  }

  private func year(_ year: Int) -> String {
    let (number, isBefore) = historicalYear(year)
    return isBefore ? "\(number) v. Chr." : number < 1000 ? "\(number) n. Chr." : "\(number)"
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
      case .northern: " (Nordhalbkugel)"
      case .southern: " (Südhalbkugel)"
      }
    let name =
      switch season.kind {
      case .spring: "Frühjahr"
      case .summer: "Sommer"
      case .autumn: "Herbst"
      case .winter: "Winter"
      }
    return "\(name) \(self.year(year))\(season.following(year).map { "/\($0)" } ?? "")\(half)"
  }

  private func section(_ code: Int, _ year: Int, _ ending: Ending) -> String {
    let section = YearSection(code: code)
    let noun =
      switch section.kind {
      case .quarter: "Quartal"
      case .third: "Jahresdrittel"
      case .half: "Halbjahr"
      }
    let stem = ["erste", "zweite", "dritte", "vierte"][section.index]
    let adjective =
      switch ending {
      case .alone: "\(stem)s"
      case .weak: "\(stem)n"
      case .accusative: stem
      }
    return "\(adjective) \(noun) \(self.year(year))"
  }
}
