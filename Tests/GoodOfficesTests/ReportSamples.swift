import Commands
import GoodOffices
import Pages

/// A report of the library, and the words after `report` that ask the command line for the same.
struct ReportSample {
  let report: Report
  let words: String

  init(_ report: Report, _ words: String) {
    self.report = report
    self.words = words
  }
}

extension ReportName {
  /// Reports by this name; none for a site, which is no text.
  var samples: [ReportSample] {
    get throws {
      let iran = Filter.samples
      switch self {
      case .status:
        var filter = Filter()
        filter.statuses = [.rejected, .inForce]
        filter.power = "Schweiz"
        return [
          ReportSample(
            .status(filter), "status --status rejected --status in-force --power Schweiz"),
          ReportSample(.status(), "status"),
        ]
      case .history:
        let mandates = try ["CH-for-UA-in-RU", "ch-for-us-in-ir"].map { try MandateIdentifier($0) }
        return [ReportSample(.history(mandates), "history ch-for-ua-in-ru ch-for-us-in-ir")]
      case .timeline:
        return Report.TimelineOrder.allCases.map { order in
          ReportSample(.timeline(iran, by: order), "timeline --by \(order.rawValue) --in Iran")
        }
      case .matrix:
        return [
          ReportSample(.matrix(iran), "matrix --in Iran"),
          ReportSample(.matrix(decade: 1940), "matrix --decade 1940s"),
        ]
      case .network: return [ReportSample(.network(iran), "network --in Iran")]
      case .statistics: return [ReportSample(.statistics(iran), "statistics --in Iran")]
      case .offers: return [ReportSample(.offers(iran), "offers --in Iran")]
      case .state:
        return [
          ReportSample(.state("Iran"), "state Iran"),
          ReportSample(.state("Sweden", iran), "state Sweden --in Iran"),
        ]
      case .changes:
        return try Report.Clock.allCases.reversed().map { clock in
          let (from, to) =
            clock == .record ? ("2026-11-21", "2026-11-22") : ("1979-06-01", "1985-01-01")
          return ReportSample(
            .changes(iran, from: try Day(from), to: try Day(to), on: clock),
            "changes --clock \(clock.rawValue) --from \(from) --to \(to) --in Iran")
        }
      case .contradictions:
        return [
          ReportSample(.contradictions(iran), "contradictions --in Iran"),
          ReportSample(
            .contradictions(against: "fdfa-2017-11-08-iran-saudi-arabia"),
            "contradictions --document fdfa-2017-11-08-iran-saudi-arabia"),
        ]
      case .stale: return [ReportSample(.stale(iran), "stale --in Iran")]
      case .sources: return [ReportSample(.sources(iran), "sources --in Iran")]
      case .digest: return [ReportSample(.digest(iran), "digest --in Iran")]
      case .site: return []
      }
    }
  }
}

extension Filter {
  /// What most samples ask for.
  static var samples: Filter {
    var filter = Filter()
    filter.receiving = "Iran"
    return filter
  }
}

extension PageFormat {
  /// The formats of the library that write pages so.
  var formats: [ReportFormat] {
    switch self {
    case .text: [.text, .linearText]
    case .markdown: [.markdown]
    case .html: [.html]
    case .svg: [.svg]
    case .dot: [.dot]
    case .json: [.json]
    case .csv: [.csv]
    case .csvSheet: [.csvSheet]
    }
  }
}

extension ReportFormat {
  /// The words by which the command line is asked for it.
  var words: String { self == .linearText ? "--linear" : "--format \(rawValue)" }
}
