/// The colours of pages and pictures.
///
/// Each has a contrast of 4.5 to 1 or more with `paper` and `band`, in light and dark, save `rule`.
enum Palette {
  /// A colour by its meaning.
  struct Colour {
    let name: String
    let light: String
    let dark: String
  }

  /// All colours.
  static let colours: [Colour] = [
    Colour(name: "paper", light: "#fdfdfb", dark: "#16181b"),
    Colour(name: "band", light: "#f3f3ef", dark: "#202327"),
    Colour(name: "ink", light: "#1c1e21", dark: "#e4e5e6"),
    Colour(name: "soft", light: "#54595f", dark: "#a9afb6"),
    Colour(name: "rule", light: "#d4d5d0", dark: "#3b3f45"),
    Colour(name: "link", light: "#114e8c", dark: "#93c2f4"),
    Colour(name: "holds", light: "#14633a", dark: "#7fcf9f"),
    Colour(name: "waiting", light: "#7a4d00", dark: "#e3bd6a"),
    Colour(name: "refused", light: "#a3201d", dark: "#ff9c93"),
    Colour(name: "over", light: "#5b5f66", dark: "#a4a9b0"),
    Colour(name: "alarm", light: "#8a3b00", dark: "#f0b285"),
  ]

  /// The colours as properties of a style sheet.
  static func properties(isDark: Bool) -> String {
    colours.map { "--\($0.name):\(isDark ? $0.dark : $0.light)" }.joined(separator: ";")
  }
}
