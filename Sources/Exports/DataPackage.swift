import Dates
import Digests
import Mandates
import PlainJSON

/// A folder with all tables, the bibliography and the codebook: a Data Package, version 2
/// (datapackage.org).
package struct DataPackage: Sendable {
  /// A file of the package.
  package struct File: Hashable, Sendable {
    /// The name in the folder.
    package let name: String
    /// What is in it.
    package let bytes: [UInt8]
  }

  /// The files, the descriptor first.
  package let files: [File]

  /// Makes the files of an export; the same export always gives the same bytes.
  package init(_ export: Export) {
    let tables = export.tables
    var resources: [JSONValue] = []
    var files: [File] = []
    for table in tables {
      let bytes = Array(table.csv.utf8)
      files.append(File(name: table.path, bytes: bytes))
      resources.append(Self.resource(table, bytes, among: tables))
    }
    let bibliography = Array((BibliographyFile.text(export.documents)).utf8)
    files.append(File(name: "documents.csl.json", bytes: bibliography))
    let codebook = Array(Codebook.text(tables, of: export).utf8)
    files.append(File(name: "codebook.md", bytes: codebook))
    let descriptor = Self.descriptor(export, resources).prettyText + "\n"
    self.files = [File(name: "datapackage.json", bytes: Array(descriptor.utf8))] + files
  }

  private static func descriptor(_ export: Export, _ resources: [JSONValue]) -> JSONValue {
    .object([
      ("$schema", .string("https://datapackage.org/profiles/2.0/datapackage.json")),
      ("name", .string("protecting-power-mandates")),
      ("title", .string("Mandates of protecting powers")),
      (
        "description",
        .string(
          "Who represented whom where, since when, and which document says so. The columns are "
            + "explained in codebook.md; documents.csl.json has the bibliography.")
      ),
      (
        "keywords", .strings(["protecting power", "good offices", "diplomatic relations"])
      ),
      ("clocks", .object(export.clockMembers)),
      ("resources", .array(resources)),
    ])
  }

  private static func resource(
    _ table: DataTable, _ bytes: [UInt8], among tables: [DataTable]
  ) -> JSONValue {
    var schema: [(key: String, value: JSONValue)] = [
      ("$schema", .string("https://datapackage.org/profiles/2.0/tableschema.json")),
      ("fields", .array(table.columns.map { field($0) })),
      ("missingValues", .strings([""])),
      ("primaryKey", .strings(table.key)),
    ]
    let references = table.references.filter { holds($0, in: table, among: tables) }
    if !references.isEmpty {
      schema.append(("foreignKeys", .array(references.map(foreignKey))))
    }
    return .object([
      ("name", .string(table.name.rawValue)), ("type", .string("table")),
      ("path", .string(table.path)), ("title", .string(table.meaning)),
      ("format", .string("csv")), ("mediatype", .string("text/csv")),
      ("encoding", .string("utf-8")),
      (
        "dialect",
        .object([
          ("$schema", .string("https://datapackage.org/profiles/2.0/tabledialect.json")),
          ("delimiter", .string(",")), ("lineTerminator", .string("\r\n")),
          ("quoteChar", .string("\"")), ("doubleQuote", .bool(true)),
        ])
      ), ("bytes", .integer(bytes.count)),
      ("hash", .string("sha256:\(SHA256(bytes).hexadecimal())")), ("schema", .object(schema)),
    ])
  }

  private static func field(_ column: DataColumn) -> JSONValue {
    var members: [(key: String, value: JSONValue)] = [
      ("name", .string(column.name)), ("type", .string(column.kind.fieldType)),
      ("description", .string(column.meaning)),
    ]
    var constraints: [(key: String, value: JSONValue)] = []
    if column.isRequired { constraints.append(("required", .bool(true))) }
    if !column.choices.isEmpty {
      let isNumber = column.kind == .integer
      constraints.append(
        (
          "enum",
          .array(column.choices.map { isNumber ? .integer(Int($0) ?? 0) : .string($0) })
        ))
    }
    if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
    if !column.missing.isEmpty { members.append(("missingValues", .strings([column.missing]))) }
    return .object(members)
  }

  /// Whether every value of a column names a row of the other table.
  ///
  /// A claim may cite a document that nobody has registered.
  private static func holds(
    _ reference: DataTable.Reference, in table: DataTable, among tables: [DataTable]
  ) -> Bool {
    guard let other = tables.first(where: { $0.name == reference.table }),
      let target = other.columns.firstIndex(where: { $0.name == reference.target }),
      let column = table.columns.firstIndex(where: { $0.name == reference.column })
    else { return false }
    let known = Set(other.rows.map { $0[target] })
    return table.rows.allSatisfy { $0[column] == .missing || known.contains($0[column]) }
  }

  private static func foreignKey(_ reference: DataTable.Reference) -> JSONValue {
    .object([
      ("fields", .strings([reference.column])),
      (
        "reference",
        .object([
          ("resource", .string(reference.table.rawValue)), ("fields", .strings([reference.target])),
        ])
      ),
    ])
  }
}

extension DataTable {
  /// The name of its file in a package.
  var path: String { "\(name.rawValue).csv" }
}

extension DataColumn.Kind {
  /// The type of Table Schema.
  fileprivate var fieldType: String {
    switch self {
    case .text, .code, .codes, .integers, .edtf: "string"
    case .day: "date"
    case .instant: "datetime"
    case .integer: "integer"
    case .flag: "boolean"
    }
  }
}

extension Export {
  /// What the export was asked, as members of an object.
  var clockMembers: [(key: String, value: JSONValue)] {
    [
      ("asOf", .string(clocks.asOf.description)),
      ("evidenceUntil", .text(clocks.evidenceUntil?.description)),
      ("recordedUntil", .text(clocks.recordedUntil?.description)),
      ("staleAfter", .integer(clocks.staleAfter)), ("filter", .text(filterWords)),
    ]
  }
}
