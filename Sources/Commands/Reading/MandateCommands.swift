import CommandLineParsing
import Diagnostics
import Mandates
import Pages
import Reports

extension Command where Context == Session {
  /// The command `goodoffices show`.
  static var show: Self {
    aboutMandate(
      "show", "Show all about one mandate: wills, course, scope, mirror, claims, contradictions.",
      examples: [
        Example("goodoffices show ch-for-us-in-ir", "The dossier as of today."),
        Example(
          "goodoffices show ch-for-ua-in-ru --as-of 2022-08-15 --format json",
          "For a script, on a day."),
      ]
    ) { $0.dossierPage($1) }
  }

  /// The command `goodoffices explain`.
  static var explain: Self {
    aboutMandate(
      "explain",
      "Explain why a mandate has its status on a day: each will, each claim, each reading.",
      examples: [
        Example(
          "goodoffices explain ch-for-us-in-ve --as-of 2019-04-10", "Why the answer is contested.")
      ]
    ) { $0.explanationPage($1) }
  }

  private static func aboutMandate(
    _ name: String, _ abstract: String, examples: [Example],
    _ page: @escaping @Sendable (Briefing, Mandate) -> Page
  ) -> Self {
    Command(
      name, abstract, examples: examples,
      exits: [
        Exit(.done), Exit(.findings, "no claim speaks of the mandate"), Exit(.wrongInput),
        Exit(.trouble),
      ],
      .argument("mandate", MandateWord.self, "The mandate, such as ch-for-us-in-ir."), .clocks,
      .rendering, .output, .data
    ) { session, word, clockOptions, rendering, output, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let briefing = try Briefing(
        ledger, session, clockOptions, FilterOptions(), rendering.language)
      try briefing.require([word.mandate], of: ledger)
      var page = page(briefing, word.mandate)
      page.name = name
      try session.put(
        session.render(page, rendering, briefing.docket.mandates, to: output), to: output)
      return ledger.status
    }
  }
}

extension Briefing {
  /// Throws unless a claim speaks of each mandate, be it one that the clocks leave out.
  func require(_ mandates: [Mandate], of ledger: OpenLedger) throws(Failure) {
    let missing = mandates.filter { !docket.holds($0) }
    guard !missing.isEmpty else { return }
    let whole = ledger.docket(Clocks(asOf: clocks.asOf))
    var gathering = Gathering()
    for mandate in missing where !whole.holds(mandate) {
      _ = gathering.part { () throws(Failure) in
        throw OpenLedger.unknownMandate(mandate, in: whole)
      }
    }
    try gathering.check()
  }
}
