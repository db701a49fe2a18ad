/// A number that stands for a word, so that words are found and compared without looking at letters.
///
/// It is the 64-bit FNV-1a hash of the bytes; two words with the same key are all but impossible, and
/// tables compare the spelling too.
struct WordKey: Hashable, Sendable {
  /// The hash.
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The key of no bytes.
  init() {}

  /// The key of a word.
  init(_ word: String) {
    for byte in word.utf8 { add(byte) }
  }

  /// Goes on with a byte.
  @inline(__always)
  mutating func add(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}

/// Words by key, each with something.
///
/// A table of open addresses (Knuth, The Art of Computer Programming 3, 6.4), half empty at least.
struct WordTable<Value: Sendable>: Sendable {
  /// What the words have, in the order in which they came.
  private(set) var values: [Value] = []

  /// The words, in the same order.
  private(set) var words: [String] = []

  private var keys: [WordKey] = []

  /// One more than the place of a word, or 0 for none.
  private var slots: [Int32] = [0, 0]

  /// Creates an empty table.
  init() {}

  /// Makes place for a number of words.
  init(minimumCapacity: Int) {
    words.reserveCapacity(minimumCapacity)
    keys.reserveCapacity(minimumCapacity)
    values.reserveCapacity(minimumCapacity)
    var count = 2
    while count < 2 * minimumCapacity { count *= 2 }
    slots = [Int32](repeating: 0, count: count)
  }

  /// The place of a word among the values; nil if it is none of the table.
  func place(of word: String, _ key: WordKey) -> Int? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == key, words[place] == word { return place }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// What a word has; nil if it is none of the table.
  func value(of word: String, _ key: WordKey) -> Value? {
    place(of: word, key).map { values[$0] }
  }

  /// What the word with a key has; nil if there is none.
  func value(_ key: WordKey) -> Value? {
    let mask = slots.count - 1
    var slot = Self.slot(key, mask)
    while slots[slot] != 0 {
      let place = Int(slots[slot]) - 1
      if keys[place] == key { return values[place] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Changes what a word has, which begins with a value of its own.
  mutating func update(
    _ word: String, _ key: WordKey, default value: Value, _ change: (inout Value) -> Void
  ) {
    if let place = place(of: word, key) {
      change(&values[place])
      return
    }
    if 2 * (words.count + 1) > slots.count { grow() }
    words.append(word)
    keys.append(key)
    values.append(value)
    insert(words.count - 1)
    change(&values[values.count - 1])
  }

  /// Changes what each word has.
  mutating func updateAll(_ change: (String, inout Value) -> Void) {
    for place in words.indices { change(words[place], &values[place]) }
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 2)
    for place in words.indices { insert(place) }
  }

  private mutating func insert(_ place: Int) {
    let mask = slots.count - 1
    var slot = Self.slot(keys[place], mask)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(place + 1)
  }

  private static func slot(_ key: WordKey, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: key.value ^ key.value >> 29) & mask
  }
}
