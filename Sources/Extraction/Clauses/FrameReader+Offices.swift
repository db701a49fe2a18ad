import States

/// Offices of a State as those who act: bureaus, and the embassy of the same State elsewhere.
extension FrameReader {
  /// The State whose office or bureau does something: "a Swiss office will look after".
  func office(before at: Int, _ inside: [Ref]) -> [Ref]? {
    guard !syntax.isVerbFinal,
      let office = inside.first(where: {
        $0.role == .owner(.office) && $0.isNamed && $0.units.upperBound <= at
      }),
      let head = office.headUnit, !units[head].has(.section),
      !units[head..<at].contains(where: { $0.has(any: .relative, .and) || $0.mark != nil })
    else { return nil }
    return [office]
  }

  /// The adjectives at the head of a German clause that stand for interests told before: "die britischen in
  /// Finnland sind den Vereinigten Staaten anvertraut".
  func elidedOwners(_ inside: [Ref], _ clause: Range<Int>) -> [Ref] {
    guard syntax.isVerbFinal, let first = inside.first, first.role == .modifier,
      first.form == .adjective, first.at <= clause.lowerBound + 2, first.at > 0,
      units[first.at - 1].has(.article), first.at + 1 < units.count,
      units[first.at + 1].has(.inside) || Clauses.isVerb(units[first.at + 1])
    else { return [] }
    return [first]
  }

  /// The people that stand somewhere under the care of a State: "the French in Germany are under the care
  /// of", "die Franzosen in Berlin stehen unter schweizerischem Schutz".
  func peopleBeside(_ at: Int, _ inside: [Ref]) -> [Ref] {
    let people = inside.filter { ref in
      ref.isPeople && ref.role == .bare && (syntax.isVerbFinal || ref.at < at)
        && units[ref.at].state?.meanings.contains { $0.kind < .adjective } == false
    }
    return people.first.map { list(from: $0, people) } ?? []
  }

  /// The tense that "be" before a gerund tells: "has been handling", "are now minding".
  func progressive(_ at: Int, _ clause: Range<Int>, _ features: Features) -> Features {
    guard syntax.namesModify, features == .gerund else { return features }
    var before = at - 1
    while before > clause.lowerBound, before > at - 3, units[before].has(.filler) { before -= 1 }
    guard before >= clause.lowerBound, let tense = units[before].features(.be),
      tense.contains(.present)
    else { return features }
    return tense
  }

  /// The subject before words about who says it: "Kuwait, the Foreign Ministry said, will see to".
  func tagged(_ clause: Range<Int>) -> [Ref]? {
    guard !syntax.isVerbFinal, clause.lowerBound > 1, units[clause.lowerBound - 1].mark == ",",
      Clauses.isTag(clause.lowerBound, units),
      let subject = refs.first(where: { $0.units.upperBound == clause.lowerBound - 1 }),
      subject.role == .bare, subject.isNamedActor,
      clauses.clause(subject.at).units.lowerBound
        >= subject.units.lowerBound - 2
    else { return nil }
    return [subject]
  }

  /// The frame of interests that a State puts into the hands of another: "has left its affairs in Kabul in
  /// Qatari hands".
  func deposited(
    _ at: Int, _ owner: Ref, _ clause: Range<Int>, _ inside: [Ref], before place: Int
  ) -> Frame? {
    guard owner.isNamed,
      let verb = (clause.lowerBound..<place).last(where: { units[$0].has(.putting) }),
      inside.contains(where: { $0.at < verb && $0.role == .bare && $0.isNamedActor }),
      !units[verb..<place].contains(where: { $0.mark != nil || $0.has(.relative) }),
      !units[clause.lowerBound..<verb].contains(where: {
        $0.has(any: .future, .modal, .toward, .announce)
      })
    else { return nil }
    let represented = inside.filter {
      $0.role == .interests && $0.at > verb && $0.at < place
    }
    guard !represented.isEmpty else { return nil }
    var frame = Frame(kind: .tend, at: at, clause: clause)
    frame.isOnset = true
    frame.isPassive = true
    frame.features = [.participle, .past]
    frame.powers = [owner]
    frame.pairs = pair(represented, inside.filter { isPlace($0, at) && $0.at < place }, clause)
    return frame
  }

