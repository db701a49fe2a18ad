import Dates
import Mandates
import States
import TestSupport
import Testing

/// What holds of any record.
@Suite struct PropertyTests {
  @Test(arguments: Seed.some)
  func `the order of entries changes nothing`(_ seed: Seed) throws {
    var random = seed.generator
    let scene = try Scene.large(using: &random)
    let told = try everything(in: Evidence(scene.entries))
    #expect(try everything(in: Evidence(scene.entries.shuffled(using: &random))) == told)
  }

  @Test(arguments: Seed.some)
  func `a later evidence clock never counts fewer claims`(_ seed: Seed) throws {
    var random = seed.generator
    let scene = try Scene.large(using: &random)
    let all = Evidence(scene.entries)
    var before: Set<EntryID> = []
    for number in 1...31 {
      let day = try #require(Day(year: 2010, month: 5, day: number))
      let evidence = Evidence(scene.entries, evidenceUntil: day)
      let counted = Set(evidence.claims.map(\.id))
      #expect(counted.isSuperset(of: before), "on \(day)")
      #expect(evidence.claims.count + evidence.leftOut == all.claims.count, "on \(day)")
      before = counted
    }
    #expect(before == Set(all.claims.map(\.id)))
  }

  @Test(arguments: Seed.some)
  func `what is recorded later changes nothing that was known on a day`(_ seed: Seed) throws {
    var random = seed.generator
    let scene = try Scene.large(using: &random)
    let day = try #require(
      Day(year: 2010, month: 5, day: Int.random(in: 10...19, using: &random)))
    let known = scene.entries.filter { $0.recordedAt.day <= day }
    let evidenceUntil = Bool.random(using: &random) ? Day("2010-05-15") : nil
    #expect(
      try everything(
        in: Evidence(scene.entries, evidenceUntil: evidenceUntil, recordedUntil: day))
        == everything(in: Evidence(known, evidenceUntil: evidenceUntil)))
  }

  @Test(arguments: Seed.some)
  func `a retraction brings back what was before`(_ seed: Seed) throws {
    var random = seed.generator
    var scene = try Scene.large(using: &random)
    let before = try everything(in: Evidence(scene.entries))
    let added = try scene.claim(
      "ch-for-ua-in-ru", "entry-into-force", "2010-05-0\(Int.random(in: 1...7, using: &random))",
      in: "undated", recorded: "2010-05-21T00:00:00Z")
    let because = try scene.add(
      .retraction(of: added, because: "mistaken"), "2010-05-22T00:00:00Z")
    #expect(try everything(in: Evidence(scene.entries)) == before)
    try scene.add(.retraction(of: because, because: "mistaken"), "2010-05-23T00:00:00Z")
    let again = Evidence(scene.entries)
    #expect(again.claims.map(\.id).contains(added))
  }

  @Test(arguments: Seed.some)
  func `the course of a mandate is what the answers say day by day`(_ seed: Seed) throws {
    var random = seed.generator
    let docket = try Scene.large(using: &random).docket()
    let last = try #require(Day("2010-05-20"))
    for mandate in docket.mandates {
      let chronicle = docket.chronicle(of: mandate)
      let course = docket.course(of: chronicle, until: last)
      #expect(course.first?.possible != [.unknown])
      #expect(course.last.map { $0.days.last == last.number } ?? true)
      for (one, next) in zip(course, course.dropFirst()) {
        #expect(one.days.last + 1 == next.days.first)
        #expect(one.possible != next.possible || one.isContested != next.isContested)
      }
      for day in (last.number - 20)...(last.number - 8) {
        let answer = docket.answer(chronicle, Clocks(asOf: Day(number: day)))
        let stretch = course.first { $0.days.first <= day && day <= $0.days.last }
        #expect(answer.possible == stretch?.possible ?? [.unknown], "\(mandate) on \(answer.day)")
        #expect(answer.isContested == stretch?.isContested ?? false)
      }
    }
  }

  @Test(arguments: Seed.some)
  func `an answer names claims that count, and says since and last within bounds`(_ seed: Seed)
    throws
  {
    var random = seed.generator
    let docket = try Scene.large(using: &random).docket()
    let counted = Set(docket.evidence.claims.map(\.id))
    for answer in try answers(docket) {
      #expect(!answer.possible.isEmpty && Set(answer.possible).count == answer.possible.count)
      #expect(answer.claims == Set(answer.claims).sorted() && counted.isSuperset(of: answer.claims))
      #expect(answer.claims.isEmpty == (answer.possible == [.unknown]))
      if let last = answer.lastEvidence { #expect(last <= answer.day) }
      if let since = answer.since?.earliest { #expect(since <= answer.day) }
      if answer.isRenewed { #expect(answer.may(.rejected)) }
    }
  }

  private func answers(_ docket: Docket) throws -> [Answer] {
    let days = try [1, 3, 5, 6, 8, 13].map { try #require(Day(year: 2010, month: 5, day: $0)) }
    return docket.mandates.flatMap { mandate in
      let chronicle = docket.chronicle(of: mandate)
      return days.map { docket.answer(chronicle, Clocks(asOf: $0)) }
    }
  }

  /// All that can be asked of the evidence, as text.
  private func everything(in evidence: Evidence) throws -> String {
    let docket = Docket(evidence, registry: .standard)
    var lines = try answers(docket).map { answer in
      """
      \(answer.mandate) \(answer.day) \(answer.summary) since \(answer.since?.text ?? "-") \
      until \(answer.until?.text ?? "-") last \(answer.lastEvidence?.description ?? "-") \
      by \(answer.rejectedBy) claims \(answer.claims)
      """
    }
    for mandate in docket.mandates {
      let chronicle = docket.chronicle(of: mandate)
      lines += chronicle.events.map { "\($0.code) \($0.date) \($0.claims) \($0.supporters)" }
    }
    lines += docket.findings(Clocks(asOf: try #require(Day("2012-01-01")))).map {
      "\($0.kind) \($0.message) \($0.entries)"
    }
    return lines.joined(separator: "\n")
  }
}
