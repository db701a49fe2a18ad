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

  /// The classes of its line in the network.
  let line: String

  /// The sign that stands behind its name, for what is not sure of it.
  let sign: String

  /// The power by its key, as a cell of the matrix names it.
  let power: String

  /// Those of an edition that run or may run on a day, in the order of names.
  static func all(_ edition: Edition, on day: Day) -> [IndexLink] {
    edition.order.compactMap { index in
      let course = edition.record.courses[index]
      guard let standing = course.piece(on: day.number)?.standing, let line = standing.line else {
        return nil
      }
      return IndexLink(
        index: index, mandate: course.mandate, line: line, sign: standing.sign,
        power: standing.matrixCell.replacing("#", with: course.mandate.power.description))
    }
  }
}
