extension EDTF {
  /// Explains the value in an English sentence, for people who don't read EDTF.
  package func explanation() -> String {
    let words =
      switch form {
      case .date(let date), .season(let date): Words.date(date)
      case .dateTime(let date, let time): Words.date(date) + " at " + Words.time(time)
      case .interval(let start, let end): EDTF.words(from: start, to: end)
      case .set(.oneOf, let members): EDTF.words("one of these", "some time", members, "or")
      case .set(.allOf, let members): EDTF.words("all of these", "the whole time", members, "and")
      }
    return words.prefix(1).uppercased() + words.dropFirst() + "."
  }

  private static func words(from start: Endpoint, to end: Endpoint) -> String {
    switch (start, end) {
    case (.date(let first), .date(let last)): "from \(Words.date(first)) to \(Words.date(last))"
    case (.date(let first), .open): "from \(Words.date(first)); still open"
    case (.date(let first), .unknown):
      "from \(Words.date(first)); ended, the day is not known"
    case (.open, .date(let last)): "until \(Words.date(last)), without a start"
    case (.unknown, .date(let last)): "until \(Words.date(last)); began, the day is not known"
    case (.open, .open): "any day, without a start or an end"
    case (.unknown, .open): "began, the day is not known; still open"
    case (.open, .unknown): "without a start; ended, the day is not known"
    case (.unknown, .unknown): "began and ended, the days are not known"
    }
  }

  private static func words(
    _ head: String, _ stretch: String, _ members: [SetMember], _ last: String
  ) -> String {
    let words = members.map { member in
      switch member {
      case .date(let date): Words.date(date)
      case .range(let from?, let to?): "\(stretch) from \(Words.date(from)) to \(Words.date(to))"
      case .range(let from?, nil): "\(stretch) from \(Words.date(from)) on"
      case .range(nil, let to?): "\(stretch) until \(Words.date(to))"
      case .range(nil, nil): stretch
      }
    }
    return words.count == 1 ? words[0] : "\(head): \(Words.list(words, last))"
  }
}
