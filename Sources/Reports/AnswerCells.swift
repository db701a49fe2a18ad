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
        "unknown (State not in being: \(answer.notInBeing.map(briefing.name).joined(separator: ", ")))"
      } else {
        words(Wording.status)
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
  var since: Cell { date(answer.since) }

  /// Until when.
  var until: Cell { date(answer.until) }

  /// The day of the last evidence, and how many days before the day asked it lies.
  var lastEvidence: Cell {
    guard let last = answer.lastEvidence else {
      return .absent(answer.possible == [.unknown] ? "–" : "not dated")
    }
    return .day(last.description, "\(last) (\(age(answer.day.number - last.number)))")
  }

  /// Who refuses.
  var rejectedBy: Cell {
    answer.rejectedBy.isEmpty
      ? .absent()
      : .codes(
        answer.rejectedBy.map(\.description),
        answer.rejectedBy.map(briefing.name).joined(separator: ", "))
  }

  /// The status with what must be said beside it: who refuses, whether the offer was renewed.
  var statusInFull: Cell {
    var cell = status
    if answer.notInBeing.isEmpty, !answer.rejectedBy.isEmpty {
      let refuser = " by \(rejectedBy.reading)"
      cell.reading = words { $0 == .rejected ? Wording.status($0) + refuser : Wording.status($0) }
    }
    if answer.isRenewed {
      cell.reading += "; offer renewed \(answer.renewals.map(\.text).joined(separator: ", "))"
    }
    return cell
  }

  /// The possible statuses in words; "at most" where some of them may be impossible.
  private func words(_ word: (Status) -> String) -> String {
    answer.possible.map(word).joined(separator: " or ") + (answer.isSuperset ? " (at most)" : "")
  }

  /// What the carrying claims say it covers.
  var scope: Cell {
    let scopes = briefing.docket.chronicle(of: answer.mandate).scopes(of: answer)
    let said = scopes.filter { $0 != Scope([]) }
    guard !said.isEmpty else { return .absent("not said") }
    return .codes(
      Scope(said.flatMap(\.parts)).parts.map(\.rawValue),
      said.map(Wording.scope).joined(separator: "; "))
  }

  private func date(_ date: EDTF?) -> Cell {
    guard let date else { return .absent() }
    return Cell(.day(date.text), date.text)
  }

  private func age(_ days: Int) -> String {
    switch days {
    case ...0: "that day"
    case ..<60: Wording.count(days, "day")
    case ..<731: Wording.count(days / 30, "month")
    default: Wording.count(days / 365, "year")
    }
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
