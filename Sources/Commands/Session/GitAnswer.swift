/// What git answered to a call.
package struct GitAnswer: Sendable {
  /// How it ended; zero where all went well.
  package let status: Int32

  /// What it printed.
  package let output: [UInt8]

  /// What it complained of.
  package let errors: String

  /// Keeps an answer.
  package init(status: Int32, output: [UInt8], errors: String) {
    self.status = status
    self.output = output
    self.errors = errors
  }

  /// What it printed, without the newline at the end; nil if it failed.
  package var text: String? {
    guard status == 0 else { return nil }
    let text = String(decoding: output, as: UTF8.self)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
