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
  package var styles: [String] = []

  /// Scripts, run where the document ends; a plain report needs none.
  package var scripts: [String] = []

  /// An empty frame; what a site needs is set one by one.
  package init() {}

  /// Returns a whole document: the name, what `<main>` holds (HTML), and the frame around it.
  ///
  /// The policy lets nothing be loaded from anywhere, and only these styles and scripts be used.
  package func document(
    title: String, language: String, main: String, words: PageWords
  ) -> String {
    let name = title.oneLine.isEmpty ? "–" : htmlEscaped(title)
    let tag = languageTag(language)
    var result = """
      <!DOCTYPE html>
      <html lang="\(tag)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="referrer" content="no-referrer">
      <title>\(name)\(htmlEscaped(titleSuffix).isEmpty ? "" : " – " + htmlEscaped(titleSuffix))\
      </title>

      """
    for style in [HTMLStyle.sheet] + styles { result += "<style>\(style)</style>\n" }
    result += line(head)
    result += """
      </head>
      <body>
      <a class="skip" href="#content">\(htmlEscaped(words.layout.skip))</a>

      """
    result += line(header)
    result += "<main id=\"content\" tabindex=\"-1\">\n\(main)</main>\n"
    result += line(footer)
    for script in scripts { result += "<script>\(script)</script>\n" }
    return result + "</body>\n</html>\n"
  }

  /// The Content-Security-Policy of the document.
  private var policy: String {
    func sources(_ texts: [String]) -> String {
      texts.map { "'\(contentHash($0))'" }.joined(separator: " ")
    }
    let standard = "'\(HTMLStyle.hash)'"
    let style = styles.isEmpty ? standard : "\(standard) \(sources(styles))"
    let script = scripts.isEmpty ? "" : " script-src \(sources(scripts));"
    return
      "default-src 'none'; style-src \(style);\(script) base-uri 'none'; form-action 'none'"
  }

  private func line(_ html: String) -> String {
    html.isEmpty ? "" : html.hasSuffix("\n") ? html : html + "\n"
  }
}

/// Returns the hash of an inline style or script, as a Content-Security-Policy names it
/// (CSP Level 3, section 2.3.1): `sha256-` and the digest in Base64 (RFC 4648).
package func contentHash(_ text: String) -> String {
  "sha256-" + SHA256(Array(text.utf8)).base64
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
