/// What share of things lasts longer than so many days, where some have not ended yet.
///
/// The estimator of Kaplan and Meier (1958): at each number of days t at which something ended,
/// S(t) = S(t before) · (n − d) / n, with n that had lasted at least t days and were still watched,
/// and d that ended then. What was still running when last seen (censored) counts among n up to its
/// own days, those on which others ended included, and never among d. The median is the least t
/// with S(t) ≤ 1/2.
///
/// S is carried as a whole number of parts of 10^18, rounded down at each step.
package struct Survival: Hashable, Sendable {
  /// How long one thing was seen to last.
  package struct Observation: Hashable, Sendable {
    /// The days it lasted.
    package let days: Int

    /// Whether it ended then; else it was still running when last seen.
    package let hasEnded: Bool

    /// Creates an observation.
    package init(days: Int, hasEnded: Bool) {
      self.days = days
      self.hasEnded = hasEnded
    }
  }

  /// What happened after some number of days.
  package struct Step: Hashable, Sendable {
    /// The days.
    package let days: Int

    /// How many had lasted so long and were still watched.
    package let atRisk: Int

    /// How many of them ended then.
    package let ended: Int

    /// How many of them were not seen any longer.
    package let censored: Int

    /// The share that lasts longer, in parts of a thousand, a half rounded up.
    package let perMille: Int

    /// The same in parts of ten thousand: enough to see on which side of one half it lies.
    package let perTenThousand: Int
  }

  /// The steps, in the order of days.
  package let steps: [Step]

  /// The least number of days that half of them at most last longer than; nil if more than half do
  /// to the last.
  package let median: Int?

  /// Estimates the shares; the order of the observations means nothing.
  package init(_ observations: [Observation]) {
    let scale: UInt64 = 1_000_000_000_000_000_000
    var share = scale
    var steps: [Step] = []
    var median: Int?
    var atRisk = observations.count
    let byDays = Dictionary(grouping: observations, by: \.days)
    for days in byDays.keys.sorted() {
      let members = byDays[days] ?? []
      let ended = members.filter(\.hasEnded).count
      if ended > 0 {
        let product = share.multipliedFullWidth(by: UInt64(atRisk - ended))
        share = UInt64(atRisk).dividingFullWidth(product).quotient
      }
      if median == nil, share <= scale / 2 { median = days }
      steps.append(
        Step(
          days: days, atRisk: atRisk, ended: ended, censored: members.count - ended,
          perMille: Int((share + scale / 2000) / (scale / 1000)),
          perTenThousand: Int((share + scale / 20_000) / (scale / 10_000))))
      atRisk -= members.count
    }
    self.steps = steps
    self.median = median
  }
}
