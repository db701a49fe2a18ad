import Dates
import Mandates
import Pages
import Reports
import States
import Testing

/// What becomes of offers and requests.
@Suite struct BidTests {
  /// A story of one mandate, and what its first offer or request came to.
  struct Story: CustomTestStringConvertible, Sendable {
    let testDescription: String

    /// Acts as `code by date`, or attestations as `yes|no|over since date`, in any order; behind
    /// `other:` those of another power, behind `place:` those of another for a place.
    let told: [String]
    var asOf = "2020-01-01"

    /// The fates of the first bid, as codes.
    let fates: [String]
    var standing = "first"

    /// The days until then, as `least..most`; nil where they are not checked.
    var days: String?

    init(
      _ name: String, _ told: [String], _ fates: [String], asOf: String = "2020-01-01",
      standing: String = "first", days: String? = nil
    ) {
      testDescription = name
      self.told = told
      self.fates = fates
      self.asOf = asOf
      self.standing = standing
      self.days = days
    }
  }

  static let stories: [Story] = [
    Story(
      "an offer that came into force", ["offer CH 2001-01-01", "entry-into-force CH 2001-03-02"],
      ["taken-up"], days: "60..60"),
    Story(
      "the days of a vague offer are a range",
      ["offer CH 2001-01", "entry-into-force CH 2001-03-02"], ["taken-up"], days: "30..60"),
    Story(
      "an offer that nobody answered", ["offer CH 2001-01-01"], ["pending"]),
    Story(
      "a request accepted, and not yet consented to",
      ["request US 2001-01-01", "acceptance CH 2001-01-05"], ["pending"]),
    Story(
      "an offer refused", ["offer CH 2001-01-01", "rejection IR 2001-02-01"], ["refused"],
      days: "31..31"),
    Story(
      "an offer refused, and taken up later",
      [
        "offer CH 2001-01-01", "rejection IR 2001-02-01", "consent IR 2002-01-01",
        "entry-into-force CH 2002-02-01",
      ], ["taken-up"]),
    Story(
      "an offer taken back", ["offer CH 2001-01-01", "withdrawal CH 2001-02-01"], ["withdrawn"]),
    Story(
      "an offer that a restoration overtook", ["offer CH 2001-01-01", "restoration - 2003-05-01"],
      ["moot"]),
    Story(
      "an offer overtaken by another power",
      ["offer CH 2001-01-01", "other:entry-into-force SE 2001-06-01"], ["moot"], days: "151..151"),
    Story(
      "an offer refused before another power came",
      ["offer CH 2001-01-01", "rejection IR 2001-02-01", "other:entry-into-force SE 2001-06-01"],
      ["refused"]),
    Story(
      "an offer made while another power acted",
      ["offer CH 2001-01-01", "other:entry-into-force SE 1999-06-01"], ["pending"]),
    Story(
      "an offer made when another power was only seen later",
      ["offer CH 2001-01-01", "other:yes - 2001-06-01"], ["pending", "moot"]),
    Story(
      "an offer, and another power for another place",
      ["offer CH 2001-01-01", "place:entry-into-force SE 2001-06-01"], ["pending"]),
    Story(
      "an offer, and another power after the day asked",
      ["offer CH 2001-01-01", "other:entry-into-force SE 2001-06-01"], ["pending"],
      asOf: "2001-03-01"),
    Story(
      "an offer whose refusal lies after the day asked",
      ["offer CH 2001-01-01", "rejection IR 2001-02-01"], ["pending"], asOf: "2001-01-20"),
    Story(
      "force that sources contradict",
      [
        "offer CH 2001-01-01", "yes - 2001-06-01", "no - 2001-06-01/2001-07-01",
        "rejection IR 2001-09-01",
      ], ["taken-up", "refused"]),
    Story(
      "a first offer of the month in which it was refused",
      ["offer CH 2001-01", "rejection IR 2001-01"], ["refused"]),
    Story(
      "a request while the mandate runs",
      ["entry-into-force CH 1990-01-01", "request US 2001-01-01"], [], standing: "while-running"),
    Story(
      "a request without a date, of a mandate that ran", ["request US -", "yes 1990 2001-01-01"],
      ["taken-up"]),
  ]

