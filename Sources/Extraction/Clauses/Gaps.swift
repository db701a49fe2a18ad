/// Finds clauses that leave out the verb of the one before and have a subject, an agent or a
/// receiver of their own: "Italy looks after X's interests in Y, and Brazil those of Z in W".
///
/// It reads States before lists are brought together, so that the new subject is no member of one.
struct Gaps {
  private let units: [Unit]
  private let refs: [Ref]
  private let syntax: Syntax

  /// Prepares to look for gaps in a sentence.
  init(_ units: [Unit], _ refs: [Ref], _ syntax: Syntax) {
    self.units = units
    self.refs = refs
    self.syntax = syntax
  }

  /// What the clause with the verb is like.
  private struct Model {
    /// Its verb, or the noun that says what a State is.
    var at: Int
    /// Whether somebody acts under "by".
    var hasAgent: Bool
    /// Whether interests are given or pass to somebody.
    var isTransfer: Bool
    /// Whether those represented stand under "for".
    var hasPurpose: Bool
    /// Whether those represented own interests or a power and are not the object by themselves.
    var hasOwner: Bool
    /// Whether interests are told with "of": "the interests of X in Y, Z in W" is a list.
    var ownsWithOf: Bool
    /// Whether a place stands before everything else.
    var opensWithPlace: Bool
    /// Whether a place stands after everything else.
    var endsWithPlace: Bool
  }

  /// The clauses without a verb, each from its conjunction on.
  func found() -> [Range<Int>] {
    guard !syntax.isVerbFinal, refs.count > 2 else { return [] }
    var found: [Range<Int>] = []
    var predicate: Int?
    var at = 0
    while at < units.count {
      let unit = units[at]
      if isPredicate(unit) { predicate = at }
      let isBoundary = unit.mark == "," || unit.mark == ";" || isJoint(unit)
      guard isBoundary, let predicate, at + 1 < units.count else {
        at += 1
        continue
      }
      let start = unit.mark == nil ? at : at + 1
      var first = start
      while first < units.count, isJoint(units[first]) || units[first].has(.filler) { first += 1 }
      // "Et de la Géorgie": a conjunction with its preposition goes on with a list.
      let isPlain = units[start..<first].allSatisfy { !isJoint($0) || $0.tokens.count == 1 }
      if isPlain, first > start || unit.mark != nil, opens(first, model(predicate, before: at)) {
        // "Italy by India and Greece by Brazil": each ends where the next begins.
        if let last = found.last, last.upperBound > start {
          found[found.count - 1] = last.lowerBound..<start
        }
        found.append(start..<end(of: first, behind: predicate))
        at = max(first, at + 1)
      } else {
        at += 1
      }
    }
    return found
  }

  private func isJoint(_ unit: Unit) -> Bool { unit.state == nil && unit.has(any: .and, .but) }

  private func isPredicate(_ unit: Unit) -> Bool {
    unit.senses.contains { sense in
      switch sense.term {
      case .represent, .tend, .actFor, .entrust, .begin, .have, .handOver, .host:
        !sense.features.contains(.noun)
      case .lieWith, .passTo, .power, .doSo, .serve: true
      default: false
      }
    }
  }

  private func model(_ predicate: Int, before end: Int) -> Model {
    let unit = units[predicate]
    let inside = refs.filter { $0.at > predicate - 12 && $0.at < end }
    let after = inside.filter { $0.at > predicate }
    return Model(
      at: predicate,
      hasAgent: after.contains(where: isAgent),
      isTransfer: unit.has(any: .lieWith, .passTo)
        || unit.has(any: .entrust, .handOver) && inside.contains { $0.isUnder(.toward) },
      hasPurpose: unit.has(.actFor) || after.contains { $0.isUnder(.purpose) },
      hasOwner: inside.contains { ref in
        guard ref.isNamed else { return false }
        if case .owner(let term) = ref.role { return term == .power }
        return ref.role == .interests
      },
      ownsWithOf: inside.contains {
        $0.isNamed && $0.role == .interests && $0.at > predicate && ($0.headUnit ?? $0.at) < $0.at
      },
      opensWithPlace: inside.first.map { $0.isUnder(.inside) && $0.at < predicate } ?? false,
      endsWithPlace: endsWithPlace(inside))
  }

