import Dates
import Mandates
import Pages
import States
import Testing

@testable import Reports

/// What reports say of dates that are not exact, and of sources that bear none.
@Suite struct EvidenceWordsTests {
  @Test(arguments: [
    ("2009", "2009 (at most 17 years before)"),
    ("2026-10", "October 2026 (at most 52 days before)"),
    ("2016-05-04", "4 May 2016 (10 years before)"),
  ])
  func `last evidence reads as it is given`(_ date: String, _ words: String) throws {
    let told = try Told("doc d \(date)\nyes ca-for-il-in-cu d")
    let cell = try told.cells("2026-11-22").lastEvidence
    #expect(cell.reading == words)
  }

  @Test(arguments: Language.allCases)
  func `a day of registration is told as no beginning`(_ language: Language) throws {
    let told = try Told("doc d\nyes se-for-fi-in-kp d")
    let cells = try told.cells("2027-01-01", language)
    let words: [Language: String] = [
      .english: "not told (source undated, registered on 22 November 2026)",
      .german: "nicht gesagt (Quelle undatiert, verzeichnet am 22. November 2026)",
      .french: "non dit (source non datée, enregistrée le 22 novembre 2026)",
      .italian: "non detto (fonte non datata, registrata il 22 novembre 2026)",
    ]
    #expect(cells.since.reading == words[language])
    let digest = cells.briefing.digest(cells.answer)
    #expect(!digest.contains("2026"), "\(digest)")
  }

  @Test func `what is told by a later day alone stands under a heading of its own`() throws {
    let told = try Told("doc d 2024-12-19\nrequest ch-for-ec-in-ve d date=../2024-12-19 by=EC")
    let cells = try told.cells("1900-01-01")
    #expect(cells.answer.possible == [.requested, .unknown])
    #expect(StatusGroup(cells.answer) == .unbounded)
    #expect(StatusGroup(try told.cells("2025-01-01").answer) == .pending)
  }

  @Test func `a mandate that may have run is not said never to have`() throws {
    let told = try Told(
      """
      doc d 2019-04-05
      doc e 2022-08-15
      doc f 2026-03-06
      agreement ch-for-us-in-ve d date=2019-04-05
      yes ch-for-us-in-ve d since=2019-04-05
      no ch-for-us-in-ve e date=2019-04-05/2022-08-15
      no ch-for-us-in-ve e date=2019-05-08
      rejection ch-for-us-in-ve e date=2022-08-14 by=VE
      end ch-for-us-in-ve f date=2026-03-05
      restoration US/VE f date=2026-03-05
      """)
    let cells = try told.cells("2026-11-22")
    #expect(cells.answer.certain == .lapsed)
    #expect(cells.status.reading == "lapsed (sources differ on whether it was ever in force)")
    var text = TextRenderer(width: nil)
    let page = text.render(cells.briefing.historyReport([cells.answer.mandate]))
    #expect(page.contains("void since relations were restored (5 March 2026)"))
    #expect(page.contains("Which side is right: Sources differ on whether it is in force"))
    #expect(!page.contains("lapsed (never in force)"))
  }

  @Test func `only words of a held text stand between quotation marks`() throws {
    let told = try Told(
      """
      doc d 2020-01-01 fr
      offer ch-for-us-in-ir d date=2019-01-01 by=CH
      rejection ch-for-us-in-ir d date=2019-02-01 by=IR reason=not_neutral
      rejection ch-for-us-in-ir d date=2019-02-01 by=IR reason=pas_neutre quote=il_n'est_pas_neutre
      """)
    let texts = try Language.allCases.map { language in
      var text = TextRenderer(width: nil)
      return text.render(try told.briefing("2020-06-01", language).offersReport())
    }
    #expect(texts[0].contains("[not neutral]; “pas neutre” (in French)"))
    #expect(texts[1].contains("[not neutral] (auf Englisch); „pas neutre“ (auf Französisch)"))
    #expect(!texts.contains { $0.contains("“not neutral”") })
  }

  @Test func `the digest tells the narrower of two dates, and that the wider fits`() throws {
    let told = try Told(
      """
      doc d 2023-12-01
      entry-into-force ch-for-sa-in-ir d date=2018-03
      end ch-for-sa-in-ir d date=2023
      restoration IR/SA d date=2023-03-10
      """)
    let briefing = try told.briefing("2026-11-22")
    var text = TextRenderer(width: nil)
    let page = text.render(briefing.digestReport())
    #expect(page.contains("to 10 March 2023"), "\(page)")
    #expect(page.contains("For the end, 2023 is told too, which fits 10 March 2023 [1]."))
    #expect(!page.contains("2023 or"))
  }

  @Test func `what was dormant long ago is not told as dormant now`() throws {
    let told = try Told(
      """
      doc d 2012-12-08
      entry-into-force ro-for-fr-in-sy d date=2012-03
      suspension ro-for-fr-in-sy d date=2012-12-07
      """)
    let cells = try told.cells("2026-11-22")
    #expect(
      cells.briefing.digest(cells.answer)
        == "By the last evidence (7 December 2012), the interests of France in Syria were "
        + "represented by Romania, since March 2012; whether they still are is not known; the "
        + "mandate was last reported dormant on 7 December 2012 (source: [d], 8 December 2012).")
  }

  @Test func `rates tell their fraction, and a percentage only of five and more`() {
    #expect(Phrase.rate(1, most: 1, of: 1)[.english] == "1 of 1")
    #expect(Phrase.rate(9, most: 11, of: 14)[.english] == "9–11 of 14 (64–79%)")
    #expect(Phrase.rate(3, most: 3, of: 5)[.german] == "3 von 5 (60\u{A0}%)")
  }

  @Test(arguments: Language.allCases)
  func `the digest takes the end of a State for no end of a mandate`(_ language: Language) throws {
    let told = try Told(
      """
      doc d 1950
      entry-into-force ch-for-germanreich-in-jp d date=1917-02
      end ch-for-germanreich-in-jp d date=1917-03/..
      """)
    let cells = try told.cells("2026-11-22", language)
    let sentence = cells.briefing.digest(cells.answer)
    let words: [Language: String] = [
      .english: "not certain: in force or ended; one of the States",
      .german: "nicht sicher: in Kraft oder beendet; einer der Staaten",
      .french: "\u{202F}: en vigueur ou terminé\u{202F}; l’un des États",
      .italian: ": in vigore o terminato; uno degli Stati",
    ]
    #expect(sentence.contains(try #require(words[language])), "\(sentence)")
    // Of what ran until its State was no more no end is told.
    let running = try Told("doc d 1950\nentry-into-force ch-for-germanreich-in-jp d date=1917-02")
      .cells("2026-11-22", language)
    let endings: [Language: String] = [
      .english: "no source tells an end; one of", .german: "ein Ende nennt keine Quelle; einer der",
      .french: "aucune source ne dit de fin\u{202F}; l’un des",
      .italian: "nessuna fonte dice una fine; uno degli",
    ]
    let unended = running.briefing.digest(running.answer)
    #expect(unended.contains(try #require(endings[language])), "\(unended)")
  }
}
