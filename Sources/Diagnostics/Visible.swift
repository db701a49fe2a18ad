extension String {
  /// The text on one line with everything that hides or moves other text written out.
  ///
  /// Whatever a document, a file name or a command line brings goes through here before it is
  /// shown. Written as `\u{202E}` are: controls (with tab and newline), line and paragraph
  /// separators, marks that change the direction of writing or the form of what follows, characters
  /// that take no place or show nothing (zero-width space and joiners, soft hyphen, tags, fillers,
  /// the blank of Braille, stray variation selectors), code points for private use and those that
  /// are no characters. The rest is kept, so the result is for eyes: a text that
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
    if isPlainlyVisible { return self }
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

extension String {
  /// Whether it is made of printable ASCII alone: asked of nearly all that is written, so without a
  /// branch for each byte.
  private var isPrintableASCII: Bool {
    let others = utf8.withContiguousStorageIfAvailable { bytes in
      var others: UInt8 = 0
      for byte in bytes { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
      return others
    }
    return others == 0
  }

  /// Whether it is made of printable ASCII, letters of Latin, dashes and quotes alone.
  ///
  /// Most texts are, and nothing in them is hidden; of the others it says nothing.
  package var isPlainlyVisible: Bool {
    if isPrintableASCII { return true }
    var lead: UInt8 = 0
    var isAfterGeneral = false
    for byte in utf8 {
      if lead == 0 {
        switch byte {
        case 0x20...0x7E: continue
        // The first bytes of U+00C0 to U+023F, and of U+2000 to U+2FFF.
        case 0xC3...0xC8, 0xE2: lead = byte
        default: return false
        }
      } else if lead == 0xE2 {
        if isAfterGeneral {
          // U+2010 to U+2027: dashes, quotes, dots.
          guard (0x90...0xA7).contains(byte) else { return false }
          lead = 0
        } else if byte != 0x80 {
          return false
        }
        isAfterGeneral.toggle()
      } else {
        lead = 0
      }
    }
    return true
  }
}

extension Unicode.Scalar {
  /// Returns whether a reader would not see this code point where it stands.
  package func isHidden(after previous: Unicode.Scalar?) -> Bool {
    switch value {
    case 0x20...0x7E, 0xC0...0x24F, 0x2010...0x2027: return false
    case 0xFE0E, 0xFE0F: return !(previous?.properties.isEmoji ?? false)
    case 0x2800: return true
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: return true
    default: return properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint
    }
  }

  fileprivate var escaped: String { "\\u{\(String(value, radix: 16, uppercase: true))}" }
}