  /// Whether States end with a place, or with one joined to it: "in Ghana and Algeria".
  private func endsWithPlace(_ inside: [Ref]) -> Bool {
    guard let last = inside.last else { return false }
    if last.isUnder(.inside) { return true }
    guard syntax.namesModify, inside.count > 1, last.role == .bare else { return false }
    let before = inside[inside.count - 2]
    guard before.isUnder(.inside), before.units.upperBound < last.units.lowerBound else {
      return false
    }
    let between = units[before.units.upperBound..<last.units.lowerBound]
    return between.contains { $0.has(.and) }
      && between.allSatisfy { $0.mark == nil && $0.has(any: .and, .article) }
  }

  /// Where the words that may belong to a clause without a verb end.
  private func end(of first: Int, behind predicate: Int) -> Int {
    func isLoose(_ unit: Unit) -> Bool {
      self.isLoose(unit) || isRepeated(unit, of: predicate)
    }
    var end = first
    while end < units.count, isLoose(units[end]) {
      if units[end].mark == ",", end + 1 < units.count {
        let next = chunkEnd(end + 1)
        guard next > end + 1, !units[(end + 1)..<next].contains(where: { !isLoose($0) }) else {
          break
        }
      }
      end += 1
    }
    return end
  }

  private func chunkEnd(_ start: Int) -> Int {
    var end = start
    while end < units.count, end < start + 30 {
      if let mark = units[end].mark,
        [",", ";", ":", ".", "(", ")", "!", "?", "–", "—"].contains(mark)
      {
        break
      }
      end += 1
    }
    return end
  }

  /// Whether a word may stand in a clause without a verb.
  private func isLoose(_ unit: Unit) -> Bool {
    if unit.state != nil || unit.time != nil { return true }
    if let mark = unit.mark { return [",", "-", "'", "’", "\"", "«", "»"].contains(mark) }
    if unit.has(any: .relative, .whose, .subordinator), !unit.has(any: .article, .those) {
      return false
    }
    return unit.isCapitalized && unit.senses.isEmpty
      || unit.has(
        any: .inside, .agent, .of, .purpose, .toward, .article, .and, .filler, .interests, .those,
        .likewise, .embassy, .institution, .nationals, .only, .representation, .mandate, .power,
        .protectionMandate, .diplomatic, .consular, .possessive, .there, .both, .ending, .but)
      || syntax.namesModify && unit.has(.thatOne)
  }

  /// Whether a preposition is that of the verb left out: "Sweden as Britain's", "Turkey over Iran's",
  /// "Malta after Libya's".
  private func isRepeated(_ unit: Unit, of predicate: Int) -> Bool {
    guard syntax.namesModify, unit.tokens.count == 1 else { return false }
    return units[predicate].has(.power) && unit.has(.asPreposition)
      || units[predicate].has(.tend) && units[predicate].tokens.count > 1
        && unit.has(any: .beside, .following)
  }

