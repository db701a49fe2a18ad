/// A value with two faces: what it is, for programs, and how it reads, for people.
package struct Cell: Hashable, Sendable {
  /// What a value is, the same in every language.
  package enum Value: Hashable, Sendable {
    /// Words, as a source or a reader's language has them.
    case text(String)

    /// An identifier or a word of a fixed list, such as `in-force`.
    case code(String)

    /// A date as it was given, in EDTF (ISO 8601-2).
    case day(String)

    /// How many.
    case count(Int)

    /// Yes or no.
    case flag(Bool)

    /// Several codes, in order.
    case codes([String])

    /// Nothing is known, or nothing applies.
    case absent
  }

  /// What a reader must be told about a value beside the value; never shown by colour alone.
  package enum Mark: String, Hashable, Sendable, CaseIterable {
    /// Sources contradict each other.
    case contested

    /// The newest evidence is old for the day asked.
    case stale

    /// No document stands behind it, an officer does.
    case unsourced

    /// The date is approximate or uncertain.
    case approximate
  }

  /// What colour may underline; the reading always says the same in words.
  package enum Tone: String, Hashable, Sendable {
    case plain
    case holds
    case waiting
    case refused
    case over
  }

  /// What it is.
  package var value: Value

  /// How it reads in the language of the page.
  package var reading: String

  /// What must be told beside it, in the order of `Mark.allCases`.
  package var marks: [Mark] = []

  /// Whether the reading says the marks already, for people who read it in words.
  package var saysMarks = false

  /// The marks that people must be told beside the reading.
  var marksToTell: [Mark] { saysMarks ? [] : marks }

  /// The numbers of the citations that carry it.
  package var citations: [Int] = []

  /// The identifiers of the claims that carry it, in their order.
  package var claims: [String] = []

  /// The identifier of what it leads to: the anchor of a section, or another page.
  package var link: String?

  /// What a code stands for, where it reads as a code.
  package var expansion: String?

  /// The meaning that colour may underline.
  package var tone: Tone = .plain

  /// Creates a value; the marks, citations and the rest are set by the functions below.
  package init(_ value: Value, _ reading: String) {
    self.value = value
    self.reading = reading
  }

  /// Words that are the same for programs and people.
  package static func text(_ text: String) -> Cell { Cell(.text(text), text) }

  /// A code, with its word in the language of the page.
  package static func code(_ code: String, _ reading: String) -> Cell { Cell(.code(code), reading) }

  /// A date in EDTF, with its words if it is not shown as given.
  package static func day(_ day: String, _ reading: String? = nil) -> Cell {
    Cell(.day(day), reading ?? day)
  }

  /// A number of things.
  package static func count(_ count: Int) -> Cell { Cell(.count(count), String(count)) }

  /// Yes or no, with the word for it.
  package static func flag(_ flag: Bool, _ reading: String) -> Cell { Cell(.flag(flag), reading) }

  /// Several codes, with their words.
  package static func codes(_ codes: [String], _ reading: String) -> Cell {
    Cell(.codes(codes), reading)
  }

  /// Nothing, with the sign or word for it.
  package static func absent(_ reading: String = "–") -> Cell { Cell(.absent, reading) }

  /// Returns the value with marks added.
  package func marked(_ marks: Mark...) -> Cell { marked(marks) }

  /// Returns the value with marks added.
  package func marked(_ added: [Mark]) -> Cell {
    var cell = self
    cell.marks = Mark.allCases.filter { marks.contains($0) || added.contains($0) }
    return cell
  }

  /// Returns the value with citations added.
  package func citing(_ numbers: [Int]) -> Cell {
    var cell = self
    cell.citations += numbers.filter { !citations.contains($0) }
    return cell
  }

  /// Returns the value with what carries it added.
  package func citing(_ carriers: Carriers) -> Cell {
    var all = Carriers(citations: citations, claims: claims)
    all.add(carriers)
    var cell = self
    (cell.citations, cell.claims) = (all.citations, all.claims)
    return cell
  }

  /// Returns a figure with the claims it is made of, which only formats for programs name.
  package func resting(on claims: [String]) -> Cell { citing(Carriers(claims: claims)) }

  /// Returns the value with what its code stands for.
  package func standing(for expansion: String) -> Cell {
    var cell = self
    cell.expansion = expansion
    return cell
  }

  /// Returns the value read as what its code stands for, where that is told.
  var expanded: Cell {
    var cell = self
    cell.reading = expansion ?? reading
    return cell
  }

  /// Returns the value as a link to what has this identifier.
  package func linked(to identifier: String) -> Cell {
    var cell = self
    cell.link = identifier
    return cell
  }

  /// Returns the value with a meaning that colour may underline.
  package func toned(_ tone: Tone) -> Cell {
    var cell = self
    cell.tone = tone
    return cell
  }
}

/// A run of text within a block.
package enum Span: Hashable, Sendable {
  /// Plain words.
  case text(String)

  /// Words that are stressed.
  case emphasis(String)

  /// A value in running text.
  case value(Cell)

  /// What carries that which stands before; no space is needed between.
  case references(Carriers)

  /// The numbers of citations alone.
  package static func references(_ numbers: [Int]) -> Span {
    .references(Carriers(citations: numbers))
  }
}
