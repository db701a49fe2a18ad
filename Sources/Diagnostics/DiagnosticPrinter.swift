/// Prints diagnostics the way a compiler does.
///
///     gazette.txt:2:4: error: April has no day 31 [claim.day-impossible]
///      2 | Le 31 avril 1980
///        |    ^~~~~~~~~~~~~
///     hint: check the scan against the printed page
///
/// The first line follows the GNU convention, so editors can jump to it. Excerpt lines
/// begin with a space, so tools can skip them. Nothing an input holds reaches the terminal but
/// through `String.visible`.
package struct DiagnosticPrinter: Sendable {
  /// Whether to use terminal colours.
  package let usesColour: Bool

  /// How many columns of a line are shown; a longer one is cut around the marked place.
  package let width: Int

  /// Creates a printer; a width below 20 is taken for 20.
  package init(usesColour: Bool = false, width: Int = 100) {
    self.usesColour = usesColour
    self.width = max(width, 20)
  }

  /// Returns all of them, in the order given.
  package func print(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.reduce(into: "") { $0 += print($1) }
  }

  /// Returns the headline, the line with the place marked, the hint, and the notes likewise.
  package func print(_ diagnostic: Diagnostic) -> String {
    var lines = [headline(diagnostic)]
    if let span = diagnostic.span { lines += excerpt(span) }
    if let hint = diagnostic.hint { lines.append("hint: \(hint.shortened(to: longestMessage))") }
    return lines.joined(separator: "\n") + "\n" + print(diagnostic.notes)
  }

  private func headline(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.span.map { "\($0.source.name.visible):\($0.line):\($0.column): " } ?? ""
    let severity =
      switch diagnostic.severity {
      case .error: colour("error", 31)
      case .warning: colour("warning", 35)
      case .note: colour("note", 36)
      }
    let message = diagnostic.message.shortened(to: longestMessage)
    return "\(place)\(severity): \(message) [\(diagnostic.code.name.visible)]"
  }

  private func excerpt(_ span: SourceSpan) -> [String] {
    let excerpt = Excerpt(of: span, width: width)
    let number = String(span.line)
    let margin = String(repeating: " ", count: number.count)
    let padding = String(repeating: " ", count: excerpt.start)
    let carets = "^" + String(repeating: "~", count: max(excerpt.length, 1) - 1)
    return [" \(number) | \(excerpt.text)", " \(margin) | \(padding)\(colour(carets, 32))"]
  }

  private func colour(_ text: String, _ code: Int) -> String {
    usesColour ? "\u{1B}[1;\(code)m\(text)\u{1B}[0m" : text
  }
}

/// Enough for any message of ours; what is longer quotes an input.
private let longestMessage = 1000
