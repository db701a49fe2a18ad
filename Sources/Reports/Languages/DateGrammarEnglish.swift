import Dates

/// English dates: "21 September 2022", "in the 1980s".
struct EnglishDates: DateGrammar {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  func phrase(_ part: DatePart, _ form: DateForm, isApproximate: Bool) -> String {
    let bound = bound(part, isApproximate: isApproximate)
    return switch form {
    case .alone: isApproximate ? bound : name(part)
    case .at, .asOf: isApproximate ? bound : "\(isDay(part) ? "on" : "in") \(bound)"
    case .since: "since \(bound)"
    case .until: "until \(bound)"
    case .by: "by \(bound)"
    case .before: "before \(bound)"
    case .after: "after \(bound)"
    }
  }

  func bound(_ part: DatePart, isApproximate: Bool) -> String {
    let article =
      switch part {
      case .decade, .century, .section: "the "
      case .year, .season, .month, .day: ""
      }
    return (isApproximate ? "around " : "") + article + name(part)
  }

  func from(_ part: DatePart, isApproximate: Bool) -> String {
    "from \(bound(part, isApproximate: isApproximate))"
  }

  func to(_ part: DatePart, isApproximate: Bool) -> String {
    "to \(bound(part, isApproximate: isApproximate))"
  }

  func onwards(_ part: DatePart, isApproximate: Bool) -> String {
    "from \(bound(part, isApproximate: isApproximate)) on"
  }

  func between(_ first: String, _ last: String) -> String { "between \(first) and \(last)" }

  func dayBetween(_ bounds: String, _ form: DateForm) -> String {
    switch form {
    case .alone, .at, .asOf: bounds
    case .since: "since a day \(bounds)"
    case .until: "until a day \(bounds)"
    case .by: "by a day \(bounds)"
    case .before: "before a day \(bounds)"
    case .after: "after a day \(bounds)"
    }
  }

  func orLater(_ phrase: String) -> String { "\(phrase) or later" }

  func atLatest(_ phrase: String) -> String { "\(phrase) at the latest" }

  func unknownDay(_ form: DateForm) -> String {
    switch form {
    case .alone: "date not known"
    case .at, .asOf: "on an unknown date"
    case .since: "since an unknown date"
    case .until: "until an unknown date"
    case .by: "by an unknown date"
    case .before: "before an unknown date"
    case .after: "after an unknown date"
    }
  }

  let always = "at any time"
  let endNotKnown = "end not known"
  let startNotKnown = "start not known"
  let uncertain = "uncertain"
  let or = "or"
  let and = "and"
  let localTime = "local time"

  func notGiven(_ omission: DateTerm.Omission) -> String {
    switch omission {
    case .day: "day not given"
    case .month: "month not given"
    case .monthAndDay: "month and day not given"
    }
  }

  // MARK: Names

  private func isDay(_ part: DatePart) -> Bool {
    if case .day = part { return true }
    return false
  }

  private func name(_ part: DatePart) -> String {
    switch part {
    case .year(let year): self.year(year)
    case .decade(let first): "\(first)s\(yearsOfDecade(first))"
    case .century(let first): "\(ordinal(first / 100 + 1)) century (\(first)–\(first + 99))"
    case .season(let code, let year): season(code, year)
    case .section(let code, let year): section(code, year)
    case .month(let month, let year): self.month(month, year)
    case .day(let day, let month?, let year): "\(day) \(self.month(month, year))"
    case .day(let day, nil, _): "\(day)"
    }
  }

  private func year(_ year: Int) -> String {
    let (number, isBefore) = historicalYear(year)
    return isBefore ? "\(number) BC" : number < 1000 ? "AD \(number)" : "\(number)"
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
      case .northern: " (northern hemisphere)"
      case .southern: " (southern hemisphere)"
      }
    let name =
      switch season.kind {
      case .spring: "spring"
      case .summer: "summer"
      case .autumn: "autumn"
      case .winter: "winter"
      }
    return "\(name) \(self.year(year))\(season.following(year).map { "–\($0)" } ?? "")\(half)"
  }

  private func section(_ code: Int, _ year: Int) -> String {
    let section = YearSection(code: code)
    let noun =
      switch section.kind {
      case .quarter: "quarter"
      case .third: "third"
      case .half: "half"
      }
    return "\(["first", "second", "third", "fourth"][section.index]) \(noun) of \(self.year(year))"
  }

  private func ordinal(_ number: Int) -> String {
    let ending =
      switch (number % 100, number % 10) {
      case (11...13, _): "th"
      case (_, 1): "st"
      case (_, 2): "nd"
      case (_, 3): "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
