import Dates
import Diagnostics
import Mandates
import PlainJSON
import States

extension Fields {
  /// Takes out the fields of a claim, and holds them to what the act leaves a place for.
  mutating func claim() -> Claim? {
    require("act")
    let content = claimContent()
    let subject = subject(of: content)
    let by = states("by")
    let to = successor(of: content, subject)
    let date = date("date")
    let (since, until) = stretch(of: content)
    let scope = scope()
    let reason = text("reason")
    let condition = text("condition")
    let isPlanned = flag("planned")
    let source = source()
    let quotation = quotation()
    let confidence = text("confidence")
    let note = text("note")
    guard let subject, let content, let source else { return nil }
    var claim = Claim(subject, content, source: source)
    claim.by = by.sorted()
    claim.to = to
    claim.date = date
    claim.since = since
    claim.until = until
    claim.scope = scope
    claim.reason = reason
    claim.condition = condition
    claim.isPlanned = isPlanned
    claim.quotation = quotation
    claim.confidence = confidence
    claim.note = note
    return claim
  }

  private mutating func claimContent() -> Claim.Content? {
    let force = word("force", Force.self)
    if node("act")?.string == attestation {
      require("force")
      return force.map { .attestation($0) }
    }
    let act = value("act", Act.init(rawValue:)) {
      .unknownWord($0, "act", among: Act.allCases.map(\.rawValue) + [attestation])
    }
    if act != nil { refuse("force", "only an attestation speaks of force") }
    return act.map { .act($0) }
  }

  private mutating func subject(of content: Claim.Content?) -> Claim.Subject? {
    let mandate = mandate("mandate")
    let pair = pair("between")
    switch content {
    case .act(let act) where act.concernsPair:
      require("between")
      refuse("mandate", "'\(act.rawValue)' happens between two States, not in one mandate")
      return pair.map { .pair($0) }
    case .act, .attestation:
      require("mandate")
      refuse("between", "this is said of one mandate, not of two States")
      return mandate.map { .mandate($0) }
    case nil:
      return nil
    }
  }

  private mutating func pair(_ key: String) -> Pair? {
    guard let node = node(key) else { return nil }
    let states = states(key)
    if let count = node.elements?.count, count != 2 {
      note(.wrongType(node, key, "a list of two State keys"))
    }
    return states.count == 2 ? Pair(states[0], states[1]) : nil
  }

  private mutating func successor(
    of content: Claim.Content?, _ subject: Claim.Subject?
  ) -> StateKey? {
    let to = state("to")
    guard let content else { return to }
    guard content == .act(.handover) else {
      refuse("to", "only a handover names a successor")
      return to
    }
    require("to")
    if case .mandate(let mandate) = subject, let to, mandate.leg(of: to) != nil,
      let node = node("to")
    {
      note(.stateTwice(to.description, at: node.range))
    }
    return to
  }

  private mutating func stretch(of content: Claim.Content?) -> (since: EDTF?, until: EDTF?) {
    let stretch = (date("since"), date("until"))
    if case .act = content {
      for key in ["since", "until"] {
        refuse(key, "only an attestation tells a stretch of force; an act has a date")
      }
    }
    return stretch
  }

  private mutating func scope() -> Scope? {
    if has("scopeText") { require("scope") }
    let text = text("scopeText")
    return has("scope") ? Scope(words("scope", Scope.Part.self), text: text) : nil
  }

  private mutating func source() -> Claim.Source? {
    let key = documentKey("document")
    let lines = lines("lines")
    let passage = text("locator")
    let officer = text("officer")
    guard has("document") else {
      if !has("officer") { require("document") }
      for key in ["lines", "locator"] {
        refuse(key, "a place in a text stands beside the 'document' that has the text")
      }
      return officer.map { .officer($0) }
    }
    refuse("officer", "a claim has one source, a document or an officer")
    if lines != nil { refuse("locator", "a place is told by 'lines' or by 'locator'") }
    let locator = lines.map { Locator.lines($0.first, $0.last) } ?? passage.map { .passage($0) }
    return key.map { .document($0, locator) }
  }
}

extension Fields {
  /// Takes out the words that carry a claim, and the rule that read them.
  fileprivate mutating func quotation() -> Quotation? {
    // Nearly all claims have none of these keys, and a ledger may have very many claims.
    guard has("quote") || has("span") || has("rule") || has("rules") || has("tool") else {
      return nil
    }
    let quote = text("quote")
    let start = span("span", of: quote)
    let reader = reader()
    if has("quote") {
      for key in ["document", "span"] { require(key) }
    } else {
      for key in ["span", "rule", "rules", "tool"] {
        refuse(key, "a span, and the rule that read it, stand beside the 'quote'")
      }
    }
    guard let quote, let start else { return nil }
    return Quotation(quote, at: start, reader: reader)
  }

  private mutating func reader() -> Quotation.Reader? {
    let keys = ["rule", "rules", "tool"]
    guard keys.contains(where: { has($0) }) else { return nil }
    for key in keys { require(key) }
    let (rule, rules, tool) = (text("rule"), text("rules"), text("tool"))
    guard let rule, let rules, let tool else { return nil }
    return Quotation.Reader(rule: rule, rules: rules, tool: tool)
  }
}

/// What stands under `act` where a claim tells no act.
private let attestation = "attestation"
