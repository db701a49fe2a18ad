import Dates
import Mandates

/// The present in which history is told: "in August 1914 the United States takes charge of".
extension SentenceReader {
  /// What a frame in the present says of a time long over; nil if it speaks of its own time.
  func historical(_ frame: Frame, _ told: [TimeExpression]) -> Claim.Content? {
    let clause = units[frame.clause]
    // Without a date of publication nobody knows what was over, but in a chronicle.
    let isLong = published != nil || isEntry
    let isShared = historicalDate(frame.clause, told, isShared: true) != nil
    guard isShared else { return nil }
    let over: Claim.Content? =
      isLong && historicalDate(frame.clause, told, isShared: false) != nil
      ? .attestation(.over) : nil
    switch frame.kind {
    case .entrust, .representation: return .act(.entryIntoForce)
    case .tend, .power:
      let begins =
        frame.features.contains(.onset)
        || clause.contains { $0.features(.serve)?.contains(.onset) == true }
      return begins ? .act(.entryIntoForce) : over
    case .represent, .actFor: return over
    case .list: return entryTimes.isEmpty ? nil : over
    default: return nil
    }
  }

  /// Whether a verb looks back from a time long over: "since 2018 it had represented".
  func isPluperfect(_ frame: Frame) -> Bool {
    frame.features == [.past, .lasting]
      || frame.features.contains(.participle)
        && units[frame.clause.lowerBound..<max(frame.clause.lowerBound, frame.at)].suffix(3)
          .contains {
            $0.features(.have)?.contains(.past) == true
          }
  }

  /// Whether what dates a clause stands in words about its subject: "opened in 1975, the embassy".
  private func isOfApposition(_ clause: Range<Int>) -> Bool {
    guard let time = clause.first(where: { units[$0].time != nil }), time > clause.lowerBound,
      let comma = clause.first(where: { $0 > time && units[$0].mark == "," }), comma == time + 1
    else { return false }
    let verb = clause.first {
      Clauses.isVerb(units[$0]) && units[$0].senses.contains { $0.features.isFinite }
    }
    return refs.contains {
      $0.at > comma && $0.role == .bare && $0.isNamedActor && $0.at < verb ?? 0
    }
      && !refs.contains { $0.at < time && $0.role == .bare && $0.isNamedActor }
  }

  /// The day of the past at which a clause plays whose verb is in the present.
  func historicalDate(_ clause: Range<Int>, _ told: [TimeExpression], isShared: Bool) -> EDTF? {
    // "Under an agreement of 1 June 2019".
    if units[clause].contains(where: { $0.has(any: .accord, .since) }) { return nil }
    let isPlain = sentence.times.allSatisfy {
      [.at, .attribute, .after].contains($0.role) && ($0.date == nil || $0.date != published)
    }
    guard isPlain else { return nil }
    var times = told + clause.compactMap { units[$0].time }.map { sentence.times[$0] } + entryTimes
    if !isEntry, isOfApposition(clause) { return nil }
    if times.isEmpty, isShared { times = sharedTimes(clause, forAct: true) }
    guard let time = times.first(where: { $0.role == .at }), let date = time.date,
      !time.isRelative, let end = date.latest
    else { return nil }
    guard let published else { return date }
    guard let today = published.earliest, end < today else { return nil }
    return date
  }

  /// What "is entrusted to", "was entrusted to until" say of a mandate, if not that it began.
  func entrusted(_ event: Event) -> Claim.Content? {
    let told = event.clause.compactMap { units[$0].time }.map { sentence.times[$0] }
    if told.contains(where: { $0.role == .fromTo || $0.role == .until }) {
      return .attestation(.over)
    }
    let auxiliaries = units[event.clause.lowerBound..<event.at].compactMap { $0.features(.passive) }
    guard let last = auxiliaries.last else { return nil }
    // "Erano affidati al Brasile": a state of the past.
    if last.contains(.lasting), !told.contains(where: { $0.role == .since }) {
      return .attestation(.over)
    }
    guard last.contains(.present) else { return nil }
    return historicalDate(event.clause, [], isShared: true) == nil
      ? .attestation(.yes) : .act(.entryIntoForce)
  }
}
