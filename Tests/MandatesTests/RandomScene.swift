import Mandates
import TestSupport

extension Scene {
  /// A few claims about one mandate within a week.
  static func small(using random: inout SplitMix64) throws -> Scene {
    var scene = Scene()
    try scene.document("early", "2010-05-03")
    try scene.document("late", "2010-05-07")
    try scene.document("undated", nil, recorded: "2010-05-08T00:00:00Z")
    let codes = [
      "offer", "request", "consent", "agreement", "rejection", "withdrawal", "consent-withdrawn",
      "entry-into-force", "suspension", "resumption", "end", "yes", "yes", "no", "over",
      "announcement", "restoration", "handover",
    ]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let code = codes[Int.random(in: 0..<codes.count, using: &random)]
      let document = ["early", "late", "undated", nil][Int.random(in: 0..<4, using: &random)]
      let isAttestation = Force(rawValue: code) != nil
      let tellsSince = isAttestation && Bool.random(using: &random)
      let date = isAttestation && Int.random(in: 0..<3, using: &random) > 0 ? nil : day(&random)
      try scene.claim(
        code == "restoration" ? "UA/RU" : "ch-for-ua-in-ru", code, date,
        by: ["", "CH", "UA", "RU"][Int.random(in: 0..<4, using: &random)],
        to: code == "handover" ? "SE" : nil, since: tellsSince ? day(&random) : nil,
        in: document, planned: Int.random(in: 0..<8, using: &random) == 0,
        recorded: "2010-05-08T00:00:00Z")
    }
    return scene
  }

  /// A date within the first week of May 2010, exact or not.
  private static func day(_ random: inout SplitMix64) -> String {
    let first = Int.random(in: 1...6, using: &random)
    let last = Int.random(in: first...min(7, first + 3), using: &random)
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: "2010-05-0\(first)/2010-05-0\(last)"
    case 1: "../2010-05-0\(last)"
    case 2: "[2010-05-0\(first)..]"
    default: "2010-05-0\(first)"
    }
  }

  /// Some thirty entries of every sort about a few mandates, recorded on ten days.
  static func large(using random: inout SplitMix64) throws -> Scene {
    var scene = Scene()
    let recorded = { (random: inout SplitMix64) in
      "2010-05-\(10 + Int.random(in: 0..<10, using: &random))T00:00:00Z"
    }
    let documents = ["early", "late", "month", "undated", "rival", "rival"]
    let dates = ["2010-05-03", "2010-05-07", "2010-05", nil, "2010-05-02", "2010-05-12"]
    for (key, date) in zip(documents, dates) {
      try scene.document(key, date, recorded: recorded(&random))
    }
    let mandates = [
      "ch-for-ua-in-ru", "ch-for-ru-in-ua", "se-for-ua-in-ru", "ch-for-ua-in-ru@chita", "UA/RU",
    ]
    let acts = Act.allCases.map(\.rawValue) + ["yes", "yes", "yes", "no", "over"]
    for _ in 0..<Int.random(in: 10...25, using: &random) {
      let isAttestation = Int.random(in: 0..<3, using: &random) == 0
      let code =
        isAttestation
        ? ["yes", "no", "over"][Int.random(in: 0..<3, using: &random)]
        : acts[Int.random(in: 0..<acts.count, using: &random)]
      let isPair = Act(rawValue: code)?.concernsPair ?? false
      try scene.claim(
        mandates[isPair ? 4 : Int.random(in: 0..<4, using: &random)], code,
        Bool.random(using: &random) ? day(&random) : nil,
        by: ["", "CH", "UA", "RU", "RU UA"][Int.random(in: 0..<5, using: &random)],
        to: code == "handover" ? "SE" : nil,
        since: Force(rawValue: code) != nil && Bool.random(using: &random) ? day(&random) : nil,
        in: (documents + [nil, "missing"])[Int.random(in: 0..<8, using: &random)],
        planned: Int.random(in: 0..<8, using: &random) == 0,
        scope: Bool.random(using: &random) ? Scope([.visas]) : nil, recorded: recorded(&random))
    }
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let target = scene.entries[Int.random(in: 0..<scene.entries.count, using: &random)]
      // Nobody speaks of an entry before it is there.
      let at = max(recorded(&random), target.recordedAt.description)
      try scene.add(
        Bool.random(using: &random)
          ? .retraction(of: target.id, because: "mistaken")
          : .preference(target.id, because: "better"), at)
    }
    return scene
  }
}
