/// Columns side by side, one for each category, stacked from several series.
package struct ColumnChart: Hashable, Sendable {
  /// What is counted: a number for each category.
  package struct Series: Hashable, Sendable {
    /// What is counted.
    package let label: String

    /// What it means.
    package let tone: Cell.Tone

    /// How sure it is.
    package let certainty: Certainty

    /// A number for each category, in their order.
    package let counts: [Int]

    /// The claims that carry each number, in the same order; empty where none are named.
    private let claims: [[String]]

    /// The claims that carry the number of a category, by its place; none where none are named.
    package func claims(at category: Int) -> [String] { claims.isEmpty ? [] : claims[category] }

    /// Creates a series; where claims are named, they are for every category.
    package init(
      _ label: String, _ tone: Cell.Tone, _ certainty: Certainty, _ counts: [Int],
      claims: [[String]] = []
    ) {
      precondition(
        claims.isEmpty || claims.count == counts.count, "claims are named for every category")
      self.label = label
      self.tone = tone
      self.certainty = certainty
      self.counts = counts
      self.claims = claims
    }
  }

  /// What stands under each column.
  package let categories: [String]

  /// What is stacked, from the bottom; each has a number for every category.
  package let series: [Series]

  /// What is counted, as the axis says it.
  package let axisLabel: String

  /// Whether the categories follow one another, so that the first and the last name all between.
  package let isInOrder: Bool

  /// Creates a chart; every series must have a number for every category.
  package init(
    categories: [String], series: [Series], axisLabel: String, isInOrder: Bool = false
  ) {
    self.isInOrder = isInOrder
    precondition(
      series.allSatisfy { $0.counts.count == categories.count },
      "a series has a number for every category")
    self.categories = categories
    self.series = series
    self.axisLabel = axisLabel
  }
}

/// Curves that fall in steps from one towards nought, such as the share that still lasts.
package struct StepChart: Hashable, Sendable {
  /// A place where a curve falls, or where something left the count.
  package struct Step: Hashable, Sendable {
    /// Where on the axis: a number of days from nought.
    package let day: Int

    /// The share after it, in parts of a thousand.
    package let share: Int

    /// Whether something left the count here without having ended.
    package let isCensored: Bool

    /// Creates a step.
    package init(day: Int, share: Int, isCensored: Bool) {
      self.day = day
      self.share = share
      self.isCensored = isCensored
    }
  }

  /// One curve, from the share of one at nought.
  package struct Curve: Hashable, Sendable {
    /// What it is the curve of.
    package let label: String

    /// The steps, in the order of days.
    package let steps: [Step]

    /// Creates a curve.
    package init(_ label: String, _ steps: [Step]) {
      self.label = label
      self.steps = steps
    }
  }

  /// The curves; they differ in form as well as in colour.
  package let curves: [Curve]

  /// What the axis across counts, such as years.
  package let axisLabel: String

  /// How many days one unit of the axis across has.
  package let daysPerUnit: Int

  /// What the axis upwards shows.
  package let shareLabel: String

  /// Creates a chart.
  package init(curves: [Curve], axisLabel: String, daysPerUnit: Int, shareLabel: String) {
    self.curves = curves
    self.axisLabel = axisLabel
    self.daysPerUnit = max(daysPerUnit, 1)
    self.shareLabel = shareLabel
  }
}
