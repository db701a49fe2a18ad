/// A season by its code in EDTF: 21–24, or with the half of the Earth 25–32.
struct Season: Hashable, Sendable {
  /// The four, in the order of the codes.
  enum Kind: Int, Hashable, Sendable {
    case spring, summer, autumn, winter
  }

  /// The half of the Earth, where the code tells it.
  enum Half: Hashable, Sendable {
    case northern, southern
  }

  let kind: Kind
  let half: Half?

  init(code: Int) {
    kind = Kind(rawValue: (code - 21) % 4) ?? .winter
    half = code <= 24 ? nil : code <= 28 ? .northern : .southern
  }

  /// The year in which it ends, if that is the next: two digits within a century, else all.
  func following(_ year: Int) -> String? {
    guard half == .southern ? kind == .summer : kind == .winter, year > 0 else { return nil }
    let next = (year + 1) % 100
    guard next != 0, year >= 1000 else { return "\(year + 1)" }
    return next < 10 ? "0\(next)" : "\(next)"
  }
}

/// A quarter, third or half of a year by its code in EDTF, 33–41.
struct YearSection: Hashable, Sendable {
  /// How long it is.
  enum Kind: Hashable, Sendable {
    case quarter, third, half
  }

  let kind: Kind

  /// Its place among its like, from 0 to 3.
  let index: Int

  init(code: Int) {
    (kind, index) =
      switch code {
      case ...36: (.quarter, max(code - 33, 0))
      case ...39: (.third, code - 37)
      default: (.half, (code - 40) % 2)
      }
  }
}

/// A number from 1 to 99 in Roman figures, as centuries are counted in French and Italian.
func roman(_ number: Int) -> String {
  let steps = [
    (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, figure) in steps {
    while rest >= value {
      text += figure
      rest -= value
    }
  }
  return text
}

/// The years of a decade, in brackets, where its name may mean a century: the 1900s.
func yearsOfDecade(_ first: Int) -> String {
  first % 100 == 0 ? " (\(first)–\(first + 9))" : ""
}
