/// The frames of verbs: who represents whom, who is represented by whom.
extension FrameReader {
  /// The frame of a verb, if its clause has the States for one.
  func verb(_ at: Int, _ kind: Frame.Kind, _ features: Features) -> Frame? {
    if features == .noun { return nil }
    let (clause, opening) = clauses.clause(at)
    var frame = Frame(kind: kind, at: at, clause: clause)
    let features = progressive(at, clause, features)
    (frame.features, frame.isPassive) = (features, isPassive(at, clause, features))
    // "Takes charge of" also tells what lasts.
    frame.isOnset = features.contains(.onset) && !features.contains(.present)
    if features.contains(.base), let cleft = Clefts(units: units, refs: refs).cleft(at, clause) {
      frame.features = cleft.features
      frame.powers = list(from: cleft.actor, refs.filter { $0.at < at })
    }
    if features.contains(.base), !syntax.isVerbFinal, at > 1,
      let proposer = refs.last(where: { $0.at < at && $0.role == .owner(.offer) }),
      let noun = proposer.headUnit, !units[noun + 1..<at].contains(where: { Clauses.isVerb($0) })
    {
      // "The Swiss proposal to represent".
      frame.powers = [proposer]
    }
    if features.contains(.gerund), features.isDisjoint(with: [.base, .participle]),
      let doer = doer(ofGerund: at)
    {
      frame.powers = [doer]
    }
    if syntax.isVerbFinal { frame.features = group(features, at, clause).features }
    let inside = own(refs.filter { clause.contains($0.at) }, at, clause)
    // "En avait parlé": of what, not for whom.
    var represented = inside.filter {
      $0.role == .interests && !(kind == .actFor && units[$0.at].has(.ofIt))
    }
    if syntax.isVerbFinal, represented.isEmpty, kind != .actFor {
      // "Die argentinischen": the interests named before.
      represented = inside.filter {
        $0.role == .modifier && $0.at > clause.lowerBound && units[$0.at - 1].has(.article)
          && ($0.at + 1 >= units.count || !units[$0.at + 1].isCapitalized)
      }
    }
    if syntax.isVerbFinal, kind != .actFor, let first = represented.first {
      represented += inside.filter { $0.at > first.at && isElliptical($0) }
    }
    var antecedentPlaces: [Ref] = []
    if syntax.isVerbFinal, represented.isEmpty, kind == .tend {
      switch opening {
      case .relative: (represented, antecedentPlaces) = interests(beforeRelative: clause)
      case .comma: represented = resumedInterests(clause)
      default: represented = interests(after: clause)
      }
    }
    if kind == .actFor {
      represented += inside.filter {
        $0.role != .interests
          && ($0.isUnder(.purpose) && ($0.at > at || syntax.isVerbFinal)
            || !syntax.isVerbFinal && (isObject($0, of: at) || isBehindOf($0, at)))
      }
    }
    if kind == .actFor, represented.isEmpty, let first = inside.first, first.isUnder(.purpose),
      first.isNamed, first.at < at
    {
      // "For the Americans too it acted there".
      represented = [first]
    }
    if kind == .actFor {
      // "On behalf of the US and of Italy", "for Cuba and Iran there and for the US here".
      for ref in represented {
        represented += list(from: ref, inside).dropFirst().filter {
          !represented.contains($0) && $0.isNamed
        }
      }
      represented.sort { $0.at < $1.at }
    }
    if kind == .tend {
      // "Degli interessi americani si occupa la Svizzera": who stands behind is the subject.
      let isTold = !syntax.isVerbFinal && represented.contains { $0.at < at }
      represented += inside.filter {
        isPeople($0, tendedAt: at) && !(isTold && $0.role == .bare && $0.at > at)
      }
    }
    if kind == .tend, represented.isEmpty {
      represented = embassy(tendedAt: at, inside).map { [$0] } ?? tendedStates(at, inside)
    }
    if kind == .tend, syntax.namesModify, represented.isEmpty, opening == .subordinate,
      units[..<clause.lowerBound].contains(where: { $0.has(.power) })
    {
      // "Acted as a protecting power, when it looked after the Kingdom of Bavaria in France".
      represented = inside.filter {
        $0.at > at && $0.form == .named && ($0.role == .bare || $0.head == .institution)
      }
    }
    if kind == .tend, !syntax.isVerbFinal, let last = represented.last, last.isPeople,
      last.role == .under(.of) || last.role == .bare && last.at > at
    {
      // "Si occupa di canadesi e australiani".
      represented += list(from: last, inside.filter { $0.isPeople || $0.at == last.at }).dropFirst()
    }
    if kind == .tend, !syntax.isVerbFinal, let last = represented.last, last.isPeople {
      // "Proteggere i tedeschi in Gran Bretagna e i britannici in Germania".
      represented += inside.filter { ref in
        ref.at > last.at && ref.isPeople && ref.role == .bare
          && !inside.contains {
            $0.at > last.at && $0.at < ref.at && !$0.isUnder(.inside)
          }
          && units[last.at..<ref.units.lowerBound].suffix(3).contains { $0.has(.and) }
      }
    }
    if let whole = represented.first(where: { $0.isNamed }) {
      // "The interests of Argentina and of its nationals": of the State named before.
      represented.removeAll {
        $0.form == .possessive && $0.at > whole.at
          && units[whole.at..<$0.at].suffix(3).contains { $0.has(.and) }
      }
    }
    if kind == .tend, represented.isEmpty {
      // "Handles consular matters for the Americans", "presta assistenza consolare ai canadesi".
      represented = served(inside, at, clause)
    }
    if represented.isEmpty, kind != .represent || !bareObject(inside, at) {
      represented = examples(behind: clause, kind, at)
    }
    if syntax.isVerbFinal, kind == .actFor, represented.isEmpty { return nil }
    if inside.contains(where: {
      $0.form == .possessive && $0.head == .institution && $0.role == .bare
    }), kind == .represent {
      // An envoy: "Sie vertritt ihr Land auch in der Dominikanischen Republik".
      return nil
    }
    let told = represented
    var places =
      inside.filter { isPlace($0, at) && !told.contains($0) } + whereabouts(clause)
    if let named = places.first(where: \.isNamed) {
      // "Has an embassy in X and represents Y there": there is X.
      places.removeAll { $0.form == .there && $0.at > named.at }
    }
    if places.isEmpty { places = antecedentPlaces }
    if places.isEmpty, opening == .comma { places = resumedPlaces(clause, at) }
    var bare = inside.filter { ref in
      ref.role == .bare && !represented.contains(ref) && !places.contains(ref)
        && !frame.powers.contains(ref)
    }
    if frame.isPassive {
      frame.powers = agents(at, clause)
      if frame.powers.isEmpty, let host = sectionHost(clause) { frame.powers = [host] }
      if represented.isEmpty, kind == .represent {
        represented = isBesideState(at) ? stateBeside(at) : []
        places.removeAll { represented.contains($0) }
      }
      if represented.isEmpty, kind == .represent {
        represented =
          opening == .relative && !bare.contains { $0.at < at }
          ? antecedent(clause) : allowed(bare.filter { $0.at < at || syntax.isVerbFinal }, at)
        if represented.isEmpty, syntax.hasClitics, features.contains(.base) {
          // "The request of Iran to be represented".
          represented = inside.filter { $0.role == .owner(.request) && $0.at < at }.suffix(1)
        }
      }
    } else {
      if let purpose = inside.last(where: {
        $0.at < at && $0.isUnder(.purpose) && infinitiveFollows($0, at)
      }) {
        frame.powers = [purpose]
        represented.removeAll { $0.at == purpose.at }
      }
      if syntax.isVerbFinal, frame.powers.isEmpty { frame.powers = resumed(clause) }
      divide(
        at, clause, opening, kind, &bare, &frame.powers, &represented)
      if syntax.namesModify, features.contains(.base),
        refs.contains(where: { ref in
          ref.role == .owner(.request) && ref.headUnit.map { $0 < at && at - $0 <= 2 } == true
        })
      {
        // "He saw Moscow's request to represent": he is not the one who represents.
        frame.powers.removeAll { $0.form == .pronoun }
      }
    }
    if frame.isPassive, kind == .represent, represented.isEmpty { represented = resumed(clause) }
    if let principal = principal(of: frame, represented, inside) {
      frame.powers = [principal]
      represented.removeAll { $0.at == principal.at }
      bare.removeAll { $0.at == principal.at }
    }
    if !frame.isPassive, frame.powers.isEmpty { frame.powers = resumed(clause) }
    if !frame.isPassive, frame.powers.isEmpty, features.isFinite,
      let embassy = staffed(inside, at, represented)
        ?? ownEmbassy(before: syntax.isVerbFinal ? clause.upperBound : at, in: clause)
    {
      frame.powers = [embassy]
    }
    if !frame.isPassive,
      frame.powers.isEmpty || syntax.namesModify && frame.powers.allSatisfy(\.isPerson),
      let envoy = envoy(in: inside, at)
    {
      frame.powers = [envoy]
    }
    if !frame.isPassive, frame.powers.isEmpty {
      frame.powers =
        officeOfEmbassy(before: at, inside) ?? office(before: at, inside)
        ?? tagged(clause) ?? sharedAntecedent(clause)
        ?? charged(before: clause, features)
    }
    if syntax.isVerbFinal, frame.powers.isEmpty, kind == .tend, !frame.isPassive,
      let holder = inside.first(where: {
        $0.role == .owner(.mandate) && $0.form == .named && $0.at < ($0.headUnit ?? 0)
      })
    {
      // "Dort nimmt Schweden diplomatische Aufgaben für die USA wahr".
      frame.powers = [holder]
    }
    if features == .gerund { places.removeAll { frame.powers.contains($0) } }
    if represented.allSatisfy({ $0.form == .pronoun }), kind == .tend, let again = again(frame) {
      return again
    }
    guard !represented.isEmpty || kind == .represent && !places.isEmpty else { return nil }
    if kind == .tend,
      !represented.contains(where: {
        $0.role == .interests || $0.isPeople || embassy(tendedAt: at, inside) == $0
          || $0.role == .modifier && syntax.isVerbFinal
          || $0.isUnder(.purpose) || $0.isUnder(.of) && isTended($0, at)
          || members(behind: at, .tend).contains($0)
          || syntax.namesModify && units[..<clause.lowerBound].contains { $0.has(.power) }
      })
    {
      return nil
    }
    if places.isEmpty { places = examples(at, &represented) ?? placesOfRelative(represented) }
    if places.isEmpty, opening == .relative { places = seat(of: frame.powers) }
    frame.pairs = pair(represented, places, clause)
    return frame
  }

