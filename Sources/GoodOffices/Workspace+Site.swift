import Site

/// One file of a web site.
public struct SiteFile: Hashable, Sendable {
  /// Where it stands in the folder of the site, with `/` between names, such as `s/CH.html`.
  public let path: String

  /// What it holds; text is UTF-8.
  public let bytes: [UInt8]
}

extension Workspace {
  /// All files of a web site of what a filter asks for, in every language: the same that the command
  /// line writes into a folder, save the file by which it knows the folder again.
  ///
  /// Nothing is written; every path stands once, and in order. Throws if a State named in the filter is unknown or
  /// ambiguous.
  public func site(
    _ filter: Filter = Filter(), _ question: Question
  ) throws(GoodOfficesError) -> [SiteFile] {
    let site = Site(try briefing(filter, question, .english), among: entries)
    do {
      return try site.files().map { SiteFile(path: $0.path, bytes: $0.bytes) }
    } catch {
      throw GoodOfficesError(error)
    }
  }
}
