import Mandates

/// Makes keys for documents out of who published them, when, and under what title.
package enum DocumentSlug {
  /// The longest key that is made, with room for a number behind it.
  private static let longest = 72

  /// A key such as `swissinfo-2022-09-22-cassis-lavrov` that no document has.
  ///
  /// Without publisher, date and title it is made from `name`, such as the name of a file. Where a
  /// key is taken, the first free number from 2 on follows.
  package static func key(
    publisher: String?, date: String?, title: String?, name: String, isTaken: (DocumentKey) -> Bool
  ) -> DocumentKey {
    let house = publisher.map(self.house) ?? []
    let subject = title.map { words($0).filter { !house.contains($0) } } ?? []
    var parts = house
    if let date { parts += words(date.replacing("/", with: "-")).prefix(6) }
    if subject.contains(where: hasLetter) { parts += telling(subject).prefix(3) }
    if !parts.contains(where: hasLetter) { parts = telling(words(stem(name))).prefix(8) + parts }
    if parts.isEmpty { parts = ["document"] }
    let base = shortened(parts)
    var number = 1
    while true {
      let text = number == 1 ? base : "\(base)-\(number)"
      if let key = DocumentKey(text), !key.isNameOfDevice, !isTaken(key) { return key }
      number += 1
    }
  }

  /// The short name of a publisher: of an address its own label, else its first two words.
  private static func house(_ publisher: String) -> [String] {
    for word in publisher.split(separator: " ") {
      let labels = word.split(separator: ".").map(String.init)
      guard labels.count >= 2, let last = labels.last, last.allSatisfy(\.isLetter) else { continue }
      let own = labels.dropLast().last { $0 != "www" && $0.count > 2 }
      if let own { return words(own) }
    }
    return Array(telling(words(publisher)).prefix(2))
  }

  private static func hasLetter(_ word: String) -> Bool { word.contains(where: \.isLetter) }

  /// The words that tell something; all of them if none does.
  private static func telling(_ words: [String]) -> [String] {
    let telling = words.filter { $0.count > 1 && !fillers.contains($0) }
    return telling.isEmpty ? words : telling
  }

  /// The name of a file without its folder and its ending.
  private static func stem(_ name: String) -> String {
    let file = name.split(separator: "/").last ?? ""
    let ending = file.lastIndex(of: ".").flatMap { $0 == file.startIndex ? nil : $0 }
    return String(file[..<(ending ?? file.endIndex)])
  }

  private static func shortened(_ parts: [String]) -> String {
    var text = ""
    for part in parts {
      let part = part.prefix(32)
      if text.utf8.count + part.utf8.count + 1 > longest { break }
      text += text.isEmpty ? String(part) : "-\(part)"
    }
    return text
  }

  /// The words of a text in a–z and 0–9; letters without a spelling in these are left out.
  private static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0x61...0x7A, 0x30...0x39: word.unicodeScalars.append(scalar)
      case 0x300...0x36F: continue
      case 0xC0...0x24F: word += spelling[scalar] ?? ""
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  private static let spelling: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "oe", "å": "aa",
      "þ": "th", "ð": "d", "ł": "l", "đ": "d", "ı": "i",
    ]
    let letters: [(String, String)] = [
      ("a", "àáâãāăą"), ("c", "çćĉċč"), ("d", "ď"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
      ("h", "ĥ"), ("i", "ìíîïĩīĭį"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľ"), ("n", "ñńņň"),
      ("o", "òóôõōŏő"), ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťț"), ("u", "ùúûũūŭůűų"),
      ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ]
    for (plain, marked) in letters {
      for scalar in marked.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()

  /// Words that tell one document from another in no language.
  private static let fillers: Set<String> = [
    "the", "of", "and", "to", "in", "on", "for", "an", "as", "at", "by", "from", "is", "its",
    "with", "der", "die", "das", "des", "dem", "den", "und", "von", "zu", "im", "am", "fuer",
    "mit", "ein", "eine", "le", "la", "les", "de", "du", "et", "en", "au", "aux", "pour", "un",
    "une", "il", "lo", "gli", "di", "del", "della", "dei", "e", "per", "con", "nel", "al",
    "dell", "nell", "all", "dall", "sull", "qu",
  ]
}
