import Dates
import Mandates
import Pages
import States

/// How one mandate stood over time: what a timeline draws on one line, before it is put on an axis.
///
/// Made once for each mandate, since a course costs many answers; history, timeline and statistics
/// share it. It holds much, so it is handed on as one object.
package final class MandateLine: Sendable {
  /// A stretch of days on which the mandate ran, or may have run.
  package struct Run: Hashable {
    /// The days; `Span.past` where no start is told, never after the day asked.
    package let days: Mandates.Span

    /// The possible statuses, in the order in which they are matched.
    package let possible: [Status]

    /// How sure it is.
    package let certainty: Certainty

    /// The last day with evidence before it, where evidence is missing; nil also if there is none.
    package let lastEvidence: Int?

    /// Whether nobody tells when it began: it may have begun before its first day.
    package let isOpenAtStart: Bool

    /// Whether it goes on after the day asked, as far as is known.
    package let isOpenAtEnd: Bool

    /// Whether it may have run only by what is told of a later day, and not since when.
    package let isUnbounded: Bool

    /// What it means: the strongest that may be of in force, dormant and disputed.
    package var tone: Cell.Tone {
      possible.contains(.inForce) ? .holds : possible.contains(.dormant) ? .waiting : .refused
    }
  }

  /// What happened on a line, as a sign shows it.
  package struct Sign: Hashable {
    /// The event, by its place in the chronicle.
    package let event: Int

    /// The form of the sign.
    package let sign: Timeline.Mark.Sign
  }

  /// What the claims say.
  package let chronicle: Chronicle

  /// How it stands on the day asked.
  package let answer: Answer

  /// How it stood, stretch by stretch, until the day asked.
  package let course: [Stretch]

  /// The stretches on which it ran or may have run, in order.
  package let runs: [Run]

  /// What happened until the day asked, in order.
  package let signs: [Sign]

  /// On how many independent documents it rests.
  package let basis: DocumentBasis

  /// The mandate.
  package var mandate: Mandate { chronicle.mandate }

  fileprivate init(
    _ chronicle: Chronicle, _ answer: Answer, _ course: [Stretch], _ runs: [Run],
    _ signs: [Sign], _ basis: DocumentBasis
  ) {
    self.chronicle = chronicle
    self.answer = answer
    self.course = course
    self.runs = runs
    self.signs = signs
    self.basis = basis
  }
}

extension Briefing {
  /// How a mandate stood over time until the day asked.
  package func line(of mandate: Mandate) -> MandateLine {
    let chronicle = docket.chronicle(of: mandate)
    return line(of: chronicle, docket.answer(chronicle, clocks))
  }

  /// How the mandate of a chronicle stood over time, with the answer for the day asked.
  package func line(of chronicle: Chronicle, _ answer: Answer) -> MandateLine {
    let course = docket.course(of: chronicle, until: clocks.asOf)
    let runs = runs(of: chronicle, course)
    let signs = chronicle.events.indices.compactMap { index -> MandateLine.Sign? in
      let event = chronicle.events[index]
      guard event.span.first <= clocks.asOf.number else { return nil }
      return (event.sign ?? (event.endsUnseen(runs) ? .seenNotInForce : nil))
        .map { MandateLine.Sign(event: index, sign: $0) }
    }
    return MandateLine(chronicle, answer, course, runs, signs, basis(of: chronicle))
  }

