/// The words of a language's tables for times, each with its number.
///
/// Nearly all words of a text are none of them, and are told apart by a hash of few steps: a table
/// of open addresses with the 64-bit FNV-1a hash.
struct TimeVocabulary: Sendable {
  /// The words, by number.
  private(set) var words: [String] = []

  private var hashes: [UInt64] = []

  /// One more than the number of a word, or 0 for none; at least half of them are empty.
  private var slots: [Int32] = [Int32](repeating: 0, count: 1024)

  /// The number of a word; nil if the tables don't have it.
  subscript(_ word: String) -> Int? {
    let hash = Self.hash(word)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, words[number] == word { return number }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Gives the next number to a word that has none.
  mutating func add(_ word: String) {
    words.append(word)
    hashes.append(Self.hash(word))
    if 2 * words.count > slots.count {
      slots = [Int32](repeating: 0, count: 2 * slots.count)
      for number in words.indices { insert(number) }
    } else {
      insert(words.count - 1)
    }
  }

  private mutating func insert(_ number: Int) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hashes[number]) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number + 1)
  }

  private static func hash(_ word: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash
  }
}
