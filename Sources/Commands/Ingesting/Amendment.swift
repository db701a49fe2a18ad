import CommandLineParsing
import Dates
import Diagnostics
import Extraction
import Mandates
import States

/// A change of one field of a proposal, as an officer types it: `field=value`.
struct Amendment {
  /// The fields that can be changed, in the words of the command line.
  enum Field: String, CaseIterable {
    case act
    case force
    case power
    case represented = "for"
    case receiving = "in"
    case place
    case by
    case to
    case date
    case since
    case until
    case scope
    case reason
    case modality
  }

  let field: Field

  /// The new value; empty to take the field out.
  let value: String

  /// Reads a change; throws if it is none.
  init(_ text: String) throws(WordProblem) {
    let sides = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    let names = Field.allCases.map(\.rawValue).joined(separator: ", ")
    guard sides.count == 2,
      let field = Field(rawValue: sides[0].split(separator: " ").joined().lowercased())
    else {
      throw WordProblem("'\(text)' changes no field", hint: "write field=value, of \(names)")
    }
    self.field = field
    value = sides[1].split(separator: " ").joined(separator: " ")
  }

  /// Changes a proposal; names of States are read as of a day.
  func change(
    _ proposal: inout Proposal, on day: Day, _ warn: (Diagnostic) -> Void
  ) throws(Failure) {
    switch field {
    case .act: proposal.content = try content(proposal)
    case .force: proposal.content = .attestation(try word(Force.init(rawValue:)))
    case .power: proposal.power = try state(on: day, warn)
    case .represented: proposal.represented = try state(on: day, warn)
    case .receiving:
      let found = value.isEmpty ? nil : try stateWord(value).resolved(on: day, warn)
      proposal.receiving = found?.state
      if let place = found?.place { proposal.place = place }
    case .place: proposal.place = try optional { Place($0.lowercased()) }
    case .by:
      var by: Set<StateKey> = []
      for name in value.split(separator: ",") {
        by.insert(
          try stateWord(name.split(separator: " ").joined(separator: " "))
            .resolvedState(on: day, warn))
      }
      proposal.by = by.sorted()
    case .to: proposal.to = try state(on: day, warn)
    case .date: proposal.date = try optional { try? EDTF($0) }
    case .since: proposal.since = try optional { try? EDTF($0) }
    case .until: proposal.until = try optional { try? EDTF($0) }
    case .scope: proposal.scope = try scope(proposal.scope)
    case .reason: proposal.reason = value.isEmpty ? nil : value
    case .modality: proposal.modality = try word(Proposal.Modality.init(rawValue:))
    }
  }

  private func content(_ proposal: Proposal) throws(Failure) -> Claim.Content {
    if value == "attestation" {
      if case .attestation = proposal.content { return proposal.content }
      return .attestation(.yes)
    }
    return .act(try word(Act.init(rawValue:)))
  }

  private func scope(_ old: Scope?) throws(Failure) -> Scope? {
    if value.isEmpty { return nil }
    var parts: [Scope.Part] = []
    for name in value.split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard let part = Scope.Part(rawValue: String(name)) else { throw wrong }
      parts.append(part)
    }
    return Scope(parts, text: old?.text)
  }

  private func state(on day: Day, _ warn: (Diagnostic) -> Void) throws(Failure) -> StateKey? {
    value.isEmpty ? nil : try stateWord(value).resolvedState(on: day, warn)
  }

  private func stateWord(_ name: String) throws(Failure) -> StateWord {
    do throws(WordProblem) {
      return try StateWord(word: name)
    } catch {
      throw Failure(.error(error.code, error.message ?? wrongMessage, hint: error.hint))
    }
  }

  private func word<Value>(_ read: (String) -> Value?) throws(Failure) -> Value {
    guard let value = read(value) else { throw wrong }
    return value
  }

  private func optional<Value>(_ read: (String) -> Value?) throws(Failure) -> Value? {
    value.isEmpty ? nil : try word(read)
  }

  private var wrongMessage: String { "'\(value)' is no value of '\(field.rawValue)'" }

  private var wrong: Failure {
    let choices: [String] =
      switch field {
      case .act: Act.allCases.map(\.rawValue) + ["attestation"]
      case .force: Force.allCases.map(\.rawValue)
      case .modality: Proposal.Modality.allCases.map(\.rawValue)
      case .scope: Scope.Part.allCases.map(\.rawValue)
      default: []
      }
    let hint =
      choices.isEmpty
      ? "write dates in EDTF, such as 2022-08, and places in lower-case ASCII"
      : "use one of \(choices.joined(separator: ", "))"
    return Failure(.error("usage.bad-value", wrongMessage, hint: hint))
  }
}
