/// A character reference of HTML, such as `&eacute;` or `&#233;`.
enum CharacterReference {
  /// Reads the reference that begins with an ampersand; nil if it is none, and stands for itself.
  ///
  /// The length counts the ampersand, and the semicolon if there is one: old names and numbers do
  /// without where no letter or digit follows.
  static func read(
    _ bytes: [UInt8], at start: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") { return number(bytes, at: start, end: end) }
    var at = start + 1
    var name: [UInt8] = []
    while at < end, name.count < 9, isAlphanumeric(bytes[at]) {
      name.append(bytes[at])
      at += 1
    }
    guard !name.isEmpty, let value = CharacterNames.standard[name] else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { return (value, at + 1 - start) }
    let isOld = value.value <= 0xFF
    guard isOld, at == end || !isAlphanumeric(bytes[at]) else { return nil }
    return (value, at - start)
  }

  private static func number(
    _ bytes: [UInt8], at start: Int, end: Int
  ) -> (scalar: Unicode.Scalar, length: Int)? {
    var at = start + 2
    let isHexadecimal = at < end && bytes[at] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { at += 1 }
    let first = at
    var value: UInt32 = 0
    while at < end, let digit = digit(bytes[at], isHexadecimal) {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      at += 1
    }
    guard at > first else { return nil }
    if at < end, bytes[at] == UInt8(ascii: ";") { at += 1 }
    return (scalar(value), at - start)
  }

  /// The character of a number, mended as the standard says: old pages count as Windows does.
  private static func scalar(_ value: UInt32) -> Unicode.Scalar {
    if 0x80...0x9F ~= value { return WesternText.scalar(UInt8(value), .windows1252) }
    guard value != 0, let scalar = Unicode.Scalar(value) else { return "\u{FFFD}" }
    return scalar
  }

  private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46 where isHexadecimal: UInt32(byte - 0x37)
    case 0x61...0x66 where isHexadecimal: UInt32(byte - 0x57)
    default: nil
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20
  }
}

/// The names of characters that texts in Latin letters use.
struct CharacterNames: Sendable {
  static let standard = CharacterNames(characterNameList)

  private var scalars: [[UInt8]: Unicode.Scalar] = [:]

  /// Reads a list: on each line a number in hexadecimal, and the names from there on.
  init(_ list: StaticString) {
    let text = list.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    for line in text.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard let first = words.first, let start = UInt32(first, radix: 16) else { continue }
      for (offset, name) in words.dropFirst().enumerated() where name != "." {
        if let scalar = Unicode.Scalar(start + UInt32(offset)) {
          for spelling in name.split(separator: "=") { scalars[Array(spelling.utf8)] = scalar }
        }
      }
    }
  }

  subscript(_ name: [UInt8]) -> Unicode.Scalar? { scalars[name] }
}

/// Each line gives the names of neighbouring characters; a point has no name, `=` parts two names.
private let characterNameList: StaticString = """
  9 Tab NewLine
  21 excl quot=QUOT num dollar percnt amp=AMP apos lpar rpar ast plus comma . period sol
  3A colon semi lt=LT equals gt=GT quest commat
  5B lsqb bsol rsqb Hat lowbar grave
  7B lcub verbar rcub
  A0 nbsp iexcl cent pound curren yen brvbar sect uml copy=COPY ordf laquo not shy reg=REG macr
  B0 deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
  C0 Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml
  D0 ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  E0 agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml
  F0 eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
  100 Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron dcaron
  110 Dstrok dstrok Emacr emacr . . Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve
  120 Gdot gdot Gcedil . Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr . . Iogon iogon
  130 Idot imath=inodot IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron
  141 Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr
  150 Odblac odblac OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil
  160 Scaron scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring
  170 Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron
  192 fnof
  2C6 circ caron
  2DC tilde
  391 Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho . Sigma
  3A4 Tau Upsilon Phi Chi Psi Omega
  3B1 alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma
  3C4 tau upsilon phi chi psi omega
  2002 ensp emsp emsp13 emsp14
  2007 numsp puncsp thinsp hairsp ZeroWidthSpace zwnj zwj lrm rlm
  2010 hyphen=dash
  2013 ndash mdash horbar
  2018 lsquo rsquo=rsquor sbquo=lsquor . ldquo rdquo=rdquor bdquo=ldquor
  2020 dagger Dagger bull=bullet
  2025 nldr hellip=mldr
  2030 permil
  2032 prime Prime
  2039 lsaquo rsaquo
  203E oline
  2044 frasl
  20AC euro
  2116 numero
  2122 trade=TRADE
  2190 larr uarr rarr darr harr
  21D2 rArr
  2200 forall
  2212 minus
  2248 asymp
  2260 ne
  2264 le ge
  25A0 .
  25CF .
  2713 check
  """
