import Dates
import Mandates
import States

extension Export {
  /// The bibliographic records of the documents that carry the claims.
  var documentsTable: DataTable {
    var table = DataTable(
      .documents, "The bibliographic record of one document.", key: ["key"],
      columns: [
        DataColumn("key", .code, "The name by which claims cite it.").required,
        DataColumn("type", .code, "The type in the vocabulary of CSL 1.0.2.").required,
        DataColumn("title", .text, "The title; one supplied stands in square brackets.").required,
        DataColumn("authors", .codes, "Persons or bodies that wrote it."),
        DataColumn("container", .text, "The publication in which it appeared."),
        DataColumn("publisher", .text, "Who published it."),
        DataColumn("date", .edtf, "When it was published; missing if it does not say."),
        DataColumn("url", .text, "Its address."),
        DataColumn("accessed", .day, "When it was looked at under its address."),
        DataColumn("language", .code, "Its language, as a BCP 47 tag."),
        DataColumn("archive", .text, "The archive that keeps it, with its signature."),
        DataColumn("sha256", .code, "The SHA-256 of its text, where the text is held."),
        DataColumn("copyOf", .code, "The document of which it is a copy or a translation."),
        DataColumn("note", .text, "A remark of the recorder."),
      ])
    for document in documents {
      table.append([
        .text(document.key.description), .text(document.type), .text(document.title),
        .list(document.authors), .maybe(document.container), .maybe(document.publisher),
        .maybe(document.date?.text), .maybe(document.url), .maybe(document.accessed),
        .maybe(document.language), .maybe(document.archive), .maybe(document.sha256),
        .maybe(document.copyOf), .maybe(document.note),
      ])
    }
    return table
  }

  /// The States that the claims name.
  var statesTable: DataTable {
    var table = DataTable(
      .states, "One State that a claim names, or an actor that is none.", key: ["key"],
      columns: [
        DataColumn(
          "key", .code,
          "The key: ISO 3166-1 alpha-2, for former States ISO 3166-3 or a word of our own."
        ).required,
        DataColumn("nameEn", .text, "The usual name in English."),
        DataColumn("nameDe", .text, "The usual name in German."),
        DataColumn("nameFr", .text, "The usual name in French."),
        DataColumn("nameIt", .text, "The usual name in Italian."),
        DataColumn("standing", .code, "`state`, `disputed` or `organisation`."),
        DataColumn(
          "existence", .codes, "When it existed, as intervals of EDTF, as wide as sources allow."),
        DataColumn("iso2", .code, "ISO 3166-1 alpha-2."),
        DataColumn("iso3", .code, "ISO 3166-1 alpha-3."),
        DataColumn("iso3166part3", .codes, "ISO 3166-3 codes of what was withdrawn."),
        DataColumn("isoNumeric", .code, "ISO 3166-1 numeric, three digits."),
        DataColumn("cow", .integers, "The numbers of the Correlates of War project."),
        DataColumn("gw", .integers, "The numbers of Gleditsch and Ward."),
        DataColumn("predecessors", .codes, "What came before it; nothing passed on by itself."),
        DataColumn("successors", .codes, "What came after it; nothing passed on by itself."),
        DataColumn(
          "word", .code,
          "The key in lower case, as it stands in the identifiers of mandates and in `dyad-year`."
        ).required,
      ])
    let keys = claims.reduce(into: Set<StateKey>()) { $0.formUnion($1.claim.states) }
    for key in keys.sorted() { table.append(row(key)) }
    return table
  }

  private func row(_ key: StateKey) -> [DataValue] {
    guard let state = docket.registry[key] else {
      return [.text(key.description)] + Array(repeating: .missing, count: 14)
        + [.text(Self.word(key))]
    }
    return [
      .text(key.description), .text(state.name(in: .english)), .text(state.name(in: .german)),
      .text(state.name(in: .french)), .text(state.name(in: .italian)),
      .text(state.standing.rawValue), .list(state.existence), .maybe(state.iso2),
      .maybe(state.iso3), .list(state.iso3166part3), .maybe(state.isoNumeric),
      state.cow.isEmpty ? .missing : .integers(state.cow),
      state.gw.isEmpty ? .missing : .integers(state.gw), .list(state.predecessors),
      .list(state.successors), .text(Self.word(key)),
    ]
  }
}
