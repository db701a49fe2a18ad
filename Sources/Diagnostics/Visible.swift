extension String {
  /// The text on one line with everything that hides or moves other text written out.
  ///
  /// Whatever a document, a file name or a command line brings goes through here before it is
  /// shown. Written as `\u{202E}` are: controls (with tab and newline), line and paragraph
  /// separators, marks that change the direction of writing, characters that take no place
  /// (zero-width space and joiners, soft hyphen, tags, fillers, stray variation selectors) and
  /// code points that are no characters. The rest is kept, so the result is for eyes: a text that
  /// held such an escape from the start looks the same.
  package var visible: String { visible(keepingLines: false) }

  /// The text with everything hidden written out, as in `visible`, but its newlines and tabs kept.
  package var visibleLines: String { visible(keepingLines: true) }

  /// The text on one line, made visible, and cut with an ellipsis after a number of characters.
  package func shortened(to limit: Int) -> String {
    let start = prefix(max(limit, 1))
    return start.endIndex == endIndex ? visible : String(start.dropLast()).visible + "…"
  }

  private func visible(keepingLines: Bool) -> String {
    let isPlain = utf8.allSatisfy {
      (0x20...0x7E).contains($0) || keepingLines && ($0 == 0x0A || $0 == 0x09)
    }
    if isPlain { return self }
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in unicodeScalars {
      let isKept = keepingLines && (scalar == "\n" || scalar == "\t")
      if isKept || !scalar.isHidden(after: previous) {
        result.append(scalar)
      } else {
        result.append(contentsOf: scalar.escaped.unicodeScalars)
      }
      previous = scalar
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Returns whether a reader would not see this code point where it stands.
  package func isHidden(after previous: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x20...0x7E: return false
    case 0xFE0E, 0xFE0F: return !(previous?.properties.isEmoji ?? false)
    case 0xFFF9...0xFFFB: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  fileprivate var escaped: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
