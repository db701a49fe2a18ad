import Dates
import Diagnostics
import Extraction
import Ingestion
import Mandates
import States

extension Proposal {
  /// What it says in one line, with a question mark for each State that is missing.
  var summary: String {
    let what =
      switch content {
      case .act(let act): act.rawValue
      case .attestation(let force): "attestation (\(force.rawValue))"
      }
    var text = "\(what) of \(whom)"
    func add(_ name: String, _ value: String?) {
      if let value { text += ", \(name) \(value)" }
    }
    add("by", by.isEmpty ? nil : by.map(\.description).joined(separator: " and "))
    add("to", to?.description)
    add("date", date?.text)
    add("since", since?.text)
    add("until", until?.text)
    add("scope", scope.map { $0.parts.map(\.rawValue).joined(separator: " ") })
    add("reason", reason)
    return text
  }

  private var whom: String {
    if let mandate { return mandate.description }
    if case .pair(let pair)? = subject { return "\(pair.first)/\(pair.second)".lowercased() }
    func name(_ key: StateKey?) -> String { key?.description ?? "?" }
    return "\(name(power)) for \(name(represented)) in \(name(receiving))"
  }

  /// What keeps it from being about a mandate.
  var gap: String {
    if case .act(let act) = content, act.concernsPair { return "two different States are missing" }
    var missing: [String] = []
    if power == nil { missing.append("the protecting power") }
    if represented == nil { missing.append("the represented State") }
    if receiving == nil { missing.append("the receiving State") }
    if missing.isEmpty { return "one State stands in it twice" }
    return missing.joined(separator: " and ") + (missing.count == 1 ? " is" : " are") + " missing"
  }
}

extension QueuedProposal {
  /// The document and the lines.
  var place: String {
    lines.count == 1
      ? "\(document), line \(lines.lowerBound)"
      : "\(document), lines \(lines.lowerBound)–\(lines.upperBound)"
  }

  /// How it was read, and what should be known about it.
  var reading: String {
    var text = "\(proposal.modality.rawValue), read by \(proposal.rule)"
    if isAmended { text += ", amended since" }
    if let why = proposal.why { text += "; \(why)" }
    return text
  }
}

extension String {
  /// The text for one line of a terminal, cut in the middle if it is long.
  var shownShort: String {
    let line = split(whereSeparator: \.isNewline).joined(separator: " ")
    guard line.count > 200 else { return line.visible }
    return "\(line.prefix(120).description.visible) … \(line.suffix(60).description.visible)"
  }
}