  /// The States of a clause without the objects of a verb joined to this one by "and": "to represent
  /// Argentina and to keep its embassy".
  func own(_ inside: [Ref], _ at: Int, _ clause: Range<Int>) -> [Ref] {
    guard !syntax.isVerbFinal else { return inside }
    if let addition = addition(after: at, clause) { return inside.filter { $0.at < addition } }
    func joint(_ and: Int) -> Int? {
      guard units[and].has(.and) else { return nil }
      let near = (and + 1..<min(and + 4, clause.upperBound)).first { next in
        units[next].senses.contains {
          [.represent, .tend].contains($0.term) && $0.features.contains(.base)
            && !$0.features.contains(.noun)
        }
      }
      return near ?? (and + 1..<min(and + 6, clause.upperBound)).first { units[$0].has(.doSo) }
    }
    guard units[at].senses.contains(where: { $0.features.contains(.base) }) else { return inside }
    if let sign = concluded(after: at, clause) { return inside.filter { $0.at < sign } }
    if let and = (at + 1..<max(at + 1, clause.upperBound)).first(where: { joint($0) != nil }) {
      return inside.filter { $0.at < and }
    }
    guard let and = clause.last(where: { $0 < at && joint($0) == at }),
      let first = clause.first(where: { $0 < and && units[$0].has(any: .represent, .tend) })
    else { return inside }
    return inside.filter { $0.at < first || $0.at > and || isPlace($0, at) }
  }

