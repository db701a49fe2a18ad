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

  /// The lines that may begin with each code, and those that may go on with it, one bit each.
  private var firsts: [UInt64]
  private var seconds: [UInt64]

  /// The lines that may go on with a word that the tables don't have, or end before it.
  private var open: [UInt64]

  /// How many numbers of 64 bits the lines of a code need.
  private let stride: Int

  /// The code of a number: one more than the last word.
  let number: Int

  /// Sorts lines by how they may begin; `dates` are those that a date in a line may be of.
  init(_ patterns: [TimePattern], dates: [TimePattern], slots: TimeSlotWords) {
    number = slots.wordCount
    stride = (patterns.count + 63) / 64
    firsts = Array(repeating: 0, count: (number + 1) * stride)
    seconds = firsts
    open = Array(repeating: 0, count: stride)
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
      let (place, bit) = (line / 64, UInt64(1) << UInt64(line % 64))
      for code in Self.first(pattern.items[...], any: anyFirst, slots).codes {
        firsts[code * stride + place] |= bit
      }
      let second = Self.second(pattern.items, any: anyFirst, anySecond: anySecond, slots)
      if second.isOpen { open[place] |= bit }
      for code in second.codes { seconds[code * stride + place] |= bit }
    }
  }

  /// The lines that may begin with a code and go on with another, in the order of the table;
  /// negative is a word that the tables don't have.
  func lines(beginningWith first: Int, goingOnWith second: Int) -> [Int] {
    var lines: [Int] = []
    for place in 0..<stride {
      var bits = open[place]
      if second >= 0 { bits |= seconds[second * stride + place] }
      bits &= firsts[first * stride + place]
      while bits != 0 {
        lines.append(place * 64 + bits.trailingZeroBitCount)
        bits &= bits - 1
      }
    }
    return lines
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
