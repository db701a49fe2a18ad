import Dates

/// The name under which a document is registered, such as `swissinfo-2022-09-22`.
///
/// Has 1 to 80 of a–z, 0–9, `.`, `_` and `-`, and begins with a letter or a digit, so that it is a
/// safe file name, save the few that Windows keeps for devices.
package struct DocumentKey: Hashable, Comparable, Sendable, LosslessStringConvertible {
  /// The name.
  package let description: String

  /// Creates a key, or returns nil if it is not spelled as one.
  package init?(_ text: String) {
    let bytes = text.utf8.span
    guard (1...80).contains(bytes.count) else { return nil }
    for index in bytes.indices {
      switch bytes[index] {
      case 0x61...0x7A, 0x30...0x39: continue
      case 0x2D, 0x2E, 0x5F:
        if index == 0 { return nil }
      default: return nil
      }
    }
    description = text
  }

  /// Creates a key from a text known to be one.
  init(checked text: String) { description = text }

  /// Whether Windows takes a file of this name for a device, whatever ending it has: `con`, `nul.2`.
  package var isNameOfDevice: Bool {
    let stem = description.prefix { $0 != "." }
    if ["con", "prn", "aux", "nul"].contains(stem) { return true }
    return stem.utf8.count == 4 && (stem.hasPrefix("com") || stem.hasPrefix("lpt"))
      && stem.last?.isNumber == true
  }

  /// Orders keys byte by byte.
  package static func < (a: Self, b: Self) -> Bool { a.description < b.description }
}

/// A source: its bibliographic record, in the terms of CSL-JSON.
package struct SourceDocument: Hashable, Sendable {
  /// What it says, in little memory; see `Parts`.
  private var box: Box<Parts>

  /// Creates a record from what it says.
  package init(_ parts: Parts) { box = Box(parts) }

  /// Creates a record with the fields every record has.
  package init(key: DocumentKey, type: String, title: String) {
    self.init(Parts(key: key, type: type, title: title))
  }

  private mutating func change(_ body: (inout Parts) -> Void) {
    var parts = box.value
    body(&parts)
    box = Box(parts)
  }
}

extension SourceDocument {
  /// The name by which claims cite it.
  package var key: DocumentKey {
    get { box.value.key }
    set { change { $0.key = newValue } }
  }

  /// The type in the vocabulary of CSL 1.0.2, such as `article-newspaper` or `webpage`.
  package var type: String {
    get { box.value.type }
    set { change { $0.type = newValue } }
  }

  /// The title; one supplied by the recorder stands in square brackets, as ISO 690 asks.
  package var title: String {
    get { box.value.title }
    set { change { $0.title = newValue } }
  }

  /// Persons or bodies that wrote it.
  package var authors: [String] {
    get { box.value.rarities.authors }
    set { change { $0.rarities.authors = newValue } }
  }

  /// The publication in which it appeared.
  package var container: String? {
    get { box.value.rarities.container }
    set { change { $0.rarities.container = newValue } }
  }

  /// Who published it.
  package var publisher: String? {
    get { box.value.publisher }
    set { change { $0.publisher = newValue } }
  }

  /// When it was published; nil if it does not say.
  package var date: EDTF? {
    get { box.value.date }
    set { change { $0.date = newValue } }
  }

  /// Its address.
  package var url: String? {
    get { box.value.url }
    set { change { $0.url = newValue } }
  }

  /// When whoever recorded it looked at it under its address; the variable `accessed` of CSL.
  package var accessed: Day? {
    get { box.value.rarities.accessed }
    set { change { $0.rarities.accessed = newValue } }
  }

  /// Its language, as a BCP 47 tag.
  package var language: String? {
    get { box.value.language }
    set { change { $0.language = newValue } }
  }

  /// The archive or collection that keeps it, with its signature.
  package var archive: String? {
    get { box.value.rarities.archive }
    set { change { $0.rarities.archive = newValue } }
  }

  /// The SHA-256 of its text where the text is held, in lower-case hexadecimal.
  package var sha256: String? {
    get { box.value.rarities.sha256 }
    set { change { $0.rarities.sha256 = newValue } }
  }

  /// The document of which it is a copy or a translation: the two are one voice.
  package var copyOf: DocumentKey? {
    get { box.value.rarities.copyOf }
    set { change { $0.rarities.copyOf = newValue } }
  }

  /// A remark of the recorder.
  package var note: String? {
    get { box.value.rarities.note }
    set { change { $0.rarities.note = newValue } }
  }
}

extension SourceDocument {
  /// What a record says, packed: a ledger may have millions.
  package struct Parts: Hashable, Sendable {
    /// The name by which claims cite it.
    package var key: DocumentKey

    /// The type in the vocabulary of CSL 1.0.2, such as `article-newspaper` or `webpage`.
    package var type: String

    /// The title; one supplied by the recorder stands in square brackets, as ISO 690 asks.
    package var title: String

    /// Who published it.
    package var publisher: String?

    /// When it was published; nil if it does not say.
    package var date: EDTF?

    /// Its address.
    package var url: String?

    /// Its language, as a BCP 47 tag.
    package var language: String?

    private var box: Box<Rarities>?

    /// Creates what every record says.
    package init(key: DocumentKey, type: String, title: String) {
      self.key = key
      self.type = type
      self.title = title
    }

    /// What few records say.
    package var rarities: Rarities {
      get { box?.value ?? Rarities.none }
      set { box = newValue.isEmpty ? nil : Box(newValue) }
    }
  }

  /// What few records say.
  package struct Rarities: Hashable, Sendable {
    /// Persons or bodies that wrote it.
    package var authors: [String] = []

    /// The publication in which it appeared.
    package var container: String?

    /// When whoever recorded it looked at it under its address; the variable `accessed` of CSL.
    package var accessed: Day?

    /// The archive or collection that keeps it, with its signature.
    package var archive: String?

    /// The SHA-256 of its text where the text is held, in lower-case hexadecimal.
    package var sha256: String?

    /// The document of which it is a copy or a translation: the two are one voice.
    package var copyOf: DocumentKey?

    /// A remark of the recorder.
    package var note: String?

    /// Creates what says nothing.
    package init() {}

    /// Whether it says nothing.
    package var isEmpty: Bool {
      authors.isEmpty && container == nil && accessed == nil && archive == nil && sha256 == nil
        && copyOf == nil && note == nil
    }

    fileprivate static let none = Rarities()
  }
}
