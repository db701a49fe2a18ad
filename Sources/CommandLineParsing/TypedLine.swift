import Diagnostics

/// The words of a command line, as one source text that diagnostics can point into.
///
/// Words that a shell would take apart are shown in single quotes, so it reads as it was typed or
/// could have been.
struct TypedLine: Sendable {
  let source: SourceText
  let occurrences: [Occurrence]

  init(program: String, _ words: [String]) {
    var text = program
    var starts: [Int] = []
    for word in words {
      text += " "
      starts.append(text.utf8.count)
      text += Quoting(word).text
    }
    let source = SourceText(name: "command line", text)
    self.source = source
    self.occurrences = zip(words, starts).map { word, start in
      Occurrence(word: word, whole: word, offset: 0, start: start, source: source)
    }
  }

  /// The place after the last word, where something is missing.
  var end: SourceSpan { SourceSpan(source.content.count..<source.content.count, in: source) }
}

/// A word the user typed, or the value that stands at the end of one.
struct Occurrence: Sendable {
  let word: String

  /// The word as typed, of which `word` is what follows `offset`.
  let whole: String
  let offset: Int

  /// Where the whole word is shown in the source text.
  let start: Int
  let source: SourceText

  /// Where the word is shown.
  var span: SourceSpan {
    let quoting = Quoting(whole)
    let lower = offset == 0 ? 0 : quoting.position(offset)
    return SourceSpan(start + lower..<start + quoting.text.utf8.count, in: source)
  }

  /// Returns where a part of the word is shown, given in its UTF-8 offsets.
  func span(of range: Range<Int>?) -> SourceSpan {
    guard let range = range?.clamped(to: 0..<word.utf8.count) else { return span }
    let quoting = Quoting(whole)
    let lower = start + quoting.position(offset + range.lowerBound)
    let upper = start + quoting.position(offset + range.upperBound)
    return SourceSpan(lower..<upper, in: source)
  }

  /// Returns the value that is left after a number of bytes.
  func dropping(_ count: Int) -> Occurrence {
    Occurrence(
      word: String(decoding: word.utf8.dropFirst(count), as: UTF8.self), whole: whole,
      offset: offset + count, start: start, source: source)
  }

  /// Whether the word is written as an option is.
  var isOption: Bool { word.isOption }
}

extension String {
  /// Whether the word is written as an option is; `-`, and `-0044` for a year, are not.
  var isOption: Bool {
    var bytes = utf8.makeIterator()
    guard bytes.next() == 0x2D, let second = bytes.next() else { return false }
    return !(0x30...0x39).contains(second)
  }

  /// Whether the word begins with two dashes.
  var isLongOption: Bool { utf8.starts(with: "--".utf8) }
}

/// How a word is shown on a command line.
private struct Quoting {
  let text: String
  private let word: String
  private let isPlain: Bool

  init(_ word: String) {
    self.word = word
    isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x80...0xFF: true
        default: "-_./:=,@%+~".utf8.contains(byte)
        }
      }
    text = isPlain ? word : "'" + Quoting.escape(word.utf8[...]) + "'"
  }

  /// Returns where a byte of the word is shown.
  func position(_ offset: Int) -> Int {
    isPlain ? offset : 1 + Quoting.escape(word.utf8.prefix(offset)).utf8.count
  }

  private static func escape(_ bytes: Substring.UTF8View) -> String {
    var result: [UInt8] = []
    for byte in bytes {
      switch byte {
      case 0x27: result += "'\\''".utf8
      case 0x0A: result += "\\u{A}".utf8
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
