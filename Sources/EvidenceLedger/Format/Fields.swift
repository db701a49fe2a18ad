import Dates
import Diagnostics
import Mandates
import PlainJSON
import States

/// The members of one line, taken out by key; whatever breaks a rule is noted and left out.
struct Fields {
  /// The rules found broken so far, in no order; those beyond a thousand are only counted.
  private(set) var problems: [LineProblem] = []

  private var unnoted = 0

  private let members: [JSONNode.Member]
  private let whole: Range<Int>

  init(_ members: [JSONNode.Member], in whole: Range<Int>) {
    self.members = members
    self.whole = whole
  }

  func node(_ key: String) -> JSONNode? {
    for member in members where isSame(member.key, key) { return member.value }
    return nil
  }

  func has(_ key: String) -> Bool { node(key) != nil }

  mutating func note(_ problem: LineProblem) {
    if problems.count < 1_000 { problems.append(problem) } else { unnoted += 1 }
  }

  /// The first of the rules found broken, in the order of their places, and how many more there are.
  ///
  /// Nobody mends a line by more than that, and a line may have a million.
  var foremost: [LineProblem] {
    let sorted = problems.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let shown = sorted.prefix(20)
    let rest = sorted.count - shown.count + unnoted
    guard rest > 0, let last = shown.last else { return sorted }
    return shown + [.more(rest, behind: last.range)]
  }

  /// Notes the keys that a kind of entry has not got.
  mutating func refuseKeys(except known: [String], of noun: String) {
    for member in members where !known.contains(where: { isSame($0, member.key) }) {
      note(.unknownKey(member, among: known, of: noun))
    }
  }

  /// Notes a key that other fields leave no place for.
  mutating func refuse(_ key: String, _ rule: String) {
    for member in members where isSame(member.key, key) {
      note(.misplacedKey(member, rule))
    }
  }

  /// Notes that a key is missing, and answers whether it is there.
  mutating func require(_ key: String) {
    if !has(key) { note(.missingKey(key, in: whole)) }
  }

  mutating func text(_ key: String) -> String? { spelled(key)?.text }

  mutating func requiredText(_ key: String) -> String? {
    require(key)
    return text(key)
  }

  mutating func texts(_ key: String) -> [String] { spelledList(key).map(\.text) }

  /// Takes out a value that is spelled by a type of its own.
  mutating func value<Value>(
    _ key: String, _ read: (String) -> Value?, else problem: (Spelling) -> LineProblem
  ) -> Value? {
    guard let spelling = spelled(key) else { return nil }
    if let value = read(spelling.text) { return value }
    note(problem(spelling))
    return nil
  }

  /// Takes out one of a list of words.
  mutating func word<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, _: Word.Type
  ) -> Word? {
    value(key, Word.init(rawValue:)) {
      .unknownWord($0, key, among: Word.allCases.map(\.rawValue))
    }
  }

  mutating func words<Word: CaseIterable & RawRepresentable<String>>(
    _ key: String, _: Word.Type
  ) -> [Word] {
    spelledList(key).compactMap { spelling in
      if let word = Word(rawValue: spelling.text) { return word }
      note(.unknownWord(spelling, key, among: Word.allCases.map(\.rawValue)))
      return nil
    }
  }

  /// Takes out `true`, the only way to write a flag.
  mutating func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    if node.bool != true { note(.wrongType(node, key, "true")) }
    return true
  }

  mutating func state(_ key: String) -> StateKey? {
    value(key, { StateKey($0) }, else: LineProblem.stateKey)
  }

  mutating func states(_ key: String) -> [StateKey] {
    spelledList(key) { .stateTwice($0.text, at: $0.range) }.compactMap { spelling in
      if let state = StateKey(spelling.text) { return state }
      note(.stateKey(spelling))
      return nil
    }
  }

  mutating func date(_ key: String) -> EDTF? {
    guard let spelling = spelled(key) else { return nil }
    do {
      return try EDTF(spelling.text)
    } catch {
      note(.date(spelling, error))
      return nil
    }
  }

  mutating func mandate(_ key: String) -> Mandate? {
    guard let spelling = spelled(key) else { return nil }
    if isLowerCase(spelling.text), let mandate = Mandate(spelling.text) { return mandate }
    note(.mandate(spelling))
    return nil
  }

  /// Takes out the first and last line of a citation.
  mutating func lines(_ key: String) -> (first: Int, last: Int)? {
    guard let node = node(key) else { return nil }
    let numbers = node.elements?.map(\.integer) ?? []
    if numbers.count == 2, let first = numbers[0], let last = numbers[1], 1 <= first, first <= last
    {
      return (first, last)
    }
    note(.lines(node))
    return nil
  }

  /// Takes out the bytes that a quote fills, counted from 0; there are as many as the quote has.
  mutating func span(_ key: String, of quote: String?) -> Int? {
    guard let node = node(key) else { return nil }
    let numbers = node.elements?.map(\.integer) ?? []
    if numbers.count == 2, let first = numbers[0], let end = numbers[1], 0 <= first, first < end,
      quote.map({ $0.utf8.count == end - first }) ?? true
    {
      return first
    }
    note(.span(node))
    return nil
  }

  private mutating func spelled(_ key: String) -> Spelling? {
    guard let node = node(key) else { return nil }
    return spelling(node, key)
  }

  /// Takes out a list of texts; each stands in it once, and an empty list is left out instead.
  private mutating func spelledList(
    _ key: String, twice: (Spelling) -> LineProblem = LineProblem.listedTwice
  ) -> [Spelling] {
    guard let node = node(key) else { return [] }
    guard let elements = node.elements, !elements.isEmpty else {
      note(.wrongType(node, key, "a list of at least one string"))
      return []
    }
    var list: [Spelling] = []
    var seen: Set<String> = []
    for element in elements {
      guard let spelling = spelling(element, key) else { continue }
      if seen.insert(spelling.text).inserted {
        list.append(spelling)
      } else {
        note(twice(spelling))
      }
    }
    return list
  }

  private mutating func spelling(_ node: JSONNode, _ key: String) -> Spelling? {
    guard let text = node.string, !text.isEmpty else {
      note(.wrongType(node, key, "a string"))
      return nil
    }
    return Spelling(text: text, range: node.range)
  }
}

/// Compares two keys, their lengths first: nearly all comparisons end there.
private func isSame(_ a: String, _ b: String) -> Bool { a.utf8.count == b.utf8.count && a == b }

/// Whether a text is ASCII without upper-case letters.
private func isLowerCase(_ text: String) -> Bool {
  text.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) }
}

/// A string and where it stands, its quotation marks included.
struct Spelling {
  let text: String
  let range: Range<Int>

  /// The place of some of its bytes; all of it if escapes hide where they stand.
  func place(of bytes: Range<Int>) -> Range<Int> {
    guard range.count - 2 == text.utf8.count else { return range }
    let inside = range.lowerBound + 1..<range.upperBound - 1
    let start = inside.lowerBound + bytes.lowerBound
    return (start..<start + bytes.count).clamped(to: inside)
  }
}
