import Mandates
import Pages
import Reports

/// A report that a workspace can print.
public enum Report: Hashable, Sendable {
  /// How the mandates that a filter asks for stand, by status; all of them if it names no status.
  case status(Filter)

  /// Every event of some mandates, with its sources and how things stood after it.
  case history([MandateIdentifier])
}

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Hashable, Sendable {
  /// Plain text, as on a pipe.
  case text

  /// Markdown.
  case markdown

  /// One HTML document that needs nothing else.
  case html

  /// JSON (RFC 8259), with the same facts.
  case json
}

extension Workspace {
  /// Prints a report: the same bytes that the command line writes to a file.
  ///
  /// Throws if a State named in the filter is unknown or ambiguous, or if no claim that counts
  /// speaks of a mandate named.
  public func report(
    _ report: Report, _ question: Question, as format: ReportFormat = .text
  ) throws(GoodOfficesError) -> String {
    let docket = docket(question)
    let page: Page
    switch report {
    case .status(let filter):
      let briefing = Briefing(
        docket, question.clocks, filter: try filter.resolved(on: question.asOf),
        filterWords: filter.words)
      page = briefing.statusReport()
    case .history(let mandates):
      for mandate in mandates { try docket.require(mandate) }
      page = Briefing(docket, question.clocks).historyReport(mandates.map(\.mandate))
    }
    do {
      return try page.text(as: format.pageFormat)
    } catch {
      throw GoodOfficesError(error)
    }
  }
}

extension ReportFormat {
  fileprivate var pageFormat: PageFormat {
    switch self {
    case .text: .text
    case .markdown: .markdown
    case .html: .html
    case .json: .json
    }
  }
}
