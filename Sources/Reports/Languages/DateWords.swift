import Dates
import States

extension Briefing {
  /// A date in words: "August 2022", « vers décembre 2008 », „vor 1980“.
  ///
  /// An interval is one day within it, as acts have it; `words(_:as:)` with a stretch is for
  /// attestations. Where words say less than the date as written, it follows in square brackets.
  func words(_ date: EDTF, _ form: DateForm = .alone) -> String {
    DateWords(language).words(date, form)
  }

  /// A day in words: "21 September 2022", "on 21 September 2022".
  func words(_ day: Day, _ form: DateForm = .alone) -> String {
    DateWords(language).words(day, form)
  }

  /// A date as a stretch of time, all of which is meant: "from 1980 to 1985", "until 1980".
  func stretch(_ date: EDTF) -> String { DateWords(language).stretch(date) }
}

/// Dates in the words of a language.
struct DateWords: Sendable {
  private let grammar: any DateGrammar

  init(_ language: Language) { grammar = language.dateGrammar }

  /// A day.
  func words(_ day: Day, _ form: DateForm = .alone) -> String {
    grammar.phrase(DatePart(day), form, isApproximate: false)
  }

  /// A date in the sense of acts: an interval is one day within it.
  func words(_ date: EDTF, _ form: DateForm = .alone) -> String {
    var reading = DateReading()
    let words = point(date.form, form, &reading)
    return reading.isLossy ? "\(words) [\(date.text)]" : words
  }

  /// A date in the sense of attestations: an interval is all the days within it.
  func stretch(_ date: EDTF) -> String {
    guard case .interval(let start, let end) = date.form else { return words(date) }
    var reading = DateReading()
    let words = stretch(start, end, &reading)
    return reading.isLossy ? "\(words) [\(date.text)]" : words
  }

  // MARK: Points

  private func point(
    _ value: EDTF.Form, _ form: DateForm, _ reading: inout DateReading
  ) -> String {
    switch value {
    case .date(let date), .season(let date): return say(reading.content(date), form)
    case .dateTime(let date, let time):
      return "\(say(reading.content(date), form)), \(clock(time))"
    case .interval(let start, let end):
      if start == .unknown || end == .unknown { reading.lose() }
      return say(content(from: start.date, to: end.date, &reading), form)
    case .set(let kind, let members):
      return list(members, kind, form, &reading)
    }
  }

  private func content(
    from start: CalendarDate?, to end: CalendarDate?, _ reading: inout DateReading
  ) -> DateContent {
    switch (start, end) {
    case (let start?, let end?):
      .between(reading.bound(start, isLast: false), reading.bound(end, isLast: true))
    case (nil, let end?): reading.noLater(than: end)
    case (let start?, nil): reading.noEarlier(than: start)
    case (nil, nil): .unknown
    }
  }

  private func list(
    _ members: [EDTF.SetMember], _ kind: EDTF.SetKind, _ form: DateForm,
    _ reading: inout DateReading
  ) -> String {
    let word = kind == .oneOf ? grammar.or : grammar.and
    var contents: [DateContent] = []
    var phrases: [String] = []
    for member in members {
      switch member {
      case .date(let date): contents.append(reading.content(date))
      case .range(let from, let to) where kind == .oneOf:
        contents.append(content(from: from, to: to, &reading))
      case .range(let from, let to):
        phrases.append(
          stretch(from.map { .date($0) } ?? .open, to.map { .date($0) } ?? .open, &reading))
      }
    }
    let terms = contents.compactMap { if case .term(let term) = $0 { term } else { nil } }
    let isPlain = terms.count == contents.count && phrases.isEmpty
    if isPlain, form == .alone, terms.count == 2 {
      return "\(say(terms[0].shortened(before: terms[1]), form)) \(word) \(say(terms[1], form))"
    }
    phrases = contents.map { say($0, form) } + phrases
    guard phrases.count > 1, let last = phrases.last else { return phrases.first ?? "" }
    return isPlain
      ? "\(phrases.dropLast().joined(separator: ", ")) \(word) \(last)"
      : "\(phrases.dropLast().joined(separator: "; ")); \(word) \(last)"
  }

  // MARK: Phrases

