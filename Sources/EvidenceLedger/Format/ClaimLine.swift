import Diagnostics
import Mandates
import PlainJSON

/// What a claim outside a ledger, as one JSON object on a line, turned out to be.
package enum ClaimReading: Sendable {
  /// A claim.
  case claim(Claim)

  /// No claim, with what is wrong, in order of place.
  case refused([LineProblem])
}

/// Reads claims that were exported as JSON Lines.
///
/// The keys are those of a ledger's claims (`FORMAT.md`), except that null says the same as a missing
/// key, and `planned` may be false. An `id`, where there is one, must be that of the content.
package enum ClaimLine {
  /// Reads the line that fills a stretch of a buffer.
  ///
  /// Keys that follow from others are left aside: when and by whom a claim was recorded elsewhere,
  /// and those in `derived`.
  package static func read(
    _ bytes: [UInt8], in line: Range<Int>, derived: Set<String>
  ) -> ClaimReading {
    let node: JSONNode
    do throws(JSONError) {
      node = try readJSON(bytes, in: line)
    } catch {
      return .refused([.syntax(error)])
    }
    guard let members = node.members else { return .refused([.notObject(node)]) }
    let aside = derived.union(envelope)
    let told = members.filter { member in
      !aside.contains(member.key) && !member.value.isNull
        && !(member.key == "planned" && member.value.bool == false)
    }
    var fields = Fields(told, in: node.range)
    fields.refuseKeys(except: claimKeys, of: "a claim")
    let claim = fields.claim()
    var problems = fields.problems
    if let kind = node["kind"], kind.string != Entry.Content.Kind.claim.rawValue {
      problems.append(
        LineProblem("import.not-claim", "only claims are read from such a file", at: kind.range))
    }
    if problems.isEmpty, let claim {
      guard let id = node["id"], !id.isNull,
        id.string != Entry.Content.claim(claim).identifier.description
      else { return .claim(claim) }
      problems.append(
        LineProblem(
          "import.other-claim", "the identifier of a claim follows from its content", at: id.range,
          hint: "leave 'id' out if the claim was changed on purpose"))
    }
    return .refused(problems.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }
}

private let envelope: Set<String> = ["v", "id", "kind", "recordedAt", "recordedBy", "sum"]
