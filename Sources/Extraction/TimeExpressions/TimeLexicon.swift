import States

/// The words for times of a language and the lines of its grammar, ready to match.
///
/// See `TimeTables` for the tables and how they are written.
struct TimeLexicon: Sendable {
  /// How sure a word is a month.
  enum MonthName: Int, Sendable {
    /// An abbreviation, which may be another word.
    case short
    /// A name that is another word too: "may".
    case weak
    /// A name and nothing else.
    case sure
  }

  /// What a word is, as far as it is a time.
  struct Word: Sendable {
    var month: Int?
    var monthName = MonthName.sure
    var weekday: Int?
    var unit: TimeReference.Unit?
    var number: Int?
    var decade: Int?
    var season: Int?
    var ordinal: Int?
    var isSuffix = false
    var follows = false
    var precedes = false
  }

  /// The numbers of the words, which are the places in `words`.
  private(set) var vocabulary = WordTable<Int>(minimumCapacity: 500)

  /// What the words are.
  private(set) var words: [Word] = []

  /// Numbers written as several words with hyphens.
  private(set) var hyphenatedNumbers: [String: Int] = [:]

  /// The lines that yield a date.
  private(set) var dates: [TimePattern] = []

  /// The lines that yield an expression.
  private(set) var expressions: [TimePattern] = []

  /// Whether months and weekdays begin with a capital letter.
  private(set) var needsCapitals = false

  /// The lines that can't be read; there are none in a released table.
  private(set) var problems: [String] = []

  /// The lines by how they begin.
  private(set) var dateIndex: TimeIndex
  private(set) var expressionIndex: TimeIndex

  private var groups: [String: [Int]] = [:]

  /// Reads tables: first the words, then the grammar.
  init(words: StaticString, grammar: StaticString) {
    let none = TimeSlotWords([], compounds: [], within: [])
    dateIndex = TimeIndex([], dates: [], slots: none)
    expressionIndex = dateIndex
    for line in Self.lines(words) { readWords(line) }
    for line in Self.lines(grammar) { readPattern(line) }
    index()
  }

