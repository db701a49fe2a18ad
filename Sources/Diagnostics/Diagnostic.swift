/// A message about an input, tied to the place it is about.
package struct Diagnostic: Hashable, Sendable {
  /// How much a diagnostic matters.
  package enum Severity: String, Sendable {
    case error
    case warning
    case note
  }

  /// The stable name of a kind of diagnostic, such as `ledger.torn-tail`.
  package struct Code: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The dotted name, an area and a problem in kebab case.
    package let name: String

    /// Names a code.
    package init(stringLiteral name: String) { self.name = name }
  }

  /// How much it matters.
  package let severity: Severity

  /// The kind of problem.
  package let code: Code

  /// One phrase in lower case with no full stop, which states the rule rather than the failure.
  package let message: String

  /// The stretch of input it is about, if there is one.
  package let span: SourceSpan?

  /// Places that help to understand this one.
  package let notes: [Diagnostic]

  /// What to do about it, as a phrase in the imperative.
  package let hint: String?

  /// Creates a diagnostic.
  package init(
    _ severity: Severity, _ code: Code, _ message: String, at span: SourceSpan? = nil,
    notes: [Diagnostic] = [], hint: String? = nil
  ) {
    self.severity = severity
    self.code = code
    self.message = message
    self.span = span
    self.notes = notes
    self.hint = hint
  }

  /// Creates a diagnostic of severity error.
  package static func error(
    _ code: Code, _ message: String, at span: SourceSpan? = nil, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.error, code, message, at: span, hint: hint)
  }

  /// Creates a diagnostic of severity warning.
  package static func warning(
    _ code: Code, _ message: String, at span: SourceSpan? = nil, hint: String? = nil
  ) -> Diagnostic {
    Diagnostic(.warning, code, message, at: span, hint: hint)
  }
}

/// How a run of the program ended, as the shell sees it.
package enum ExitStatus: Int32, Sendable {
  /// The question was answered; an empty list is an answer.
  case done = 0

  /// A check found errors, or a named mandate, claim or document does not exist.
  case findings = 1

  /// The call or its input is wrong.
  case wrongInput = 2

  /// A file could not be read or written, or is damaged.
  case trouble = 3
}

/// The error that crosses module borders: diagnostics, and how the program is to end.
package struct Failure: Error, Hashable {
  /// How the program is to end.
  package let status: ExitStatus

  /// What is wrong, in order of place; at least one.
  package let diagnostics: [Diagnostic]

  /// Creates a failure from one diagnostic and any more.
  package init(
    _ first: Diagnostic, _ rest: [Diagnostic] = [], status: ExitStatus = .wrongInput
  ) {
    self.status = status
    self.diagnostics = [first] + rest
  }

  /// Creates a failure from a list of diagnostics; nil if there are none.
  package init?(all diagnostics: [Diagnostic], status: ExitStatus = .wrongInput) {
    guard !diagnostics.isEmpty else { return nil }
    self.status = status
    self.diagnostics = diagnostics
  }
}
