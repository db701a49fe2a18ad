import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion

/// The paragraph with the words of a proposal, and the words marked.
struct QuotedContext {
  /// How words are marked: by reversed colours, or by double brackets.
  enum Manner {
    case colour
    case brackets

    fileprivate var open: String { self == .colour ? Mark.colourOn : "[[" }
    fileprivate var close: String { self == .colour ? Mark.colourOff : "]]" }
  }

  let text: DocumentText
  let proposal: QueuedProposal

  /// The most lines of the paragraph that are shown on either side of the words.
  private static let most = 6

  /// The paragraph, and the nearest line with words before and after it, each with its number;
  /// broken to the width of a terminal.
  func shown(_ manner: Manner, width: Int?) -> String {
    let numbers = numbers
    let digits = String(numbers.last ?? 1).utf8.count
    let span = proposal.proposal.span.clamped(to: 0..<text.bytes.count)
    var shown = ""
    var last: Int?
    for number in numbers {
      guard let range = text.range(ofLine: number) else { continue }
      if let last, number > last + 1 { shown += "\n" }
      last = number
      let name = String(number)
      let margin = String(repeating: " ", count: digits - name.utf8.count + 2) + name + "  "
      let indent = digits + 4
      shown += margin + line(range, span, manner).wrapped(width, indent: indent, first: indent)
      shown += "\n"
    }
    return shown
  }

  /// The lines to show, ascending.
  private var numbers: [Int] {
    let carrying = max(1, proposal.lines.lowerBound)...max(1, proposal.lines.upperBound)
    var first = carrying.lowerBound
    while first > 1, carrying.lowerBound - first < Self.most, !isBlank(first - 1) { first -= 1 }
    var last = carrying.upperBound
    while last < text.lineCount, last - carrying.upperBound < Self.most, !isBlank(last + 1) {
      last += 1
    }
    let before = (1..<first).last { !isBlank($0) }
    let after = last < text.lineCount ? (last + 1...text.lineCount).first { !isBlank($0) } : nil
    return [before].compactMap(\.self) + Array(first...last) + [after].compactMap(\.self)
  }

  private func isBlank(_ number: Int) -> Bool {
    guard let range = text.range(ofLine: number) else { return true }
    return text.bytes[range].allSatisfy { $0 <= 0x20 }
  }

  private func line(_ range: Range<Int>, _ span: Range<Int>, _ manner: Manner) -> String {
    let marked = span.clamped(to: range)
    if marked.isEmpty { return piece(range).cutEnd }
    return piece(range.lowerBound..<marked.lowerBound).cutStart + manner.open
      + piece(marked).cutMiddle + manner.close + piece(marked.upperBound..<range.upperBound).cutEnd
  }

  private func piece(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }
}

/// How many characters are shown about the words, and of words without end.
private let most = 600

extension String {
  fileprivate var cutStart: String {
    count > most ? "… " + String(suffix(most)).visible : visible
  }
  fileprivate var cutEnd: String {
    count > most ? String(prefix(most)).visible + " …" : visible
  }
  fileprivate var cutMiddle: String {
    guard count > 2 * most else { return visible }
    return String(prefix(most)).visible + " … " + String(suffix(most)).visible
  }
}
