import States

/// Tells the language of a text by its function words.
///
/// It knows the words of the four languages, and those of their neighbours so as not to take
/// Spanish for Italian; where the best is not well ahead, it says so.
package enum LanguageDetector {
  /// What a text looks like.
  package enum Finding: Hashable, Sendable {
    /// One of the four languages, well ahead of any other.
    case language(Language)

    /// Too short, mixed, or another language with Latin letters.
    case unsure

    /// Most letters are not Latin.
    case anotherScript
  }

  /// Tells the language from the beginning of a text, the first 16 KiB.
  package static func detect(_ text: [UInt8]) -> Finding {
    let survey = LetterSurvey(text, words: FunctionWords.standard)
    if survey.isOfAnotherScript { return .anotherScript }
    return survey.language.map { .language($0) } ?? .unsure
  }

  /// Whether most letters at the beginning of a text are not Latin.
  package static func isOfAnotherScript(_ text: [UInt8]) -> Bool {
    // Nearly all texts are plain at once: then nothing is to be counted.
    let start = text.prefix(2048)
    let marked = start.reduce(into: 0) { $0 += $1 >= 0xCD && $1 != 0xE2 ? 1 : 0 }
    guard marked * 4 > start.count else { return false }
    return LetterSurvey(text, words: nil).isOfAnotherScript
  }
}

/// Counts the letters and the function words of the beginning of a text.
private struct LetterSurvey {
  private var latin = 0
  private var other = 0
  private var words = 0
  private var hits = [Int](repeating: 0, count: FunctionWords.classCount)

  /// The words of the subject, by the four languages.
  private var topics = [Int](repeating: 0, count: FunctionWords.classCount)

  init(_ text: [UInt8], words table: FunctionWords?) {
    var hash = WordHash()
    var i = 0
    let end = min(text.count, 1 << 14)
    while i < end {
      let byte = text[i]
      if byte < 0x80 {
        let small = byte | 0x20
        if 0x61...0x7A ~= small {
          latin += 1
          hash.add(small)
        } else {
          endWord(&hash, table)
        }
        i += 1
        continue
      }
      let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      let next = i + 1 < text.count ? text[i + 1] : 0
      switch byte {
      case 0xC3:
        latin += 1
        hash.add(byte)
        // Capitals of the Latin-1 supplement stand 32 before their small letters.
        hash.add(next < 0xA0 && next != 0x97 ? next + 0x20 : next)
      case 0xC4, 0xC5, 0xC6...0xCA:
        latin += 1
        hash.add(byte)
        hash.add(next)
      case 0xCC: break
      case 0xCD where next < 0xB0: break
      case 0xC2, 0xE2, 0xEF, 0xF0: endWord(&hash, table)
      case 0xE1 where next >= 0xB8 && next <= 0xBB: latin += 1
      default:
        other += 1
        endWord(&hash, table)
      }
      i += length
    }
    endWord(&hash, table)
  }

  private mutating func endWord(_ hash: inout WordHash, _ table: FunctionWords?) {
    guard hash.count > 0 else { return }
    words += 1
    if let table {
      var mask = table[hash]
      while mask != 0 {
        hits[mask.trailingZeroBitCount] += 1
        mask &= mask - 1
      }
      mask = FunctionWords.topics[hash]
      if mask != 0 { topics[mask.trailingZeroBitCount] += 1 }
    }
    hash = WordHash()
  }

  var isOfAnotherScript: Bool { other > latin && other >= 8 }

  /// The language of the text; nil if it is not certain.
  var language: Language? { running ?? topical }

  /// The language of a short text on our subject, with too few function words to count: two of its
  /// words are of one language and none of another, and its function words don't speak against it.
  private var topical: Language? {
    guard let best = topics.indices.max(by: { topics[$0] < topics[$1] }),
      FunctionWords.languages.indices.contains(best), words >= 5, topics[best] >= 2,
      topics[best] * 8 >= words, topics.count(where: { $0 > 0 }) == 1, other * 3 <= latin
    else { return nil }
    let rival = hits.indices.filter { $0 != best }.map { hits[$0] }.max() ?? 0
    return hits[best] + 2 * topics[best] >= rival + 2 ? FunctionWords.languages[best] : nil
  }

  /// The language that is well ahead by its function words; nil if none is.
  private var running: Language? {
    let order = hits.indices.sorted { (hits[$0], $1) > (hits[$1], $0) }
    guard let best = order.first, order.count > 1 else { return nil }
    let lead = hits[best] - hits[order[1]]
    // A fifth of the words of running text are function words; a list of names has few.
    guard words >= 5, hits[best] >= 3, hits[best] * 8 >= words, lead >= 2,
      lead * 6 >= hits[best], other * 3 <= latin
    else { return nil }
    return FunctionWords.languages.indices.contains(best) ? FunctionWords.languages[best] : nil
  }
}

/// The hash of a word, made letter by letter (FNV-1a, 64 bits).
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325
  private(set) var count = 0

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
    count += 1
  }
}
