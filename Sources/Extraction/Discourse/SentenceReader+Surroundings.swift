import States

/// What a sentence gives a frame besides its own words.
extension SentenceReader {
  /// What the sentence and those before give a frame for its roles.
  func resolution(of frame: Frame, _ governor: Event?, _ actors: [StateKey]) -> Resolution {
    var resolution = Resolution(discourse: discourse)
    resolution.actors = actors
    resolution.dropsSubject =
      syntax.dropsSubject && !frame.isPassive && (!frame.isNominal || isPredicate(frame))
    if let governor, governor.term == .offer {
      resolution.addressees = governor.addressees.filter { $0.at < frame.at }.flatMap(\.states)
    }
    resolution.nearby = refs.filter { ref in
      ref.at < frame.at
        && (ref.isNamedActor && ref.role == .bare
          || ref.role == .owner(.request)
          || syntax.hasClitics && ref.isNamed && ref.isUnder(.from) && ref.head == nil
            && ref.units.lowerBound > 1 && units[ref.units.lowerBound - 2].has(.have))
    }.filter { !isInAside($0, frame) }.flatMap(\.states)
    resolution.mentioned = refs.filter { ref in
      ref.at < frame.clause.lowerBound
        && (ref.isNamedActor
          || ref.isNamed
            && (ref.role == .owner(.mandate) || ref.role == .owner(.protectionMandate)))
    }
    .flatMap(\.states)
    resolution.nearbyPlaces = refs.filter {
      $0.at < frame.at && $0.isUnder(.inside) && $0.isNamed && !frame.holds($0)
    }.flatMap(\.states)
    resolution.isAsked =
      syntax.namesModify && governor?.term == .request && !frame.isNominal
      && frame.powers.contains { ref in governor.map { ref.at == $0.at + 1 } == true }
    resolution.isConsent =
      governor.map {
        [.consent, .agree, .reject, .end, .revoke].contains($0.term) && !$0.isNoun
          && !$0.actors.contains { $0.role == .owner(.request) }
      } ?? false
    resolution.isEntrusted =
      syntax.namesModify && governor.map { $0.term == .entrust && !$0.isPassive } ?? false
    resolution.sentence = sentence.number
    resolution.openingPlace = openingPlace(of: frame) ?? placeOfThose(frame)
    resolution.mayTakeSubject = !syntax.isVerbFinal
    resolution.isGeneral = units[frame.clause].contains { $0.has(.war) }
    resolution.givesMandate = frame.kind == .mandate && governor?.term == .entrust
    resolution.others = refs.filter { $0.at < frame.at && $0.isUnder(.with) }.flatMap(\.states)
    return resolution
  }
}
