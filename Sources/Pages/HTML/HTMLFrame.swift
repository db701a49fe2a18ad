import Digests

/// What stands around the content of a page: the parts that a site adds, as HTML.
///
/// The parts are trusted: whoever makes them escapes what they hold. A plain report has none.
package struct HTMLFrame: Hashable, Sendable {
  /// What is added to the name of the document, as `<title>` gives it; text, not HTML.
  package var titleSuffix = ""

  /// Elements within `<head>`, such as links to feeds.
  package var head = ""

  /// What stands before the content, such as a `<header>` with the navigation.
  package var header = ""

  /// What stands after the content, such as a `<footer>`.
  package var footer = ""

  /// Style sheets behind the standard one.
  package var styles: [InlineText] = []

  /// Scripts, run where the document ends; a plain report needs none.
  package var scripts: [InlineText] = []

  /// An empty frame; what a site needs is set one by one.
  package init() {}

  /// Returns a whole document: the name, what `<main>` holds (HTML), and the frame around it.
  ///
  /// The policy lets nothing be loaded from anywhere, and only these styles and scripts be used.
  package func document(
    title: String, language: String, main: [UInt8], words: PageWords
  ) -> [UInt8] {
    let name = title.oneLine.isEmpty ? "–" : htmlEscaped(title)
    let suffix = htmlEscaped(titleSuffix)
    let styles = [HTMLStyle.sheet] + styles
    let room = (styles + scripts).reduce(main.count + 8192) { $0 + $1.text.utf8.count }
    var result = HTMLBuffer(capacity: room)
    result.add(
      """
      <!DOCTYPE html>
      <html lang="\(languageTag(language))">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy(styles))">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(name)\(suffix.isEmpty ? "" : " – " + suffix)\
      </title>

      """)
    for style in styles { result.add(style.text, within: "style") }
    result.add(line(head))
    result.add(
      """
      </head>
      <body>
      <a class="skip" href="#content">\(htmlEscaped(words.layout.skip))</a>

      """)
    result.add(line(header))
    result.add("<main id=\"content\" tabindex=\"-1\">\n")
    result.add(main)
    result.add("</main>\n")
    result.add(line(footer))
    for script in scripts { result.add(script.text, within: "script") }
    result.add("</body>\n</html>\n")
    return result.bytes
  }

  /// The Content-Security-Policy of the document.
  private func policy(_ styles: [InlineText]) -> String {
    func sources(_ texts: [InlineText]) -> String {
      texts.map { "'\($0.hash)'" }.joined(separator: " ")
    }
    let script = scripts.isEmpty ? "" : " script-src \(sources(scripts));"
    return """
      default-src 'none'; style-src \(sources(styles));\(script) base-uri 'none'; \
      form-action 'none'
      """
  }

  private func line(_ html: String) -> String {
    html.isEmpty ? "" : html.hasSuffix("\n") ? html : html + "\n"
  }
}

/// A style sheet or a script that stands within documents, and by which hash their policies name it.
package struct InlineText: Hashable, Sendable {
  /// The style sheet or script.
  package let text: String

  /// The hash of the text (CSP Level 3, section 2.3.1): `sha256-` and the digest in Base64 (RFC 4648).
  package let hash: String

  /// Hashes a style sheet or script.
  package init(_ text: String) {
    self.text = text
    hash = "sha256-" + SHA256(Array(text.utf8)).base64
  }
}

/// Returns a BCP 47 tag as it is, or `und` (undetermined) where a text is none.
func languageTag(_ text: String) -> String {
  let isTag =
    text.utf8.count >= 2
    && text.split(separator: "-", omittingEmptySubsequences: false).allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        }
    }
  return isTag ? text : "und"
}
