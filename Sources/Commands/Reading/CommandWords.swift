import Dates
import Mandates
import Pages
import Reports
import States

/// The words of a command line, put together so that a shell reads them as they were.
struct CommandWords {
  private(set) var words: [String] = []

  /// The command line.
  var text: String { words.map(Self.quoted).joined(separator: " ") }

  /// Adds words.
  mutating func add(_ more: String...) { words += more }

  /// Adds an option with its value, where there is one.
  mutating func add(_ option: String, _ value: String?) {
    if let value { words += [option, value] }
  }

  /// A word with the quotes that a POSIX shell needs to take it as it is.
  static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "/"),
        UInt8(ascii: "@"), UInt8(ascii: ":"), UInt8(ascii: ","):
        true
      default: false
      }
    }
    if isPlain, !word.isEmpty { return word }
    return "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension ReportRequest {
  /// The command that makes the report again on any day, save where the data and the output lie.
  func command(_ clocks: Clocks, _ rendering: RenderingOptions, today: Day) -> String {
    var line = CommandWords()
    line.add("goodoffices", "report", name.rawValue)
    for subject in subjects { line.add(subject.word) }
    line.add("--from", options.from.map { ($0.day ?? today).description })
    let moved = name == .changes ? options.clock ?? .valid : nil
    if moved != nil { line.add("--to", (options.to?.day ?? today).description) }
    line.add("--clock", options.clock?.rawValue)
    line.add("--document", options.document)
    line.add("--by", pictures.order?.rawValue)
    line.add("--decade", pictures.decade?.word)
    // The days of a report on changes are those of one clock already.
    if moved != .valid { line.add("--as-of", clocks.asOf.description) }
    if moved != .evidence { line.add("--evidence-until", clocks.evidenceUntil?.description) }
    if moved != .record { line.add("--recorded-until", clocks.recordedUntil?.description) }
    if clocks.staleAfter != Clocks(asOf: clocks.asOf).staleAfter {
      line.add("--stale-after", String(clocks.staleAfter))
    }
    for (option, value) in filters.pairs {
      line.add(option)
      if let value { line.add(value) }
    }
    if rendering.language != .english { line.add("--lang", rendering.language.rawValue) }
    if rendering.format != .text { line.add("--format", rendering.format.rawValue) }
    if rendering.isLinear { line.add("--linear") }
    line.add("--histories", rendering.histories)
    return line.text
  }
}
