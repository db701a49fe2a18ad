import CommandLineParsing
import Diagnostics
import Mandates

/// The reports there are.
package enum ReportName: String, CaseIterable, ArgumentValue {
  case status
  case history
  case timeline
  case matrix
  case network
  case statistics
  case offers
  case state
  case changes
  case contradictions
  case stale
  case sources
  case digest
  case site

  /// The noun that help shows.
  package static var placeholder: String { "report" }

  /// What a report is about, beside the clocks and the filters.
  enum Subject {
    /// Whatever the filters ask for.
    case filtered
    /// The mandates named.
    case mandates
    /// The State named.
    case state
  }

  /// What it is about.
  var subject: Subject {
    switch self {
    case .status, .timeline, .matrix, .network, .statistics, .offers, .changes, .contradictions,
      .stale, .sources, .digest, .site:
      .filtered
    case .history: .mandates
    case .state: .state
    }
  }
}

/// What a report is asked about: a mandate or a State.
enum SubjectWord: ArgumentValue {
  case mandate(MandateWord)
  case state(StateWord)
  /// Neither; what is wrong with it matters only to a report that is about something.
  case neither(String, WordProblem)

  static var placeholder: String { "subject" }
  static var candidates: Candidates { .mandates }

  init(word: String) {
    do throws(WordProblem) {
      if MandateWord.isMeant(by: word) {
        self = .mandate(try MandateWord(word: word))
      } else {
        self = .state(try StateWord(word: word))
      }
    } catch {
      self = .neither(word, error)
    }
  }

  var word: String {
    switch self {
    case .mandate(let mandate): mandate.word
    case .state(let state): state.word
    case .neither(let word, _): word
    }
  }
}

extension [SubjectWord] {
  /// The same, with the names of one mandate that had no quotes around them as one.
  var joined: [SubjectWord] {
    let whole = map(\.word).joined(separator: " ")
    guard count > 1, !contains(where: { MandateWord.isMeant(by: $0.word) }),
      MandateWord.isMeant(by: whole)
    else { return self }
    return [SubjectWord(word: whole)]
  }
}

extension ReportName {
  /// The mandates named, of a report that is about mandates; throws if the report takes other words,
  /// or if neither a mandate nor a filter is given.
  func mandates(_ subjects: [SubjectWord], _ filters: String?) throws(Failure) -> [Mandate] {
    var mandates: [Mandate] = []
    for subject in subjects {
      if case .neither(let word, let problem) = subject {
        throw Failure(.neither(word, isMandate: true, problem))
      }
      guard case .mandate(let word) = subject else { throw unexpected(subject) }
      mandates.append(word.mandate)
    }
    guard !mandates.isEmpty || filters != nil else {
      throw Failure(
        .error(
          "usage.missing-argument", "a \(rawValue) needs at least one mandate, or a filter",
          hint: "name it, such as 'goodoffices report \(rawValue) ch-for-us-in-ir'"))
    }
    return mandates
  }

  /// The State named, of a report that is about one; throws if there is none, or other words.
  func state(_ subjects: [SubjectWord]) throws(Failure) -> StateWord {
    guard let first = subjects.first else {
      throw Failure(
        .error(
          "usage.missing-argument", "the report '\(rawValue)' needs a State",
          hint: "name it, such as 'goodoffices report \(rawValue) Switzerland'"))
    }
    if case .neither(let word, let problem) = first {
      throw Failure(.neither(word, isMandate: false, problem))
    }
    guard case .state(let word) = first else { throw unexpected(first) }
    if subjects.count > 1 { throw unexpected(subjects[1]) }
    return word
  }

  /// Throws if words follow the name of a report that is about what the filters ask for.
  func takesNone(_ subjects: [SubjectWord]) throws(Failure) {
    if let first = subjects.first { throw unexpected(first) }
  }

  private func unexpected(_ subject: SubjectWord) -> Failure {
    let hint =
      switch (self.subject, subject) {
      case (.filtered, .mandate(let word)):
        "run 'goodoffices report history \(word.word)', or filter with --power, --for, --in"
      case (.filtered, .state(let word)): "filter with '--state \(word.word)'"
      case (.filtered, .neither):
        "leave it out; filter with options such as --state, --power, --for, --in"
      case (.mandates, .state(let word)):
        "name mandates, such as ch-for-us-in-ir, or run 'goodoffices report state \(word.word)'"
      case (.mandates, _): "name mandates, such as ch-for-us-in-ir"
      case (.state, _): "name one State, such as Switzerland"
      }
    return Failure(
      .error(
        "usage.unexpected-argument", "the report '\(rawValue)' does not take '\(subject.word)'",
        hint: hint))
  }
}

extension Diagnostic {
  /// Says why a word is not what the report is about.
  fileprivate static func neither(
    _ word: String, isMandate: Bool, _ problem: WordProblem
  ) -> Diagnostic {
    // The problem with a word that was taken for a State does not help where a mandate is due.
    let problem = isMandate && !MandateWord.isMeant(by: word) ? MandateWord.problem(word) : problem
    let said = problem.message ?? "it cannot be read"
    return .error(
      problem.code, said.contains("'\(word)'") ? said : "'\(word)': \(said)", hint: problem.hint)
  }
}