  private static func lines(_ table: StaticString) -> [Substring] {
    table.description.split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// The number of a word, made if it is new.
  private mutating func number(of word: Substring) -> Int {
    let word = String(word)
    let key = WordKey(word)
    if let number = vocabulary.value(of: word, key) { return number }
    words.append(Word())
    vocabulary.update(word, key, default: words.count - 1) { _ in }
    return words.count - 1
  }

  // MARK: Words

  /// Reads `kind value = word word`.
  private mutating func readWords(_ line: Substring) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: true)
    guard let sign = parts.firstIndex(of: "="), sign > 0 else {
      problems.append(String(line))
      return
    }
    let kind = parts[0]
    let value = sign > 1 ? Int(parts[1]) : nil
    let listed = parts[(sign + 1)...]
    if kind.hasPrefix("@") {
      groups[String(kind)] = listed.map { number(of: $0) }
      return
    }
    if kind == "capitals" {
      needsCapitals = true
      return
    }
    for word in listed {
      if kind == "number", word.contains("-") {
        hyphenatedNumbers[String(word)] = value
        if let first = word.split(separator: "-").first { _ = number(of: first) }
        continue
      }
      let at = number(of: word)
      switch (kind, value, sign > 1 ? String(parts[1]) : "") {
      case ("month", .some, _):
        words[at].month = value
        words[at].monthName =
          parts[2] == "short" ? .short : parts[2] == "weak" ? .weak : .sure
      case ("weekday", .some, _): words[at].weekday = value
      case ("number", .some, _): words[at].number = value
      case ("decade", .some, _): words[at].decade = value
      case ("season", .some, _): words[at].season = value
      case ("ordinal", .some, _): words[at].ordinal = value
      case ("suffix", _, _): words[at].isSuffix = true
      case ("counted", _, _): words[at].follows = true
      case ("counting", _, _): words[at].precedes = true
      case ("unit", _, let name):
        words[at].unit = TimeReference.Unit(rawValue: name)
        if words[at].unit == nil { problems.append(String(line)) }
      default: problems.append(String(line))
      }
    }
  }

  // MARK: Grammar

  /// Reads `kind modifier … : item item …`.
  private mutating func readPattern(_ line: Substring) {
    let parts = line.split(separator: " ", omittingEmptySubsequences: true)
    guard let sign = parts.firstIndex(of: ":"), sign > 0, sign + 1 < parts.count else {
      problems.append(String(line))
      return
    }
    let items = parts[(sign + 1)...].compactMap { item($0) }
    guard items.count == parts.count - sign - 1,
      var pattern = Self.pattern(String(parts[0]), items)
    else {
      problems.append(String(line))
      return
    }
    for modifier in parts[1..<sign] where !Self.apply(String(modifier), to: &pattern) {
      problems.append(String(line))
    }
    if case .expression = pattern.yield {
      expressions.append(pattern)
    } else {
      dates.append(pattern)
    }
  }

  private static func pattern(_ kind: String, _ items: [TimePattern.Item]) -> TimePattern? {
    if let role = TimeExpression.Role(rawValue: kind) {
      return TimePattern(yield: .expression(role), items: items)
    }
    if let kind = TimeReference.Kind(rawValue: kind) {
      var reference = TimeReference()
      reference.kind = kind
      return TimePattern(yield: .date(reference), items: items)
    }
    switch kind {
    case "inner": return TimePattern(yield: .inner, items: items)
    case "part": return TimePattern(yield: .part, items: items)
    case "near": return TimePattern(yield: .near, items: items)
    default: return nil
    }
  }

  /// Adds what a modifier says to a pattern, if it is one.
  private static func apply(_ modifier: String, to pattern: inout TimePattern) -> Bool {
    switch (modifier, pattern.yield) {
    case ("bare", _): pattern.needsLeadIn = true
    case ("onset", .expression): pattern.isOnset = true
    case ("near", .expression): pattern.isApproximate = true
    case ("then", .expression): pattern.meansThen = true
    case ("again", .expression): pattern.isContinuation = true
    case (_, .date(var reference)):
      guard apply(modifier, to: &reference) else { return false }
      let old = pattern
      pattern = TimePattern(yield: .date(reference), items: old.items)
      pattern.needsLeadIn = old.needsLeadIn
    default: return false
    }
    return true
  }

  private static func apply(_ modifier: String, to reference: inout TimeReference) -> Bool {
    if let bias = TimeReference.Bias(rawValue: modifier) {
      reference.bias = bias
    } else if let unit = TimeReference.Unit(rawValue: modifier) {
      reference.unit = unit
    } else if let count = Int(modifier) {
      reference.count = count
    } else if modifier.hasPrefix("year"), let shift = Int(modifier.dropFirst(4)) {
      reference.yearShift = shift
    } else {
      switch modifier {
      case "same-year": reference.isInSameYear = true
      case "same-month": reference.isInSameMonth = true
      case "to-the-day": reference.isToTheDay = true
      case "back": reference.isBack = true
      default: return false
      }
    }
    return true
  }

  /// Reads an item such as `on|in`, `@last?`, `<day>`, `^-`, `{month}`, `!of`, `$`.
  private mutating func item(_ text: Substring) -> TimePattern.Item? {
    var text = text
    let isGlued = text.hasPrefix("^")
    if isGlued { text = text.dropFirst() }
    let isOptional = text.count > 1 && text.hasSuffix("?")
    if isOptional { text = text.dropLast() }
    guard let content = content(text) else { return nil }
    return TimePattern.Item(content: content, isOptional: isOptional, isGlued: isGlued)
  }

  private mutating func content(_ text: Substring) -> TimePattern.Content? {
    if text == "$" { return .end }
    if text == "{}" { return .date(.any) }
    if text.hasPrefix("<") {
      return TimePattern.Slot(rawValue: String(text.dropFirst().dropLast())).map { .slot($0) }
    }
    if text.hasPrefix("{") {
      return TimePattern.Limit(rawValue: String(text.dropFirst().dropLast())).map { .date($0) }
    }
    if text.hasPrefix("!") { return alternatives(text.dropFirst()).map { .none(of: $0) } }
    if text.hasPrefix("_") { return alternatives(text.dropFirst()).map { .lowerCaseWords($0) } }
    return alternatives(text).map { .words($0) }
  }

  private mutating func alternatives(_ text: Substring) -> [Int]? {
    var all: [Int] = []
    for word in text.split(separator: "|") {
      if word.hasPrefix("@") {
        guard let group = groups[String(word)] else { return nil }
        all += group
      } else {
        all.append(number(of: word))
      }
    }
    return all.isEmpty ? nil : all
  }

  // MARK: Index

  private mutating func index() {
    let firsts = hyphenatedNumbers.keys.compactMap { $0.split(separator: "-").first }
    let compounds = Set(firsts.map { number(of: $0) })
    let within = Set([number(of: "-"), number(of: ".")])
    let slots = TimeSlotWords(words, compounds: compounds, within: within)
    dateIndex = TimeIndex(dates, dates: dates, slots: slots)
    expressionIndex = TimeIndex(expressions, dates: dates, slots: slots)
  }
}