  /// The places in a relative clause about the represented: "the Belgians who remain in Rwanda".
  func placesOfRelative(_ represented: [Ref]) -> [Ref] {
    guard let last = represented.last, last.units.upperBound < units.count else { return [] }
    if last.isPeople, units[last.units.upperBound].has(.of),
      let home = refs.first(where: { $0.at > last.at }), home.role == .under(.of), home.isNamed,
      home.at - last.at <= 3
    {
      // "The Americans of Japan", "les Sénégalais de Mauritanie".
      return [home]
    }
    let (clause, opening) = clauses.clause(last.units.upperBound)
    guard opening == .relative, clause.lowerBound == last.units.upperBound else { return [] }
    return refs.filter { clause.contains($0.at) && isPlace($0, last.at) }
  }

  /// The mandate told before, that another State has or had: "before that Czechoslovakia took care
  /// of them", "until recently these had been handled by Poland".
  func again(_ frame: Frame) -> Frame? {
    guard syntax.namesModify, frame.powers.contains(where: { $0.isNamed && $0.role != .modifier }),
      frame.features != .gerund
    else { return nil }
    let pronoun =
      frame.isPassive
      ? frame.clause.first { $0 < frame.at && (units[$0].has(.object) || units[$0].has(.those)) }
        ?? demonstrative(frame)
      : frame.at + 1 < frame.clause.upperBound && units[frame.at + 1].has(.object)
        ? frame.at + 1 : nil
    guard pronoun != nil else { return nil }
    var again = Frame(kind: .sameAgain, at: frame.at, clause: frame.clause)
    again.features = frame.features
    again.isPassive = frame.isPassive
    again.powers = frame.powers
    let taken = Set(frame.powers.map(\.at))
    again.pairs = pair(
      [],
      refs.filter {
        frame.clause.contains($0.at) && isPlace($0, frame.at) && !taken.contains($0.at)
      },
      frame.clause)
    return again
  }

