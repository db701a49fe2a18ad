import Dates
import Mandates

/// What every column of every table means, in Markdown, made from the columns themselves.
package enum Codebook {
  /// The codebook of an export.
  static func text(_ tables: [DataTable], of export: Export) -> String {
    var text = opening
    text += "## What was asked\n\n"
    text += "| clock | value |\n| --- | --- |\n"
    text += "| day asked (`--as-of`) | \(export.clocks.asOf) |\n"
    let evidence = export.clocks.evidenceUntil?.description ?? "no limit"
    let record = export.clocks.recordedUntil?.description ?? "no limit"
    text += "| documents published until (`--evidence-until`) | \(evidence) |\n"
    text += "| recorded until (`--recorded-until`) | \(record) |\n"
    text += "| evidence is stale after (`--stale-after`) | \(export.clocks.staleAfter) days |\n"
    text += "| filter | \(export.filterWords.map { "`\(escaped($0))`" } ?? "none") |\n"
    for table in tables { text += chapter(table) }
    return text
  }

  private static func chapter(_ table: DataTable) -> String {
    var text = "\n## `\(table.path)`\n\n\(table.meaning) \(table.rows.count) rows. "
    text += "No two rows share \(table.key.map { "`\($0)`" }.joined(separator: " and ")).\n\n"
    text += "| column | type | missing | meaning |\n| --- | --- | --- | --- |\n"
    for column in table.columns {
      let missing =
        column.isRequired ? "never" : column.missing.isEmpty ? "empty" : "`\(column.missing)`"
      var meaning = column.meaning
      if !column.choices.isEmpty, column.name != "act" {
        let choices = column.choices.map { "`\($0)`" }.joined(separator: ", ")
        meaning += " One of \(choices)."
      }
      text += "| `\(column.name)` | \(column.kind.words) | \(missing) | \(escaped(meaning)) |\n"
    }
    return text
  }

  private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }

  private static let opening = """
    # Codebook

    Mandates of protecting powers: a third State, the **power**, represents the interests of one
    State in another. Every table is UTF-8, comma-separated by RFC 4180, with a header.

    - **Names of columns** never change their meaning; a new meaning gets a new name.
    - **Identifiers** stay from one release to the next. A claim's follows from its content. A mandate
      is named by its three States, `ch-for-us-in-ir`: Switzerland for the United States in Iran.
    - **Missing** is an empty field, in `dyad-year.csv` `NA`. Elsewhere `NA` is the key of Namibia, so tell
      your reader: `pandas.read_csv(file, keep_default_na=False, na_values=[""])`, in R
      `read.csv(file, na.strings = "")`. `dyad-year.csv` is read rightly without any option.
    - **Nothing known is not nothing there.** The status `unknown` says that no claim covers the day.
      `ended`, `lapsed`, `rejected` and the like say that sources tell of no mandate in force.
    - **Doubt is kept.** Where sources leave several statuses, `status` is `uncertain`, and `possible` has all of
      them. Where sources contradict each other, `contested` is true.
    - **Dates** are EDTF (ISO 8601-2), as the source gave them: `2008-12~` is about December 2008,
      `../2009` not later than 2009, `[2008,2009]` one of the two. Columns ending in `Earliest` and
      `Latest` have their bounds as days.
    - **Lists** are parted by `;`.
    - **Nothing is lost.** `goodoffices import documents.csl.json`, then `import claims.csv`, takes everything in
      again; when and by whom a claim was recorded is then that of the import. A control character, which CSV has
      no room for, stands as `\\u{1B}`; a claim with a text that has these very signs as well comes back from
      `export jsonl` only, and `import` says so.


    """
}

extension DataColumn.Kind {
  /// The type in words.
  fileprivate var words: String {
    switch self {
    case .text: "text"
    case .code: "code"
    case .codes: "codes"
    case .integers: "numbers"
    case .edtf: "date (EDTF)"
    case .day: "day"
    case .instant: "instant"
    case .integer: "number"
    case .flag: "true or false"
    }
  }
}
