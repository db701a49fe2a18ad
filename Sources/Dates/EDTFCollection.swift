extension EDTF {
  /// The members of a set in the making, each with its text.
  struct Collection {
    /// A date and how it is written.
    private struct Item {
      let text: String
      let date: CalendarDate
    }

    /// A member between two bounds, and how it is written.
    private struct Entry {
      let text: String
      let member: SetMember
    }

    /// The dates and closed ranges.
    private var closed: [Entry] = []

    /// The end of the widest range without a start.
    private var openStart: Item?

    /// The start of the widest range without an end.
    private var openEnd: Item?

    /// Whether a candidate is no bound at all.
    private var isUnbounded = false

    /// Adds what a candidate says.
    mutating func add(_ candidate: EDTF) {
      switch candidate.form {
      case .date(let date), .season(let date):
        add(date, candidate.text)
      case .dateTime(let date, _):
        add(date, Spelling.text(of: date.earliest))
      case .interval(let start, let end):
        let texts = candidate.text.split(separator: "/", omittingEmptySubsequences: false)
        add(
          from: start.date, String(texts.first ?? ""), to: end.date, String(texts.last ?? ""))
      case .set(.oneOf, let members):
        let texts = candidate.text.dropFirst().dropLast().split(separator: ",")
        for (member, text) in zip(members, texts) { add(member, String(text)) }
      case .set(.allOf, _):
        let from = candidate.earliest.map { CalendarDate($0, candidate.qualification) }
        let to = candidate.latest.map { CalendarDate($0, candidate.qualification) }
        add(from: from, from.map(Collection.text) ?? "", to: to, to.map(Collection.text) ?? "")
      }
    }

    private mutating func add(_ member: SetMember, _ text: String) {
      switch member {
      case .date(let date): add(date, text)
      case .range(let from, let to):
        let bytes = Array(text.utf8)
        let dot = UInt8(ascii: ".")
        let start = bytes.firstIndex(of: dot) ?? bytes.count
        let end = bytes.lastIndex(of: dot).map { $0 + 1 } ?? bytes.count
        add(
          from: from, String(decoding: bytes[..<start], as: UTF8.self), to: to,
          String(decoding: bytes[end...], as: UTF8.self))
      }
    }

    private mutating func add(_ date: CalendarDate, _ text: String) {
      if Collection.canStandInSet(date) {
        closed.append(Entry(text: text, member: .date(date)))
      } else {
        addClosed(Collection.firstDay(of: date), Collection.lastDay(of: date))
      }
    }

    private mutating func add(
      from: CalendarDate?, _ fromText: String, to: CalendarDate?, _ toText: String
    ) {
      let isEven = from == nil || to == nil || from?.precision == to?.precision
      let first = from.map { date in
        isEven && Collection.canStandInSet(date)
          ? Item(text: fromText, date: date) : Collection.firstDay(of: date)
      }
      let last = to.map { date in
        isEven && Collection.canStandInSet(date)
          ? Item(text: toText, date: date) : Collection.lastDay(of: date)
      }
      switch (first, last) {
      case (let first?, let last?): addClosed(first, last)
      case (nil, let last?):
        if let widest = openStart, widest.date.latest >= last.date.latest { return }
        openStart = last
      case (let first?, nil):
        if let widest = openEnd, widest.date.earliest <= first.date.earliest { return }
        openEnd = first
      case (nil, nil): isUnbounded = true
      }
    }

    private mutating func addClosed(_ first: Item, _ last: Item) {
      if first.text == last.text {
        closed.append(Entry(text: first.text, member: .date(first.date)))
      } else {
        closed.append(
          Entry(
            text: "\(first.text)..\(last.text)", member: .range(from: first.date, to: last.date)))
      }
    }

    /// Whether every reader takes the date as a member: a plain year, month or day.
    private static func canStandInSet(_ date: CalendarDate) -> Bool {
      date.isExact && date.year.estimate == nil && date.precision != .season
    }

    private static func firstDay(of date: CalendarDate) -> Item {
      item(CalendarDate(date.earliest, date.qualification))
    }

    private static func lastDay(of date: CalendarDate) -> Item {
      item(CalendarDate(date.latest, date.qualification))
    }

    private static func item(_ date: CalendarDate) -> Item { Item(text: text(date), date: date) }

    private static func text(_ date: CalendarDate) -> String {
      Spelling.text(of: date.earliest) + Spelling.mark(date.qualification)
    }

    /// Returns the set.
    func set() -> EDTF {
      var entries: [Entry] = []
      if let openStart {
        entries.append(
          Entry(text: "..\(openStart.text)", member: .range(from: nil, to: openStart.date)))
      }
      var seen: Set<String> = []
      entries += closed.sorted(by: Collection.isBefore).filter { seen.insert($0.text).inserted }
      if let openEnd {
        entries.append(
          Entry(text: "\(openEnd.text)..", member: .range(from: openEnd.date, to: nil)))
      }
      guard !isUnbounded, let first = entries.first else { return .between(.unbounded) }
      if entries.count == 1, case .date(let date) = first.member {
        return EDTF(
          text: first.text, form: .date(date), level: date.level,
          qualification: date.qualification, range: date.range)
      }
      return EDTF(
        text: "[\(entries.map(\.text).joined(separator: ","))]",
        form: .set(.oneOf, members: entries.map(\.member)), level: 2,
        qualification: entries.reduce(into: []) { $0.formUnion($1.member.qualification) },
        range: entries.dropFirst().reduce(first.member.range) { $0.hull($1.member.range) })
    }

    private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
      let mine = left.member.range
      let other = right.member.range
      if let first = mine.earliest, let second = other.earliest, first != second {
        return first < second
      }
      if let first = mine.latest, let second = other.latest, first != second {
        return first < second
      }
      return left.text < right.text
    }
  }
}

extension EDTF.SetMember {
  /// The marks on any of its dates.
  package var qualification: Qualification {
    switch self {
    case .date(let date): date.qualification
    case .range(let from, let to): (from?.qualification ?? []).union(to?.qualification ?? [])
    }
  }
}
