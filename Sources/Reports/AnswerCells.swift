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
        words(briefing.word)
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

  /// Since when.
  var since: Cell { briefing.whenCell(answer.since) }

  /// Until when.
  var until: Cell { briefing.whenCell(answer.until) }

  /// The day of the last evidence, and how long before the day asked it lies.
  var lastEvidence: Cell {
    guard let last = answer.lastEvidence else {
      return .absent(answer.possible == [.unknown] ? "–" : briefing.say(.notDated))
    }
    let age = Phrase.age(days: answer.day.number - last.number)
    return .day(last.description, briefing.say(.aged(briefing.words(last), age)))
  }

  /// Who refuses.
  var rejectedBy: Cell { briefing.statesCell(answer.rejectedBy) }

  /// The status with what must be said beside it: who refuses, whether the offer was renewed.
  var statusInFull: Cell {
    var cell = status
    if answer.notInBeing.isEmpty, !answer.rejectedBy.isEmpty {
      let rejected = briefing.say(.rejected(briefing.byWords(answer.rejectedBy)))
      cell.reading = words { $0 == .rejected ? rejected : briefing.word($0) }
    }
    if answer.isRenewed {
      let renewals = answer.renewals.map { briefing.words($0, .at) }.joined(separator: ", ")
      cell.reading = briefing.say(.offerRenewed(cell.reading, renewals))
    }
    return cell
  }

  /// The possible statuses in words; "at most" where some of them may be impossible.
  private func words(_ word: (Status) -> String) -> String {
    let words = briefing.alternatives(answer.possible.map(word))
    return answer.isSuperset ? briefing.say(.atMost(words)) : words
  }

  /// What the carrying claims say it covers.
  var scope: Cell {
    let scopes = briefing.docket.chronicle(of: answer.mandate).scopes(of: answer)
    let said = scopes.filter { $0 != Scope([]) }
    guard !said.isEmpty else { return .absent(briefing.say(.notSaid)) }
    return .codes(
      Scope(said.flatMap(\.parts)).parts.map(\.rawValue),
      said.map(briefing.scopeWords).joined(separator: "; "))
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
