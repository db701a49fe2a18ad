import Dates
import Mandates

/// The days on which evidence says that one mandate was in force, whoever says so.
///
/// A day counts as old as it may be, as with the last evidence of an answer.
struct EvidenceCover {
  /// Days that one claim or event covers.
  struct Piece: Hashable {
    /// The days.
    let days: Span

    /// Whether it tells an end, and so says of the days before that force held until then.
    let tellsEnd: Bool
  }

  /// Days without evidence.
  struct Gap: Hashable {
    /// The days.
    let days: Span

    /// The last day with evidence before them; nil if there is none.
    let last: Int?
  }

  /// The pieces in the order of their first days.
  let pieces: [Piece]

  /// Gathers what a chronicle says of the days until one.
  init(_ chronicle: Chronicle, until last: Day) {
    var pieces = chronicle.claims.compactMap { $0.forceCover }
      .map { Piece(days: $0, tellsEnd: false) }
    for event in chronicle.events {
      let isAct = event.claims.contains { chronicle.claims[$0].claim.force == nil }
      switch event.kind {
      case .start, .suspension, .resumption:
        guard isAct, event.span.first != Span.past else { continue }
        pieces.append(
          Piece(days: Span(event.span.first, event.span.first), tellsEnd: false))
      case .end:
        pieces.append(Piece(days: event.span, tellsEnd: true))
      case .withdrew(let legs) where legs != [.receiving]:
        pieces.append(Piece(days: event.span, tellsEnd: true))
      default: continue
      }
    }
    self.pieces =
      pieces.filter { $0.days.first <= last.number && $0.days.first != Span.past }
      .map {
        Piece(
          days: Span($0.days.first, min($0.days.last, last.number)), tellsEnd: $0.tellsEnd)
      }
      .sorted { a, b in
        (a.days.first, a.days.last, a.tellsEnd ? 1 : 0)
          < (b.days.first, b.days.last, b.tellsEnd ? 1 : 0)
      }
  }

  /// The stretches within some days without evidence for more than so many days, until the next
  /// evidence; where that tells an end, force is told until then, and nothing is missing.
  func gaps(in block: Span, longerThan limit: Int) -> [Gap] {
    var gaps: [Gap] = []
    var last: Int?
    // An end lies on the day after the last on which force held.
    let reach = Span(block.first, block.last == Span.future ? block.last : block.last + 1)
    for piece in pieces where piece.days.intersects(reach) {
      if !piece.tellsEnd {
        note(&gaps, after: last, before: piece.days.first, in: block, limit)
      }
      last = max(last ?? piece.days.last, piece.days.last)
    }
    if last.map({ $0 < block.last }) ?? true {
      note(&gaps, after: last, before: block.last + 1, in: block, limit)
    }
    return gaps
  }

  private func note(
    _ gaps: inout [Gap], after last: Int?, before next: Int, in block: Span, _ limit: Int
  ) {
    guard next - 1 >= block.first else { return }
    guard let last else {
      gaps.append(Gap(days: Span(block.first, next - 1), last: nil))
      return
    }
    // The day before the next evidence is as far from the last as a day without any can be.
    guard last < next - 1, next - 1 - last > limit else { return }
    gaps.append(Gap(days: Span(max(last + 1, block.first), next - 1), last: last))
  }
}

extension CountedClaim {
  /// The days of which it says that the mandate was in force, if it says so of any.
  fileprivate var forceCover: Span? {
    guard !claim.isPlanned, claim.condition == nil, let force = claim.force else { return nil }
    switch force {
    case .no: return nil
    case .yes:
      if let since = claim.since?.earliest, let told = told.latest, since > told { return nil }
      let observed = observed
      guard let last = observed.last ?? observed.first ?? claim.since?.earliest else { return nil }
      let first = claim.since?.latest ?? observed.first ?? last
      return Span(min(first.number, last.number), last.number)
    case .over:
      guard let first = claim.since?.latest else { return nil }
      let last = claim.until?.earliest ?? first
      return Span(min(first.number, last.number), last.number)
    }
  }
}
