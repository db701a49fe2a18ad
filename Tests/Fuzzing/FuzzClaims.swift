import Dates
import EvidenceLedger
import Mandates
import States

/// Whatever claims say about one mandate, every day has at least one possible status, the order in
/// which they were recorded changes nothing, and the findings can be told; four bytes are a claim.
func fuzzClaims(_ bytes: [UInt8]) {
  guard bytes.count < 200, let mandate = Mandate("ch-for-us-in-ir"),
    let instant = Instant("2026-11-22T09:30:00Z")
  else { return }
  var entries: [Entry] = []
  for start in stride(from: 0, to: bytes.count - 3, by: 4) {
    let content = claim(bytes[start..<start + 4], mandate, entries.last?.id)
    entries.append(Entry(recording: content, at: instant, by: "anna"))
  }
  let docket = Docket(Evidence(entries), registry: .standard)
  let turned = Docket(Evidence(entries.reversed()), registry: .standard)
  for number in stride(from: 3600, to: 4200, by: 97) {
    let clocks = Clocks(asOf: Day(number: number))
    let answer = docket.answer(mandate, clocks)
    let other = turned.answer(mandate, clocks)
    require(!answer.possible.isEmpty, "some status is possible")
    require(answer.possible == other.possible, "the order of recording changes nothing")
    require(answer.claims == other.claims, "nor which claims carry it")
    require(answer.since == other.since && answer.until == other.until, "nor since when")
  }
  let clocks = Clocks(asOf: Day(number: 4000))
  require(docket.findings(clocks) == turned.findings(clocks), "nor the findings")
}

private func claim(
  _ bytes: ArraySlice<UInt8>, _ mandate: Mandate, _ last: EntryID?
) -> Entry.Content {
  let (what, when, until, who) = (
    Int(bytes[bytes.startIndex]), Int(bytes[bytes.startIndex + 1]),
    Int(bytes[bytes.startIndex + 2]), Int(bytes[bytes.startIndex + 3])
  )
  if what >= 250, let last { return .retraction(of: last, because: "mistake \(who)") }
  if what >= 240, let last { return .preference(last, because: "better \(who)") }
  let acts = Act.allCases
  let subject: Claim.Subject
  let content: Claim.Content
  if what < 80 {
    subject = .mandate(mandate)
    content = .attestation(Force.allCases[what % Force.allCases.count])
  } else {
    let act = acts[what % acts.count]
    subject = act.concernsPair ? .pair(mandate.pair) : .mandate(mandate)
    content = .act(act)
  }
  var claim = Claim(subject, content, source: .officer("officer \(who % 4)"))
  claim.date = date(when)
  if case .attestation = content {
    claim.since = date(until)
    if who & 64 != 0 { claim.until = date(until + 9) }
  }
  if who & 4 != 0 { claim.by = [mandate.state(of: Leg.allCases[who % 3])] }
  if who & 8 != 0 { claim.isPlanned = true }
  if who & 16 != 0 { claim.condition = "should war come" }
  if case .act(.handover) = content { claim.to = StateKey("SE") }
  return .claim(claim)
}

/// One of some dates around 1980, exact and less so; 0 is none.
private func date(_ number: Int) -> EDTF? {
  if number % 64 == 0 { return nil }
  let day = Day(number: 3600 + number % 64 * 9)
  let text =
    switch number / 64 % 4 {
    case 0: day.description
    case 1: String(day.description.prefix(7))
    case 2: "\(day)/\(day.advanced(by: 40))"
    default: "[\(day),\(day.advanced(by: 25))]"
    }
  return try? EDTF(text)
}
