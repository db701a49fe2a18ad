import States

/// Precision, recall and F1 of predictions against gold facts, as the scorer of the examples has it.
///
/// Three levels: the three States; these and the class of status; these and the date. Matching is
/// one to one, exact keys first; a role that the gold leaves open fits anything.
struct Score {
  /// What was found, falsely found and missed.
  struct Tally {
    var found = 0
    var wrong = 0
    var missed = 0

    var precision: Double { found + wrong == 0 ? 0 : Double(found) / Double(found + wrong) }
    var recall: Double { found + missed == 0 ? 0 : Double(found) / Double(found + missed) }
    var f1: Double {
      precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }
  }

  /// A fact as the scorer compares it.
  private struct Item {
    let states: [String?]
    let status: String
    let date: String?
    let kind: String
    let difficulty: String
  }

  /// Tallies by level and group.
  private(set) var tallies: [Int: [String: Tally]] = [:]

  /// How many predictions stand on texts that state nothing.
  private(set) var onEmptyTexts = 0

  /// How many hypothetical or denied facts were asserted with their status.
  private(set) var unrealAsserted = 0

  /// Adds a text.
  mutating func add(_ text: GoldText, _ predictions: [Prediction]) {
    let real = text.facts.filter(\.isReal).map(Self.item)
    let predicted = predictions.map { prediction in
      Item(
        states: prediction.states, status: Self.status(prediction.kind), date: prediction.date,
        kind: prediction.kind, difficulty: "")
    }
    for level in 1...3 {
      let gold = Self.distinct(real, level)
      let guesses = Self.distinct(predicted, level)
      let (matchedGold, matchedGuesses) = Self.match(gold, guesses, level)
      for group in ["all", text.lang] {
        tallies[level, default: [:]][group, default: Tally()].found += matchedGold.count
        tallies[level, default: [:]][group, default: Tally()].missed +=
          gold.count - matchedGold.count
        tallies[level, default: [:]][group, default: Tally()].wrong +=
          guesses.count - matchedGuesses.count
      }
      for (index, item) in gold.enumerated() {
        let groups = ["difficulty \(item.difficulty)"] + (level > 1 ? ["kind \(item.kind)"] : [])
        for group in groups {
          if matchedGold.contains(index) {
            tallies[level, default: [:]][group, default: Tally()].found += 1
          } else {
            tallies[level, default: [:]][group, default: Tally()].missed += 1
          }
        }
      }
      if level > 1 {
        for (index, item) in guesses.enumerated() where !matchedGuesses.contains(index) {
          tallies[level, default: [:]]["kind \(item.kind)", default: Tally()].wrong += 1
        }
      }
    }
    if text.facts.isEmpty { onEmptyTexts += Self.distinct(predicted, 1).count }
    for fact in text.facts where !fact.isReal {
      let unreal = Self.item(fact)
      let isAsserted = predicted.contains {
        $0.status == unreal.status && Self.covers(unreal.states, $0.states)
      }
      let isTrue = real.contains {
        $0.status == unreal.status && Self.covers($0.states, unreal.states)
      }
      if isAsserted, !isTrue { unrealAsserted += 1 }
    }
  }

  private static func item(_ fact: GoldText.Fact) -> Item {
    Item(
      states: [fact.power, fact.sending, fact.receiving].map { $0.map(canonical) },
      status: status(fact.kind), date: fact.date, kind: fact.kind, difficulty: fact.difficulty)
  }

  /// One key for a State, be it given by a code, a key of the registry or an English name.
  static func canonical(_ name: String) -> String {
    let former = ["SU": "SUHH", "CS": "CSHH", "YU": "YUCS", "DD": "DDDE"]
    if let key = former[name] { return key }
    // Gold facts name these States by what stands there today.
    let today = ["GERMANREICH": "DE", "VICHYFRANCE": "FR", "RUSEMPIRE": "RU", "OTTOMAN": "TR"]
    if let key = today[name] { return key }
    if case .found(let key) = StateRegistry.standard.lookup(name, on: nil) {
      return key.description
    }
    if case .anachronistic(let key, _) = StateRegistry.standard.lookup(name, on: nil) {
      return key.description
    }
    return name
  }

  private static func status(_ kind: String) -> String {
    switch kind {
    case "represented", "ended", "withdrawn", "suspended": "past"
    case "offered", "requested", "planned": "offered"
    case "agreed", "consented": "agreed"
    case "rejected": "rejected"
    default: "active"
    }
  }