  /// "They", "these" as the subject of a passive.
  func demonstrative(_ frame: Frame) -> Int? {
    frame.clause.first { at in
      at + 1 < frame.at && units[at + 1].has(.passive)
        && (units[at].has(.pronoun) || units[at].has(.article) && units[at].senses.count == 1
          || units[at].has(.those))
    }
  }

  /// Whether an adjective stands for interests told before: "und die russischen in Georgien".
  private func isElliptical(_ ref: Ref) -> Bool {
    guard ref.role == .modifier, ref.form == .adjective, ref.at > 2,
      units[ref.at - 1].has(.article)
    else { return false }
    func isPlaceName(_ at: Int) -> Bool {
      refs.contains { $0.at == at && $0.isUnder(.inside) && $0.isNamed }
    }
    // "In Teheran um die saudischen".
    let isOpened =
      units[ref.at - 2].has(.and) || isPlaceName(ref.at - 2)
      || units[ref.at - 2].has(.likewise) && units[ref.at - 3].has(.and)
      || isPlaceName(ref.at - 3) && units[ref.at - 2].mark == nil
    return isOpened
      && (ref.at + 1 >= units.count
        || units[ref.at + 1].mark != nil || units[ref.at + 1].has(.inside))
  }

  /// The State for which a person does it: "for Switzerland he looked after American interests".
  private func principal(of frame: Frame, _ represented: [Ref], _ inside: [Ref]) -> Ref? {
    guard [.represent, .tend].contains(frame.kind), !frame.isPassive,
      frame.powers.allSatisfy({ $0.form == .pronoun && !$0.isPlural })
    else { return nil }
    let named = inside.filter { ref in
      ref.isUnder(.purpose) && ref.form == .named && !(syntax.namesModify && ref.head == .embassy)
        && units[ref.at].state?.meanings.contains { $0.isName } == true
    }
    guard named.count == 1, let principal = named.first,
      represented.contains(where: {
        $0.at != principal.at && $0.isNamed
          && ($0.role == .interests || $0.role == .bare && frame.kind == .represent)
      })
    else { return nil }
    return principal
  }

  /// Whether nothing but articles stands between a verb and a State after it.
  func isObject(_ ref: Ref, of at: Int) -> Bool {
    guard ref.role == .bare, ref.units.lowerBound > at else { return false }
    return units[(at + 1)..<ref.units.lowerBound].allSatisfy {
      $0.mark == nil && $0.has(any: .article, .filler, .only, .possessive)
    }
  }

  /// Whether a people is what a verb like "look after" is done to.
  func isPeople(_ ref: Ref, tendedAt at: Int) -> Bool {
    guard ref.isPeople,
      ref.role == .bare || ref.role == .under(.of)
        || syntax.isVerbFinal && (ref.isUnder(.toward) || ref.isUnder(.purpose))
    else { return false }
    if syntax.isVerbFinal {
      // Somebody else is the subject: "Für sie betreut Schweden die Amerikaner".
      let (clause, _) = clauses.clause(at)
      let first = refs.first { clause.contains($0.at) && $0.role == .bare && $0.isActor }
      if ref.isUnder(.toward) || ref.isUnder(.purpose) { return true }
      // "Sich der Ukrainer anzunehmen": an infinitive has no subject of its own.
      let hasSubject = units[at].senses.allSatisfy { $0.term != .tend || $0.features != .gerund }
      return ref.role == .bare && ((first?.at ?? ref.at) != ref.at || !hasSubject)
        || isPassiveSubject(ref, of: at)
    }
    return isObject(ref, of: at) || isPassiveSubject(ref, of: at)
      || ref.role == .under(.of) && ref.units.lowerBound > at
        && units[(at + 1)..<ref.units.lowerBound].allSatisfy {
          $0.has(any: .of, .article, .filler, .inside, .likewise) || $0.state != nil
            || $0.time != nil
        }
  }

  func isPassiveSubject(_ ref: Ref, of at: Int) -> Bool {
    guard ref.at < at, ref.role == .bare else { return false }
    let (clause, _) = clauses.clause(at)
    return units[ref.at..<at].contains { $0.has(.passive) } && !agents(at, clause).isEmpty
  }
}
