import Dates
import Mandates
import Pages
import Reports
import States

/// A mandate that runs or may run on the day shown, as matrix and network draw it.
struct IndexLink {
  /// The place of the mandate in the record.
  let index: Int

  /// The mandate.
  let mandate: Mandate

  /// How sure it is that it runs.
  let certainty: Certainty

  /// What it means.
  let tone: Cell.Tone

  /// The power by its key, as a cell of the matrix names it.
  let power: String

  /// Those of an edition that run or may run on a day, in the order of names.
  static func all(_ edition: Edition, on day: Day) -> [IndexLink] {
    edition.order.compactMap { index in
      let course = edition.record.courses[index]
      guard let standing = course.piece(on: day.number)?.standing else { return nil }
      let group = StatusGroup(standing)
      guard group.mayRun else { return nil }
      return IndexLink(
        index: index, mandate: course.mandate, certainty: group.certainty, tone: standing.tone,
        power: standing.matrixCell.replacing("#", with: course.mandate.power.description))
    }
  }

  /// The sign that stands behind the name of the power.
  var sign: String {
    switch certainty {
    case .certain: ""
    case .possible, .contested: "?"
    case .fading: "…"
    }
  }
}
