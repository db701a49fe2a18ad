/// What takes back a whole statement: a denial, a supposition, a condition told by word order.
extension SentenceReader {
  /// The modality of a frame that its sentence does not tell as true; nil if nothing is against it.
  func unreality(_ frame: Frame, _ governor: Event?) -> Proposal.Modality? {
    if let unreal = unreality(at: frame.at) { return unreal }
    if let governor, governor.term == .request, !governor.isNoun, !governor.isPassive,
      governor.actors.isEmpty, !syntax.dropsSubject, hasOtherSubject(governor)
    {
      // "Critics want": nobody who could ask.
      return .hypothetical
    }
    return nil
  }

  /// The modality of whatever stands at a place, where the sentence as a whole takes it back.
  func unreality(at place: Int) -> Proposal.Modality? {
    if units.contains(where: { $0.has(.denial) }) { return .negated }
    if units[..<place].contains(where: { $0.has(.supposition) }) { return .hypothetical }
    return isBoundByOrder ? .hypothetical : nil
  }

  /// Whether the sentence opens with a verb and so with a condition: "Stimmt Moskau zu, vertritt …".
  private var isBoundByOrder: Bool {
    guard syntax.isVerbFinal, let first = units.first, first.state == nil, clauses.starts.count > 1,
      sentence.tokens.last?.lower != "?"
    else { return false }
    let opens = first.senses.contains { sense in
      sense.term == .modal || sense.features.contains(.conditional)
        || sense.features.contains(.present) && !sense.features.contains(.participle)
          && !sense.features.contains(.noun)
    }
    return opens && units.contains { $0.mark == "," }
  }

  /// Whether a verb has a subject that is no State: a word of no list right before it.
  private func hasOtherSubject(_ event: Event) -> Bool {
    guard event.at > event.clause.lowerBound else { return false }
    let before = units[event.at - 1]
    return before.senses.isEmpty && before.state == nil && before.time == nil && before.mark == nil
  }
}
