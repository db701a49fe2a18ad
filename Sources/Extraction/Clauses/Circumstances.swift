import Mandates

/// What a sentence says beside who, whom and where: how far it goes, and why.
struct Circumstances {
  let sentence: Sentence
  let text: [UInt8]

  private var units: [Unit] { sentence.units }

  /// What a mandate covers, if its clause or a phrase right behind says so beside the words for it.
  func scope(in clause: Range<Int>) -> Scope? {
    let range = extended(clause)
    if let denied = range.first(where: { units[$0].has(any: .consular, .consularCare) }),
      let negation = negation(before: denied, from: range.lowerBound)
    {
      let next = denied + 1
      let isCut =
        next < range.upperBound && units[denied].tokens.count == 1
        && (units[next].isUnknownWord || units[next].has(.interests) || units[next].isCapitalized)
        && units[next].state == nil
      return Scope([], text: quote(negation..<(isCut ? next + 1 : next)))
    }
    let consular = range.contains {
      isSaid(.consular, at: $0) || units[$0].has(.consularCare)
        || units[$0].has(.consular) && isAlone($0, in: range)
    }
    let diplomatic = clause.contains { isSaid(.diplomatic, at: $0) }
    let visas = clause.contains { units[$0].has(.visas) }
    if consular, diplomatic { return Scope([.all]) }
    if consular { return Scope(visas ? [.consular, .visas] : [.consular]) }
    if diplomatic { return Scope([.channel, .political]) }
    return visas && clause.contains { units[$0].has(.only) } ? Scope([.visas]) : nil
  }

  /// A clause with the phrases behind it that have neither verb nor State: ", nur konsularisch".
  private func extended(_ clause: Range<Int>) -> Range<Int> {
    var end = clause.upperBound
    while end > clause.lowerBound, end < units.count,
      [",", "(", "–", "—"].contains(units[end - 1].mark ?? " ")
    {
      let next = units[end...].firstIndex { $0.mark != nil } ?? units.count
      guard next > end,
        !units[end..<next].contains(where: { $0.state != nil || Clauses.isVerb($0) })
      else { break }
      end = min(next + 1, units.count)
    }
    return clause.lowerBound..<max(end, clause.upperBound)
  }

  /// The negation of a word, right before it: "without consular services".
  private func negation(before at: Int, from start: Int) -> Int? {
    let near = max(start, at - 3)
    return (near..<at).last { before in
      units[before].has(any: .negation, .without)
        && !units[before..<at].contains { $0.mark != nil || $0.state != nil || Clauses.isVerb($0) }
    }
  }

  /// Whether a word for "only" stands beside a place: "consular only", "nur konsularisch".
  private func isAlone(_ at: Int, in range: Range<Int>) -> Bool {
    let near = max(range.lowerBound, at - 4)..<min(range.upperBound, at + 4)
    return near.contains { units[$0].has(.only) }
  }

  /// Whether a word belongs to the mandate and not to a mission or to relations.
  private func isSaid(_ term: Term, at: Int) -> Bool {
    guard units[at].has(term) else { return false }
    if units[at].tokens.count > 1 { return true }
    let beside = [at - 1, at + 1, at + 2].filter(units.indices.contains)
    return beside.contains { neighbour in
      units[neighbour].has(
        any: .interests, .power, .mandate, .protectionMandate, .representation, .nationals,
        .consular, .diplomatic)
        && !units[neighbour].has(.embassy)
    }
  }

  /// The reason given for what was done, in the words of the text: what follows "because".
  func reason(for act: Act, at: Int) -> String? {
    switch act {
    case .rejection, .withdrawal, .consentWithdrawn, .end, .suspension, .objection: break
    default: return nil
    }
    let starts = units.indices.filter { $0 > at && units[$0].has(.because) }
    guard let start = starts.first, start + 1 < units.count else { return nil }
    var end = start + 1
    while end < units.count, !isStop(units[end]) { end += 1 }
    guard end > start + 1 else { return nil }
    return quote(start + 1..<end)
  }

  private func isStop(_ unit: Unit) -> Bool {
    guard let mark = unit.mark else { return false }
    return [".", ";", "!", "?", "»", "”"].contains(mark)
  }

  private func quote(_ range: Range<Int>) -> String? {
    let bytes = sentence.bytes(range)
    guard bytes.lowerBound >= 0, bytes.upperBound <= text.count else { return nil }
    return String(decoding: text[bytes], as: UTF8.self)
  }
}
