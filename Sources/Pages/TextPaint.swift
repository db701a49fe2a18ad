/// Colours for a terminal (ECMA-48), or none.
///
/// Only what the words already say is coloured, so nothing is lost without colour.
struct TextPaint {
  let isOn: Bool

  /// Makes a heading stand out.
  func strong(_ text: String) -> String { painted(text, "1") }

  /// Colours a value by its meaning.
  func toned(_ text: String, _ tone: Cell.Tone) -> String {
    switch tone {
    case .plain: text
    case .holds: painted(text, "32")
    case .waiting: painted(text, "33")
    case .refused: painted(text, "31")
    case .over: painted(text, "2")
    }
  }

  /// Colours a note by its weight.
  func weighted(_ text: String, _ weight: Note.Weight) -> String {
    switch weight {
    case .remark: text
    case .caution: painted(text, "1;33")
    }
  }

  /// Puts the codes around the text itself, so that spaces at its end can still be cut.
  private func painted(_ text: String, _ code: String) -> String {
    guard isOn, let last = text.utf8.lastIndex(where: { $0 != 0x20 }) else { return text }
    let end = text.utf8.index(after: last)
    return "\u{1B}[\(code)m\(text[..<end])\u{1B}[0m\(text[end...])"
  }
}
