/// Gives each State of a stretch the role that its preposition, its case, its noun or its place shows.
struct MarkingRoles {
  let reader: MarkingReader
  let stretch: Range<Int>
  let cue: Int

  private var units: [Unit] { reader.units }
  private var syntax: Syntax { reader.syntax }
  private var frames: FrameReader { reader.frames }

  /// The States with a role, in the order of the sentence; nil if one of them has none, so that it is
  /// not understood what it has to do with the mandate.
  func marks() -> [Marked]? {
    let inside = antecedents + reader.refs.filter { stretch.contains($0.at) }
    let firm = inside.compactMap { self.firm($0) }
    var marks = firm
    for ref in inside where !marks.contains(where: { $0.ref == ref }) {
      if let mark = antecedents.contains(ref) ? subject(ref, firm) : loose(ref, firm) {
        marks.append(mark)
      }
    }
    if isCrowded(inside) || leavesOutOwned { return nil }
    let told = Set(marks.flatMap(\.ref.states))
    let isLeft = inside.contains { ref in
      !marks.contains { $0.ref == ref } && (isParty(ref) || isOther(ref)) && !answers(ref)
        && !ref.states.allSatisfy(told.contains)
    }
    return isLeft ? nil : marks.sorted { $0.ref.at < $1.ref.at }
  }

  /// Whether "its own" stands for interests told before, so that a verb is left out: "Haiti hat seine
  /// Interessen Mexiko, Guatemala die seinen Spanien übertragen".
  private var leavesOutOwned: Bool {
    syntax.isVerbFinal
      && stretch.dropFirst().contains { units[$0].has(.possessive) && units[$0 - 1].has(.article) }
  }

