import Dates

/// Bars and signs over an axis of days.
package struct Timeline: Hashable, Sendable {
  /// A stretch of days over which something was so.
  package struct Bar: Hashable, Sendable {
    /// The days, both ends included; parts beyond the axis are not drawn.
    package let days: ClosedRange<Day>

    /// What it means.
    package let tone: Cell.Tone

    /// How sure it is.
    package let certainty: Certainty

    /// Whether it may have begun before its first day.
    package let isOpenAtStart: Bool

    /// Whether it goes on after its last day, as far as is known.
    package let isOpenAtEnd: Bool

    /// What it says, with its days in words.
    package let reading: String

    /// The identifiers of the claims that carry it, in their order.
    package let claims: [String]

    /// Creates a bar.
    package init(
      _ days: ClosedRange<Day>, _ tone: Cell.Tone, _ certainty: Certainty,
      isOpenAtStart: Bool = false, isOpenAtEnd: Bool = false, reading: String,
      claims: [String] = []
    ) {
      self.days = days
      self.tone = tone
      self.certainty = certainty
      self.isOpenAtStart = isOpenAtStart
      self.isOpenAtEnd = isOpenAtEnd
      self.reading = reading
      self.claims = claims
    }
  }

  /// Something that happened, on one of these days.
  package struct Mark: Hashable, Sendable {
    /// What kind of thing happened; each has a form of its own.
    package enum Sign: String, Hashable, Sendable, CaseIterable {
      /// A will was declared: an offer, a request.
      case declared
      /// Somebody agreed.
      case agreed
      /// Somebody refused or withdrew.
      case refused
      /// A source saw it in force.
      case seen
      /// A source saw it not in force, or over.
      case seenNotInForce
    }

    /// The days of which it is one.
    package let days: ClosedRange<Day>

    /// What kind of thing it is.
    package let sign: Sign

    /// What it says, with its date in words.
    package let reading: String

    /// The identifiers of the claims that carry it, in their order.
    package let claims: [String]

    /// Creates a mark.
    package init(
      _ days: ClosedRange<Day>, _ sign: Sign, reading: String, claims: [String] = []
    ) {
      self.days = days
      self.sign = sign
      self.reading = reading
      self.claims = claims
    }
  }

  /// What is drawn on one line.
  package struct Row: Hashable, Sendable {
    /// What the line is about; its link leads there.
    package let label: Cell

    /// A few words behind the label, which are never cut off.
    package let note: String?

    /// The bars, in the order of their days.
    package let bars: [Bar]

    /// The signs, in the order of their days.
    package let marks: [Mark]

    /// Creates a line.
    package init(_ label: Cell, note: String? = nil, bars: [Bar], marks: [Mark] = []) {
      self.label = label
      self.note = note
      self.bars = bars
      self.marks = marks
    }
  }

  /// What a kind of bar or sign means, as the legend gives it.
  package struct Key: Hashable, Sendable {
    /// What is explained.
    package enum Sample: Hashable, Sendable {
      /// A bar of this meaning and certainty.
      case bar(Cell.Tone, Certainty)
      /// A sign.
      case mark(Mark.Sign)
    }

    /// What is explained.
    package let sample: Sample

    /// What it means.
    package let meaning: String

    /// Creates a line of the legend.
    package init(_ sample: Sample, _ meaning: String) {
      self.sample = sample
      self.meaning = meaning
    }
  }

  /// The first and the last day drawn.
  package let axis: ClosedRange<Day>

  /// The lines, from the top.
  package let rows: [Row]

  /// What the bars and signs mean, each kind that is drawn once.
  package let legend: [Key]

  /// Creates a timeline.
  package init(axis: ClosedRange<Day>, rows: [Row], legend: [Key]) {
    self.axis = axis
    self.rows = rows
    self.legend = legend
  }
}
