import Diagnostics
import Digests
import Ingestion
import PlainJSON

/// What a queue of any bytes holds is written so that it reads as the same again, and can be shown;
/// the sums of its lines are put right first, since no fuzzer guesses them.
func fuzzQueue(_ bytes: [UInt8]) {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  for given in [bytes, Array(lines.map { mended(Array($0)) }.joined(separator: [0x0A]))] {
    let queue: ReviewQueue
    do throws(Failure) {
      queue = try ReviewQueue(given, name: "queue.jsonl")
    } catch {
      require(!error.diagnostics.isEmpty, "a refusal has a reason")
      _ = DiagnosticPrinter().print(error.diagnostics)
      continue
    }
    let again = try? ReviewQueue(queue.bytes, name: "queue.jsonl")
    require(again == queue, "what is written reads as the same")
    for proposal in queue.proposals {
      _ = proposal.name
      _ = proposal.claim
      _ = proposal.proposal.says
    }
  }
  let words = String(decoding: bytes.prefix(80), as: UTF8.self)
  if let selection = ProposalSelection(words) {
    require(ProposalSelection(selection.text)?.text == selection.text, "a selection reads again")
  }
}

/// The line with the sum that its fields have.
private func mended(_ line: [UInt8]) -> [UInt8] {
  guard case .object(let members) = (try? readJSON(line))?.value else { return line }
  let fields = members.filter { $0.key != "sum" }
  let sum = SHA256(JSONValue.object(fields).compactBytes).hexadecimal(8)
  return JSONValue.object(fields + [(key: "sum", value: .string(sum))]).compactBytes
}
