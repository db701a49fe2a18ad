/// Subordinate clauses set between commas into the clause on which they depend: "X agreed, when Y asked
/// it to, to represent Y", "X, as Y had asked, agreed".
extension Clauses {
  /// Whether a clause goes on behind a subordinate one set into it: with the infinitive for which its
  /// event waits, or with the verb for which its subject does.
  static func goesOn(_ at: Int, _ units: [Unit], behind start: Int, _ syntax: Syntax) -> Bool {
    let isFinite =
      isVerb(units[at])
      && units[at].senses.contains {
        $0.features.isFinite || $0.features.contains(.participle)
      }
    guard !syntax.isVerbFinal, start > 1, units[start - 1].mark == ",",
      isFinite || opensInfinitive(at, units)
    else { return false }
    var first = start - 1
    while first > 0, first > start - Self.reach,
      units[first - 1].mark == nil || units[first - 1].mark == ","
    { first -= 1 }
    let main = units[first..<start - 1]
    if isFinite {
      return main.contains { $0.state != nil } && !main.contains(where: isVerb)
        && main.allSatisfy { $0.mark == nil }
    }
    return main.last(where: isVerb)?.senses.contains { sense in
      sense.term.isEvent && !sense.features.contains(.noun)
    } == true
  }

  /// How many words before a clause that is set in may be read for what it is set into.
  private static let reach = 60

  /// Whether the infinitive of a mandate begins: "to represent", "de veiller sur".
  static func opensInfinitive(_ at: Int, _ units: [Unit]) -> Bool {
    guard at + 1 < units.count, units[at].has(any: .toward, .of), units[at].state == nil else {
      return false
    }
    return units[at + 1].senses.contains {
      [.represent, .tend, .actFor, .serve, .begin].contains($0.term) && $0.features.contains(.base)
    }
  }

  /// Whether nothing but times between commas parts a participle from its auxiliary: "sont, depuis 1980,
  /// représentés".
  static func isParted(_ at: Int, _ units: [Unit]) -> Bool {
    var before = at - 1
    while before > 0, units[before].mark == "," || units[before].time != nil { before -= 1 }
    return before >= 0 && before < at - 1 && units[before].has(.passive)
  }

  /// Whether "and", a place and what stands for a verb open a clause: "and in Libya the same role is
  /// played by".
  static func opensAgain(_ and: Int, _ units: [Unit]) -> Bool {
    guard and + 2 < units.count, units[and + 1].has(.inside) else { return false }
    let again = (and + 2..<min(and + 6, units.count)).first { at in
      units[at].state == nil && !units[at].has(any: .article, .filler) && units[at].time == nil
    }
    return again.map { units[$0].has(.doSo) } ?? false
  }

  /// Whether "as" opens a clause that says the same of another State: "comme la Suisse le fait pour".
  static func comparesWithAnother(_ at: Int, _ units: [Unit]) -> Bool {
    guard units[at].has(.asPreposition), at + 2 < units.count else { return false }
    var next = at + 1
    while next < units.count, next < at + 5,
      units[next].state != nil || units[next].has(any: .article, .likewise)
    {
      next += 1
    }
    return next > at + 1 && next < units.count && units[next].has(.doSo)
      && units[at + 1..<next].contains { $0.state != nil }
  }
}
