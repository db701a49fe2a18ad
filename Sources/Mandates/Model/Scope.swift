/// What a mandate covers: a set of tasks, with the source's own limits as a text beside.
package struct Scope: Hashable, Sendable {
  /// One kind of task.
  package enum Part: String, CaseIterable, Sendable {
    /// The channel of communication between the two States.
    case channel
    /// Custody of premises, goods and archives.
    case premises
    /// Consular care of nationals.
    case consular
    /// Visas and passports.
    case visas
    /// Private property.
    case property
    /// Prisoners and internees.
    case prisoners
    /// Political reporting.
    case political
    /// Everything a mandate can cover.
    case all
    /// Not said by the source; never conflicts with anything.
    case unknown
  }

  /// A set of kinds of tasks, as bits in the order of their declaration.
  struct Tasks: OptionSet, Hashable {
    let rawValue: UInt16

    static func part(at place: Int) -> Tasks { Tasks(rawValue: 1 << UInt16(place)) }
  }

  /// The parts.
  let tasks: Tasks

  /// Limits in words, such as "emergency help only".
  package let text: String?

  /// Creates a scope; no part at all means `unknown`.
  package init(_ parts: some Sequence<Part>, text: String? = nil) {
    var tasks: Tasks = []
    for part in parts {
      if let place = Part.allCases.firstIndex(of: part) { tasks.formUnion(.part(at: place)) }
    }
    self.init(tasks, text: text)
  }

  init(_ tasks: Tasks, text: String?) {
    self.tasks = tasks.isEmpty ? Self.unknown : tasks
    self.text = text
  }

  private static let unknown = Scope([.unknown]).tasks
  private static let all = Scope([.all]).tasks

  /// The parts, in the order of their declaration, each once.
  package var parts: [Part] {
    Part.allCases.enumerated().filter { tasks.contains(.part(at: $0.offset)) }.map(\.element)
  }

  /// Says whether two scopes certainly have a task in common.
  package func certainlyOverlaps(_ other: Scope) -> Bool {
    let both = tasks.union(other.tasks)
    if both.contains(Self.unknown) { return false }
    return both.contains(Self.all) || !tasks.isDisjoint(with: other.tasks)
  }
}
