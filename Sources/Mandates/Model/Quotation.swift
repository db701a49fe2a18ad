/// The words of a held text that carry a claim, and the rule that read them if one did.
///
/// The words, not the place, bind a claim to its text: where the text changes, the claim still
/// stands on it if its words stand there exactly once.
package struct Quotation: Hashable, Sendable {
  /// A rule that proposed a claim, as an officer accepted it.
  package struct Reader: Hashable, Sendable {
    /// The rule, such as `represent.active`.
    package let rule: String

    /// The version of the rules and word lists.
    package let rules: String

    /// The version of the program.
    package let tool: String

    /// Creates the name of a reader.
    package init(rule: String, rules: String, tool: String) {
      self.rule = rule
      self.rules = rules
      self.tool = tool
    }
  }

  /// The words, exactly as they stand.
  package let text: String

  /// The first byte of the words in the UTF-8 of the text, counted from 0.
  package let start: Int

  /// What read them; nil if an officer did, or changed what was proposed.
  package var reader: Reader?

  /// Creates a quotation.
  package init(_ text: String, at start: Int, reader: Reader? = nil) {
    self.text = text
    self.start = start
    self.reader = reader
  }

  /// The bytes of the words in the text that was read.
  package var span: Range<Int> {
    let (end, isTooLarge) = start.addingReportingOverflow(text.utf8.count)
    return start..<(isTooLarge ? .max : end)
  }
}
