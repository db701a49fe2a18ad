import Pages
import Reports

/// The reports on a whole record that stand in a site, by the names of the command line.
enum SiteReport: String, CaseIterable {
  case status
  case timeline
  case matrix
  case network
  case statistics

  /// The report of a briefing.
  func page(_ briefing: Briefing) -> Page {
    switch self {
    case .status: briefing.statusReport()
    case .timeline: briefing.timelineReport()
    case .matrix: briefing.matrixReport()
    case .network: briefing.networkReport()
    case .statistics: briefing.statisticsReport()
    }
  }
}
