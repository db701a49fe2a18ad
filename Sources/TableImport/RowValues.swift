import Diagnostics

/// One value of a row, with the place in the table or in the map where it stands.
struct Cell: Sendable {
  /// The value as written; the elements of a list in a map are joined by semicolons.
  let text: String

  /// Where it stands.
  let span: SourceSpan

  /// Whether the map gives it, so that it is in our own words and no word table applies.
  var isFromMap = false

  /// Where the text of the value begins in the file, if it stands there byte for byte.
  var textStart: Int? {
    let range = span.range
    if range.count == text.utf8.count { return range.lowerBound }
    return range.count == text.utf8.count + 2 ? range.lowerBound + 1 : nil
  }

  /// The elements of a list, without the blanks around them and without empty ones.
  var elements: [String] {
    text.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
  }
}

/// What one row says, by field; a field that is empty is absent.
struct RowValues: Sendable {
  /// The line on which the row begins.
  let line: Int

  /// The whole row.
  let span: SourceSpan

  /// The values by field.
  var cells: [MapField: Cell]

  subscript(field: MapField) -> Cell? { cells[field] }

  /// Puts values of the map in the place of the row's own; nil takes a value away.
  func replacing(_ changes: [MapField: Cell?]) -> RowValues {
    var result = self
    for (field, cell) in changes { result.cells[field] = cell }
    return result
  }

  /// The row with represented and receiving State exchanged, and no place.
  var mirrored: RowValues {
    var result = self
    result.cells[.represented] = cells[.receiving]
    result.cells[.receiving] = cells[.represented]
    result.cells[.place] = nil
    return result
  }
}

/// Returns a text without the spaces and tabs around it.
func trimmed(_ text: some StringProtocol) -> String {
  var rest = Substring(text)
  while let last = rest.last, last == " " || last == "\t" { rest.removeLast() }
  return String(rest.drop { $0 == " " || $0 == "\t" })
}
