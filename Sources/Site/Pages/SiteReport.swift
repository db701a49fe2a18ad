import Pages
import Reports

/// The reports on a whole record that stand in a site, by the names of the command line.
enum SiteReport: String, CaseIterable {
  case status
  case timeline
  case matrix
  case network
  case statistics
  case offers
  case contradictions
  case stale
  case sources
  case digest

  /// The report of a briefing.
  func page(_ briefing: Briefing) -> Page {
    switch self {
    case .status: briefing.statusReport()
    case .timeline: briefing.timelineReport()
    case .matrix: briefing.matrixReport()
    case .network: briefing.networkReport()
    case .statistics: briefing.statisticsReport()
    case .offers: briefing.offersReport()
    case .contradictions: briefing.contradictionsReport()
    case .stale: briefing.staleReport()
    case .sources: briefing.sourcesReport()
    case .digest: briefing.digestReport()
    }
  }
}
