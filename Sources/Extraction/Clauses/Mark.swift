/// A mark of a text: a comma, a bracket, a dash.
///
/// It is written as a literal, and compared in one step, as marks are asked for at every word.
struct Mark: Equatable, Sendable, ExpressibleByUnicodeScalarLiteral {
  private let scalar: Unicode.Scalar

  /// The mark that a token is; nil if it is none.
  init?(_ token: Token) {
    guard token.kind == .mark, let scalar = token.lower.unicodeScalars.first else { return nil }
    self.scalar = scalar
  }

  init(unicodeScalarLiteral scalar: Unicode.Scalar) { self.scalar = scalar }
}
