import Extraction
import Mandates
import States

/// A rule by which proposals are decided together: fields that all must have a value.
package struct ProposalSelection: Hashable, Sendable {
  /// A field of a proposal by which it can be chosen.
  package enum Field: String, CaseIterable, Sendable {
    case name
    case rule
    case document
    case mandate
    case act
    case force
    case power
    case represented = "for"
    case receiving = "in"
    case place
    case by
    case to
    case modality

    /// Whether its values are States.
    package var isState: Bool { [.power, .represented, .receiving, .by, .to].contains(self) }

    /// The values that a proposal has in it.
    func values(of queued: QueuedProposal) -> [String] {
      let proposal = queued.proposal
      switch self {
      case .name: return [queued.name.description]
      case .rule: return [proposal.rule]
      case .document: return [queued.document.description]
      case .mandate: return [proposal.mandate?.description].compactMap(\.self)
      case .act:
        if case .act(let act) = proposal.content { return [act.rawValue] }
        return ["attestation"]
      case .force:
        if case .attestation(let force) = proposal.content { return [force.rawValue] }
        return []
      case .power: return [proposal.power?.description].compactMap(\.self)
      case .represented: return [proposal.represented?.description].compactMap(\.self)
      case .receiving: return [proposal.receiving?.description].compactMap(\.self)
      case .place: return [proposal.place?.description].compactMap(\.self)
      case .by: return proposal.by.map(\.description)
      case .to: return [proposal.to?.description].compactMap(\.self)
      case .modality: return [proposal.modality.rawValue]
      }
    }
  }

  /// The fields and the value that each must have.
  package let conditions: [Condition]

  /// One field and the value it must have.
  package struct Condition: Hashable, Sendable {
    /// The field.
    package let field: Field

    /// The value, compared without regard to case.
    package let value: String

    /// The values that fit, in small letters: of a State's name the keys of all that bear it.
    private let fitting: Set<String>

    init(_ field: Field, _ value: String) {
      self.field = field
      self.value = value
      let keys = field.isState ? StateRegistry.standard.keys(named: value) : []
      fitting = Set([value.lowercased()] + keys.map { $0.description.lowercased() })
    }

    /// Whether a proposal has the value.
    package func isMet(by proposal: QueuedProposal) -> Bool {
      field.values(of: proposal).contains { fitting.contains($0.lowercased()) }
    }
  }

  /// The fields and values as they were given.
  package var text: String {
    conditions.map { "\($0.field.rawValue)=\($0.value)" }.joined(separator: ",")
  }

  /// Reads `field=value`, several parted by commas; nil if the text is none.
  package init?(_ text: String) {
    var conditions: [Condition] = []
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { String($0).trimmed }
      guard sides.count == 2, let field = Field(rawValue: sides[0]), !sides[1].isEmpty else {
        return nil
      }
      conditions.append(Condition(field, sides[1]))
    }
    guard !conditions.isEmpty else { return nil }
    self.conditions = conditions
  }

  /// Whether a proposal is chosen.
  package func contains(_ proposal: QueuedProposal) -> Bool {
    conditions.allSatisfy { $0.isMet(by: proposal) }
  }
}

extension StateRegistry {
  /// The States that a code or a name may stand for, whatever the day.
  fileprivate func keys(named name: String) -> [StateKey] {
    switch lookup(name, on: nil) {
    case .found(let key), .place(let key, _), .anachronistic(let key, _): [key]
    case .ambiguous(let keys): keys
    case .unknown: []
    }
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmed: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
