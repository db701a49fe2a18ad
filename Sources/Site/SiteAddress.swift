import Mandates
import Reports
import States

/// Where the pages of a site stand, without the ending of the file.
///
/// The addresses are stable: they follow from identifiers, codes and years, and are the same below
/// the folder of each language. Only names that can be file names everywhere are used.
enum SiteAddress {
  /// The first page.
  static let index = "index"

  /// The folders of pages of one kind.
  enum Part: String, CaseIterable {
    case mandates = "m"
    case states = "s"
    case documents = "d"
    case years = "y"
    case reports = "r"

    /// The page that lists them all.
    var list: String { "\(rawValue)/index" }

    /// What the list is called.
    var name: Phrase {
      switch self {
      case .mandates: .mandates
      case .states: .states
      case .documents: .documents
      case .years: .years
      case .reports: .reports
      }
    }
  }

  /// The page of a mandate.
  static func page(_ mandate: Mandate) -> String { "m/\(mandate)" }

  /// The page of a State.
  static func page(_ state: StateKey) -> String { "s/\(file(state.description))" }

  /// The page of a document.
  static func page(_ document: DocumentKey) -> String { "d/\(file(document.description))" }

  /// A name that a file may have everywhere.
  ///
  /// It is neither that of the list nor one that Windows keeps for devices. No key has a `+`.
  private static func file(_ name: String) -> String {
    let lower = name.lowercased()
    guard lower == "index" || DocumentKey(lower)?.isNameOfDevice == true else { return name }
    let stem = name.prefix { $0 != "." }
    return "\(stem)+\(name.dropFirst(stem.count))"
  }

  /// The page of a year.
  static func page(year: Int) -> String { "y/\(self.year(year))" }

  /// The page of a report.
  static func page(report: String) -> String { "r/\(report)" }

  /// A year with at least four digits.
  static func year(_ year: Int) -> String {
    let digits = String(year.magnitude)
    return (year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Where values of a page in a folder lead, by what they are about.
  static func all(_ record: SiteRecord) -> [String: String] {
    var addresses: [String: String] = [:]
    func add(_ name: String, _ address: String) { addresses[name] = "../\(address).html" }
    for key in record.documents { add(key.description, page(key)) }
    for state in record.states { add(state.key.description, page(state.key)) }
    for report in SiteReport.allCases { add("report-\(report)", page(report: report.rawValue)) }
    for year in record.years { add("year-\(self.year(year))", page(year: year)) }
    for course in record.courses { add(course.mandate.description, page(course.mandate)) }
    return addresses
  }
}