  /// Whether a clause without a verb begins.
  private func opens(_ first: Int, _ model: Model) -> Bool {
    let end = chunkEnd(first)
    guard end > first + 1,
      units[first..<end].allSatisfy({ isLoose($0) || isRepeated($0, of: model.at) })
    else { return false }
    let chunk = refs.filter { first <= $0.at && $0.at < end }
    guard chunk.count > 1, start(chunk[0]) <= first + 1 || chunk[0].units.lowerBound <= first + 2
    else { return false }
    // Those that go together before the next conjunction.
    var run = [chunk[0]]
    for ref in chunk.dropFirst() {
      guard let last = run.last, isJoined(last, ref) else { break }
      run.append(ref)
    }
    if model.hasAgent, chunk.contains(where: isAgent) {
      return opensWithAgent(chunk, run)
    }
    if model.isTransfer, let last = chunk.last, last.isUnder(.toward), last.isNamedActor,
      chunk.count > 2 || !last.isCapital || chunk[0].role == .bare
    {
      return chunk[0].role == .interests || chunk[0].role == .bare && chunk.count == 2
        || chunk[0].isUnder(.inside) && chunk.count == 2
          && (!chunk[0].isUnder(.toward) || model.opensWithPlace && chunk[0].isCapital)
        || chunk[0].role == .bare && (hasOwn(after: chunk[0]) || chunk[1].role == .interests)
    }
    guard run.count > 1 else { return false }
    let second = run[1]
    if isOwned(run[0], after: nil), run[0].role != .bare {
      // "Quelli iraniani il Pakistan".
      return run.dropFirst().contains { $0.role == .bare && $0.isNamedActor && $0.form == .named }
        && !model.hasAgent
    }
    let isSubject = model.hasOwner || syntax.namesModify && !second.isPeople
    if model.opensWithPlace, isSubject, !model.hasAgent, run.count == 2,
      run[0].isUnder(.inside),
      run[0].isNamed, second.role == .bare, second.isNamedActor, second.form == .named
    {
      // "In Cairo Spain looks after American interests, in Algiers Switzerland".
      return true
    }
    guard run[0].role == .bare, run[0].isNamedActor, run[0].form != .both else { return false }
    if isOwned(second, after: run[0]) { return true }
    if second.role == .bare, second.isNamed, isAdjacent(run[0], second) { return true }
    if second.isUnder(.purpose), model.hasPurpose { return true }
    guard second.isUnder(.inside), second.isNamed else { return false }
    if run.count > 2 {
      return isOwned(run[2], after: second) || run[2].role == .bare && run[2].isNamed
        || run[2].isUnder(.purpose) && model.hasPurpose
    }
    // "The American interests in Iran, Sweden in Korea": no genitive, so another subject.
    return model.hasOwner && !model.hasAgent && !model.isTransfer && run[0].form == .named
      && (syntax.adjectiveFollowsNoun && units[run[0].units.lowerBound - 1].has(.article)
        || syntax.namesModify && run[0].head == nil && model.endsWithPlace && !model.ownsWithOf)
  }

  /// Whether "its own" follows a State, without the noun: "Berlino i propri alla Svizzera".
  private func hasOwn(after ref: Ref) -> Bool {
    let next = units[ref.units.upperBound...].prefix(2)
    return next.first?.has(.article) == true && next.last?.has(.possessive) == true
  }

  /// Whether States under "by" belong to a clause of their own: "in Syria by the Czechs".
  private func opensWithAgent(_ chunk: [Ref], _ run: [Ref]) -> Bool {
    if isAgent(chunk[0]) {
      return run.count > 1 && run[1].isUnder(.inside) && run[1].isNamed
    }
    guard let agent = chunk.first(where: isAgent) else { return false }
    // "By France and in Peru by Italy", not "France, Italy, represented by".
    return chunk[0].at < agent.at
      && !units[chunk[0].at..<agent.at].contains { $0.mark == "," }
  }

  private func isAgent(_ ref: Ref) -> Bool {
    ref.isUnder(.agent) && !ref.isUnder(.of) && ref.isNamedActor
  }

  /// Whether a State owns what is looked after: "those of X", "quella dei tedeschi".
  private func isOwned(_ ref: Ref, after before: Ref?) -> Bool {
    if ref.role == .interests { return true }
    if case .owner(let term) = ref.role {
      return [.representation, .power, .mandate, .protectionMandate].contains(term)
    }
    guard ref.role == .modifier || ref.isUnder(.of) else { return false }
    let start = before?.units.upperBound ?? max(0, ref.units.lowerBound - 3)
    guard start < ref.units.lowerBound else { return false }
    let between = units[start..<ref.units.lowerBound]
    return between.contains { $0.has(any: .article, .those) }
      && between.allSatisfy { $0.has(any: .article, .those, .of, .filler) }
      && units[between.startIndex].has(any: .article, .those)
  }

