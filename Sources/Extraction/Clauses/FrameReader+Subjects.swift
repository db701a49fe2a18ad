/// Who acts and to whom, in a clause with a verb.
extension FrameReader {
  /// Tells subjects from objects among the bare States of an active clause.
  func divide(
    _ at: Int, _ clause: Range<Int>, _ opening: Clauses.Opening, _ kind: Frame.Kind,
    _ bare: inout [Ref], _ powers: inout [Ref], _ represented: inout [Ref]
  ) {
    let needsObject = represented.isEmpty
    // "The Swiss, who represent": the relative is told by what stands before it.
    let actors = bare.filter { ref in
      ref.isActor && !ref.isObject(units)
        && !(syntax.namesModify && opening == .relative && ref.at == clause.lowerBound
          && ref.form == .pronoun)
    }
    // "The way in which it represented it": the relative is neither.
    let isAdverbial =
      syntax.namesModify && opening == .relative && units[clause.lowerBound].tokens.count > 1
      && actors.contains { $0.at < at } && bare.contains { $0.at > at }
      // "Im Iran, wo die Schweiz die USA vertritt": nor is "where".
      || syntax.isVerbFinal && needsObject && units[clause.lowerBound].has(.whereabouts)
        && bare.filter { $0.at < at }.count > 1
    if opening == .relative, !isAdverbial {
      if syntax.namesModify, powers.isEmpty, opensWithOwnOffice(clause),
        !actors.contains(where: { $0.at < at && $0.form != .whose }),
        !needsObject || bare.contains(where: { $0.at > at })
      {
        // "Prague, whose embassy represents the United States".
        if needsObject { represented = firstList(bare.filter { $0.at > at }) }
        powers = antecedent(clause)
        return
      }
      if powers.isEmpty, !syntax.isVerbFinal,
        units[at].senses.contains(where: { $0.features.contains(.base) }),
        let allowed = addressee(at), clause.contains(allowed.at)
      {
        // "The authorisation that allowed Brazil to represent".
        powers = [allowed]
      }
      if needsObject, powers.isEmpty, !syntax.isVerbFinal,
        let subject = actors.first(where: { $0.at < at && !isClitic($0) }),
        !bare.contains(where: { $0.at > at })
      {
        // "The States that Switzerland represents", "que la Suisse représente".
        represented = antecedent(clause)
        powers = list(from: subject, actors.filter { $0.at < at })
        return
      }
      if needsObject, powers.isEmpty, syntax.hasClitics, !syntax.dropsSubject,
        units[clause.lowerBound].has(.relativeObject),
        let subject = bare.first(where: { $0.at > at }),
        subject.isNamedActor, !actors.contains(where: { $0.at < at && $0.isNamed })
      {
        // "Les États-Unis que représente la Suisse".
        represented = antecedent(clause)
        powers = list(from: subject, bare)
        return
      }
      if powers.isEmpty {
        // "Where she represents the United States".
        let pronoun =
          needsObject && opensWithWhere(clause) && bare.contains { $0.isNamed }
          ? actors.first { $0.at < at && $0.form == .pronoun && !isClitic($0) } : nil
        powers =
          pronoun.map { [$0] }
          ?? actors.first { $0.at < at && (!needsObject || !syntax.isVerbFinal && $0.isNamed) }
          .map { list(from: $0, actors.filter { $0.at < at }) }
          ?? (opensWithWhere(clause) ? [] : antecedent(clause))
        if syntax.namesModify, powers.count > 2, let last = powers.last,
          units[at].senses.contains(where: { $0.features == .present })
        {
          // "Serbia, Ukraine and Russia, which also takes care".
          powers = [last]
        }
      }
      if !needsObject, opensWithOwnOffice(clause) {
        // "The ambassador, whose country represents the interests of the United States".
        powers = antecedent(clause)
        return
      }
      if units[clause.lowerBound].has(.whose)
        || clause.lowerBound + 1 < units.count && units[clause.lowerBound + 1].has(.whose)
      {
        if !needsObject, actors.isEmpty {
          // "Whose country represents American interests".
          powers = antecedent(clause)
          return
        }
        if syntax.isVerbFinal, represented.contains(where: \.isNamed), let first = actors.first {
          // "Das Mandat, in dessen Rahmen Bern die Interessen der USA vertritt".
          powers = list(from: first, actors)
          return
        }
        // "Whose interests Italy represents", "dont la Suisse représente les intérêts".
        represented = antecedent(clause)
        powers = actors.isEmpty ? [] : list(from: actors[0], actors)
        return
      }
      if needsObject { represented = bare.filter { !powers.contains($0) } }
      return
    }
    if syntax.isVerbFinal {
      if actors.isEmpty, powers.isEmpty,
        let office = refs.first(where: {
          clause.contains($0.at) && $0.form == .adjective
            && $0.role == .owner(.representation)
        })
      {
        // "Die Schweizer Vertretung".
        powers = [office]
      }
      if needsObject {
        if let first = actors.first, powers.isEmpty {
          let subjects = list(from: first, actors)
          let rest = bare.filter { !subjects.contains($0) }
          if rest.isEmpty,
            first.at > at && units[clause.lowerBound..<at].contains(where: { $0.has(.embassy) })
              || isInfinitive(at) || isSubjectless(at, clause)
          {
            represented = subjects
            if let embassy = embassy(before: at, in: clause) { powers = [embassy] }
          } else if !rest.isEmpty {
            powers = subjects
            represented = rest
          }
        } else if !powers.isEmpty {
          represented = bare.filter { !powers.contains($0) }
        }
      } else if powers.isEmpty, let first = actors.first {
        powers = list(from: first, actors)
      }
    } else {
      let before = actors.filter { $0.at < at }
      let after = bare.filter { $0.at > at }
      if needsObject {
        let clitic = bare.filter {
          syntax.hasClitics && $0.form == .pronoun && $0.at == at - 1 && units[$0.at].has(.object)
        }
        let listed = firstList(after)
        // "Represents the US, and the Pakistani embassy": another subject.
        let isOffice = listed.first?.head == .embassy
        represented =
          clitic.isEmpty ? Array(listed.prefix { isOffice || $0.head != .embassy }) : clitic
      }
      let subjects = before.filter { ref in
        !represented.contains(ref)
          && !(ref.form == .pronoun && units[ref.at].has(.object) && !units[ref.at].has(.pronoun))
          && !(!needsObject && isOfClauseBefore(ref, represented, at)
            && after.contains(where: \.isNamedActor))
      }
      if powers.isEmpty, units[at].senses.contains(where: { $0.features.contains(.base) }),
        let asked = addressee(at), isAsked(asked)
      {
        powers = [asked]
      }
      if powers.isEmpty, syntax.namesModify, let it = askedPronoun(at) { powers = [it] }
      let request = represented.allSatisfy { $0.states.isEmpty } ? request(for: at, clause) : nil
      let asksForItself =
        syntax.hasClitics && request.map { verb in !subjects.contains { $0.at > verb } } == true
      if powers.isEmpty, asksForItself, addressee(at) == nil {
        // "Gli aveva chiesto di rappresentarla": the pronoun is asked.
        powers = Array(
          inside(clause).filter { isClitic($0) && $0.at < at && !represented.contains($0) }.prefix(
            1))
      } else if powers.isEmpty,
        let last = resumedPronoun(subjects, clause)
          ?? subjects.last(where: { $0.form != .pronoun }) ?? subjects.last
      {
        powers = list(to: last, subjects)
      }
      if let object = represented.first, isClitic(object), object.at < at,
        let topic = before.last(where: { $0.isNamedActor }),
        let subject = after.first(where: { $0.isNamedActor })
      {
        // "Gli Stati Uniti li rappresenta la Polonia".
        represented = list(to: topic, before)
        powers = list(from: subject, after)
      }
      if powers.isEmpty, let addressed = addressee(at) { powers = [addressed] }
      if powers.isEmpty, !needsObject, syntax.dropsSubject || syntax.adjectiveFollowsNoun {
        // The subject may follow: "représente la Suisse", "se ne occupa la Svezia".
        powers = firstList(after.filter { $0.isActor && $0.form == .named })
      }
    }
  }

