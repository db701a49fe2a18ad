/// What a picture that leaves its page takes along: where it comes from, and what it cannot tell.
extension Page {
  /// The title, the head with the command, the sources with their claims, and what is not known, line
  /// by line as plain text.
  var provenance: [String] {
    var page = self
    page.blocks = []
    return lines(of: page)
  }

  /// What is not known, under its headings, as a reader sees it beneath a picture.
  var closingLines: [(text: String, isHeading: Bool)] {
    closing.flatMap { block in
      guard case .section(let heading, _, let blocks) = block else {
        return texts(of: [block])
      }
      return [(text: heading.oneLine, isHeading: true)] + texts(of: blocks)
    }
  }

  /// The words that make the page again, with their label.
  var commandLine: String? {
    head.first { $0.role == .command }.map { "\($0.label)\(words.colon) \($0.cell.reading)" }
  }

  private func texts(of blocks: [Block]) -> [(text: String, isHeading: Bool)] {
    lines(of: Page(title: "", language: language, blocks, words: words))
      .filter { !$0.isEmpty }.map { (text: $0, isHeading: false) }
  }

  private func lines(of page: Page) -> [String] {
    var renderer = LinearRenderer()
    return renderer.render(page).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().map(String.init)
  }
}
