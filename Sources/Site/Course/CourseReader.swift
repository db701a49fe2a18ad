import Dates
import Mandates
import Reports

/// Cuts the course of a mandate where what a reader is told of it changes.
///
/// The possible statuses change at the bounds of stretches. What is told beside them, such as the
/// last evidence and whether it is too old, changes at days of claims; a piece whose first and last
/// day read alike is all the same, and one that doesn't is halved.
package struct CourseReader {
  private let briefing: Briefing
  private let line: MandateLine
  private var pieces: [CoursePiece] = []

  /// Reads the course of a mandate until the day of the clocks.
  package static func course(of mandate: Mandate, _ briefing: Briefing) -> MandateCourse {
    var reader = CourseReader(briefing: briefing, line: briefing.line(of: mandate))
    reader.read()
    return MandateCourse(line: reader.line, pieces: reader.pieces)
  }

  private init(briefing: Briefing, line: MandateLine) {
    self.briefing = briefing
    self.line = line
  }

  private mutating func read() {
    let cuts = evidenceCuts
    for stretch in line.course {
      // What began before every day is told as it is told at its end.
      guard stretch.days.first != Span.past else {
        append(CoursePiece(days: stretch.days, standing: standing(on: stretch.days.last)))
        continue
      }
      let ages = stretch.possible.contains { $0.isRunning || $0.isPending }
      var first = stretch.days.first
      for cut in ages ? cuts.filter({ stretch.days.first < $0 && $0 <= stretch.days.last }) : [] {
        read(from: first, to: cut - 1)
        first = cut
      }
      read(from: first, to: stretch.days.last)
    }
  }

  /// The days on which the last evidence may become another, or too old.
  private var evidenceCuts: [Int] {
    var cuts: Set<Int> = []
    for counted in line.chronicle.claims {
      let claim = counted.claim
      let ranges = [claim.date?.range, claim.since?.range, claim.until?.range, counted.told]
      for range in ranges {
        for day in [range?.earliest?.number, range?.latest?.number] {
          guard let day else { continue }
          cuts.formUnion([day, day + 1, day + briefing.clocks.staleAfter + 1])
        }
      }
    }
    return cuts.sorted()
  }

  private mutating func read(from first: Int, to last: Int) {
    read(from: first, standing(on: first), to: last, first == last ? nil : standing(on: last))
  }

  private mutating func read(
    from first: Int, _ begin: Standing, to last: Int, _ known: Standing?
  ) {
    let end = known ?? begin
    guard begin != end else {
      append(CoursePiece(days: Span(first, last), standing: begin))
      return
    }
    let middle = first + (last - first) / 2
    read(from: first, begin, to: middle, middle == first ? nil : standing(on: middle))
    let next = middle + 1
    read(from: next, next == last ? end : standing(on: next), to: last, end)
  }

  private mutating func append(_ piece: CoursePiece) {
    guard let last = pieces.last, last.standing == piece.standing else {
      pieces.append(piece)
      return
    }
    pieces[pieces.count - 1].days.last = piece.days.last
  }

  private func standing(on day: Int) -> Standing {
    var clocks = briefing.clocks
    clocks.asOf = Day(number: day)
    return Standing(briefing.docket.answer(line.chronicle, clocks), line.chronicle, briefing)
  }
}
