/// Finds many words in bytes in one pass, after Aho and Corasick (Efficient string matching, 1975).
///
/// Letters are compared without case, as far as Latin-1 goes. Whatever else is no letter or digit, be
/// it one byte or several, counts as a blank, and several blanks as one. Every byte costs one step,
/// and nothing is allocated.
struct ByteMatcher: Sendable {
  /// The state after each state and class of bytes; the highest bit says that a word ends there.
  private var next: [UInt16]

  /// The bits of the words that end in each state.
  private var kinds: [UInt8]

  /// The class of each byte.
  private let classes: [UInt8]

  /// A word to find.
  struct Word {
    let text: String
    /// Whether it may go on: "represent" of "represents".
    let isPrefix: Bool
    /// The bits of its kind.
    let kind: UInt8
  }

  /// A word that was found.
  struct Hit {
    /// The byte after it, or after the blank that ends it.
    let end: Int
    /// The bits of all words that end there.
    let kinds: UInt8
  }

  /// A place in a text up to which it was searched.
  struct Cursor {
    fileprivate var at = 0
    fileprivate var state = ByteMatcher.start
  }

  /// How many bits a class has.
  private static let bits = 6

  /// The class of blanks, and of bytes that no word has.
  private static let blank: UInt8 = 0
  private static let stranger: UInt8 = 1

  /// The class of bytes that no word has and that go on with a character.
  private static let rest: UInt8 = 2

  private static let end: UInt16 = 0x8000

  /// The state after a blank: the text begins as if one stood before it.
  private static let start: UInt16 = 1

  /// Builds the automaton.
  init(_ words: [Word]) {
    let words = words.filter { $0.kind != 0 && Self.folded($0).contains { $0 != 0x20 } }
    classes = Self.classes(words.map { Self.folded($0) })
    next = [UInt16](repeating: 0, count: 2 << Self.bits)
    next[Int(Self.blank)] = Self.start
    var isBlank = [false, true]
    kinds = [0, 0]
    for word in words { add(Self.folded(word), word.kind, &isBlank) }
    link(isBlank)
    for slot in next.indices where kinds[Int(next[slot])] != 0 { next[slot] |= Self.end }
  }

  private mutating func add(_ word: [UInt8], _ kind: UInt8, _ isBlank: inout [Bool]) {
    var state = 0
    for byte in word {
      let letter = classes[Int(byte)]
      let slot = state << Self.bits | Int(letter)
      if next[slot] == 0 {
        // More states than numbers for them: the word is found by its beginning, which lets more
        // through.
        guard kinds.count < Int(Self.end) else { break }
        next[slot] = UInt16(kinds.count)
        kinds.append(0)
        isBlank.append(letter == Self.blank)
        next.append(contentsOf: repeatElement(0, count: 1 << Self.bits))
      }
      state = Int(next[slot])
    }
    if state > Self.start { kinds[state] |= kind }
  }

  /// Fills in where to go on when a word breaks off, breadth first.
  private mutating func link(_ isBlank: [Bool]) {
    let letters = 1 << Self.bits
    let silent = Set([Self.blank] + classes[0x80..<0xC0]).map(Int.init)
    var fallback = [Int](repeating: 0, count: kinds.count)
    var queue = [Int(Self.start)]
    var loops: [Int] = []
    var ends: [(state: Int, loops: [Int])] = []
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let other = fallback[state]
      kinds[state] |= kinds[other]
      if isBlank[state] {
        // Further blanks and the rest of a mark of several bytes change nothing.
        for letter in silent where next[state << Self.bits | letter] == 0 { loops.append(letter) }
      }
      for letter in 0..<letters {
        let slot = state << Self.bits | letter
        if next[slot] != 0 {
          fallback[Int(next[slot])] = Int(next[other << Self.bits | letter])
          queue.append(Int(next[slot]))
        } else {
          next[slot] = next[other << Self.bits | letter]
        }
      }
      for letter in loops { next[state << Self.bits | letter] = UInt16(state) }
      if kinds[state] != 0, !loops.isEmpty { ends.append((state, loops)) }
      loops.removeAll(keepingCapacity: true)
    }
    // A word ends once: after it further blanks lead to a state in which none ends.
    for (state, loops) in ends where kinds.count < Int(Self.end) {
      let twin = UInt16(kinds.count)
      kinds.append(0)
      for letter in loops { next[state << Self.bits | letter] = twin }
      // A copy of its own, lest the whole table be copied.
      let row = Array(next[state << Self.bits..<(state + 1) << Self.bits])
      next.append(contentsOf: row)
    }
  }

  /// The next words that end at one place; nil if there are none any more.
  func next(after cursor: inout Cursor, in bytes: UnsafeBufferPointer<UInt8>) -> Hit? {
    next.withUnsafeBufferPointer { next in
      classes.withUnsafeBufferPointer { classes in
        var state = cursor.state & ~Self.end
        var at = cursor.at
        let count = bytes.count
        while at < count {
          state = next[Int(state) << Self.bits | Int(classes[Int(bytes[at])])]
          at += 1
          if state >= Self.end {
            cursor = Cursor(at: at, state: state)
            return Hit(end: at, kinds: kinds[Int(state & ~Self.end)])
          }
        }
        // The text ends as if a blank stood after it.
        guard at == count else { return nil }
        state = next[Int(state) << Self.bits | Int(Self.blank)]
        cursor = Cursor(at: count + 1, state: state)
        return state >= Self.end ? Hit(end: count, kinds: kinds[Int(state & ~Self.end)]) : nil
      }
    }
  }

  // MARK: Letters

  /// A word between blanks as the automaton sees it, blanks standing for marks.
  private static func folded(_ word: Word) -> [UInt8] {
    var folded: [UInt8] = [0x20]
    for byte in word.text.utf8 {
      if byte & 0xC0 == 0x80, folded.last == 0x20 { continue }
      let small = small(byte)
      if small != 0x20 {
        folded.append(small)
      } else if folded.last != 0x20 {
        folded.append(0x20)
      }
    }
    if folded.last == 0x20, folded.count > 1 { folded.removeLast() }
    if !word.isPrefix { folded.append(0x20) }
    return folded
  }

  /// The class of each byte: blanks, bytes of no word, and those of the words by themselves, small
  /// and capital letters together.
  private static func classes(_ words: [[UInt8]]) -> [UInt8] {
    var isUsed = [Bool](repeating: false, count: 256)
    for word in words { for byte in word { isUsed[Int(byte)] = true } }
    var classes = (0..<256).map { (0x80..<0xC0).contains($0) ? rest : stranger }
    var next = rest + 1
    for byte in UInt8(0x21)...0xFF where isUsed[Int(byte)] {
      // Words of all scripts at once have too many: the last of them share a class.
      classes[Int(byte)] = next
      if next < 1 << UInt8(bits) - 1 { next += 1 }
    }
    for byte in UInt8.min...0xFF {
      let small = small(byte)
      classes[Int(byte)] = small == 0x20 ? blank : classes[Int(small)]
    }
    return classes
  }

  /// Small letters for capitals, blanks for marks.
  ///
  /// C2 and E2 begin marks of several bytes. Capitals of Latin-1 are told by their second byte alone,
  /// so that a few letters beyond Latin-1 are taken for one another, which only lets more through.
  private static func small(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x41...0x5A: byte | 0x20
    case 0x30...0x39, 0x61...0x7A: byte
    case 0x80...0x96, 0x98...0x9E: byte | 0x20
    case 0x97, 0x9F...0xC1, 0xC3...0xE1, 0xE3...0xFF: byte
    default: 0x20
    }
  }
}
