import Diagnostics

/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// The bytes at fault, as offsets in the whole buffer; empty where something is missing.
  package let range: Range<Int>

  /// The rule that the text breaks, as one phrase in lower case.
  package let message: String

  /// What to do about it.
  package let hint: String?

  /// Whether a whole value stands before what is at fault, so that nothing of it is missing.
  package let isBehindValue: Bool

  init(
    _ range: Range<Int>, _ message: String, hint: String? = nil, isBehindValue: Bool = false
  ) {
    self.range = range
    self.message = message
    self.hint = hint
    self.isBehindValue = isBehindValue
  }

  /// Makes a diagnostic of it; the source must hold the buffer that was read.
  package func diagnostic(_ code: Diagnostic.Code, in source: SourceText) -> Diagnostic {
    .error(code, message, at: SourceSpan(range, in: source), hint: hint)
  }
}
