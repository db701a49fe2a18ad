import Mandates

/// What a sentence says beside who, whom and where: how far it goes, and why.
struct Circumstances {
  let sentence: Sentence
  let text: [UInt8]

  private var units: [Unit] { sentence.units }

  /// What a mandate covers, if its clause says so beside the words for it.
  func scope(in clause: Range<Int>) -> Scope? {
    let consular = clause.contains { isSaid(.consular, at: $0) }
    let diplomatic = clause.contains { isSaid(.diplomatic, at: $0) }
    let visas = clause.contains { units[$0].has(.visas) }
    if let denied = clause.first(where: { isSaid(.consular, at: $0) && isDenied($0) }) {
      return Scope([], text: quote(max(clause.lowerBound, denied - 1)..<denied + 1))
    }
    if consular, diplomatic { return Scope([.all]) }
    if consular { return Scope(visas ? [.consular, .visas] : [.consular]) }
    if diplomatic { return Scope([.channel, .political]) }
    return visas && clause.contains { units[$0].has(.only) } ? Scope([.visas]) : nil
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

  private func isDenied(_ at: Int) -> Bool {
    at > 0 && units[at - 1].has(.negation)
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
