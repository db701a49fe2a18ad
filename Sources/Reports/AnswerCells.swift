import Dates
import Mandates
import Pages
import States

/// The values of an answer as cells of a page.
struct AnswerCells {
  let briefing: Briefing
  let answer: Answer

  /// The identifier.
  var mandate: Cell {
    let identifier = answer.mandate.description
    return Cell(.code(identifier), identifier).linked(to: identifier)
  }

  /// The mandate in words, with the identifier by which commands take it.
  var titledMandate: Cell {
    let identifier = answer.mandate.description
    return Cell(.code(identifier), "\(briefing.title(answer.mandate)) (\(identifier))")
      .linked(to: identifier)
  }

  /// The possible statuses, marked where they are contested, stale or rest on no document.
  var status: Cell {
    let reading =
      if !answer.notInBeing.isEmpty {
        briefing.say(.notInBeing(briefing.names(answer.notInBeing)))
      } else {
        words(rejectedBy: [], renewals: [])
      }
    let value: Cell.Value =
      if let certain = answer.certain { .code(certain.rawValue) } else {
        .codes(answer.possible.map(\.rawValue))
      }
    var marks: [Cell.Mark] = []
    if answer.isContested { marks.append(.contested) }
    if answer.isStale { marks.append(.stale) }
    if answer.isUnsourced { marks.append(.unsourced) }
    return Cell(value, reading).marked(marks).toned(tone)
  }

  /// Since when; marked where sources contradict each other about it.
  var since: Cell {
    briefing.sinceCell(answer).marked(isOpen(.starts, answer.beginnings) ? [.contested] : [])
  }

  /// Until when; marked where sources contradict each other about it.
  var until: Cell {
    briefing.untilCell(answer).marked(isOpen(.ends, answer.endings) ? [.contested] : [])
  }

  private func isOpen(_ subject: Alternatives.Subject, _ candidates: [EDTF]) -> Bool {
    guard candidates.count > 1 else { return false }
    return briefing.docket.chronicle(of: answer.mandate).openAlternatives
      .contains { $0.subject == subject }
  }

  /// The last evidence as it is given, and how long before the day asked it lies.
  var lastEvidence: Cell { briefing.lastEvidenceCell(answer) }

  /// Who refuses.
  var rejectedBy: Cell { briefing.statesCell(answer.rejectedBy) }

  /// The status with what must be said beside it: who refuses, whether the offer was renewed.
  var statusInFull: Cell {
    var cell = status
    if answer.notInBeing.isEmpty {
      cell.reading = words(rejectedBy: answer.rejectedBy, renewals: answer.renewals)
    }
    return cell
  }

  /// The possible statuses in words; of one that lapsed, whether sources leave open that it ran.
  private func words(rejectedBy: [StateKey], renewals: [EDTF]) -> String {
    briefing.statusesInFull(
      answer.possible, isSuperset: answer.isSuperset, rejectedBy: rejectedBy, renewals: renewals,
      lapse: briefing.lapse(answer))
  }

  /// What the carrying claims say it covers.
  var scope: Cell {
    let chronicle = briefing.docket.chronicle(of: answer.mandate)
    let said = chronicle.scopes(of: answer).filter { $0 != Scope([]) }
    guard !said.isEmpty else { return .absent(briefing.say(.notSaid)) }
    let claims = chronicle.claims.map(\.claim)
    return .codes(
      Scope(said.flatMap(\.parts)).parts.map(\.rawValue),
      said.map { briefing.scopeWords($0, in: claims) }.joined(
        separator: briefing.language.pageWords.semicolon + " "))
  }

  private var tone: Cell.Tone {
    guard let certain = answer.certain, !answer.isContested else { return .plain }
    return switch certain {
    case .inForce: .holds
    case .dormant, .agreed, .awaitingConsent, .consented, .offered, .requested, .announced:
      .waiting
    case .disputed, .rejected, .withdrawn: .refused
    case .ended, .lapsed: .over
    case .unknown: .plain
    }
  }
}
