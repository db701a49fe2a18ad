import Dates
import Mandates
import States
import TestSupport
import Testing

/// What bears on a new entry is all that is needed to say how what it touches stands.
@Suite struct SurroundingsTests {
  // Half a second of a processor for each, not optimised.
  @Test(arguments: Seed.some.prefix(Seed.areMany ? 100 : 40))
  func `what bears on new entries answers as the whole record does`(_ seed: Seed) throws {
    var random = seed.generator
    let scene = try Scene.scattered(using: &random)
    var left = 0
    for _ in 0..<8 {
      let split = Int.random(in: 1..<scene.entries.count, using: &random)
      let held = Array(scene.entries[..<split])
      let news = Array(scene.entries[split...].prefix(Int.random(in: 1...2, using: &random)))
      let near = Surroundings(of: news, about: nil, among: held)
      left += held.count - near.entries.count
      for added in [[], news] {
        let whole = Docket(Evidence(held + added), registry: .standard)
        let part = Docket(Evidence(near.entries + added), registry: .standard)
        let touched = whole.mandates.filter { near.pairs.contains($0.pair) }
        #expect(part.mandates.filter { near.pairs.contains($0.pair) } == touched)
        for mandate in touched {
          #expect(try said(of: mandate, part) == said(of: mandate, whole), "\(mandate)")
        }
        let ids = Set(added.map(\.id))
        let clocks = Clocks(asOf: try #require(Day("2011-01-01")))
        #expect(
          part.errors(about: ids, clocks).map(\.message)
            == whole.errors(about: ids, clocks).map(\.message))
      }
    }
    // Else the test would hold of a part that is the whole.
    #expect(left > 0)
  }

  @Test func `a claim about other States bears where it dates a document`() throws {
    var scene = Scene()
    let dating = try scene.claim("se-for-us-in-cu", "end", "2010-05-04", in: "undated")
    let other = try scene.claim("se-for-us-in-cu", "end", "2010-05-05", in: "elsewhere")
    let cited = try scene.claim("ch-for-ua-in-ru", "yes", in: "undated")
    let new = try scene.claim("ch-for-ru-in-ua", "offer", "2010-05-06")
    let held = scene.entries.filter { $0.id != new }
    let news = scene.entries.filter { $0.id == new }
    let near = Surroundings(of: news, about: nil, among: held).entries.map(\.id)
    #expect(near == [dating, cited])
    #expect(!near.contains(other))
  }

  @Test func `a document bears where one that is cited copies it`() throws {
    var scene = Scene()
    let first = try scene.document("first", "2010-05-01")
    let copy = try scene.document("copy", nil, copyOf: "again")
    let again = try scene.document("again", nil, copyOf: "first")
    try scene.document("elsewhere", "2010-05-02", copyOf: "first")
    let cited = try scene.claim("ch-for-ua-in-ru", "yes", in: "copy")
    let new = try scene.claim("ch-for-ru-in-ua", "offer", "2010-05-06")
    let held = scene.entries.filter { $0.id != new }
    let news = scene.entries.filter { $0.id == new }
    let near = Surroundings(of: news, about: nil, among: held).entries.map(\.id)
    #expect(Set(near) == [first, copy, again, cited])
  }

  /// All that is said of a mandate, on some days.
  private func said(of mandate: Mandate, _ docket: Docket) throws -> String {
    let chronicle = docket.chronicle(of: mandate)
    var lines = chronicle.events.map { "\($0.code) \($0.date) \($0.claims) \($0.supporters)" }
    for number in [1, 3, 5, 6, 8, 13] {
      let clocks = Clocks(asOf: try #require(Day(year: 2010, month: 5, day: number)))
      let answer = docket.answer(chronicle, clocks)
      lines.append(
        """
        \(answer.summary) since \(answer.since?.text ?? "-") until \(answer.until?.text ?? "-") \
        last \(answer.trace?.given.text ?? "-") by \(answer.rejectedBy) claims \(answer.claims) \
        mirror \(docket.mirror(of: mandate, clocks)?.description ?? "-")
        """)
    }
    return lines.joined(separator: "\n")
  }
}

extension Scene {
  /// Some forty entries about mandates between several pairs of States, which cite each other's
  /// documents.
  fileprivate static func scattered(using random: inout SplitMix64) throws -> Scene {
    var scene = Scene()
    let documents = ["dated", "undated", "other", "missing", "gone"]
    let mandates = [
      "ch-for-ua-in-ru", "ch-for-ru-in-ua", "se-for-ua-in-ru@chita", "ch-for-us-in-ir",
      "se-for-us-in-ir", "se-for-us-in-cu", "ch-for-fr-in-eg",
    ]
    let codes = [
      "offer", "request", "consent", "agreement", "rejection", "entry-into-force", "suspension",
      "end", "yes", "yes", "no", "over", "handover", "restoration",
    ]
    for number in 0..<40 {
      let recorded = "2010-05-\(10 + Int.random(in: 0..<10, using: &random))T00:00:00Z"
      switch Int.random(in: 0..<10, using: &random) {
      case 0:
        let place = Int.random(in: 0..<4, using: &random)
        try scene.document(
          documents[place], place == 0 ? "2010-05-0\(number % 9 + 1)" : nil, recorded: recorded)
      case 1 where number > 5:
        let target = scene.entries[Int.random(in: 0..<scene.entries.count, using: &random)]
        let at = max(recorded, target.recordedAt.description)
        try scene.add(
          Bool.random(using: &random)
            ? .retraction(of: target.id, because: "mistaken")
            : .preference(target.id, because: "better"), at)
      default:
        let code = codes[Int.random(in: 0..<codes.count, using: &random)]
        let mandate = mandates[Int.random(in: 0..<mandates.count, using: &random)]
        let isDated = Int.random(in: 0..<3, using: &random) > 0
        try scene.claim(
          code == "restoration" ? ["UA/RU", "US/IR", "US/CU"][number % 3] : mandate, code,
          isDated ? "2010-05-0\(Int.random(in: 1...9, using: &random))" : nil,
          to: code == "handover" ? "NO" : nil,
          in: (documents + [nil])[Int.random(in: 0..<6, using: &random)], recorded: recorded)
      }
    }
    return scene
  }
}
