import PlainJSON

/// What stands in a column of an exported table.
///
/// The table as CSV and as JSON Lines, its schema in the data package and the codebook are all made
/// from these, so that they cannot disagree.
package struct DataColumn: Hashable, Sendable {
  /// What kind of values there are.
  package enum Kind: String, Hashable, Sendable {
    /// Words.
    case text
    /// One of a list of codes, or an identifier.
    case code
    /// Several codes, parted by `;` in CSV, a list in JSON.
    case codes
    /// Whole numbers in a row, parted by `;` in CSV, a list in JSON.
    case integers
    /// A date in EDTF (ISO 8601-2), as it was given.
    case edtf
    /// One day, `YYYY-MM-DD`.
    case day
    /// An instant of Coordinated Universal Time, as RFC 3339 writes it.
    case instant
    /// A whole number.
    case integer
    /// `true` or `false`.
    case flag
  }

  /// The name, in camel case, which never changes its meaning.
  package let name: String

  /// What kind of values there are.
  package let kind: Kind

  /// What they mean, in a sentence or two.
  package let meaning: String

  /// Whether every row has a value.
  package private(set) var isRequired = false

  /// All values there can be, where they can be listed.
  package private(set) var choices: [String] = []

  /// What stands where there is no value; nothing, unless it is said.
  package private(set) var missing = ""

  init(_ name: String, _ kind: Kind, _ meaning: String) {
    self.name = name
    self.kind = kind
    self.meaning = meaning
  }

  /// The column, every row of which has a value.
  var required: DataColumn {
    var column = self
    column.isRequired = true
    return column
  }

  /// The column, with all the values there can be.
  func among(_ choices: [String]) -> DataColumn {
    var column = self
    column.choices = choices
    return column
  }

  /// The column, with a sign for what is missing.
  func missing(as sign: String) -> DataColumn {
    var column = self
    column.missing = sign
    return column
  }
}

/// A value in an exported table.
package enum DataValue: Hashable, Sendable {
  case text(String)
  case texts([String])
  case integer(Int)
  case integers([Int])
  case flag(Bool)
  case missing

  /// A text, or none.
  static func maybe(_ value: (some LosslessStringConvertible)?) -> DataValue {
    value.map { .text($0.description) } ?? .missing
  }

  /// A list, missing where it is empty.
  static func list(_ values: [some CustomStringConvertible]) -> DataValue {
    values.isEmpty ? .missing : .texts(values.map(\.description))
  }

  /// The value as JSON has it.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .texts(let texts): .strings(texts)
    case .integer(let number): .integer(number)
    case .integers(let numbers): .array(numbers.map { .integer($0) })
    case .flag(let flag): .bool(flag)
    case .missing: .null
    }
  }

  /// The value as CSV has it.
  func field(_ column: DataColumn) -> String {
    switch self {
    case .text(let text): text
    case .texts(let texts): texts.joined(separator: ";")
    case .integer(let number): String(number)
    case .integers(let numbers): numbers.map { String($0) }.joined(separator: ";")
    case .flag(let flag): flag ? "true" : "false"
    case .missing: column.missing
    }
  }
}