  /// Whom a State chose, told by a relative pronoun: "Peru, which Argentina had wanted as its protecting
  /// power".
  func chosen(
    as at: Int, _ clause: Range<Int>, _ opening: Clauses.Opening
  ) -> (power: [Ref], by: Ref)? {
    guard syntax.namesModify, opening == .relative, units[clause.lowerBound].has(.relative),
      let verb = (clause.lowerBound..<at).last(where: { verb in
        units[verb].senses.contains {
          [.request, .name, .agree, .reject].contains($0.term) && !$0.features.contains(.noun)
        }
      }),
      units[(verb + 1)..<at].allSatisfy({
        $0.has(any: .asPreposition, .possessive, .article, .filler)
      }),
      let subject = refs.last(where: {
        clause.contains($0.at) && $0.at < verb && $0.role == .bare && $0.isNamedActor
      })
    else { return nil }
    let powers = antecedent(clause).filter { $0.isNamed && $0.states != subject.states }
    return powers.isEmpty ? nil : (powers, subject)
  }

  /// The frames of "the Swiss embassy in Caracas looks after the Ecuadoreans, that in Quito the
  /// Venezuelans": the embassy of the same State elsewhere, without its verb.
  func elsewhere(_ frame: inout Frame) -> [Frame] {
    guard [.represent, .tend, .actFor].contains(frame.kind), !frame.isPassive,
      frame.powers.count == 1, frame.powers[0].head == .embassy, frame.powers[0].isNamed
    else { return [] }
    var found: [Frame] = []
    var at = max(frame.at, frame.powers[0].units.upperBound) + 1
    let limit = min(units.count, at + Self.elsewhereReach)
    while at + 2 < limit, units[at].mark != ";" {
      if let (next, end) = elsewhere(frame, from: at) {
        if found.isEmpty {
          // What stands behind belongs to the other embassy.
          let cut = at
          frame.pairs = frame.pairs.compactMap { pair in
            var pair = pair
            pair.represented.removeAll { $0.at >= cut }
            pair.receiving.removeAll { $0.at >= cut }
            return pair.represented.isEmpty ? nil : pair
          }
        }
        found.append(next)
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// How far behind a verb another embassy may be told.
  private static let elsewhereReach = 60

  private func elsewhere(_ frame: Frame, from at: Int) -> (frame: Frame, end: Int)? {
    guard
      units[at].has(any: .thatOne, .those) || units[at].has(.article) && units[at].has(.relative),
      units[at].state == nil,
      units[at - 1].mark == "," || units[at - 1].has(.and)
        || units[at - 1].has(.article) && (units[at - 2].mark == "," || units[at - 2].has(.and)),
      let place = refs.first(where: { $0.at > at && $0.at <= at + 2 }), place.isCapital,
      place.isNamed, place.isUnder(.inside) || place.isUnder(.of),
      place.head == nil || place.head == .those || place.head == .embassy
    else { return nil }
    var end = place.units.upperBound
    while end < units.count, units[end].mark != ",", units[end].mark != ";",
      !Clauses.isVerb(units[end]) || units[end].has(.verbEnd)
    {
      if units[end].has(.and), end + 1 < units.count, units[end + 1].has(any: .thatOne, .those),
        refs.first(where: { $0.at > end })?.isCapital == true
      {
        break
      }
      end += 1
    }
    let represented = refs.filter { ref in
      ref.at >= place.units.upperBound && ref.at < end && ref.isNamed
        && (ref.role == .interests || ref.isPeople || ref.isUnder(.purpose))
        && !ref.isUnder(.inside)
    }
    guard !represented.isEmpty,
      !refs.contains(where: {
        $0.at >= place.units.upperBound && $0.at < end && $0.isNamed && !represented.contains($0)
      }),
      units[place.units.upperBound..<end].allSatisfy({ unit in
        unit.state != nil || unit.time != nil || unit.mark == "."
          || unit.has(
            any: .article, .those, .purpose, .of, .toward, .filler, .likewise, .interests,
            .nationals, .and, .ending, .thatOne, .verbEnd)
      })
    else { return nil }
    var city = place
    city.head = nil
    city.role = .under(.inside)
    city.prepositions = [.inside]
    var next = frame
    next.isMirrored = false
    next.pairs = [Frame.Pair(represented: represented, receiving: [city])]
    return (next, end)
  }
}
