import Dates
import Mandates
import Reports
import States

/// One statement by one document, or one officer, about a mandate.
public struct Claim: Hashable, Sendable {
  /// The identifier of its entry in the ledger: 20 hexadecimal digits.
  public let id: String

  /// The code of what it says: an act such as `offer` or `entry-into-force`, or `attestation`.
  public let what: String

  /// What an attestation says of force: `yes`, `no` or `over`; nil for an act.
  public let force: String?

  /// The keys of the States that acted; empty if nobody is named.
  public let by: [String]

  /// The day of the act or of the observation, as an EDTF value.
  public let date: String?

  /// The start of force that an attestation tells, as an EDTF value.
  public let since: String?

  /// The end of force that an attestation tells, as an EDTF value.
  public let until: String?

  /// The reason given.
  public let reason: String?

  /// Who carries it.
  public let source: Source
}

/// Who carries a claim: a document, with the place in it, or an officer.
public struct Source: Hashable, Sendable {
  /// The key of the document; nil if an officer vouches for the claim.
  public let document: String?

  /// The place in the document, such as `lines 2–3` or `p. 14`.
  public let place: String?

  /// The name of the officer who vouches for the claim where there is no document.
  public let officer: String?

  /// The title of the document; in square brackets if it was supplied by whoever registered it.
  public let title: String?

  /// When the document was published, as an EDTF value.
  public let published: String?

  /// The address of the document.
  public let address: String?

  /// The source as a reference in the style of ISO 690, without its address.
  public let reference: String
}

extension Claim {
  init(_ counted: CountedClaim, in evidence: Evidence) {
    let claim = counted.claim
    id = counted.id.description
    what = claim.code
    force = claim.force?.rawValue
    by = claim.by.map(\.description)
    date = claim.date?.text
    since = claim.since?.text
    until = claim.until?.text
    reason = claim.reason
    source = Source(claim.source, in: evidence)
  }
}

extension Source {
  init(_ source: Mandates.Claim.Source, in evidence: Evidence) {
    switch source {
    case .officer(let name):
      (document, place, officer) = (nil, nil, name)
      (title, published, address) = (nil, nil, nil)
      reference = "No document, on the word of “\(name)”."
    case .document(let key, let locator):
      let record = evidence.document(key)
      (document, place, officer) = (key.description, locator?.words, nil)
      (title, published, address) = (record?.title, record?.date?.text, record?.url)
      reference = record.map { Bibliography.reference($0) } ?? "\(key) (not registered)."
    }
  }
}

extension Locator {
  /// The place in words.
  fileprivate var words: String {
    switch self {
    case .lines(let first, let last): first == last ? "line \(first)" : "lines \(first)–\(last)"
    case .passage(let text): text
    }
  }
}
