import Dates
import Extraction
import States

private let extractor = Extractor()

/// Whatever a text says, what is proposed names three different States at most, and its words lie
/// within the text, between characters.
func fuzzText(_ bytes: [UInt8]) {
  guard let first = bytes.first else { return }
  // Only well-formed text reaches the engine.
  let text = Array(String(decoding: bytes.dropFirst(), as: UTF8.self).utf8)
  let language = Language.allCases[Int(first) % Language.allCases.count]
  let reading = Reading(
    text: text, language: language, published: first & 64 == 0 ? nil : try? EDTF("2022-09-22"))
  let extraction = extractor.read(reading)
  for proposal in extraction.proposals {
    require(lies(proposal.span, in: text), "a quote lies within the text")
    let states = [proposal.power, proposal.represented, proposal.receiving].compactMap { $0 }
    require(Set(states).count == states.count, "the States of a mandate differ")
  }
  for abstention in extraction.abstentions {
    require(lies(abstention.span, in: text), "a passage lies within the text")
  }
}

private func lies(_ span: Range<Int>, in text: [UInt8]) -> Bool {
  guard span.lowerBound >= 0, span.upperBound <= text.count else { return false }
  return [span.lowerBound, span.upperBound].allSatisfy {
    $0 == text.count || text[$0] & 0xC0 != 0x80
  }
}
