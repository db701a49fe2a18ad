import Dates
import Digests
import Extraction
import Mandates
import PlainJSON
import States

/// What is wrong with a line of the queue, and where.
struct QueueFault: Error {
  let message: String
  let range: Range<Int>
}

extension QueuedProposal {
  /// The fields in the order in which `extract` writes them too; what is not known is left out.
  package var members: [(key: String, value: JSONValue)] {
    var members: [(key: String, value: JSONValue)] = []
    func add(_ key: String, _ text: String?) {
      if let text { members.append((key, .string(text))) }
    }
    func add(_ key: String, _ texts: [String]) {
      if !texts.isEmpty { members.append((key, .strings(texts))) }
    }
    add("document", document.description)
    add("sha256", sha256)
    switch proposal.content {
    case .act(let act): add("act", act.rawValue)
    case .attestation(let force):
      add("act", "attestation")
      add("force", force.rawValue)
    }
    add("power", proposal.power?.description)
    add("for", proposal.represented?.description)
    add("in", proposal.receiving?.description)
    add("place", proposal.place?.description)
    add("by", proposal.by.map(\.description))
    add("to", proposal.to?.description)
    add("date", proposal.date?.text)
    add("since", proposal.since?.text)
    add("until", proposal.until?.text)
    add("scope", proposal.scope?.parts.map(\.rawValue) ?? [])
    add("scopeText", proposal.scope?.text)
    add("reason", proposal.reason)
    add("modality", proposal.modality.rawValue)
    members.append(("lines", .array([lines.lowerBound, lines.upperBound].map { .integer($0) })))
    members.append(
      ("span", .array([proposal.span.lowerBound, proposal.span.upperBound].map { .integer($0) })))
    add("quote", quote)
    add("rule", proposal.rule)
    add("rules", rules)
    add("tool", tool)
    add("why", proposal.why)
    add("said", said)
    return members
  }

  /// The line that stands for it in the queue: its fields, and a sum that guards them.
  var lineBytes: [UInt8] {
    JSONValue.object(members + [(key: "sum", value: .string(sum))]).compactBytes
  }

  /// Eight hexadecimal digits that guard all fields, so that what was changed by hand is noticed.
  private var sum: String { SHA256(JSONValue.object(members).compactBytes).hexadecimal(8) }

  /// Reads a line that `lineBytes` wrote.
  init(line bytes: [UInt8], in range: Range<Int>) throws(QueueFault) {
    let node: JSONNode
    do {
      node = try readJSON(bytes, in: range)
    } catch {
      throw QueueFault(message: error.message, range: error.range)
    }
    let fields = QueueFields(node: node)
    let content: Claim.Content
    if try fields.text("act") == "attestation" {
      content = .attestation(try fields.required("force", Force.init(rawValue:)))
    } else {
      content = .act(try fields.required("act", Act.init(rawValue:)))
    }
    let span = try fields.range("span", from: 0)
    let lines = try fields.range("lines", from: 1)
    guard span.lowerBound < span.upperBound else { throw fields.fault("span") }
    var proposal = Proposal(
      content, modality: try fields.required("modality", Proposal.Modality.init(rawValue:)),
      span: span.lowerBound..<span.upperBound, rule: try fields.required("rule") { $0 })
    proposal.power = try fields.value("power") { StateKey($0) }
    proposal.represented = try fields.value("for") { StateKey($0) }
    proposal.receiving = try fields.value("in") { StateKey($0) }
    proposal.place = try fields.value("place") { Place($0) }
    proposal.by = try fields.values("by") { StateKey($0) }
    proposal.to = try fields.value("to") { StateKey($0) }
    proposal.date = try fields.value("date") { try? EDTF($0) }
    proposal.since = try fields.value("since") { try? EDTF($0) }
    proposal.until = try fields.value("until") { try? EDTF($0) }
    let parts = try fields.values("scope", Scope.Part.init(rawValue:))
    let limits = try fields.text("scopeText")
    if !parts.isEmpty || limits != nil { proposal.scope = Scope(parts, text: limits) }
    proposal.reason = try fields.text("reason")
    proposal.why = try fields.text("why")
    self.init(
      proposal, document: try fields.required("document") { DocumentKey($0) },
      sha256: try fields.required("sha256") { $0 }, lines: lines,
      quote: try fields.required("quote") { $0 }, rules: try fields.required("rules") { $0 },
      tool: try fields.required("tool") { $0 }, said: try fields.text("said"))
    guard try fields.text("sum") == sum else {
      throw QueueFault(
        message: "a proposal in the queue is as the program wrote it, but this one was changed",
        range: node["sum"]?.range ?? node.range)
    }
  }
}

/// The members of one line of the queue, taken out by key.
private struct QueueFields {
  let node: JSONNode

  func fault(_ key: String) -> QueueFault {
    QueueFault(
      message: "a proposal in the queue has '\(key)' as the program writes it",
      range: node[key]?.range ?? node.range)
  }

  func text(_ key: String) throws(QueueFault) -> String? {
    guard let value = node[key] else { return nil }
    guard let text = value.string, !text.isEmpty else { throw fault(key) }
    return text
  }

  func value<Value>(_ key: String, _ read: (String) -> Value?) throws(QueueFault) -> Value? {
    guard let text = try text(key) else { return nil }
    guard let value = read(text) else { throw fault(key) }
    return value
  }

  func required<Value>(_ key: String, _ read: (String) -> Value?) throws(QueueFault) -> Value {
    guard let value = try value(key, read) else { throw fault(key) }
    return value
  }

  func values<Value>(_ key: String, _ read: (String) -> Value?) throws(QueueFault) -> [Value] {
    guard let list = node[key] else { return [] }
    let values = (list.elements ?? []).map { $0.string.flatMap(read) }
    let found = values.compactMap(\.self)
    guard !found.isEmpty, found.count == values.count else { throw fault(key) }
    return found
  }

  func range(_ key: String, from least: Int) throws(QueueFault) -> ClosedRange<Int> {
    let numbers = (node[key]?.elements ?? []).compactMap(\.integer)
    guard numbers.count == 2, least <= numbers[0], numbers[0] <= numbers[1] else {
      throw fault(key)
    }
    return numbers[0]...numbers[1]
  }
}
