/// What a column of a table can mean.
///
/// The raw value is the name in a map.
enum MapField: String, CaseIterable, Sendable {
  case power
  case represented = "for"
  case receiving = "in"
  case place
  case act
  case force
  case by
  case to
  case date
  case since
  case until
  case status
  case observed
  case inferred
  case scope
  case scopeText = "scope-text"
  case reason
  case condition
  case planned
  case unsourced
  case note
  case confidence
  case document
  case address
  case lines
  case passage
  case key
  case type
  case title
  case authors
  case container
  case publisher
  case url
  case accessed
  case language
  case archive
  case sha256
  case copyOf = "copy-of"

  /// The fields of one claim.
  static let ofClaims: [MapField] = [
    .power, .represented, .receiving, .place, .act, .force, .by, .to, .date, .since, .until,
    .scope, .scopeText, .reason, .condition, .planned, .unsourced, .note, .confidence, .document,
    .address, .lines, .passage,
  ]

  /// The fields of a stretch of time in which a mandate had one standing.
  static let ofStretches: [MapField] = [
    .power, .represented, .receiving, .place, .status, .since, .until, .observed, .inferred, .by,
    .scope, .scopeText, .reason, .condition, .unsourced, .note, .confidence, .document, .address,
    .lines, .passage,
  ]

  /// The fields of a bibliographic record.
  static let ofDocuments: [MapField] = [
    .key, .type, .title, .authors, .container, .publisher, .date, .url, .accessed, .language,
    .archive, .sha256, .copyOf, .note,
  ]

  /// The fields that a claim beside a stretch, or in its place, takes from the row.
  ///
  /// The dates and the standing of a stretch mean other things in a claim, so they stay behind.
  static let sharedByStretchAndClaim: Set<MapField> = [
    .power, .represented, .receiving, .place, .scope, .scopeText, .unsourced, .note, .confidence,
    .document, .address, .lines, .passage,
  ]
}
