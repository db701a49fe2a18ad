import Diagnostics

/// What the library throws: why it could not answer, and what to do.
public struct GoodOfficesError: Error, Hashable, Sendable {
  /// What kind of failure it is.
  public enum Kind: Hashable, Sendable {
    /// A mandate named does not exist: no claim speaks of it.
    case notFound

    /// What was asked for is wrong, such as an impossible day or an unknown State.
    case wrongInput

    /// A file could not be read.
    case unreadable
  }

  /// What kind of failure it is.
  public let kind: Kind

  /// What is wrong; at least one problem.
  public let problems: [Problem]

  init(_ kind: Kind, _ code: String, _ message: String, remedy: String? = nil) {
    self.kind = kind
    problems = [
      Problem(
        severity: .error, code: code, message: message, place: nil, remedy: remedy,
        text: DiagnosticPrinter().print(
          .error(Diagnostic.Code(stringLiteral: code), message, hint: remedy)))
    ]
  }

  init(_ failure: Failure) {
    kind =
      switch failure.status {
      case .findings: .notFound
      case .trouble: .unreadable
      case .wrongInput, .done: .wrongInput
      }
    problems = failure.diagnostics.map(Problem.init)
  }
}

extension GoodOfficesError: CustomStringConvertible {
  /// The problems as a compiler prints them, each with its place and its remedy.
  public var description: String { problems.map(\.description).joined() }
}

/// Something wrong with a file or with what was asked.
public struct Problem: Hashable, Sendable {
  /// How much a problem matters.
  public enum Severity: String, Hashable, Sendable {
    /// Something does not count, or could not be done.
    case error

    /// Something is doubtful.
    case warning

    /// Something is untidy, and does no harm.
    case note
  }

  /// A place in a file.
  public struct Place: Hashable, Sendable {
    /// The name of the file.
    public let file: String

    /// The line, counted from 1.
    public let line: Int

    /// The column, counted from 1 in characters as they are shown.
    public let column: Int
  }

  /// How much it matters.
  public let severity: Severity

  /// The stable name of the kind of problem, such as `ledger.syntax`.
  public let code: String

  /// What is wrong, as one phrase.
  public let message: String

  /// Where it is, if it is about a place in a file.
  public let place: Place?

  /// What to do about it, as a phrase in the imperative.
  public let remedy: String?

  let text: String
}

extension Problem: CustomStringConvertible {
  /// The problem as a compiler prints it, with the line and the place marked in it.
  public var description: String { text }
}

extension Problem {
  init(_ diagnostic: Diagnostic) {
    severity =
      switch diagnostic.severity {
      case .error: .error
      case .warning: .warning
      case .note: .note
      }
    code = diagnostic.code.name
    message = diagnostic.message
    place = diagnostic.span.map {
      Place(file: $0.source.name, line: $0.line, column: $0.column)
    }
    remedy = diagnostic.hint
    text = DiagnosticPrinter().print(diagnostic)
  }
}
