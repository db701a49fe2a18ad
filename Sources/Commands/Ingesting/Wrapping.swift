import Diagnostics

extension String {
  /// The text broken at blanks into lines of a terminal, all but the first indented.
  ///
  /// `first` is how many columns stand before it on its first line. What changes colours takes no
  /// column, and holds to the end of its line. Without a width nothing is broken.
  func wrapped(_ width: Int?, indent: Int = 0, first: Int = 0) -> String {
    guard let width, width > indent + 20 else { return self }
    let margin = String(repeating: " ", count: indent)
    var result = ""
    var column = first
    var isMarked = false
    var isAtStart = true
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      let taken = displayWidth(
        String(word).replacing(Mark.colourOn, with: "").replacing(Mark.colourOff, with: ""))
      if !isAtStart {
        if column + 1 + taken > width {
          result += isMarked ? "\(Mark.colourOff)\n\(margin)\(Mark.colourOn)" : "\n\(margin)"
          column = indent
        } else {
          result += " "
          column += 1
        }
      }
      isAtStart = false
      result += word
      column += taken
      for part in word.split(separator: "\u{1B}", omittingEmptySubsequences: false).dropFirst() {
        isMarked = part.hasPrefix("[7m")
      }
    }
    return result
  }
}

/// What marks words on a screen that has colours.
enum Mark {
  static let colourOn = "\u{1B}[7m"
  static let colourOff = "\u{1B}[0m"
}
