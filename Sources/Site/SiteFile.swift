/// One file of a site.
package struct SiteFile: Hashable, Sendable {
  /// Where it stands in the folder of the site, with `/` between names, such as `s/CH.html`.
  package let path: String

  /// What it holds.
  package let bytes: [UInt8]

  /// A file of text in UTF-8.
  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
