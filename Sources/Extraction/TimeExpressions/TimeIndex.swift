/// Tells by its first two words which lines of a grammar may match at a place.
///
/// Most places are ruled out so: after "the" nearly always stands a word that begins no time.
struct TimeIndex: Sendable {
  /// What may stand at a place: words and numbers by their codes.
  private struct Beginning {
    var codes: Set<Int> = []
    /// Whether nothing need stand there, or anything may.
    var isOpen = false

    mutating func formUnion(_ other: Beginning) {
      codes.formUnion(other.codes)
      isOpen = isOpen || other.isOpen
    }
  }

  /// The lines that may begin with a code.
  private var lines: [[Int]]

  /// For each line the codes that may stand second, one bit each, and whether it may end before.
  private var seconds: [UInt64] = []
  private var isOpen: [Bool] = []
  private let stride: Int

  /// The code of a number: one more than the last word.
  let number: Int

  /// Sorts lines by how they may begin; `dates` are those that a date in a line may be of.
  init(_ patterns: [TimePattern], dates: [TimePattern], slots: TimeSlotWords) {
    number = slots.wordCount
    stride = number / 64 + 1
    lines = Array(repeating: [], count: number + 1)
    // A date that begins with a date begins with what any other date begins with.
    var anyFirst = Beginning()
    for pattern in dates {
      anyFirst.formUnion(Self.first(pattern.items[...], any: Beginning(), slots))
    }
    var anySecond = Beginning(codes: slots.within)
    for pattern in dates {
      let own = Self.second(pattern.items, any: anyFirst, anySecond: Beginning(), slots)
      anySecond.formUnion(own)
    }
    for (line, pattern) in patterns.enumerated() {
      for code in Self.first(pattern.items[...], any: anyFirst, slots).codes {
        lines[code].append(line)
      }
      let second = Self.second(pattern.items, any: anyFirst, anySecond: anySecond, slots)
      isOpen.append(second.isOpen)
      var bits = [UInt64](repeating: 0, count: stride)
      for code in second.codes { bits[code / 64] |= 1 << UInt64(code % 64) }
      seconds += bits
    }
  }

  /// The lines that may begin with a code, in the order of the table.
  func lines(beginningWith code: Int) -> [Int] { code < 0 ? [] : lines[code] }

  /// Whether a line may go on with a code; negative is a word that the tables don't have.
  func line(_ line: Int, mayGoOnWith code: Int) -> Bool {
    if isOpen[line] { return true }
    guard code >= 0 else { return false }
    return seconds[line * stride + code / 64] & (1 << UInt64(code % 64)) != 0
  }

  /// What a sequence may begin with.
  private static func first(
    _ items: ArraySlice<TimePattern.Item>, any: Beginning, _ slots: TimeSlotWords
  ) -> Beginning {
    var beginning = Beginning()
    for item in items {
      switch item.content {
      case .words(let words), .lowerCaseWords(let words): beginning.codes.formUnion(words)
      case .slot(let slot): beginning.codes.formUnion(slots.first(slot))
      case .date: beginning.codes.formUnion(any.codes)
      case .none, .end:
        beginning.isOpen = true
        return beginning
      }
      if !item.isOptional { return beginning }
    }
    beginning.isOpen = true
    return beginning
  }

  /// What may stand second in a sequence.
  private static func second(
    _ items: [TimePattern.Item], any: Beginning, anySecond: Beginning, _ slots: TimeSlotWords
  ) -> Beginning {
    var beginning = Beginning()
    for (at, item) in items.enumerated() {
      beginning.formUnion(first(items[(at + 1)...], any: any, slots))
      switch item.content {
      case .slot: beginning.codes.formUnion(slots.within)
      case .date:
        // A date of one word is followed by the next item, which is counted already.
        beginning.codes.formUnion(anySecond.codes)
      case .none, .end: beginning.isOpen = true
      case .words, .lowerCaseWords: break
      }
      if !item.isOptional { return beginning }
    }
    return beginning
  }
}

/// The words, by their numbers in a vocabulary, that the places of a grammar may begin with.
struct TimeSlotWords {
  /// How many words there are; also the code of a number.
  let wordCount: Int

  /// What may stand second within a place: endings of ordinals, hyphens, full stops.
  let within: Set<Int>

  private let words: [TimeLexicon.Word]
  private let compounds: Set<Int>

  /// Prepares the words of a language; `compounds` are the first words of hyphenated numbers.
  init(_ words: [TimeLexicon.Word], compounds: Set<Int>, within: Set<Int>) {
    self.words = words
    self.wordCount = words.count
    self.compounds = compounds
    self.within = within.union(words.indices.filter { words[$0].isSuffix })
  }

  /// The codes that a place may begin with.
  func first(_ slot: TimePattern.Slot) -> Set<Int> {
    var codes = Set(words.indices.filter { begins(slot, words[$0]) })
    if slot == .count { codes.formUnion(compounds) }
    if Self.numeric.contains(slot) { codes.insert(wordCount) }
    return codes
  }

  private static let numeric: Set<TimePattern.Slot> = [.day, .nn, .year, .yy, .tens, .count]

  private func begins(_ slot: TimePattern.Slot, _ word: TimeLexicon.Word) -> Bool {
    switch slot {
    case .day: word.ordinal != nil
    case .month, .fullmonth, .suremonth: word.month != nil
    case .weekday: word.weekday != nil
    case .season: word.season != nil
    case .decade: word.decade != nil
    case .count: word.number != nil
    case .unit: word.unit != nil
    case .nn, .year, .yy, .tens: false
    }
  }
}
