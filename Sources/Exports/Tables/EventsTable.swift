import Dates
import Mandates
import States

extension Export {
  /// What the claims together say happened, mandate by mandate.
  var eventsTable: DataTable {
    var table = DataTable(
      .events,
      "What several claims together say happened once to a mandate: their dates intersected, their "
        + "sources joined. What happened between two States stands under each of their mandates.",
      key: ["id"],
      references: [DataTable.Reference("mandate", to: .statuses, "mandate")]
        + DataTable.Reference.statesOfMandate,
      columns: [
        DataColumn(
          "id", .code,
          "Mandate, code and the first claim that joined to it, parted by `:`; stays as long as that "
            + "claim stands."
        ).required
      ] + DataColumn.mandateColumns + eventColumns)
    for mandate in mandates {
      let chronicle = docket.chronicle(of: mandate)
      for event in chronicle.events {
        let claims = event.claims.map { chronicle.claims[$0].id }.sorted()
        let first = claims.first?.description ?? ""
        var row: [DataValue] = [.text("\(mandate):\(event.code):\(first)")]
        row += DataValue.parts(of: mandate)
        row += [
          .text(event.code), .list(event.by.sorted()), .text(event.date.text),
          .day(event.span.range.earliest), .day(event.span.range.latest),
          .flag(event.isApproximate), .flag(event.writes), .list(claims),
          .list(event.supporters.map { chronicle.claims[$0].id }.sorted()),
          .list(Set(claims.compactMap { document(of: $0, chronicle) }).sorted()),
        ]
        table.append(row)
      }
    }
    return table
  }

  private func document(of id: EntryID, _ chronicle: Chronicle) -> DocumentKey? {
    chronicle.claims.first { $0.id == id }?.claim.document
  }
}

private let eventColumns: [DataColumn] = [
  DataColumn(
    "event", .code,
    "What happened: the code of an act, or `since` (force began), `attested`, `attested-not` (no "
      + "force), `over` (it had ended)."
  ).required,
  DataColumn("by", .codes, "The States that acted."),
  DataColumn("date", .edtf, "When, as a claim gives it where one gives just these days.").required,
  DataColumn("dateEarliest", .day, "The first day on which it may have happened."),
  DataColumn("dateLatest", .day, "The last day on which it may have happened."),
  DataColumn("approximate", .flag, "Whether the date is said to be approximate or uncertain.")
    .required,
  DataColumn("counts", .flag, "Whether it bears on the status; else it is only told.").required,
  DataColumn("claims", .codes, "The claims that say so.").required,
  DataColumn(
    "supporters", .codes,
    "Claims that fit this event and another that excludes it, and so join neither."),
  DataColumn("documents", .codes, "The documents of the claims that say so."),
]
