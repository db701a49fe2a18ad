import Dates
import Mandates
import Pages
import States

extension Briefing {
  /// The dossiers of mandates: every event with its sources and how things stood after it.
  package func historyReport(_ mandates: [Mandate]) -> Page {
    var briefing = self
    briefing.subject = mandates
    return briefing.history(of: mandates)
  }

  /// Those of some mandates that the filter asks for, of whatever status where it asks for none; all
  /// of these where none is named.
  package func asked(among mandates: [Mandate]) -> [Mandate] {
    let asked = answersOfAll().map(\.mandate)
    return mandates.isEmpty ? asked : mandates.filter(Set(asked).contains)
  }

  private func history(of mandates: [Mandate]) -> Page {
    var register = citationRegister()
    var dossiers: [Block] = []
    var open: [Block] = []
    for mandate in mandates {
      let dossier = dossier(mandate, &register)
      dossiers.append(
        .section(heading: title(mandate), anchor: mandate.description, dossier.told))
      open +=
        mandates.count == 1
        ? dossier.open : [.section(heading: title(mandate), dossier.open)]
    }
    if dossiers.isEmpty {
      dossiers = [.paragraph([.text(say(.noMandate))])]
      open = [.paragraph([.text(say(.noDenial))])]
    }
    let heading =
      mandates.count == 1
      ? Phrase.historyTitle(title(mandates[0])) : .historyTitle(mandates.count)
    return page(
      say(heading), dossiers, notKnown: open, register, data: historyData(mandates, register))
  }

  /// What is told of a mandate, and what is not known of it.
  private func dossier(
    _ mandate: Mandate, _ register: inout CitationRegister
  ) -> (told: [Block], open: [Block]) {
    let chronicle = docket.chronicle(of: mandate)
    let answer = docket.answer(chronicle, clocks)
    let events = chronicle.order.map { entry($0, of: chronicle, &register) }
    let told: [Block] =
      [
        .definitions(standing(answer, &register)),
        .section(
          heading: say(.willsHeading), [.definitions(legDefinitions(answer, chronicle, &register))]),
        timelineSection(mandate, &register),
        .section(
          heading: say(.eventsHeading), [.paragraph([.text(say(.eventsOrder))]), .events(events)]),
        tenureSection(mandate),
        courseSection(chronicle, answer, &register),
      ] + disputeSections(chronicle, &register) + boundSections(chronicle, &register)
      + [besideSection(chronicle, &register)]
    return (told, notKnown(chronicle, answer, &register))
  }

  private func entry(
    _ index: Int, of chronicle: Chronicle, _ register: inout CitationRegister
  ) -> Pages.Event {
    let event = chronicle.events[index]
    let claims = chronicle.joined(of: index).map { chronicle.claims[$0] }
    var notes: [[Pages.Span]] = []
    for counted in claims {
      notes += remarks(on: counted, givenAs: event)
        .map { [$0, .references(register.cite([counted.id]))] }
    }
    notes += wordNotes(claims, &register)
    if event.writes, !event.supporters.isEmpty {
      let fitting = event.supporters.map { chronicle.claims[$0].id }
      notes.append([
        .text(say(.fitsAnother(fitting.count))), .references(register.cite(fitting)),
      ])
    }
    return Pages.Event(
      date: dateCell(event, chronicle),
      what: Cell(.code(event.code), eventWords(event, in: chronicle)),
      who: event.by.isEmpty ? nil : statesCell(event.by),
      notes: notes, after: event.writes ? standingAfter(event, chronicle) : []
    ).citing(register.cite(claims.map(\.id)))
  }

  /// What a claim says beyond the event it tells.
  private func remarks(on counted: CountedClaim, givenAs event: Mandates.Event) -> [Pages.Span] {
    let claim = counted.claim
    var texts: [Phrase] = []
    if let given = claim.given(for: event), given != event.date {
      texts.append(.givenAs(words(given)))
    }
    if claim.isPlanned {
      let day = claim.date.map { words($0, .at) } ?? say(.dayNotTold)
      texts.append(.plannedFor(day))
    }
    if let condition = claim.condition {
      texts.append(.onCondition(ownWords(condition, of: claim)))
    }
    if let reason = claim.reason { texts.append(.reason(ownWords(reason, of: claim))) }
    if let scope = claim.scope, scope != Scope([]), !claim.isAttestation {
      texts.append(.scope(scopeWords(scope, in: [claim])))
    }
    return texts.map { .text(say($0)) }
  }

  /// The status and the three wills at the end of the last day on which an event may have happened;
  /// nothing where that lies after the day asked.
  private func standingAfter(_ event: Mandates.Event, _ chronicle: Chronicle) -> [Field] {
    guard event.span.last <= clocks.asOf.number else { return [] }
    var clocks = clocks
    clocks.asOf = Day(number: event.span.last)
    let answer = docket.answer(chronicle, clocks)
    let cells = AnswerCells(briefing: self, answer: answer)
    let hasWills = answer.readings.contains { reading in
      reading.legs.values.contains { $0 != [.empty] }
    }
    let day =
      event.date.earliest == event.date.latest
      ? []
      : [
        Field(
          "day", say(.dayAfter),
          .day(clocks.asOf.description, words(clocks.asOf)))
      ]
    return day + [Field("status", say(.statusAfter), cells.status)]
      + (hasWills ? legFields(answer, chronicle) : [])
  }

  /// What the three wills are, where a status hangs on them.
  ///
  /// After an end none is left: then that is said, and nothing of what the States may want.
  func legFields(_ answer: Answer, _ chronicle: Chronicle) -> [Field] {
    let closing = closing(of: answer, chronicle)
    return Leg.allCases.map { leg in
      let wills = Will.allCases.filter { will in
        answer.readings.contains { $0.legs[leg]?.contains(will) ?? false }
      }
      let codes = wills.isEmpty ? [Will.empty] : wills
      let reading = codes == [.empty] ? closing.map { say($0) } : nil
      return Field(
        leg.rawValue, name(answer.mandate.state(of: leg)),
        .codes(codes.map(\.rawValue), reading ?? willWords(codes)))
    }
  }

  /// What took away the wills of a mandate that is over; nil if it is not, or nothing says so.
  private func closing(of answer: Answer, _ chronicle: Chronicle) -> Phrase? {
    guard answer.certain == .ended || answer.certain == .lapsed else { return nil }
    let ends = Set(answer.readings.flatMap(\.events)).sorted().map { chronicle.events[$0] }
      .filter(\.isEnding)
    let restored = ends.filter { $0.kind == .restoration }
    let events = restored.isEmpty ? ends : restored
    guard !events.isEmpty else { return nil }
    var days: [String] = []
    for event in events.sorted(by: { $0.span.last < $1.span.last }) {
      let day = dateWords(event, chronicle)
      if !days.contains(day) { days.append(day) }
    }
    let day = alternatives(days)
    return restored.isEmpty ? .clearedByEnd(day) : .clearedByRestoration(day)
  }
}

extension Claim {
  /// Whether it attests force or its absence.
  var isAttestation: Bool { force != nil }
}
