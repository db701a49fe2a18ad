/// A State with the role that the words right beside it give it.
struct Marked: Sendable {
  /// What a State is in a mandate.
  enum Role: Int, CaseIterable, Sendable {
    case power, represented, receiving
  }

  let ref: Ref
  let role: Role

  /// The words or the place that show the role, for an officer to read.
  let basis: String

  /// Whether nothing but its place in the sentence shows the role.
  var isLoose = false
}

/// States with roles that belong to one mandate, or to several with lists in common.
struct MarkedGroup: Sendable {
  /// The States of each role, in the order of `Marked.Role`.
  private var members: [[Marked]] = Array(repeating: [], count: Marked.Role.allCases.count)

  /// Those of one role.
  subscript(role: Marked.Role) -> [Marked] {
    get { members[role.rawValue] }
    set { members[role.rawValue] = newValue }
  }

  /// All of them.
  var all: [Marked] { members.flatMap { $0 } }

  /// The roles that nobody has.
  var vacant: [Marked.Role] { Marked.Role.allCases.filter { self[$0].isEmpty } }

  /// What each role stands on, in words.
  var basis: [String] {
    Marked.Role.allCases.compactMap { role in
      self[role].first.map { "\(role): \($0.basis)" }
    }
  }
}

/// A mandate told by the marks of its States.
struct MarkedMandate: Sendable {
  var frame: Frame
  var basis: [String]

  /// Whether its words may speak of something else, so that the text has to have told before of one of
  /// its States: "is responsible for American citizens".
  var isWeak = false
}
