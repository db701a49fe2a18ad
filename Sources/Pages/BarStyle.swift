/// A character of a drawing, with the meaning that colour may underline.
struct DrawnCell {
  var character: Character
  var tone = Cell.Tone.plain

  /// Nothing is drawn here.
  static let blank = DrawnCell(character: " ")
}

/// The characters of which a bar consists.
///
/// What the bar means chooses the character; how sure it is, what stands between: nothing, `?` where
/// it may be so, `!` where sources contradict each other, dots where it was so when last heard of.
struct BarStyle {
  let tone: Cell.Tone
  let pattern: [Character]

  /// The style of a bar.
  init(_ tone: Cell.Tone, _ certainty: Certainty) {
    self.init(tone, certainty, tone.character)
  }

  private init(_ tone: Cell.Tone, _ certainty: Certainty, _ character: Character) {
    self.tone = tone
    // The shortest bar is drawn with the sign of doubt, not with that of certainty.
    pattern =
      switch certainty {
      case .certain: [character]
      case .possible: ["?", character]
      case .contested: ["!", character]
      case .fading: [".", ".", character]
      }
  }

  /// The first characters of a bar.
  func cells(_ count: Int) -> [DrawnCell] {
    (0..<max(0, count)).map { DrawnCell(character: pattern[$0 % pattern.count], tone: tone) }
  }

  /// Styles for series that are stacked, no two of them alike while characters last.
  static func all(of series: [ColumnChart.Series]) -> [BarStyle] {
    var used: Set<[Character]> = []
    return series.map { series in
      let own = BarStyle(series.tone, series.certainty)
      let others = ["#", "=", "%", "-", "~", "@", "+", "o"].map { (other: Character) in
        BarStyle(series.tone, series.certainty, other)
      }
      let style = ([own] + others).first { !used.contains($0.pattern) } ?? own
      used.insert(style.pattern)
      return style
    }
  }
}

extension Cell.Tone {
  /// The character of which a certain bar consists.
  fileprivate var character: Character {
    switch self {
    case .plain: "~"
    case .holds: "#"
    case .waiting: "="
    case .refused: "%"
    case .over: "-"
    }
  }
}

extension Certainty {
  /// The arrow in a list of arrows.
  var arrow: String {
    switch self {
    case .certain: "-->"
    case .possible: "-?->"
    case .contested: "-!->"
    case .fading: "..>"
    }
  }
}

extension Timeline.Mark.Sign {
  /// The character that stands for the sign.
  var character: Character {
    switch self {
    case .declared: "*"
    case .agreed: "+"
    case .refused: "x"
    case .seen: "o"
    case .seenNotInForce: "/"
    }
  }
}
