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
        Example("show ch-for-us-in-ir", "The dossier as of today."),
        Example("show ch-for-ua-in-ru --as-of 2022-08-15 --format json", "For a script, on a day."),
      ]
    ) { $0.dossierPage($1) }
  }

  /// The command `goodoffices explain`.
  static var explain: Self {
    aboutMandate(
      "explain",
      "Explain why a mandate has its status on a day: each will, each claim, each reading.",
      examples: [
        Example("explain ch-for-us-in-ve --as-of 2019-04-10", "Why the answer is contested.")
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
      .option("--format", standard: Format.text, "How to write it."), .output, .data
    ) { session, word, clockOptions, format, output, data throws(Failure) in
      let ledger = try OpenLedger(session, data: data)
      let briefing = try Briefing(ledger, session, clockOptions)
      try briefing.require([word.mandate])
      try session.put(session.render(page(briefing, word.mandate), format), to: output)
      return ledger.status
    }
  }
}

extension Briefing {
  /// Throws unless a claim speaks of each mandate.
  func require(_ mandates: [Mandate]) throws(Failure) {
    for mandate in mandates where !docket.holds(mandate) {
      throw OpenLedger.unknownMandate(mandate, in: docket)
    }
  }
}
