import Dates

/// Italian dates: «1º maggio 1980», «nell’agosto 2022», «fra agosto e settembre 2022».
struct ItalianDates: DateGrammar {
  private static let months = [
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre",
    "ottobre", "novembre", "dicembre",
  ]

  func phrase(_ part: DatePart, _ form: DateForm, isApproximate: Bool) -> String {
    let about = isApproximate ? " circa" : ""
    return switch form {
    case .alone: isApproximate ? "verso \(bound(part))" : name(part)
    case .at:
      isApproximate ? "verso \(bound(part))" : isDay(part) ? bound(part) : joined("ne", part)
    case .asOf:
      isDay(part) ? joined("a", part) + about : phrase(part, .at, isApproximate: isApproximate)
    case .since: joined("da", part) + about
    case .until: "fino \(until(part))\(about)"
    case .by: "entro \(bound(part))\(about)"
    case .before: "prima \(joined("de", part))\(about)"
    case .after: "dopo \(definite(part))\(about)"
    }
  }

  func bound(_ part: DatePart, isApproximate: Bool) -> String {
    bound(part) + (isApproximate ? " circa" : "")
  }

  func from(_ part: DatePart, isApproximate: Bool) -> String {
    joined("da", part) + (isApproximate ? " circa" : "")
  }

  func to(_ part: DatePart, isApproximate: Bool) -> String {
    joined("a", part) + (isApproximate ? " circa" : "")
  }

  func onwards(_ part: DatePart, isApproximate: Bool) -> String {
    "a partire \(joined("da", part))" + (isApproximate ? " circa" : "")
  }

  func between(_ first: String, _ last: String) -> String { "fra \(first) e \(last)" }

  func dayBetween(_ bounds: String, _ form: DateForm) -> String {
    switch form {
    case .alone, .at, .asOf: bounds
    case .since: "da un giorno \(bounds)"
    case .until: "fino a un giorno \(bounds)"
    case .by: "entro un giorno \(bounds)"
    case .before: "prima di un giorno \(bounds)"
    case .after: "dopo un giorno \(bounds)"
    }
  }

  func orLater(_ phrase: String) -> String { "\(phrase) o più tardi" }

  func atLatest(_ phrase: String) -> String { "\(phrase) al più tardi" }

  func unknownDay(_ form: DateForm) -> String {
    switch form {
    case .alone: "data ignota"
    case .at, .asOf: "in data ignota"
    case .since: "da una data ignota"
    case .until: "fino a una data ignota"
    case .by: "entro una data ignota"
    case .before: "prima di una data ignota"
    case .after: "dopo una data ignota"
    }
  }

  let always = "in ogni momento"
  let endNotKnown = "fine ignota"
  let startNotKnown = "inizio ignoto"
  let uncertain = "data incerta"
  let or = "o"
  let and = "e"
  let localTime = "ora locale"

  func notGiven(_ omission: DateTerm.Omission) -> String {
    switch omission {
    case .day: "giorno non indicato"
    case .month: "mese non indicato"
    case .monthAndDay: "mese e giorno non indicati"
    }
  }

  // MARK: Articles

  /// «ad agosto 2022», «a settembre 2022», «al 5 aprile 2019».
  private func until(_ part: DatePart) -> String {
    guard isMonth(part) else { return joined("a", part) }
    return "\(part.startsWithA ? "ad" : "a") \(name(part))"
  }

  /// «il 5 aprile 2019», «l’8 maggio», «l’agosto 2022», «la primavera 1978».
  private func definite(_ part: DatePart) -> String { article(part) + name(part) }

  /// The same, but months without an article, as behind «fra» and «entro».
  private func bound(_ part: DatePart) -> String { isMonth(part) ? name(part) : definite(part) }

  private func article(_ part: DatePart) -> String {
    switch part {
    case .decade: "gli "
    case .season(let code, _) where Season(code: code).kind == .spring: "la "
    case .season: "l’"
    case .month: part.startsWithVowel ? "l’" : "il "
    case .day(let number, _, _): number == 8 || number == 11 ? "l’" : "il "
    case .year(let year): startsWithVowel(historicalYear(year).number) ? "l’" : "il "
    case .century, .section: "il "
    }
  }

  /// A preposition run together with the article: «nel», «dall’», «alla», «degli».
  private func joined(_ preposition: String, _ part: DatePart) -> String {
    let article = article(part)
    let joint =
      switch article {
      case "il ": "\(preposition)l "
      case "gli ": "\(preposition)gli "
      case "la ": "\(preposition)lla "
      default: "\(preposition)ll’"
      }
    return joint + name(part)
  }

  private func isDay(_ part: DatePart) -> Bool {
    if case .day = part { return true }
    return false
  }

  private func isMonth(_ part: DatePart) -> Bool {
    if case .month = part { return true }
    return false
  }

  /// Whether a number is spoken with a vowel in front: uno, otto, undici, ottanta, ottocento.
  private func startsWithVowel(_ number: Int) -> Bool {
    number == 1 || number == 11 || (11_000..<12_000).contains(number)
      || "\(number)".utf8.first == UInt8(ascii: "8")
  }

  // MARK: Names

  private func name(_ part: DatePart) -> String {
    switch part {
    case .year(let year): self.year(year)
    case .decade(let first): "anni \(first)\(yearsOfDecade(first))"
    case .century(let first): "\(roman(first / 100 + 1)) secolo (\(first)–\(first + 99))"
    case .season(let code, let year): season(code, year)
    case .section(let code, let year): section(code, year)
    case .month(let month, let year): self.month(month, year)
    case .day(let day, let month?, let year): "\(self.day(day)) \(self.month(month, year))"
    case .day(let day, nil, _): self.day(day)
    }
  }

  private func day(_ day: Int) -> String { day == 1 ? "1º" : "\(day)" }

  private func year(_ year: Int) -> String {
    let (number, isBefore) = historicalYear(year)
    return isBefore ? "\(number) a.C." : number < 1000 ? "\(number) d.C." : "\(number)"
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
      case .northern: " (emisfero nord)"
      case .southern: " (emisfero sud)"
      }
    let name =
      switch season.kind {
      case .spring: "primavera"
      case .summer: "estate"
      case .autumn: "autunno"
      case .winter: "inverno"
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
    let ordinal = ["primo", "secondo", "terzo", "quarto"][section.index]
    return "\(ordinal) \(noun) \(self.year(year))"
  }
}

extension DatePart {
  /// Whether its Italian name is that of April, August or October.
  fileprivate var startsWithVowel: Bool {
    if case .month(let month, _) = self { return [4, 8, 10].contains(month) }
    return false
  }

  /// Whether its Italian name is that of April or August, before which «a» becomes «ad».
  fileprivate var startsWithA: Bool {
    if case .month(let month, _) = self { return month == 4 || month == 8 }
    return false
  }
}
