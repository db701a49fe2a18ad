import Dates
import Mandates
import States

extension Export {
  /// How every mandate stands on the day asked.
  var statusesTable: DataTable {
    var table = DataTable(
      .statuses, "How one mandate stands on the day asked, `asOf`.", key: ["mandate"],
      references: DataTable.Reference.statesOfMandate,
      columns: DataColumn.mandateColumns + [
        DataColumn("asOf", .day, "The day asked.").required
      ] + DataColumn.statusColumns + statusColumns)
    for mandate in mandates {
      let answer = docket.answer(mandate, clocks)
      var row = DataValue.parts(of: mandate) + [.text(clocks.asOf.description)]
      row += DataValue.statuses(answer.possible, answer.isContested)
      row += [
        .maybe(answer.since?.text), .maybe(answer.until?.text), .day(answer.lastEvidence),
        .maybe(answer.trace?.given.text), .flag(answer.isStale), .flag(answer.isRenewed),
        .flag(answer.isUnsourced),
        .flag(answer.isSuperset), .list(answer.rejectedBy), .list(answer.notInBeing),
        .maybe(docket.mirror(of: mandate, clocks)), .list(answer.claims),
      ]
      table.append(row)
    }
    return table
  }

  /// The stretches of days over which the possible statuses of a mandate stayed the same.
  var spellsTable: DataTable {
    var table = DataTable(
      .spells,
      "A stretch of days over which the possible statuses of one mandate stayed the same, up to the "
        + "day asked. Before the first stretch nothing is known of a mandate: its status is unknown.",
      key: ["mandate", "to"],

      references: [DataTable.Reference("mandate", to: .statuses, "mandate")]
        + DataTable.Reference.statesOfMandate,
      columns: DataColumn.mandateColumns + [
        DataColumn("from", .day, "The first day; missing where it has always been so."),
        DataColumn("to", .day, "The last day; the day asked where nothing changed until then.")
          .required,
      ] + DataColumn.statusColumns)
    for mandate in mandates {
      for stretch in course(of: mandate) {
        let row =
          DataValue.parts(of: mandate)
          + [.day(stretch.days.range.earliest), .day(stretch.days.range.latest)]
        table.append(row + DataValue.statuses(stretch.possible, stretch.isContested))
      }
    }
    return table
  }
}

private let statusColumns: [DataColumn] = [
  DataColumn(
    "since", .edtf, "Since when: the start of force, else the deciding act; candidates as a set."),
  DataColumn("until", .edtf, "When it ended or will have ended, where that is told."),
  DataColumn("lastEvidence", .day, "The last day on which a claim covers or writes the status."),
  DataColumn(
    "lastEvidenceGiven", .edtf,
    "The same as it is given; of an undated document from what it tells as past onwards."),
  DataColumn("stale", .flag, "Whether the last evidence is old for the day asked.").required,
  DataColumn("renewed", .flag, "Whether an offer was made again after a refusal that stands.")
    .required,
  DataColumn("unsourced", .flag, "Whether a possible status rests on officers alone.").required,
  DataColumn("superset", .flag, "Whether some of the possible statuses may be impossible.")
    .required,
  DataColumn("rejectedBy", .codes, "The States that refuse."),
  DataColumn("notInBeing", .codes, "Those of the three that did not exist on the day."),
  DataColumn("mirror", .code, "The mandate in the other direction that best answers to it."),
  DataColumn("claims", .codes, "The claims that carry the answer."),
]