  /// Whether a comma and a verb part a State from the object in front of a verb, so that it is the
  /// subject of what was told before: "poiché il Canada non ha ambasciata, dei canadesi si occupa l'Italia".
  private func isOfClauseBefore(_ ref: Ref, _ objects: [Ref], _ at: Int) -> Bool {
    guard syntax.hasClitics, let object = objects.first, object.at < at,
      ref.units.upperBound < object.units.lowerBound
    else { return false }
    let between = units[ref.units.upperBound..<object.units.lowerBound]
    return between.suffix(3).contains { $0.mark == "," } && between.contains(where: Clauses.isVerb)
  }

  /// The pronoun behind the comma that ends a subordinate clause whose verb is in no list: "after Norway
  /// joined the war, it became".
  private func resumedPronoun(_ subjects: [Ref], _ clause: Range<Int>) -> Ref? {
    guard syntax.namesModify, let last = subjects.last, last.form == .pronoun, subjects.count > 1,
      last.at > 1, units[last.at - 1].mark == ",", units[clause.lowerBound].has(.subordinator)
    else { return nil }
    return last
  }

  /// Whether a clause has for its subject an embassy or an institution of what stands before it:
  /// "whose embassy", "whose diplomats".
  private func opensWithOwnOffice(_ clause: Range<Int>) -> Bool {
    guard units[clause.lowerBound].has(.whose) else { return false }
    let noun = clause.dropFirst().prefix(4).first {
      !units[$0].has(any: .article, .possessive, .filler)
    }
    return noun.map { units[$0].has(any: .institution, .embassy) } == true
  }

