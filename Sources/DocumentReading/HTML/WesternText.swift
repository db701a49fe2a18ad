/// How the bytes of a document stand for characters.
package enum TextEncoding: Hashable, Sendable {
  case utf8

  /// One byte a character, as Windows had it in the West; includes ISO 8859-1 as pages use it.
  case windows1252

  /// One byte a character, ISO 8859-15: Latin with the euro sign.
  case latin9

  /// Finds an encoding by the label that pages give it (WHATWG, Encoding); nil for others.
  init?(label: String) {
    switch label.lowercased() {
    case "utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8": self = .utf8
    case "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1",
      "l1", "us-ascii", "ascii", "ansi_x3.4-1968":
      self = .windows1252
    case "iso-8859-15", "iso8859-15", "iso_8859-15", "l9", "latin9": self = .latin9
    default: return nil
    }
  }
}

/// Text with one byte a character.
enum WesternText {
  /// The character of a byte.
  static func scalar(_ byte: UInt8, _ encoding: TextEncoding) -> Unicode.Scalar {
    switch encoding {
    case .latin9:
      switch byte {
      case 0xA4: "\u{20AC}"
      case 0xA6: "\u{160}"
      case 0xA8: "\u{161}"
      case 0xB4: "\u{17D}"
      case 0xB8: "\u{17E}"
      case 0xBC: "\u{152}"
      case 0xBD: "\u{153}"
      case 0xBE: "\u{178}"
      default: Unicode.Scalar(byte)
      }
    case .windows1252, .utf8:
      0x80...0x9F ~= byte
        ? Unicode.Scalar(windowsMarks[Int(byte - 0x80)]) ?? "\u{FFFD}" : Unicode.Scalar(byte)
    }
  }

  /// Bytes as text.
  static func string(_ bytes: ArraySlice<UInt8>, _ encoding: TextEncoding) -> String {
    if encoding == .utf8 { return String(decoding: bytes, as: UTF8.self) }
    var scalars = String.UnicodeScalarView()
    for byte in bytes { scalars.append(scalar(byte, encoding)) }
    return String(scalars)
  }
}

/// What windows-1252 has for the bytes from 80 to 9F; those it leaves open stand for themselves.
private let windowsMarks: [UInt32] = [
  0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039, 0x152,
  0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC, 0x2122,
  0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
]
