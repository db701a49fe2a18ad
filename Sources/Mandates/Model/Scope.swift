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

  /// The parts, in the order of their declaration, each once.
  package let parts: [Part]

  /// Limits in words, such as "emergency help only".
  package let text: String?

  /// Creates a scope; no part at all means `unknown`.
  package init(_ parts: some Sequence<Part>, text: String? = nil) {
    let given = Set(parts)
    self.parts = given.isEmpty ? [.unknown] : Part.allCases.filter(given.contains)
    self.text = text
  }

  /// Says whether two scopes certainly have a task in common.
  package func certainlyOverlaps(_ other: Scope) -> Bool {
    if parts.contains(.unknown) || other.parts.contains(.unknown) { return false }
    if parts.contains(.all) || other.parts.contains(.all) { return true }
    return !Set(parts).isDisjoint(with: other.parts)
  }
}