  private func chronicle(_ story: Story) throws -> (Docket, Chronicle, Clocks) {
    let mandate = try #require(Mandate("ch-for-us-in-ir"))
    let recorded = try #require(Instant("2020-01-01T09:00:00Z"))
    var entries: [Entry] = []
    for (number, line) in story.told.enumerated() {
      let parts = line.split(separator: ":").map(String.init)
      let words = parts[parts.count - 1].split(separator: " ").map(String.init)
      let date = words[2] == "-" ? nil : try EDTF(words[2])
      let content: Claim.Content =
        if let force = Force(rawValue: words[0]) { .attestation(force) } else {
          .act(try #require(Act(rawValue: words[0])))
        }
      let isPair = words[0] == "restoration"
      let others = ["other": "se-for-us-in-ir", "place": "se-for-us-in-ir@kish"]
      let told = parts.count > 1 ? others[parts[0]].flatMap { Mandate($0) } : nil
      var claim = Claim(
        isPair ? .pair(mandate.pair) : .mandate(told ?? mandate), content,
        source: .officer("A. Keller"))
      claim.date = date
      if claim.force == nil { claim.by = StateKey(words[1]).map { [$0] } ?? [] }
      if claim.force != nil, words[1] != "-" { claim.since = try EDTF(words[1]) }
      let digits = String(repeating: "b", count: 18) + String(10 + number)
      entries.append(
        Entry(
          id: try #require(EntryID(digits)), content: .claim(claim), recordedAt: recorded,
          recordedBy: "A. Keller"))
    }
    let docket = Docket(Evidence(entries), registry: .standard)
    let clocks = Clocks(asOf: try #require(Day(story.asOf)))
    return (docket, docket.chronicle(of: mandate), clocks)
  }

  @Test(arguments: stories)
  func `an offer comes to what the claims say`(_ story: Story) throws {
    let (docket, chronicle, clocks) = try chronicle(story)
    let bid = try #require(docket.bids(of: chronicle, clocks).first)
    #expect(bid.fates.map(\.rawValue) == story.fates)
    #expect(bid.standing.rawValue == story.standing)
    if let days = story.days {
      let most = bid.days?.most.map { String($0) } ?? ""
      #expect("\(bid.days?.least ?? -1)..\(most)" == days)
    }
  }

  @Test func `an offer made again is told apart, and answers no earlier refusal`() throws {
    let story = Story(
      "", ["offer CH 2001-01-01", "rejection IR 2001-02-01", "reiteration CH 2001-03-01"], [])
    let (docket, chronicle, clocks) = try chronicle(story)
    let bids = docket.bids(of: chronicle, clocks)
    #expect(bids.map(\.standing) == [.first, .again])
    #expect(bids.map(\.fates) == [[.refused], [.pending]])
    #expect(bids[0].renewals == [bids[1].event])
  }

  @Test func `a history tells events by the last day on which each can have happened`() throws {
    let story = Story(
      "",
      [
        "acceptance US 2001-08", "rejection IR 2001-08/2001-09-21", "offer CH ../2001-08",
        "consent IR 2001-07-01/..",
      ], [])
    let (docket, chronicle, clocks) = try chronicle(story)
    let page = Briefing(docket, clocks).historyReport([chronicle.mandate])
    var told: [Cell.Value] = []
    for case .section(_, _, let dossier) in page.blocks {
      for case .section(_, _, let blocks) in dossier {
        for case .events(let events) in blocks { told += events.map(\.what.value) }
      }
    }
    let codes = ["offer", "acceptance", "rejection", "consent"]
    #expect(told == codes.map { Cell.Value.code($0) })
  }
}
