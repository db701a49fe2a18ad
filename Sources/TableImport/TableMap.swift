import Diagnostics
import Mandates
import PlainCSV
import States

/// How the columns and words of a table become entries of the ledger.
///
/// A map is a JSON file (RFC 8259), so that people with tables of their own can say what they mean
/// without changing them. Its grammar, in which `[…]` may be left out:
///
///     map        {"version": 1, "kind": KIND, "columns": {COLUMN: FIELD or null, …},
///                 ["separator": CHARACTER,] ["always": {FIELD: VALUE, …},]
///                 ["states": {NAME: STATE or null, …},] ["words": WORDS,]
///                 ["exceptions": [EXCEPTION, …]]}
///     KIND       "claims" | "stretches" | "documents"
///     WORDS      {["act": {WORD: MEANING, …},] ["status": {WORD: MEANING, …},]
///                 ["scope": {WORD: [PART, …] or {"parts": [PART, …], "text": TEXT}, …}]}
///     MEANING    TEXT | {FIELD: VALUE, …} | {"skip": REASON}
///     EXCEPTION  {"where": {COLUMN: TEXT, …}, "reason": TEXT, ["rows": NUMBER,] and one of
///                 "skip": true | "claims": [CLAIM, …] | ["set": {FIELD: VALUE or null, …},]
///                 ["also": [CLAIM, …]]}
///     CLAIM      {["mirror": true,] FIELD: VALUE or null, …}
///     VALUE      TEXT | true | false | [TEXT, …]
///     STATE      a key of the registry, `CH`, or a key and a place, `GB@gibraltar`
///
/// - `columns` names every column of the table; null says that it becomes nothing. `always` gives
///   fields that have no column, or whose cell is empty.
/// - `states` is asked first for a State's name; other names and codes are looked up in the
///   registry on the day of the claim. Null says that a name stands for nobody.
/// - `words` translates the words of the columns `act`, `status` and `scope`; what isn't in the
///   table of a field is refused. A field without a table takes the words of this tool. A scope
///   word that ends in `*` means every value that begins so, whose rest becomes the scope's text.
///   A meaning `{"skip": …}` says that rows with this word are no claims, and why.
/// - An exception is found by what stands in columns, and matches one row unless `rows` says how
///   many; a row falls under one exception at most. `skip` lists the row with the reason, `claims`
///   puts claims in its place, `set` overrides fields, `also` adds claims. A claim takes over every
///   field of the row that it does not give, in a table of stretches all but `since`, `until`,
///   `status` and what belongs to these; `mirror` exchanges represented and receiving State.
///
/// Fields of **claims** (one row, one claim: also a list of events): `power for in place by to`,
/// States and a place; `act` (an act's code, or `attestation` with `force`: `yes`, `no` or `over`);
/// `date since until` (EDTF); `scope` (parts, separated by semicolons) and `scope-text`; `reason`,
/// `condition`, `note`, `confidence` (texts); `planned`, `unsourced` (yes or no); and the source:
/// `document` (a key) or `address`, with `lines` (`3` or `3-5`) or `passage`. Acts between two
/// States take `for` and `in`. An act dated after its own document is planned. `unsourced` claims
/// are vouched for by the officer `import`.
///
/// Fields of **stretches** (one row, one mandate and its standing from a day to a day): those of
/// claims but for `act force to date planned`, and `status`, `observed`, `inferred`. See
/// `StretchStatus` for what each status becomes. `observed` is the day of the source, else that of
/// the document counts; `inferred` says whether `until` is the table's own inference (yes) or told
/// by the source (no), where the dates don't show it.
///
/// Fields of **documents**: `key type title authors container publisher date url language archive
/// sha256 copy-of note`; the type is one of CSL 1.0.2, several authors are separated by semicolons.
///
/// A small map for a table of three columns of States and a year, all from one yearbook:
///
///     {"version": 1, "kind": "claims", "separator": ";",
///      "columns": {"Schutzmacht": "power", "vertreten": "for", "in": "in", "Jahr": "since"},
///      "always": {"act": "attestation", "force": "yes", "document": "europa-yearbook-1984"}}
struct TableMap: Sendable {
  /// What a row of the table is.
  enum Kind: String, CaseIterable, Sendable {
    /// One row, one claim.
    case claims

    /// One row, one mandate and its standing from a day to a day.
    case stretches

    /// One row, one bibliographic record.
    case documents

    /// The fields that a column can mean.
    var fields: [MapField] {
      switch self {
      case .claims: MapField.ofClaims
      case .stretches: MapField.ofStretches
      case .documents: MapField.ofDocuments
      }
    }
  }

  /// One column of the table and its meaning.
  struct Column: Sendable {
    /// The name in the table's header.
    let name: String

    /// What it means, or nil if it becomes nothing.
    let field: MapField?

    /// Where the name stands in the map.
    let span: SourceSpan
  }

  /// What a name in the table stands for.
  enum NamedState: Sendable {
    /// A State, with a place in it if it names one.
    case state(StateKey, Place?)

    /// Nobody.
    case nobody
  }

  /// What a word of the table means.
  enum Meaning: Sendable {
    /// These values.
    case values([MapField: Cell?])

    /// The row is no claim.
    case skip(reason: String)
  }

  /// What a row is.
  var kind = Kind.claims

  /// The character between fields.
  var separator = CSVSeparator.comma

  /// The columns.
  var columns: [Column] = []

  /// The values of fields that have no column.
  var always: [MapField: Cell?] = [:]

  /// What names of States mean.
  var states: [String: NamedState] = [:]

  /// What the words of an act column mean; nil if they are this tool's own.
  var actWords: [String: Meaning]?

  /// What the words of a status column mean; nil if they are this tool's own.
  var statusWords: [String: Meaning]?

  /// What the words of a scope column mean; nil if they are this tool's own.
  var scopeWords: ScopeWords?

  /// The rows that are treated in another way.
  var exceptions: [RowException] = []
}

/// What the words of a scope column mean.
struct ScopeWords: Sendable {
  /// The meaning of whole values.
  var whole: [String: Scope] = [:]

  /// The parts meant by values that begin so, longest beginning first.
  var beginnings: [(text: String, parts: [Scope.Part])] = []

  /// Returns what a value means, or nil if it is in no table.
  func scope(_ value: String) -> Scope? {
    if let scope = whole[value] { return scope }
    guard let match = beginnings.first(where: { value.hasPrefix($0.text) }) else { return nil }
    let rest = trimmed(value.dropFirst(match.text.count))
    return Scope(match.parts, text: rest.isEmpty ? nil : rest)
  }
}

/// Rows that are treated in another way than the rest, and why.
struct RowException: Sendable {
  /// What is done with such a row.
  enum Action: Sendable {
    /// It is listed, and becomes nothing.
    case skip

    /// These claims take its place.
    case replace([ClaimTemplate])

    /// Its fields are changed, and claims are added.
    case change([MapField: Cell?], also: [ClaimTemplate])
  }

  /// What must stand in which column.
  let conditions: [(column: String, text: String, span: SourceSpan)]

  /// Why.
  let reason: String

  /// How many rows it matches.
  let rows: Int

  /// What is done.
  let action: Action

  /// Where it stands in the map.
  let span: SourceSpan
}

/// A claim that the map makes of a row.
struct ClaimTemplate: Sendable {
  /// Whether represented and receiving State change places.
  let isMirror: Bool

  /// The values that differ from the row's; nil takes one away.
  let changes: [MapField: Cell?]

  /// Where it stands in the map.
  let span: SourceSpan
}
