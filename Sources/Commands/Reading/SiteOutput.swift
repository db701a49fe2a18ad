import Diagnostics
import EvidenceLedger
import Pages
import Reports
import Site

/// Where a site is written to, as it was given.
struct SiteOutput {
  /// The folder, as it was named.
  let folder: String

  /// How the next run knows a site for one of ours.
  private static let maker = FolderMaker(
    manifest: "goodoffices-site.txt", line: "goodoffices site 1")

  /// Throws if no folder is named, or a format is, for a site has its own.
  init(_ output: String?, _ rendering: RenderingOptions) throws(Failure) {
    guard let output, output != "-", !output.isEmpty else {
      throw Failure(
        .error(
          "usage.missing-option", "a site needs the folder into which it is written",
          hint: "name it, such as 'goodoffices report site --output site'"))
    }
    guard rendering.format == .text || rendering.format == .html else {
      throw Failure(
        .error(
          "usage.conflict",
          "a site holds HTML, CSV and JSON in four languages, and is not written as "
            + "'\(rendering.format.rawValue)'",
          hint: "leave out '--format'"))
    }
    guard !rendering.isLinear, rendering.histories == nil else {
      throw Failure(
        .error(
          "usage.conflict",
          "a site has links and a layout of its own, and does not take "
            + "'\(rendering.isLinear ? "--linear" : "--histories")'",
          hint: "leave it out"))
    }
    folder = output
  }

  /// Writes the site of a briefing, whole or not at all.
  func write(
    _ briefing: Briefing, _ session: Session, of ledger: OpenLedger
  ) throws(Failure) {
    let path = session.path(folder)
    if ledger.workspace.contains(path) {
      throw Failure(
        .error(
          "output.kept",
          "'\(folder)' lies in the folder of the ledger",
          hint: "write to another folder; nothing but the ledger is kept there"))
    }
    session.report(
      try Workspace.requireReplaceable(
        path, named: folder, by: Self.maker, system: session.system))
    let site = Site(briefing, of: ledger)
    session.report(
      try Workspace.replaceFolder(
        path, named: folder, by: Self.maker, system: session.system
      ) { draft throws(Failure) in
        try site.make { files throws(Failure) in
          try draft.add(files.map { (path: $0.path, bytes: $0.bytes) })
        }
      })
  }
}

extension Site {
  /// The site of what a briefing of a ledger asks for.
  init(_ briefing: Briefing, of ledger: OpenLedger) {
    self.init(briefing, among: ledger.contents.entries)
  }
}