  private func say(_ content: DateContent, _ form: DateForm) -> String {
    switch content {
    case .term(let term): say(term, form)
    case .between(let first, let last):
      form.tellsWhen
        ? between(first, last) : grammar.dayBetween(between(first, last), form)
    case .orLater(let term): grammar.orLater(say(term, form))
    case .byLatest(let term):
      form.tellsWhen ? say(term, .by) : grammar.atLatest(say(term, form))
    case .before(let term):
      form.tellsWhen
        ? say(term, .before)
        : term.neighbour(-1).map { latest($0, form) }
          ?? grammar.dayBetween(say(term, .before), form)
    case .after(let term):
      form.tellsWhen
        ? say(term, .after)
        : term.neighbour(1).map { grammar.orLater(say($0, form)) }
          ?? grammar.dayBetween(say(term, .after), form)
    case .unknown: grammar.unknownDay(form)
    }
  }

  /// "since 2009 at the latest"; what stands behind "by" says so already.
  private func latest(_ term: DateTerm, _ form: DateForm) -> String {
    form == .by ? say(term, form) : grammar.atLatest(say(term, form))
  }

  private func say(_ term: DateTerm, _ form: DateForm) -> String {
    grammar.phrase(term.part, form, isApproximate: term.isApproximate) + remarks(term)
  }

  private func between(_ first: DateTerm, _ last: DateTerm) -> String {
    let first = first.shortened(before: last)
    return grammar.between(
      grammar.bound(first.part, isApproximate: first.isApproximate) + remarks(first),
      grammar.bound(last.part, isApproximate: last.isApproximate) + remarks(last))
  }

  private func stretch(
    _ start: EDTF.Endpoint, _ end: EDTF.Endpoint, _ reading: inout DateReading
  ) -> String {
    let last = end.date.map { reading.bound($0, isLast: true) }
    let first = start.date.map { start in
      let first = reading.bound(start, isLast: false)
      return last.map(first.shortened) ?? first
    }
    let words =
      switch (first, last) {
      case (let first?, let last?):
        grammar.from(first.part, isApproximate: first.isApproximate) + remarks(first) + " "
          + grammar.to(last.part, isApproximate: last.isApproximate) + remarks(last)
      case (let first?, nil):
        grammar.onwards(first.part, isApproximate: first.isApproximate) + remarks(first)
      case (nil, let last?): say(last, .until)
      case (nil, nil): start == .unknown || end == .unknown ? "" : grammar.always
      }
    let open = [
      start == .unknown ? grammar.startNotKnown : "", end == .unknown ? grammar.endNotKnown : "",
    ]
    return ([words] + open).filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What stands behind a date in brackets.
  private func remarks(_ term: DateTerm) -> String {
    let remarks = [
      term.omission.map(grammar.notGiven),
      term.qualification.contains(.uncertain) ? grammar.uncertain : nil,
    ].compactMap(\.self)
    return remarks.isEmpty ? "" : " (\(remarks.joined(separator: ", ")))"
  }

  /// A time of day, to the minute where it has no seconds: the same in all languages but for its zone.
  private func clock(_ time: ClockTime) -> String {
    let seconds = time.second == 0 ? "" : ":\(two(time.second))"
    let text = "\(two(time.hour)):\(two(time.minute))\(seconds)"
    guard let shift = time.shift else { return "\(text) (\(grammar.localTime))" }
    if shift == 0 { return "\(text) UTC" }
    let distance = Int(shift.magnitude)
    return "\(text) UTC\(shift < 0 ? "−" : "+")\(two(distance / 60)):\(two(distance % 60))"
  }

  private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension DateForm {
  /// Whether it says when something was, rather than since or until when.
  fileprivate var tellsWhen: Bool { self == .alone || self == .at || self == .asOf }
}

extension DateTerm {
  /// The year so many years on, of a whole year: what lies before 2010 lies in 2009 at the latest.
  fileprivate func neighbour(_ step: Int) -> DateTerm? {
    guard isBare, case .year(let year) = part else { return nil }
    return DateTerm(part: .year(year + step))
  }

  /// Whether it is an estimate.
  var isApproximate: Bool { qualification.contains(.approximate) }

  /// Whether nothing stands beside it.
  var isBare: Bool { qualification.isEmpty && omission == nil }

  /// The same without the month and year that it shares with the date after it.
  func shortened(before other: DateTerm) -> DateTerm {
    guard isBare, other.isBare else { return self }
    var shortened = self
    shortened.part = part.shortened(before: other.part)
    return shortened
  }
}

/// A year as historians count: there is no year 0 before the year 1.
func historicalYear(_ year: Int) -> (number: Int, isBefore: Bool) {
  year > 0 ? (year, false) : (1 - year, true)
}
