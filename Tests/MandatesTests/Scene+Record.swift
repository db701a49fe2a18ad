import Dates
import Mandates
import Testing

extension Scene {
  /// Puts a record told in lines into a new scene.
  init(_ record: String) throws {
    self.init()
    for line in record.split(separator: "\n") { try tell(String(line)) }
  }

  /// Puts one line on record: a word and then fields as `name=value`, of which all take `at=DAY`,
  /// the day of recording, and `id=NAME`, by which later lines name the entry.
  ///
  /// - `doc KEY [DATE]` registers a document;
  /// - `retract NAME`, `prefer NAME` speak of an earlier line, or of an identifier;
  /// - `assert STATUS DAY` holds a balance;
  /// - the code of an act, or `yes`, `no`, `over` makes a claim.
  mutating func tell(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let plain = words.dropFirst().filter { !$0.contains("=") }
    var fields: [String: String] = [:]
    for word in words.dropFirst() where word.contains("=") {
      let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      fields[String(parts[0])] = String(parts[1])
    }
    let recorded = fields["at"].map { "\($0)T10:00:00Z" } ?? Scene.recording
    let code = try #require(words.first)
    let id: EntryID
    switch code {
    case "doc":
      id = try document(plain[0], plain.count > 1 ? plain[1] : nil, recorded: recorded)
    case "retract":
      id = try add(.retraction(of: entry(plain[0]), because: "mistaken"), recorded)
    case "prefer":
      id = try add(.preference(entry(plain[0]), because: "better"), recorded)
    case "assert":
      let assertion = Assertion(
        mandate: try #require(Mandate(fields["of"] ?? Scene.mandate)),
        status: try #require(Status(rawValue: plain[0])), day: try #require(Day(plain[1])))
      id = try add(.assertion(assertion), recorded)
    default:
      let scope = try fields["scope"].map { text in
        Scope(try text.split(separator: ",").map { try #require(Scope.Part(rawValue: String($0))) })
      }
      id = try claim(
        fields["of"] ?? Scene.mandate, code, fields["on"],
        by: (fields["by"] ?? "").replacing(",", with: " "), to: fields["to"],
        since: fields["since"], until: fields["until"], in: fields["in"],
        planned: plain.contains("planned"), condition: fields["if"], scope: scope,
        recorded: recorded)
    }
    if let label = fields["id"] { labels[label] = id }
  }

  /// The entry of a label or an identifier.
  func entry(_ name: String) throws -> EntryID {
    try #require(labels[name] ?? EntryID(name))
  }

  /// The labels of entries in the order of the alphabet; identifiers without one as they are.
  func names(of entries: some Sequence<EntryID>) -> String {
    let names = Dictionary(uniqueKeysWithValues: labels.map { ($1, $0) })
    return entries.map { names[$0] ?? $0.description }.sorted().joined(separator: " ")
  }
}
