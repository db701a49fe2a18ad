/// How values and running text read in plain text, in the words of a page.
struct TextValues {
  let words: PageWords

  /// What stands on both sides of stressed words.
  var emphasis = "*"

  /// Running text on one line.
  func text(_ spans: [Span]) -> String {
    var result = ""
    for span in spans {
      switch span {
      case .text(let text): result += text
      case .emphasis(let text): result += emphasis + text + emphasis
      case .value(let cell): result += inWords(cell)
      case .references(let carriers): result += references(carriers.citations)
      }
    }
    return result.oneLine
  }

  /// The claims of a source, as the list of sources names them; nothing where there are none.
  func claims(_ citation: Citation) -> String {
    let claims = citation.shortClaims.map(\.oneLine)
    return claims.isEmpty
      ? "" : "\(words.claims.oneLine)\(words.colon) \(claims.joined(separator: " "))"
  }

  /// A value with its marks as words.
  func inWords(_ cell: Cell) -> String {
    let marks = cell.marksToTell.map { words[$0].word.oneLine }.joined(separator: ", ")
    return cell.reading.oneLine + (marks.isEmpty ? "" : " (\(marks))") + references(cell.citations)
  }

  /// A value with its marks as signs, for a table.
  func withSigns(_ cell: Cell) -> String {
    cell.reading.oneLine + cell.marksToTell.map(\.sign).joined() + references(cell.citations)
  }

  /// The numbers of citations in square brackets, after a blank if there are any; three and more in
  /// a row as one range.
  func references(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.map { run in
      run.count > 2
        ? "[\(run.lowerBound)–\(run.upperBound)]" : run.map { "[\($0)]" }.joined()
    }
    return words.isEmpty ? "" : " " + words.joined()
  }
}

extension Cell.Mark {
  /// The sign that stands for a mark where there is no room for its word.
  var sign: String {
    switch self {
    case .contested: "‡"
    case .stale: "†"
    case .unsourced: "°"
    case .approximate: "~"
    }
  }
}
