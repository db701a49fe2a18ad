import Dates
import Mandates
import States
import TestSupport
import Testing

/// Where worlds are too many to be counted, more may be said than holds, never less.
@Suite struct SupersetTests {
  /// A record with too many worlds.
  struct Crowd: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let record: String
  }

  static let crowds: [Crowd] = [
    Crowd(
      testDescription: "many acts of one year",
      record: (0..<60).map { index in
        let codes = ["offer", "request", "consent", "rejection", "suspension", "end"]
        return "\(codes[index % 6]) on=2010-01-\(10 + index % 20)/2010-12 in=d by="
          + ["CH", "US", "IR"][index / 6 % 3]
      }.joined(separator: "\n")),
    Crowd(
      testDescription: "as many acts as can be open at once",
      record: (0..<24).map { index in
        "\(["request", "rejection", "approval"][index % 3]) by=\(["CH", "US", "IR"][index / 3 % 3])"
          + " on=2010-0\(index % 9 + 1)/2011 in=d"
      }.joined(separator: "\n")),
    Crowd(
      testDescription: "many contradictions",
      record: (10..<40).map { year in
        """
        entry-into-force on=19\(year)-01-01 in=d
        entry-into-force on=19\(year)-02-01 in=d
        end on=19\(year)-03-01 in=d
        """
      }.joined(separator: "\n")),
    Crowd(
      testDescription: "as many contradictions as are counted, among open acts",
      record: (10..<16).map { year in
        """
        entry-into-force on=19\(year)-01-01 in=d
        entry-into-force on=19\(year)-02-01 in=d
        end on=19\(year)-03-01 in=d
        """
      }.joined(separator: "\n") + "\n"
        + (0..<9).map { index in
          "\(["rejection", "approval", "suspension"][index % 3]) by="
            + "\(["CH", "US", "IR"][index / 3 % 3]) on=19\(10 + index)/2011 in=d"
        }.joined(separator: "\n")),
  ]

  @Test(arguments: crowds)
  func `too many worlds are answered all the same`(_ crowd: Crowd) throws {
    let docket = try Scene("doc d 2020-01-01\n" + crowd.record).docket()
    let chronicle = docket.chronicle(of: try #require(Mandate(Scene.mandate)))
    for day in ["1912-06-01", "2010-06-01", "2019-01-01"] {
      let answer = docket.answer(chronicle, Clocks(asOf: try #require(Day(day))))
      #expect(!answer.possible.isEmpty, "on \(day)")
    }
  }

  @Test func `a superset says that it is one, and what may carry it`() throws {
    let scene = try Scene("doc d 2020-01-01\n" + Self.crowds[0].record)
    let answer = try scene.answer(Scene.mandate, on: "2010-06-01")
    #expect(answer.isSuperset)
    #expect(answer.may(.dormant) && answer.may(.ended) && answer.may(.rejected))
    let chronicle = scene.docket().chronicle(of: answer.mandate)
    let writing = Set(chronicle.events.filter(\.writes).flatMap(\.claims))
    #expect(answer.claims.count == writing.count && writing.count > 40)
    #expect(answer.rejectedBy.map(\.description) == ["CH", "IR", "US"])
    #expect(answer.since == nil && answer.lastEvidence != nil)
  }

  @Test func `a certain end clears what was doubtful before it`() throws {
    let scene = try Scene(
      "doc d 2020-01-01\n" + Self.crowds[2].record
        + "\nentry-into-force on=1950-01-01 in=d\nend on=1951-01-01 in=d")
    #expect(try scene.answer(Scene.mandate, on: "1938-01-15").isSuperset)
    #expect(try scene.answer(Scene.mandate, on: "1950-06-01").summary == "in-force")
    #expect(try scene.answer(Scene.mandate, on: "1960-06-01").summary == "ended")
  }

  // The slow evaluator takes a second for each.
  @Test(arguments: Seed.some.prefix(4))
  func `a superset has every status of the worlds`(_ seed: Seed) throws {
    var random = seed.generator
    var scene = Scene()
    try scene.document("d", "2020-01-01")
    // Seven contradictions are more than are counted one by one, and few worlds for all that.
    for day in 1...21 {
      try scene.claim(
        Scene.mandate, day % 3 == 0 ? "end" : "entry-into-force",
        "2010-05-\(day < 10 ? "0" : "")\(day)", in: "d")
    }
    let codes = ["rejection", "suspension", "withdrawal", "restoration", "offer", "no", "yes"]
    for _ in 0..<2 {
      let first = Int.random(in: 8...19, using: &random)
      let code = codes[Int.random(in: 0..<codes.count, using: &random)]
      try scene.claim(
        code == "restoration" ? "IR/US" : Scene.mandate, code,
        "2010-05-\(first < 10 ? "0" : "")\(first)/2010-05-\(first + 2)", by: "US", in: "d")
    }
    let docket = scene.docket()
    let chronicle = docket.chronicle(of: try #require(Mandate(Scene.mandate)))
    let universe = try #require(Day("2010-04-30")).number
    let reference = ReferenceEvaluator(chronicle: chronicle, universe: universe...universe + 40)
    for number in [9, 13, 20] {
      let day = try #require(Day(year: 2010, month: 5, day: number))
      let answer = docket.answer(chronicle, Clocks(asOf: day))
      let possible = reference.statuses(on: day.number).reduce(into: Set()) { $0.formUnion($1) }
      #expect(answer.isSuperset || chronicle.alternatives.count < 7)
      #expect(possible.isSubset(of: answer.possible), "on \(day)")
    }
  }
}
