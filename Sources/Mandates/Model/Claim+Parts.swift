import Dates
import States

extension Claim {
  /// What a claim says, packed: a ledger may have millions, and few say more than a few things.
  ///
  /// What many claims share, such as their subject, takes one word in each.
  package struct Parts: Hashable, Sendable {
    /// What is spoken of.
    package var subject: SharedSubject

    /// The day of an act, or of an observation.
    package var date: EDTF?

    /// The start of force.
    package var since: EDTF?

    /// The end of force.
    package var until: EDTF?

    /// The States that acted.
    package var by: [StateKey] = []

    /// The key of the document, or the name of the officer.
    private var carrier = ""

    /// The place in the document.
    package var place = PackedLocator.none

    private var box: Box<Rarities>?

    /// The parts of the scope.
    private var tasks: Scope.Tasks = []

    /// What is said.
    package var content: Content

    /// Whether the act was still to come.
    package var isPlanned = false

    /// Whether an officer carries it, and no document.
    private var isVouched = false

    /// Creates what has a subject and a content, and nobody yet who carries it.
    package init(_ subject: SharedSubject, _ content: Content) {
      self.subject = subject
      self.content = content
    }
  }

  /// What few claims say.
  package struct Rarities: Hashable, Sendable {
    /// The successor to which a handover goes.
    package var to: StateKey?

    /// The limits of the scope in words.
    package var scopeText: String?

    /// The reason given.
    package var reason: String?

    /// The condition on which it depends.
    package var condition: String?

    /// How sure the recorder is.
    package var confidence: String?

    /// A remark of the recorder.
    package var note: String?

    /// The words of the text that carry it.
    package var quotation: Quotation? {
      get { quoted?.value }
      set { quoted = newValue.map { Box($0) } }
    }

    private var quoted: Box<Quotation>?

    /// Creates what says nothing.
    package init() {}

    /// Whether it says nothing.
    package var isEmpty: Bool {
      to == nil && scopeText == nil && reason == nil && condition == nil && confidence == nil
        && note == nil && quoted == nil
    }

    fileprivate static let none = Rarities()
  }

  /// A subject that claims share.
  package struct SharedSubject: Hashable, Sendable {
    private let box: Box<Subject>

    /// Shares a subject.
    package init(_ subject: Subject) { box = Box(subject) }

    /// The subject.
    package var subject: Subject { box.value }

    /// Whether another is the same in memory; where it is not, it may still be equal.
    func isShared(with other: SharedSubject) -> Bool { box === other.box }
  }

  /// A place in a document, in one word.
  package enum PackedLocator: Hashable, Sendable {
    /// None is told.
    case none

    /// The first line, and how many follow it.
    case lines(first: UInt32, following: UInt16)

    /// Lines too far on or too many for that, or a passage in words; claims may share it.
    case other(SharedLocator)
  }

  /// A locator that claims share.
  package struct SharedLocator: Hashable, Sendable {
    fileprivate let box: Box<Locator>
  }
}

extension Claim.PackedLocator {
  /// Packs a locator.
  package init(_ locator: Locator?) {
    switch locator {
    case nil: self = .none
    case .lines(let first, let last):
      let (following, isTooFar) = last.subtractingReportingOverflow(first)
      if !isTooFar, let first = UInt32(exactly: first), let following = UInt16(exactly: following) {
        self = .lines(first: first, following: following)
      } else {
        self = .other(Claim.SharedLocator(box: Box(.lines(first, last))))
      }
    case .passage(let words):
      self = .other(Claim.SharedLocator(box: Box(.passage(words))))
    }
  }

  /// The locator.
  package var locator: Locator? {
    switch self {
    case .none: nil
    case .lines(let first, let following): .lines(Int(first), Int(first) + Int(following))
    case .other(let shared): shared.box.value
    }
  }
}

extension Claim.Parts {
  /// Who carries the claim.
  package var source: Claim.Source {
    get {
      if let key = document { .document(key, place.locator) } else { .officer(carrier) }
    }
    set {
      switch newValue {
      case .document(let key, let locator): cite(key, Claim.PackedLocator(locator))
      case .officer(let name):
        carrier = name
        place = .none
        isVouched = true
      }
    }
  }

  /// The document that carries the claim, if one does.
  package var document: DocumentKey? { isVouched ? nil : DocumentKey(checked: carrier) }

  /// Makes a document carry the claim.
  package mutating func cite(_ key: DocumentKey, _ place: Claim.PackedLocator) {
    carrier = key.description
    self.place = place
    isVouched = false
  }

  /// The successor to which a handover goes, and the condition on which it depends: asked for all
  /// the time, so that nothing else is fetched with them.
  var to: StateKey? { box?.value.to }
  var condition: String? { box?.value.condition }

  /// What few claims say.
  package var rarities: Claim.Rarities {
    get { box?.value ?? Claim.Rarities.none }
    set { box = newValue.isEmpty ? nil : Box(newValue) }
  }

  /// What the claim covers, if it says.
  package var scope: Scope? {
    get { tasks.isEmpty ? nil : Scope(tasks, text: box?.value.scopeText) }
    set {
      tasks = newValue?.tasks ?? []
      if rarities.scopeText != newValue?.text { rarities.scopeText = newValue?.text }
    }
  }
}