  private static func key(_ item: Item, _ level: Int) -> String {
    let states = item.states.map { $0 ?? "-" }.joined(separator: " ")
    if level == 1 { return states }
    return level == 2 ? "\(states) \(item.status)" : "\(states) \(item.status) \(item.date ?? "-")"
  }

  private static func distinct(_ items: [Item], _ level: Int) -> [Item] {
    var seen: Set<String> = []
    return items.filter { seen.insert(key($0, level)).inserted }
  }

  private static func match(
    _ gold: [Item], _ guesses: [Item], _ level: Int
  ) -> (gold: Set<Int>, guesses: Set<Int>) {
    var matchedGold: Set<Int> = []
    var matchedGuesses: Set<Int> = []
    for exact in [true, false] {
      for (g, fact) in gold.enumerated() where !matchedGold.contains(g) {
        let fit = guesses.indices.first { p in
          !matchedGuesses.contains(p) && (!exact || key(fact, level) == key(guesses[p], level))
            && fits(fact, guesses[p], level)
        }
        guard let fit else { continue }
        matchedGold.insert(g)
        matchedGuesses.insert(fit)
      }
    }
    return (matchedGold, matchedGuesses)
  }

  private static func fits(_ gold: Item, _ guess: Item, _ level: Int) -> Bool {
    guard covers(gold.states, guess.states) else { return false }
    if level >= 2, gold.status != guess.status { return false }
    return level < 3 || agree(gold.date, guess.date)
  }

  private static func covers(_ gold: [String?], _ guess: [String?]) -> Bool {
    zip(gold, guess).allSatisfy { gold, guess in
      gold == nil || gold == guess || (gold == "SUHH" && guess == "RU")
    }
  }

  /// Equal, or one inside the other; "no later than" says no more than no date.
  private static func agree(_ gold: String?, _ guess: String?) -> Bool {
    let bounds = (gold.flatMap(GoldDate.init), guess.flatMap(GoldDate.init))
    guard let a = bounds.0, let b = bounds.1 else {
      return (bounds.0 == nil || gold?.hasPrefix("../") == true)
        && (bounds.1 == nil || guess?.hasPrefix("../") == true)
    }
    return (a.first <= b.first && b.last <= a.last) || (b.first <= a.first && a.last <= b.last)
  }

  /// The table that is kept, one line a group.
  func table() -> String {
    var lines = ["level group                        P      R      F1   found  wrong missed"]
    for level in tallies.keys.sorted() {
      for (group, tally) in tallies[level, default: [:]].sorted(by: {
        order($0.key) < order($1.key)
      }) {
        let name = group.padding(26)
        lines.append(
          "\(level)     \(name) \(number(tally.precision))  \(number(tally.recall))  \(number(tally.f1))"
            + "  \(tally.found)".leading(7) + "\(tally.wrong)".leading(7)
            + "\(tally.missed)".leading(7))
      }
    }
    lines.append("on texts without facts: \(onEmptyTexts)")
    lines.append("hypothetical or denied facts asserted: \(unrealAsserted)")
    return lines.joined(separator: "\n") + "\n"
  }

  private func order(_ group: String) -> String {
    group == "all" ? "" : group.count == 2 ? "a\(group)" : group
  }

  private func number(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}

/// A date of the gold as first and last day, in digits.
private struct GoldDate {
  let first: Int
  let last: Int

  init?(_ text: String) {
    if let slash = text.firstIndex(of: "/") {
      let before = GoldDate(String(text[..<slash]))
      let after = GoldDate(String(text[text.index(after: slash)...]))
      first = before?.first ?? 0
      last = after?.last ?? 99_999_999
      return
    }
    let isApproximate = text.contains { "~?%".contains($0) }
    let parts = text.prefix { $0.isNumber || $0 == "-" }.split(separator: "-").map(String.init)
    guard let year = parts.first, year.count == 4 else { return nil }
    let low = Int(year + (parts.count > 1 ? parts[1] : "01") + (parts.count > 2 ? parts[2] : "01"))
    let high = Int(year + (parts.count > 1 ? parts[1] : "12") + (parts.count > 2 ? parts[2] : "31"))
    guard let low, let high else { return nil }
    let margin = !isApproximate ? 0 : parts.count > 2 ? 1 : parts.count > 1 ? 100 : 10_000
    first = low - margin
    last = high + margin
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  fileprivate func leading(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