  /// Whether two States stand beside each other without a word between, as where a verb is left out:
  /// "gli Stati Uniti scelsero la Svizzera, l'Iran l'Algeria".
  private func isCrowded(_ inside: [Ref]) -> Bool {
    syntax.hasClitics
      && zip(inside, inside.dropFirst()).contains { left, right in
        left.form == .named && right.form == .named && left.role == .bare && right.role == .bare
          && left.head == nil && right.head == nil
          && left.units.upperBound < right.units.lowerBound
          && units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
            $0.has(.article) && $0.mark == nil && !$0.has(any: .of, .inside, .and)
          }
      }
  }

  /// The States for which the relative pronoun stands that opens the stretch.
  private var antecedents: [Ref] {
    let (clause, opening) = reader.clauses.clause(stretch.lowerBound)
    guard opening == .relative, clause.lowerBound == stretch.lowerBound,
      !units[stretch].prefix(2).contains(where: {
        $0.has(any: .whose, .whereabouts, .relativeObject)
      })
    else { return [] }
    return frames.antecedent(clause)
  }

  /// The role of the subject of a clause.
  private func subject(_ ref: Ref, _ firm: [Marked]) -> Marked? {
    let hasPower = firm.contains { $0.role == .power && stretch.contains($0.ref.at) }
    let hasRepresented = firm.contains { $0.role == .represented && stretch.contains($0.ref.at) }
    if hasRepresented, !hasPower {
      return Marked(ref: ref, role: .power, basis: "who does it", isLoose: true)
    }
    guard let verb = representing(stretch), !hasRepresented else { return nil }
    return Marked(
      ref: ref, role: hasPower || isPassive(verb, stretch) ? .represented : .power,
      basis: "of whom the clause tells", isLoose: true)
  }

  /// The verb of a clause that takes a State as its object.
  private func representing(_ clause: Range<Int>) -> Int? {
    clause.first { at in
      units[at].senses.contains { $0.term == .represent && !$0.features.contains(.noun) }
    }
  }

  private func isPassive(_ verb: Int, _ clause: Range<Int>) -> Bool {
    frames.isPassive(verb, clause, units[verb].features(.represent) ?? [])
  }

  /// Whether a State stands where it has something to do with what the clause tells.
  private func isParty(_ ref: Ref) -> Bool {
    guard ref.isNamed, ref.head == nil || ref.head == .institution || ref.head == .embassy else {
      return false
    }
    switch ref.role {
    case .bare: return true
    case .under(let term):
      return [.with, .between, .toward, .of, .asPreposition, .purpose].contains(term)
    default: return false
    }
  }

  /// Whether a State only says yes or no to what is told.
  private func answers(_ ref: Ref) -> Bool {
    reader.events.contains { event in
      [.consent, .reject, .revoke].contains(event.term) && event.actors.contains { $0 == ref }
    }
  }

  /// Whether an adjective stands beside a pronoun for a noun: "quella svedese", "the Swedish one".
  private func isOther(_ ref: Ref) -> Bool {
    guard ref.form == .adjective, ref.role == .modifier else { return false }
    return [ref.at - 1, ref.at + 1].contains { at in
      units.indices.contains(at) && units[at].has(any: .thatOne, .those)
    }
  }

  // MARK: What stands right beside a State

  private func firm(_ ref: Ref) -> Marked? {
    if ref.form == .both || units[ref.at].has(.ofIt) { return nil }
    if let role = owned(ref) { return role }
    if ref.form == .possessive || ref.form == .whose { return nil }
    if ref.isUnder(.agent), ref.isNamedActor, isAgent(ref) {
      return Marked(ref: ref, role: .power, basis: "by whom")
    }
    if ref.form == .there { return Marked(ref: ref, role: .receiving, basis: "there") }
    if ref.isNamed, frames.isPlace(ref, cue), ref.head == nil {
      return Marked(ref: ref, role: .receiving, basis: "where")
    }
    if ref.isUnder(.purpose) || ref.isUnder(.toward) && ref.isPeople && !ref.isUnder(.inside),
      ref.isNamed, ref.head != .embassy, isServed(ref)
    {
      return Marked(ref: ref, role: .represented, basis: "for whom")
    }
    return nil
  }

  /// The role of a State to which a noun belongs.
  private func owned(_ ref: Ref) -> Marked? {
    switch ref.role {
    case .interests: Marked(ref: ref, role: .represented, basis: "whose interests or people")
    case .owner(.section), .owner(.office):
      Marked(ref: ref, role: .represented, basis: "whose section")
    case .owner(.power): Marked(ref: ref, role: .represented, basis: "whose protecting power")
    case .owner(.representation) where ref.form == .named && ref.units.lowerBound < ref.at:
      Marked(ref: ref, role: .represented, basis: "whose representation")
    case .owner(.offer): Marked(ref: ref, role: .power, basis: "whose offer", isLoose: true)
    case .owner(.request):
      Marked(ref: ref, role: .represented, basis: "whose request", isLoose: true)
    case .owner(.shelter): Marked(ref: ref, role: .power, basis: "whose flag")
    default: nil
    }
  }

  /// Whether somebody acts for a State, or has something for it: no verb that takes whom it is about
  /// without a preposition stands in the clause.
  private func isServed(_ ref: Ref) -> Bool {
    let clause = reader.clauses.clause(ref.at).units
    return !units[clause].contains { $0.has(.represent) }
      && clause.contains { reader.isCue($0) }
  }

  /// Whether a preposition that may also mean "of" or "from" names who does it.
  private func isAgent(_ ref: Ref) -> Bool {
    guard ref.isUnder(.of) || ref.isUnder(.from) || syntax.hasGenitive else { return true }
    let clause = reader.clauses.clause(ref.at).units
    return clause.contains { at in
      units[at].has(.passive)
        || units[at].senses.contains { sense in
          MarkingReader.verbs.contains(sense.term) && sense.features.contains(.participle)
        }
    }
  }

  // MARK: What place a State has in its clause

  /// What only who represents does with a mandate.
  private static let ownDeeds: [Term] = [.offer, .agree, .begin, .carryOn, .suspend, .resume]

  private func loose(_ ref: Ref, _ firm: [Marked]) -> Marked? {
    let clause = reader.clauses.clause(ref.at).units
    func has(_ role: Marked.Role) -> Bool {
      firm.contains { $0.role == role && clause.contains($0.ref.at) }
    }
    if let told = told(ref) { return told }
    if ref.head == .embassy, ref.isNamed { return embassy(ref, has(.power), has(.represented)) }
    if ref.isUnder(.toward), ref.isNamedActor,
      units[clause].contains(where: { $0.has(any: .passTo, .entrust, .relyOn) })
    {
      return Marked(ref: ref, role: .power, basis: "to whom", isLoose: true)
    }
    if case .owner(let head) = ref.role,
      [.mandate, .protectionMandate, .goodOffices, .representation].contains(head)
    {
      if has(.represented), !has(.power) {
        return Marked(ref: ref, role: .power, basis: "whose mandate", isLoose: true)
      }
      if has(.power), !has(.represented) {
        return Marked(ref: ref, role: .represented, basis: "whose mandate", isLoose: true)
      }
      return nil
    }
    guard ref.role == .bare, ref.isNamedActor || ref.form == .pronoun else { return nil }
    let verb = representing(clause)
    let isPassive = verb.map { self.isPassive($0, clause) } ?? false
    if has(.represented), !has(.power), !isPassive {
      return Marked(ref: ref, role: .power, basis: "who does it", isLoose: true)
    }
    if verb != nil, !has(.represented), has(.power) || isPassive {
      return Marked(ref: ref, role: .represented, basis: "to whom it is done", isLoose: true)
    }
    if let verb, !has(.power), !has(.represented) {
      let isObject = syntax.isVerbFinal ? isSecond(ref, clause) : ref.at > verb
      return Marked(
        ref: ref, role: isObject ? .represented : .power, basis: isObject ? "whom" : "who",
        isLoose: true)
    }
    if verb == nil, !has(.power), !firm.contains(where: { $0.role == .power }),
      firm.contains(where: { $0.role == .represented && $0.ref.at > ref.at }),
      reader.events.contains(where: { event in
        Self.ownDeeds.contains(event.term) && event.actors.contains { $0 == ref }
      })
    {
      return Marked(ref: ref, role: .power, basis: "who is to do it", isLoose: true)
    }
    if !units[clause].contains(where: { Clauses.isVerb($0) }), has(.receiving),
      firm.contains(where: { $0.role == .represented }), !has(.power), !has(.represented)
    {
      return Marked(ref: ref, role: .power, basis: "who does the same", isLoose: true)
    }
    return nil
  }

  /// Whether a State is the object in a clause whose verb does not part the two: the second of them,
  /// or the first where its article shows it.
  private func isSecond(_ ref: Ref, _ clause: Range<Int>) -> Bool {
    if ref.isObject(units) { return true }
    let bare = reader.refs.filter {
      clause.contains($0.at) && $0.role == .bare && ($0.isNamedActor || $0.form == .pronoun)
    }
    guard bare.count > 1, let first = bare.first else { return false }
    return bare.contains { $0.isObject(units) } ? false : ref.at > first.at
  }

  /// The role of the State whose embassy is told: who houses a section or does something, or whose
  /// embassy somebody cares for.
  private func embassy(_ ref: Ref, _ hasPower: Bool, _ hasRepresented: Bool) -> Marked? {
    if hasRepresented, !hasPower {
      return Marked(ref: ref, role: .power, basis: "whose embassy", isLoose: true)
    }
    if hasPower, !hasRepresented {
      return Marked(
        ref: ref, role: .represented, basis: "whose embassy is cared for", isLoose: true)
    }
    return nil
  }

  /// The role of who does something with a mandate, or to whom it is done: who asks is represented.
  private func told(_ ref: Ref) -> Marked? {
    for event in reader.events where stretch.contains(event.at) {
      let isActor = event.actors.contains { $0 == ref }
      guard isActor || event.addressees.contains(where: { $0 == ref }), !event.actors.isEmpty,
        !event.addressees.isEmpty
      else { continue }
      switch event.term {
      case .request, .name, .entrust:
        return Marked(
          ref: ref, role: isActor ? .represented : .power,
          basis: isActor ? "who asks" : "who is asked", isLoose: true)
      case .offer where event.addressees.allSatisfy { $0.isUnder(.toward) }:
        return Marked(
          ref: ref, role: isActor ? .power : .represented,
          basis: isActor ? "who offers" : "to whom it is offered", isLoose: true)
      default: continue
      }
    }
    return nil
  }
}
