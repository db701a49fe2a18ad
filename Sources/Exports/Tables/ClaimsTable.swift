import Dates
import Mandates

extension Export {
  /// Every claim that counts, with all its fields; what `import` reads back.
  var claimsTable: DataTable {
    var table = DataTable(
      .claims,
      "One statement by one document, or one officer, about one mandate or two States. Claims that "
        + "were retracted are left out.",
      key: ["id"],
      references: [DataTable.Reference("document", to: .documents, "key")]
        + DataTable.Reference.statesOfMandate + [DataTable.Reference("to", to: .states, "key")],
      columns: Self.claimColumns)
    for counted in claims { table.append(Self.row(counted)) }
    return table
  }

  /// The columns of the table.
  static let claimColumns =
    [
      DataColumn(
        "id", .code, "The identifier: 20 hexadecimal digits computed from the content."
      ).required
    ] + DataColumn.maybeMandateColumns + ownColumns

  private static func row(_ counted: CountedClaim) -> [DataValue] {
    let claim = counted.claim
    var between = DataValue.missing
    if case .pair(let pair) = claim.subject { between = .list([pair.first, pair.second]) }
    var row: [DataValue] = [.text(counted.id.description)]
    row += DataValue.parts(of: claim.mandate)
    row += [
      between, .text(claim.code), .maybe(claim.force?.rawValue), .list(claim.by.sorted()),
      .maybe(claim.to), .maybe(claim.date?.text), .day(claim.date?.earliest),
      .day(claim.date?.latest), .maybe(claim.since?.text), .maybe(claim.until?.text),
      .list(claim.scope?.parts.map(\.rawValue) ?? []), .maybe(claim.scope?.text),
      .maybe(claim.reason), .maybe(claim.condition), .flag(claim.isPlanned),
    ]
    row += source(of: claim) + quotation(of: claim)
    row += [
      .maybe(claim.confidence), .maybe(claim.note), .day(counted.told.earliest),
      .day(counted.told.latest), .text(counted.recordedAt.description),
      .text(counted.recordedBy),
    ]
    return row
  }

  private static func source(of claim: Claim) -> [DataValue] {
    switch claim.source {
    case .officer(let name): return [.missing, .missing, .missing, .text(name)]
    case .document(let key, let locator):
      var (lines, words) = (DataValue.missing, DataValue.missing)
      switch locator {
      case .lines(let first, let last): lines = .integers([first, last])
      case .passage(let passage): words = .text(passage)
      case nil: break
      }
      return [.text(key.description), lines, words, .missing]
    }
  }

  private static func quotation(of claim: Claim) -> [DataValue] {
    guard let quotation = claim.quotation else { return Array(repeating: .missing, count: 5) }
    let reader = quotation.reader
    return [
      .integers([quotation.span.lowerBound, quotation.span.upperBound]), .text(quotation.text),
      .maybe(reader?.rule), .maybe(reader?.rules), .maybe(reader?.tool),
    ]
  }

  /// The columns that no line of a ledger has: they follow from the others, or from the ledger.
  package static let derivedClaimColumns: Set<String> = [
    "power", "for", "in", "place", "dateEarliest", "dateLatest", "toldEarliest", "toldLatest",
    "recordedAt", "recordedBy",
  ]
}

private let ownColumns: [DataColumn] = [
  DataColumn("between", .codes, "The two States of which a break or a restoration is told."),
  DataColumn("act", .code, "What was done, or `attestation`.").required
    .among(Act.allCases.map(\.rawValue) + ["attestation"]),
  DataColumn("force", .code, "What an attestation says: in force, not in force, over.")
    .among(Force.allCases.map(\.rawValue)),
  DataColumn("by", .codes, "The States that acted."),
  DataColumn("to", .code, "The successor to which a handover goes."),
  DataColumn("date", .edtf, "The date of the act, or when force was observed, as it was given."),
  DataColumn("dateEarliest", .day, "The first day on which `date` may lie; missing if open."),
  DataColumn("dateLatest", .day, "The last day on which `date` may lie; missing if open."),
  DataColumn("since", .edtf, "The start of force that an attestation tells."),
  DataColumn("until", .edtf, "The end of force that an attestation tells."),
  DataColumn("scope", .codes, "What it covers, if it says; codes of `Scope.Part`."),
  DataColumn("scopeText", .text, "Limits of the scope in words."),
  DataColumn("reason", .text, "The reason given, in the words of the record."),
  DataColumn("condition", .text, "The condition on which it depends; makes it an announcement."),
  DataColumn("planned", .flag, "Whether the act was still to come when it was told.").required,
  DataColumn("document", .code, "The key of the document that carries it."),
  DataColumn("lines", .integers, "The first and the last line of the held text, from 1."),
  DataColumn("locator", .text, "A page, section or paragraph, where the text is not held."),
  DataColumn("officer", .text, "Who vouches for a claim without a document."),
  DataColumn("span", .integers, "The first byte of the quote in the held text, and the one after."),
  DataColumn("quote", .text, "The words that carry it, exactly as they stand."),
  DataColumn("rule", .code, "The rule that read it; missing if an officer did."),
  DataColumn("rules", .code, "The version of the rules."),
  DataColumn("tool", .code, "The version of the program that read it."),
  DataColumn("confidence", .text, "How sure the recorder is; changes no answer."),
  DataColumn("note", .text, "A remark of the recorder."),
  DataColumn("toldEarliest", .day, "The first day on which its source may have been published."),
  DataColumn("toldLatest", .day, "The last day on which its source may have been published."),
  DataColumn("recordedAt", .instant, "When it was recorded.").required,
  DataColumn("recordedBy", .text, "Who recorded it.").required,
]
