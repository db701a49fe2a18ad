/// What is compared of two texts to tell whether one is a copy of the other.
///
/// Texts are taken as words without case, punctuation and spacing, and those as runs of five; of the
/// runs the 1,024 with the smallest digests are kept (bottom-k sketch of Broder's resemblance, 1997),
/// so that the work for a text grows with its length and no comparison grows at all.
package struct TextSketch: Hashable, Sendable {
  /// How many words a run has.
  static let run = 5

  /// How many runs are kept.
  static let most = 1024

  /// The fewest different runs by which a text can be recognised; shorter texts are alike by chance.
  static let fewest = 12

  /// The digests of the runs that are kept, ascending.
  let digests: [UInt64]

  /// How many different runs there are, or about how many where not all are kept.
  let count: Int

  /// Sketches a text in UTF-8.
  package init(_ text: [UInt8]) {
    var gathered = Gathering()
    var words: [UInt64] = []
    var word: UInt64 = Self.seed
    var isInWord = false
    var index = 0
    func end(_ words: inout [UInt64], _ gathered: inout Gathering) {
      if words.count == Self.run { words.removeFirst() }
      words.append(word)
      if words.count == Self.run { gathered.add(Self.digest(of: words)) }
    }
    while index < text.count {
      let (byte, length) = Self.letter(text, at: index)
      if let byte {
        for offset in 0..<length {
          let next = offset == length - 1 ? byte : text[index + offset]
          word = (word ^ UInt64(next)) &* 0x100_0000_01B3
        }
        isInWord = true
      } else if length != 2 || text[index + 1] != 0xAD {
        if isInWord { end(&words, &gathered) }
        word = Self.seed
        isInWord = false
      }
      index += length
    }
    if isInWord { end(&words, &gathered) }
    (digests, count) = gathered.finish()
  }

  /// How much of the shorter text stands in the longer one, from 0 to 1.
  func overlap(with other: TextSketch) -> Double {
    let (shared, seen) = sharedOfUnion(other)
    guard seen > 0 else { return 0 }
    let resemblance = Double(shared) / Double(seen)
    let both = resemblance * Double(count + other.count) / (1 + resemblance)
    return min(1, both / Double(max(1, min(count, other.count))))
  }

  /// Whether one of two texts is a copy of the other.
  ///
  /// Six runs in ten of the shorter text are enough: a word that is changed alone breaks five runs,
  /// so that a copy may have about eight of them in a hundred words. A statement that two reports
  /// quote makes up far less of them. What is more than twice as long has more to say than the other,
  /// and is a voice of its own.
  package func isCopy(of other: TextSketch) -> Bool {
    guard min(count, other.count) >= Self.fewest,
      max(count, other.count) <= 2 * min(count, other.count)
    else { return false }
    return overlap(with: other) >= 0.6
  }

  /// Of the smallest digests of both texts together, how many both have.
  private func sharedOfUnion(_ other: TextSketch) -> (shared: Int, seen: Int) {
    var (i, j, shared, seen) = (0, 0, 0, 0)
    while seen < Self.most, i < digests.count || j < other.digests.count {
      let mine = i < digests.count ? digests[i] : .max
      let its = j < other.digests.count ? other.digests[j] : .max
      if mine == its { shared += 1 }
      if mine <= its { i += 1 }
      if its <= mine { j += 1 }
      seen += 1
    }
    return (shared, seen)
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func digest(of words: [UInt64]) -> UInt64 {
    var digest = seed
    for word in words {
      digest = (digest ^ word) &* 0x9E37_79B9_7F4A_7C15
      digest ^= digest >> 29
    }
    // The highest value stands for the end of a list.
    return min(digest, .max - 1)
  }

  /// The last byte of a letter or digit in lower case, nil for anything else, and how many bytes it
  /// fills.
  private static func letter(_ text: [UInt8], at index: Int) -> (UInt8?, Int) {
    let byte = text[index]
    switch byte {
    case 0x30...0x39, 0x61...0x7A: return (byte, 1)
    case 0x41...0x5A: return (byte | 0x20, 1)
    case ..<0x80: return (nil, 1)
    default: break
    }
    let length = min(byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1, text.count - index)
    let last = text[index + length - 1]
    // U+0080–00BF and U+2000–206F are marks and blanks.
    if byte == 0xC2 || (byte == 0xE2 && length == 3 && text[index + 1] <= 0x81) {
      return (nil, length)
    }
    if byte == 0xC3, length == 2, last < 0x9F { return (last | 0x20, 2) }
    return (last, length)
  }
}

/// Keeps the smallest of many digests, each once.
private struct Gathering {
  private var digests: [UInt64] = []
  private var limit = UInt64.max
  private var isCut = false

  mutating func add(_ digest: UInt64) {
    if digest >= limit { return }
    digests.append(digest)
    if digests.count >= 8 * TextSketch.most { cut() }
  }

  private mutating func cut() {
    digests = Array(Set(digests)).sorted()
    guard digests.count > TextSketch.most else { return }
    isCut = true
    limit = digests[TextSketch.most]
    digests.removeSubrange(TextSketch.most...)
  }

  mutating func finish() -> (digests: [UInt64], count: Int) {
    cut()
    guard isCut, let last = digests.last, last > 0 else { return (digests, digests.count) }
    // The digests are spread evenly, so the largest kept tells how densely they lie.
    let count = Double(digests.count - 1) / (Double(last) / Double(UInt64.max))
    return (digests, Int(min(count, 1e15)))
  }
}
