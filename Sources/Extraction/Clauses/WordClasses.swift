/// Chooses between the readings of a word by its neighbours.
struct WordClasses {
  let syntax: Syntax

  /// The units with the readings that their places allow.
  func settled(_ units: [Unit]) -> [Unit] {
    guard syntax.hasClitics else {
      var units = Clitics.settled(units)
      for at in units.indices {
        if at > 0, units[at].isCapitalized, units[at].has(.modal), units[at - 1].mark == "," {
          // The month of a dateline: "United Nations, May 17".
          units[at].senses.removeAll { $0.term == .modal }
        } else if units[at].has(.provide), units[at].has(.condition) {
          settleProvided(&units, at)
        } else if syntax.namesModify, isCountedNoun(units, at) {
          units[at].senses.removeAll { $0.term == .speech }
        } else if syntax.isVerbFinal, units[at].has(.representation), units[at].has(.institution),
          units.contains(where: { $0.has(.sign) })
        {
          // "Vertreter der Schweiz" who sign something speak for it and represent nobody.
          units[at].senses.removeAll { $0.term == .representation }
        }
      }
      if syntax.isVerbFinal { settleAdverbs(&units) }
      return units
    }
    var units = Clitics.settled(units)
    for at in units.indices where units[at].senses.count > 1 {
      settleNoun(&units, at)
      if units[at].has(.host), units[at].has(.agree) {
        let isHost = units[at...].prefix(6).contains { $0.has(.section) }
        units[at].senses.removeAll { $0.term == (isHost ? .agree : .host) }
      }
      if units[at].has(.embassy), units[at].has(.representation) { settleOffice(&units, at) }
      if units[at].has(.sign), units[at].has(.end) { settleConclusion(&units, at) }
      if units[at].has(.speech), units[at].has(any: .have, .tend, .host) {
        settleSpeech(&units, at)
      }
    }
    return units
  }

  /// Whether a verb of saying is a noun: "several states in Africa", "according to many reports, ".
  private func isCountedNoun(_ units: [Unit], _ at: Int) -> Bool {
    guard units[at].features(.speech) == .present, at > 0, at + 1 < units.count else {
      return false
    }
    let (before, next) = (units[at - 1], units[at + 1])
    return (before.isUnknownWord || before.has(any: .filler, .of))
      && (next.mark != nil || next.has(.inside))
  }

  /// "Is provided by" is a verb, "provided Moscow agrees" a condition.
  private func settleProvided(_ units: inout [Unit], _ at: Int) {
    let isVerb =
      units[max(0, at - 3)..<at].contains { $0.has(any: .passive, .have, .be) }
      || at + 1 < units.count && units[at + 1].has(.agent)
    units[at].senses.removeAll {
      isVerb ? [.condition, .supposition].contains($0.term) : $0.term == .provide
    }
  }

  /// "Damit werden die Interessen vertreten": right before its verb a conjunction is an adverb.
  private func settleAdverbs(_ units: inout [Unit]) {
    for at in units.indices.dropLast()
    where units[at].has(.subordinator) && !units[at].has(any: .relative, .article)
      && (at == 0 || units[at - 1].mark != nil)
      && units[at + 1].senses.contains(where: { isVerb($0) && $0.features.isFinite })
    {
      units[at].senses.removeAll { [.subordinator, .condition, .pending].contains($0.term) }
    }
  }

  /// "Rappresentanza diplomatica" is what a State takes on after a verb of that, else an embassy.
  private func settleOffice(_ units: inout [Unit], _ at: Int) {
    let isTaken = units[max(0, at - 4)..<at].contains { unit in
      unit.senses.contains {
        [.begin, .entrust, .carryOn, .tend, .have, .provide].contains($0.term)
          && !$0.features.contains(.noun)
      }
    }
    let isOwned = at + 1 < units.count && units[at + 1].has(any: .of, .filler, .and)
    units[at].senses.removeAll { $0.term == (isTaken && isOwned ? .embassy : .representation) }
  }

  /// "Tutela" is a noun after an article or a preposition and before "of", a verb after a name.
  private func settleNoun(_ units: inout [Unit], _ at: Int) {
    let nouns = units[at].senses.filter { $0.features.contains(.noun) }
    let verbs = units[at].senses.filter { isVerb($0) }
    guard !nouns.isEmpty, !verbs.isEmpty else { return }
    let before = at > 0 ? units[at - 1] : nil
    let after = at + 1 < units.count ? units[at + 1] : nil
    if let before,
      before.has(any: .object, .pronoun, .reflexive, .ofIt, .negation, .there)
        || before.state != nil && before.isCapitalized
        || before.has(any: .have, .passive, .relative)
    {
      units[at].senses = verbs
    } else if before?.has(any: .article, .possessive, .of, .agent, .from, .with, .inside, .purpose)
      == true || after?.has(.of) == true
    {
      units[at].senses.removeAll { isVerb($0) }
    }
  }

  /// "Concluso" is ended of a mandate and by itself, signed of anything else.
  private func settleConclusion(_ units: inout [Unit], _ at: Int) {
    let isEnd =
      units[max(0, at - 4)..<at].contains { $0.has(.reflexive) }
      || units[max(0, at - 4)..<at].contains { $0.has(any: .mandate, .protectionMandate) }
    units[at].senses.removeAll { $0.term == (isEnd ? .sign : .end) }
  }

  /// "Assure la représentation" does it, "assure que", "assure représenter" says it.
  private func settleSpeech(_ units: inout [Unit], _ at: Int) {
    let rest = units[(at + 1)...].prefix(12).prefix { unit in
      unit.mark == nil && !unit.has(.relative)
        && !unit.senses.contains { isVerb($0) && $0.features.contains(.base) }
    }
    let hasObject = rest.contains { unit in
      unit.senses.contains {
        [.representation, .mandate, .protectionMandate, .interests, .power, .section]
          .contains($0.term)
      }
    }
    if hasObject { units[at].senses.removeAll { $0.term == .speech } }
  }

  private func isVerb(_ sense: Unit.Sense) -> Bool {
    if !sense.features.isDisjoint(with: [.noun, .plural]) { return false }
    switch sense.term {
    case .represent, .tend, .actFor, .provide, .serve, .be, .have, .passive, .breakOff, .restore,
      .speech,
      .future, .modal:
      return true
    default: return sense.term.isEvent
    }
  }
}
