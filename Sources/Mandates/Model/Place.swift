/// A place inside a receiving State, in lower-case ASCII with hyphens, such as `lourenco-marques`.
package struct Place: Hashable, Sendable, LosslessStringConvertible {
  /// A name; mandates share it, and most have none.
  private final class Name: Sendable {
    let text: String
    init(_ text: String) { self.text = text }
  }

  /// One word in memory.
  private let name: Name

  /// The name.
  package var description: String { name.text }

  /// Creates a place from its name, or returns nil if it is not spelled as one.
  ///
  /// A name has 1 to 40 of a–z, 0–9 and single hyphens between them.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard (1...40).contains(bytes.count), bytes.first != 0x2D, bytes.last != 0x2D else {
      return nil
    }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: continue
      case 0x2D where bytes[index - 1] != 0x2D: continue
      default: return nil
      }
    }
    name = Name(text)
  }

  /// Whether two places bear one name.
  package static func == (a: Self, b: Self) -> Bool {
    a.name === b.name || a.name.text == b.name.text
  }

  /// Feeds the name to a hasher.
  package func hash(into hasher: inout Hasher) { hasher.combine(name.text) }
}
