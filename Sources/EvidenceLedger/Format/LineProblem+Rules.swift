import Dates
import Diagnostics
import Mandates
import PlainJSON
import States

extension LineProblem {
  static func syntax(_ error: JSONError) -> LineProblem {
    LineProblem(
      .syntax, error.message, at: error.range,
      hint: error.isBehindValue
        ? "put what follows it on a line of its own if it is an entry, else remove it" : error.hint)
  }

  static func notObject(_ node: JSONNode) -> LineProblem {
    LineProblem(
      "ledger.not-object", "a line holds one object, not \(node.noun)", at: node.range,
      hint: "restore the line from version control")
  }

  static func version(_ node: JSONNode) -> LineProblem {
    LineProblem(
      "ledger.version", "this program reads version \(formatVersion) of the format",
      at: node.range,
      hint: "use the release of the program that wrote the line, or a later one")
  }

  static func more(_ count: Int, behind last: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.more-faults", "\(count) more things are wrong with this line",
      at: last.upperBound..<last.upperBound, hint: "restore the line from version control")
  }

  static func unknownKey(
    _ member: JSONNode.Member, among known: [String], of noun: String
  ) -> LineProblem {
    let near = nearest(to: member.key, in: known)
    return LineProblem(
      "ledger.unknown-key", "\(noun) has no key '\(member.key.shortened(to: 40))'",
      at: member.keyRange,
      hint: near.map { "did you mean '\($0)'?" } ?? "its keys are \(known.joined(separator: ", "))")
  }

  static func missingKey(_ key: String, in whole: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.missing-key", "the key '\(key)' must be there",
      at: whole.lowerBound..<min(whole.lowerBound + 1, whole.upperBound),
      hint: "restore the line from version control")
  }

  static func misplacedKey(_ member: JSONNode.Member, _ rule: String) -> LineProblem {
    LineProblem(
      "ledger.misplaced-key", rule, at: member.keyRange,
      hint: "retract the entry and record what was meant")
  }

  static func wrongType(_ node: JSONNode, _ key: String, _ wanted: String) -> LineProblem {
    let given =
      if node.string == "" {
        "an empty one"
      } else {
        node.bool.map(String.init) ?? node.noun
      }
    return LineProblem(
      "ledger.wrong-type", "'\(key)' takes \(wanted), not \(given)", at: node.range,
      hint: "restore the line from version control")
  }

  static func unknownWord(
    _ spelling: Spelling, _ key: String, among known: [String]
  ) -> LineProblem {
    let near = nearest(to: spelling.text, in: known)
    return LineProblem(
      "ledger.unknown-word", "'\(key)' has no word '\(spelling.text.shortened(to: 40))'",
      at: spelling.range,
      hint: near.map { "did you mean '\($0)'?" } ?? "use one of \(known.joined(separator: ", "))")
  }

  static func listedTwice(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.listed-twice", "a list names each only once", at: spelling.range,
      hint: "retract the entry and record what was meant")
  }

  static func stateKey(_ spelling: Spelling) -> LineProblem {
    let upper = StateKey(spelling.text.uppercased())
    return LineProblem(
      "ledger.state-key", "a State key is 2 to 12 upper-case letters and digits",
      at: spelling.range, hint: upper.map { "write '\($0)'" })
  }

  static func stateTwice(_ name: String, at range: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.state-twice", "a State has one part only, but '\(name)' stands twice", at: range,
      hint: "name three different States")
  }

  static func date(_ spelling: Spelling, _ error: EDTFError) -> LineProblem {
    LineProblem(
      "ledger.date", error.message, at: spelling.place(of: error.range), hint: error.remedy)
  }

  static func day(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.date", "a day is written as YYYY-MM-DD and is one of the calendar",
      at: spelling.range)
  }

  static func mandate(_ spelling: Spelling) -> LineProblem {
    if let mandate = Mandate(spelling.text) {
      return LineProblem(
        "ledger.mandate", "a mandate is written in lower case", at: spelling.range,
        hint: "write '\(mandate)'")
    }
    let triple = spelling.text.lowercased().prefix { $0 != "@" }.split(separator: "-")
    if triple.count == 5, triple[1] == "for", triple[3] == "in" {
      let states = [triple[0], triple[2], triple[4]]
      for (i, state) in states.enumerated() where states[..<i].contains(state) {
        return .stateTwice(state.uppercased(), at: spelling.range)
      }
    }
    return LineProblem(
      "ledger.mandate", "a mandate is written as 'power-for-state-in-state' with State keys",
      at: spelling.range, hint: "write it as in 'ch-for-us-in-ir' or 'ch-for-de-in-gb@singapore'")
  }

  static func documentKey(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.document-key",
      "a document key has 1 to 80 of a-z, 0-9, '.', '_' and '-', a letter or digit first",
      at: spelling.range)
  }

  static func identifier(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.identifier", "an identifier is \(EntryID.length) lower-case hexadecimal digits",
      at: spelling.range)
  }

  static func instant(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.instant", "an instant is written in UTC as YYYY-MM-DDThh:mm:ssZ", at: spelling.range)
  }

  static func digest(_ spelling: Spelling) -> LineProblem {
    LineProblem(
      "ledger.digest", "a SHA-256 is 64 lower-case hexadecimal digits", at: spelling.range)
  }

  static func lines(_ node: JSONNode) -> LineProblem {
    LineProblem(
      "ledger.lines", "lines are the first and the last of them, counted from 1, as in [12,13]",
      at: node.range)
  }

  static func span(_ node: JSONNode) -> LineProblem {
    LineProblem(
      "ledger.span",
      "a span is the first byte of the quote, from 0, and the one after its last, as in [40,95]",
      at: node.range, hint: "restore the line from version control")
  }

  static func misnamed(_ range: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.misnamed", "the identifier must be that of the content; one of the two was changed",
      at: range, hint: "restore the line from version control; to correct it, use 'amend'")
  }

  static func misnamedProposal(_ range: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.misnamed-proposal",
      "a proposal is named by the digest of 'document', 'says' and 'quote'", at: range,
      hint: "restore the line from version control")
  }

  static func sum(_ range: Range<Int>) -> LineProblem {
    LineProblem(
      "ledger.sum", "the sum must be that of 'id', 'recordedAt' and 'recordedBy'; one was changed",
      at: range, hint: "restore the line from version control")
  }
}

extension Diagnostic.Code {
  /// The code of what is not JSON; shared with the reading of torn tails.
  static let syntax: Diagnostic.Code = "ledger.syntax"
}