  /// The State right before the comma before a participle: "gli Usa, rappresentati da Berna".
  func stateBeside(_ at: Int) -> [Ref] {
    guard at > 1, units[at - 1].mark == "," else { return [] }
    return refs.filter { $0.units.upperBound == at - 1 && $0.form == .named && $0.head == nil }
  }

  func isBesideState(_ at: Int) -> Bool { !stateBeside(at).isEmpty }

  func inside(_ clause: Range<Int>) -> [Ref] { refs.filter { clause.contains($0.at) } }

  /// The verb of asking of which an infinitive says the content.
  func request(for at: Int, _ clause: Range<Int>) -> Int? {
    guard units[at].senses.contains(where: { $0.features.contains(.base) }) else { return nil }
    let verb = (clause.lowerBound..<at).last {
      Clauses.isVerb(units[$0]) && !units[$0].has(.speech)
    }
    guard let verb, units[verb].features(.request).map({ !$0.contains(.noun) }) == true else {
      return nil
    }
    return verb
  }

  /// Whether a State is told by a pronoun that is only ever an object: "la représenter".
  func isClitic(_ ref: Ref) -> Bool {
    ref.form == .pronoun && units[ref.at].has(.object) && !units[ref.at].has(.pronoun)
  }

  /// Whether a request, not an offer, is made to a State.
  func isAsked(_ ref: Ref) -> Bool {
    let before = units[..<ref.units.lowerBound].suffix(6)
    return before.contains { $0.has(any: .request, .entrust, .name) }
      && !before.contains { $0.has(.offer) }
  }

  /// Who is asked or told to do what the infinitive says: "demande à la Suisse de représenter".
  func addressee(_ at: Int) -> Ref? {
    refs.last { $0.at < at && $0.isUnder(.toward) && $0.isNamedActor && isAddressed($0) }
  }

  /// Whether a pronoun is all the subject a clause has.
  func isSubjectless(_ at: Int, _ clause: Range<Int>) -> Bool {
    units[clause].contains { $0.has(.pronoun) }
  }

  /// Whether a verb stands in the infinitive.
  func isInfinitive(_ at: Int) -> Bool {
    guard at > 0 else { return false }
    return units[at - 1].has(.toward) || units[at].features(.represent)?.contains(.base) == true
  }

  /// Whether "to" and a verb follow a State.
  func infinitiveFollows(_ ref: Ref, _ at: Int) -> Bool {
    let next = ref.units.upperBound
    guard next < at else { return false }
    return units[next].has(.toward) && at - next <= 3
  }

  /// Whether a participle is passive: "is represented by", "wird … vertreten", "est représentée".
  func isPassive(_ at: Int, _ clause: Range<Int>, _ features: Features) -> Bool {
    if syntax.isVerbFinal { return group(features, at, clause).isPassive }
    guard features.contains(.participle) else { return features.contains(.passive) }
    if !syntax.isVerbFinal {
      var before = at - 1
      while before >= clause.lowerBound, before >= at - 5 {
        if units[before].has(.passive) {
          return !(before > clause.lowerBound && units[before - 1].has(.reflexive))
        }
        if units[before].has(.have) { return false }
        if units[before].state != nil { break }
        before -= 1
      }
      if isBesideState(at), !agents(at, clause).isEmpty { return true }
      // A participle alone: "interests represented by Switzerland".
      return !agents(at, clause).isEmpty
        && refs.contains { $0.role == .interests && $0.at < at && clause.contains($0.at) }
    }
    return group(features, at, clause).isPassive
  }

  /// The verb with its auxiliaries.
  func group(_ features: Features, _ at: Int, _ clause: Range<Int>) -> VerbGroup {
    let objects = refs.filter { clause.contains($0.at) && $0.role == .interests }
    let bare = refs.filter { clause.contains($0.at) && $0.role == .bare && $0.isActor }
    let isPassive =
      !agents(at, clause).isEmpty || bare.isEmpty || objects.isEmpty && bare.count == 1
    return VerbGroup(features, at: at, in: clause, of: units, isPassiveIfBoth: isPassive)
  }
}
