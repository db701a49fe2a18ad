/// A proposed claim that an officer has turned down, so that it is not proposed again.
///
/// A proposal is named by what it says and where: document, content and words. Its rule, its place
/// in the text and the version of the rules are no part of the name, so that newer rules which read
/// the same out of the same words are not heard again.
package struct RejectedProposal: Hashable, Sendable {
  /// The document from which it was read.
  package let document: DocumentKey

  /// What it says, in fields as `name=value` parted by blanks.
  ///
  /// The fields stand in this order and are left out where the text does not tell them: `act`,
  /// `force`, `power`, `for`, `in`, `place`, `by` (keys parted by commas), `to`, `date`, `since`,
  /// `until`.
  package let says: String

  /// The words of the text that carry it.
  package let quote: String

  /// Why it was turned down.
  package let because: String

  /// Creates a rejected proposal.
  package init(document: DocumentKey, says: String, quote: String, because: String) {
    self.document = document
    self.says = says
    self.quote = quote
    self.because = because
  }
}