  private func runs(of chronicle: Chronicle, _ course: [Stretch]) -> [MandateLine.Run] {
    let cover = EvidenceCover(chronicle, until: clocks.asOf)
    let firstTold = chronicle.firstToldDay
    var runs: [MandateLine.Run] = []
    var index = 0
    while index < course.count {
      guard course[index].mayRun else {
        index += 1
        continue
      }
      let begin = index
      while index < course.count, course[index].mayRun { index += 1 }
      let block = Span(course[begin].days.first, course[index - 1].days.last)
      let gaps = cover.gaps(in: block, longerThan: clocks.staleAfter)
      let sure = course[begin..<index].first { $0.certainlyRuns && !$0.isContested }
      let isObserved = !chronicle.tellsStart(of: block, by: sure?.days.first ?? block.first)
      for stretch in course[begin..<index] {
        let told = stretch.possible.contains(.unknown) ? firstTold : Span.past
        let pieces = stretch.pieces(fadingIn: gaps).flatMap { piece in
          piece.days.parted(at: told).map { (days: $0, gap: piece.gap) }
        }
        for (days, gap) in pieces {
          runs.append(
            MandateLine.Run(
              days: days, possible: stretch.possible,
              certainty: stretch.isContested
                ? .contested : !stretch.certainlyRuns ? .possible : gap == nil ? .certain : .fading,
              lastEvidence: gap?.last,
              isOpenAtStart: isObserved && days.first == block.first,
              isOpenAtEnd: days.last == clocks.asOf.number, isUnbounded: days.last < told))
        }
      }
    }
    return runs
  }
}

extension Stretch {
  /// Whether it may have run.
  var mayRun: Bool { possible.contains(where: \.isRunning) }

  /// Whether it ran, and in which way, in every reading.
  var certainlyRuns: Bool { possible.count == 1 && mayRun }

  /// Its days, cut where evidence goes missing and comes back.
  func pieces(
    fadingIn gaps: [EvidenceCover.Gap]
  ) -> [(days: Mandates.Span, gap: EvidenceCover.Gap?)] {
    guard certainlyRuns, !isContested else { return [(days, nil)] }
    var pieces: [(days: Mandates.Span, gap: EvidenceCover.Gap?)] = []
    var next = days.first
    for gap in gaps {
      guard let missing = gap.days.intersection(days) else { continue }
      if next < missing.first { pieces.append((Span(next, missing.first - 1), nil)) }
      pieces.append((missing, gap))
      next = missing.last + 1
    }
    if next <= days.last { pieces.append((Span(next, days.last), nil)) }
    return pieces
  }
}

extension Mandates.Span {
  /// Its days before another and from it on, as far as it has any.
  fileprivate func parted(at day: Int) -> [Mandates.Span] {
    guard first < day, day <= last else { return [self] }
    return [Mandates.Span(first, day - 1), Mandates.Span(day, last)]
  }
}

extension Chronicle {
  /// The earliest first day that is told of anything; `Span.future` where none is.
  var firstToldDay: Int {
    events.filter { $0.writes && $0.span.first != Span.past }.map(\.span.first).min() ?? Span.future
  }

  /// Whether a source tells that force began by a day on the first of some days, or may have.
  fileprivate func tellsStart(of block: Mandates.Span, by day: Int) -> Bool {
    events.contains { event in
      event.isStart && event.span.first <= day && event.span.last >= block.first
    }
  }
}

extension Mandates.Event {
  /// The sign by which a timeline shows it; nil for what bars show, and for what is no part of it.
  fileprivate var sign: Timeline.Mark.Sign? {
    switch kind {
    case .willing:
      let isOwn = [Act.offer, .reiteration, .request].contains { $0.rawValue == code }
      return isOwn ? .declared : .agreed
    case .announced: return .declared
    case .refused, .withdrew: return .refused
    case .attested: return .seen
    case .attestedNot: return .seenNotInForce
    case .remark: return code == Act.objection.rawValue ? .refused : nil
    case .start, .suspension, .resumption, .end, .restoration: return nil
    }
  }

  /// Whether it tells the end of what ran, of which nothing else is told.
  fileprivate func endsUnseen(_ runs: [MandateLine.Run]) -> Bool {
    guard case .end(ran: true) = kind else { return false }
    let before = span.first == Mandates.Span.past ? span.first : span.first - 1
    return !runs.contains { $0.days.intersects(Mandates.Span(before, span.last)) }
  }
}