  private func isJoined(_ left: Ref, _ right: Ref) -> Bool {
    guard left.units.upperBound <= right.units.lowerBound else { return true }
    return units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
      $0.mark == nil && (!isJoint($0) || $0.has(.article))
    }
  }

  private func isAdjacent(_ left: Ref, _ right: Ref) -> Bool {
    guard left.units.upperBound < right.units.lowerBound else {
      // "Switzerland represented Britain in Buenos Aires, Brazil Argentina in London".
      return syntax.namesModify && left.head == nil && left.form == .named && right.form == .named
    }
    return units[left.units.upperBound..<right.units.lowerBound].allSatisfy {
      $0.mark == nil && $0.state == nil && $0.has(.article) && !$0.has(any: .of, .and)
    }
  }

  private func start(_ ref: Ref) -> Int {
    var start = ref.units.lowerBound
    while start > 0, units[start - 1].has(any: .article, .filler, .inside, .of, .agent, .those) {
      start -= 1
    }
    return start
  }
}

/// The frames of clauses without a verb.
extension FrameReader {
  /// The frames of the clauses that leave out the verb of a frame.
  func continued(_ frame: Frame) -> [Frame] {
    guard
      !frame.isNominal || frame.kind == .power || frame.kind == .representation
        || frame.kind == .mandate || frame.kind == .section && syntax.hasClitics
    else { return [] }
    var found: [Frame] = []
    var start = frame.clause.upperBound
    if syntax.namesModify, start < units.count, !gaps.contains(where: { $0.lowerBound == start }) {
      // ", the Foreign Office said, and Saudi Arabia those of Libya".
      let aside = clauses.clause(start).units
      if aside.count <= 6, units[aside].contains(where: { $0.has(.speech) }),
        units[aside.upperBound - 1].mark == ","
      {
        start = aside.upperBound
      }
    }
    while let gap = gaps.first(where: { $0.lowerBound == start }) {
      guard let next = continued(frame, gap) else { break }
      found.append(next)
      start = clauses.clause(start).units.upperBound
    }
    return found
  }

  private func continued(_ frame: Frame, _ gap: Range<Int>) -> Frame? {
    let inside = refs.filter { gap.contains($0.at) }
    let before = frame.pairs.last ?? Frame.Pair()
    var next = frame
    var represented = inside.filter { ref in
      if case .owner(let term) = ref.role {
        return [.representation, .power, .mandate, .protectionMandate].contains(term)
      }
      return ref.role == .interests || ref.role == .modifier
        || ref.role == .under(.of) || ref.role == .under(.purpose)
    }
    let bare = inside.filter { $0.role == .bare && $0.isNamedActor }
    let agents = inside.filter { $0.isUnder(.agent) && $0.isNamedActor }
    let towards = inside.filter { $0.isUnder(.toward) && $0.isNamedActor }
    let isGiven = frame.kind == .entrust || units[frame.at].has(any: .lieWith, .passTo)
    if !agents.isEmpty, frame.isPassive || bare.isEmpty {
      next.powers = agents
      if represented.isEmpty { represented = bare }
    } else if isGiven, let last = towards.last {
      next.powers = [last]
      // "L'Allemagne les siens à la Suisse": its own.
      if represented.allSatisfy({ $0.form == .possessive }), !bare.isEmpty { represented = bare }
    } else if let subject = bare.first {
      next.powers = list(from: subject, bare)
      if represented.isEmpty { represented = bare.filter { !next.powers.contains($0) } }
    } else {
      return nil
    }
    let powers = Set(next.powers.map(\.at))
    let places = inside.filter { isPlace($0, gap.lowerBound) && !powers.contains($0.at) }
    if represented.isEmpty { represented = before.represented }
    guard !represented.isEmpty || frame.kind == .sameAgain && !places.isEmpty else { return nil }
    let states = Set((represented + next.powers).flatMap(\.states))
    let shared = before.receiving.filter { states.isDisjoint(with: $0.states) }
    let own = pair(represented, places, gap)
    let leading = times.filter { time in
      frame.clause.contains(time.at)
        && !refs.contains { frame.clause.contains($0.at) && $0.at < time.at }
    }.map(\.number)
    next.pairs = own.map { pair in
      var pair = pair
      if pair.receiving.isEmpty { pair.receiving = shared }
      if pair.times.isEmpty { pair.times = leading }
      return pair
    }
    next.isMirrored = false
    return next
  }
}
