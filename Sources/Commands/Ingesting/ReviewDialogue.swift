import CommandLineParsing
import Dates
import Diagnostics
import EvidenceLedger
import Extraction
import Ingestion
import Mandates

/// The review of one proposal after the other with a person who answers.
struct ReviewDialogue {
  private let desk: ReviewDesk
  private let isPlain: Bool
  private var answers: AnswerReader

  /// The proposals that were open at the start, as they are now.
  private var proposals: [QueuedProposal]

  /// Which of them are decided, with the entry that decides it if this review recorded it.
  private var decided: [Int: EntryID?] = [:]

  /// Those that this review accepted, and how many it rejected.
  private var accepted: Set<Int> = []
  private var rejected = 0
  private var status: ExitStatus

  /// What an answer asks for.
  private enum Answer: String, CaseIterable {
    case accept
    case amend
    case reject
    case skip
    case back
    case quit
    case help

    /// Reads a letter or the word; `e` is to edit, for `a` is taken.
    init?(_ text: String) {
      let word = text.lowercased()
      if word == "e" || word == "edit" {
        self = .amend
      } else if word == "?" {
        self = .help
      } else if let found = Answer.allCases.first(where: {
        $0.rawValue == word || (word.count == 1 && $0 != .amend && $0.rawValue.hasPrefix(word))
      }) {
        self = found
      } else {
        return nil
      }
    }
  }

  init(_ desk: ReviewDesk, isPlain: Bool) throws(Failure) {
    self.desk = desk
    self.isPlain = isPlain
    answers = AnswerReader(desk.session.input)
    let state = try desk.read(isAddedTo: !desk.isDry)
    proposals = state.queue.proposals
    status = state.ledger.status
  }

  /// Asks until all is decided or passed over, or the person or the input ends it.
  mutating func run() throws(Failure) -> ExitStatus {
    if proposals.isEmpty {
      say("nothing to review")
      return status
    }
    var place = 0
    review: while place < proposals.count {
      try show(place)
      switch try ask() {
      case .accept?: if try accept(place) { place = following(place) }
      case .amend?: if try !amend(place) { break review }
      case .reject?: if try reject(place) { place = following(place) }
      case .skip?: place = following(place)
      case .back?: place = goBack(from: place)
      case .help?:
        for line in Self.help { say(line.wrapped(desk.session.outputWidth, indent: 3)) }
      case .quit?, nil: break review
      }
    }
    sayEnd()
    return status
  }

  private func following(_ place: Int) -> Int {
    (place + 1..<proposals.count).first { decided[$0] == nil } ?? proposals.count
  }

  /// The open proposal before one; what is decided in between is told, with how to change it.
  private func goBack(from place: Int) -> Int {
    let before = (0..<place).last { decided[$0] == nil }
    for number in (before.map { $0 + 1 } ?? 0)..<place {
      guard let id = decided[number] ?? nil else { continue }
      let name = String(id.description.prefix(8))
      let isClaim = accepted.contains(number)
      say(
        ("\(number + 1) is decided, as \(name), and stays so here; 'goodoffices retract \(name)'"
          + (isClaim ? " or 'goodoffices amend \(name)' changes it" : " opens it again"))
          .wrapped(desk.session.outputWidth, indent: 2))
    }
    if before == nil { say("this is the first one that is open") }
    return before ?? place
  }

  /// What the keys do.
  private static let help = [
    "a  accept: put the claim on record as it is shown",
    "e  amend: change fields; then accept it",
    "r  reject, with a reason; it is not proposed again",
    "s  skip: leave it open, and go on",
    "b  back to the one before that is open",
    "q  quit; what is decided is on record, the rest stays open",
    "?  this help",
  ]

  // MARK: What is said

  private func say(_ text: String) { desk.session.write(text + "\n") }

  /// Asks for a line; on a terminal the answer stands behind the question.
  private mutating func answer(to question: String) throws(Failure) -> String? {
    desk.session.write(isPlain ? question + "\n" : question + " ")
    let answer = try answers.next()
    if answer == nil, !isPlain { say("") }
    return answer
  }

  private func show(_ place: Int) throws(Failure) {
    let queued = proposals[place]
    let state = try desk.read(isQuiet: true)
    var words = HeldWords(state.ledger)
    let width = desk.session.outputWidth
    var text = "\n\(place + 1) of \(proposals.count): \(queued.place)\n"
    if let record = words[queued.document] {
      text += record.heading.visible.wrapped(width) + "\n"
    }
    text += "\n"
    if let held = words.text(of: queued) {
      let usesColour = desk.session.usesColour && !isPlain
      text += QuotedContext(text: held, proposal: queued)
        .shown(usesColour ? .colour : .brackets, width: width)
    } else {
      text += "  the text is not held; its words are “\(queued.quote.shownShort)”\n"
    }
    text += "\n\(queued.proposal.summary.visible.wrapped(width, indent: 2))\n"
    text += "\(queued.reading.visible.wrapped(width, indent: 2))\n"
    if let entries = desk.acceptance(of: queued, &words) {
      text += try Changes(state.ledger, recording: entries, about: nil, desk.clocks).standings
    } else {
      let why = desk.obstacles(to: queued, &words).joined(separator: "; ").visible
      text += "not as it stands: \(why)".wrapped(width, indent: 2) + "\n"
    }
    desk.session.write(text)
  }

  private mutating func ask() throws(Failure) -> Answer? {
    while true {
      let question = "a accept, e amend, r reject, s skip, b back, q quit, ? help:"
      guard let line = try answer(to: question) else { return nil }
      if let found = Answer(line) { return found }
      say("'\(line.visible)' is none of the answers; '?' tells what they do")
    }
  }

  private func sayEnd() {
    let open = proposals.count - decided.count
    let would = desk.isDry ? "would be " : ""
    say("\(accepted.count) \(would)accepted, \(rejected) \(would)rejected, \(open) left to review")
  }

  // MARK: What is done

  /// Accepts a proposal, and answers whether it is decided.
  private mutating func accept(_ place: Int) throws(Failure) -> Bool {
    var words = HeldWords(try desk.read(isQuiet: true).ledger)
    guard let entries = desk.acceptance(of: proposals[place], &words) else {
      if words.status == .trouble { status = .trouble }
      desk.session.report(words.diagnostics)
      say("it cannot be accepted as it stands; amend it, or reject it")
      return false
    }
    if try record(entries, place) { accepted.insert(place) }
    return true
  }

  /// Rejects a proposal, and answers whether it is decided: a reason is needed for that.
  private mutating func reject(_ place: Int) throws(Failure) -> Bool {
    guard let reason = try answer(to: "because:"), !reason.isEmpty else {
      say("a rejection has a reason; it stays open")
      return false
    }
    let entry = desk.entry(.rejected(proposals[place].rejected(because: reason)))
    if try record([entry], place) { rejected += 1 }
    return true
  }

  /// Records a decision; answers false if somebody else decided first, and tells how.
  private mutating func record(_ entries: [Entry], _ place: Int) throws(Failure) -> Bool {
    let state = try desk.read(isQuiet: true)
    let changes = try Changes(state.ledger, recording: entries, about: nil, desk.clocks)
    let decision = ReviewDesk.Decision(queued: proposals[place], entries: entries)
    let recorded = try desk.record([decision], in: state)
    decided[place] = .some(recorded.done.isEmpty ? nil : entries.first?.id)
    if recorded.done.isEmpty {
      desk.tell(recorded.others)
      return false
    }
    desk.session.report(changes.doubts)
    changes.write(desk.session, recorded.present, isDry: desk.isDry, .text, verb: "recorded")
    return true
  }

  /// Changes fields of a proposal until an empty line; answers whether the input goes on.
  private mutating func amend(_ place: Int) throws(Failure) -> Bool {
    let fields = Amendment.Field.allCases.map(\.rawValue).joined(separator: ", ")
    say("fields: \(fields)")
    while true {
      guard let line = try answer(to: "field=value, or an empty line when done:") else {
        return false
      }
      if line.isEmpty { return true }
      try change(place, line)
    }
  }

  private mutating func change(_ place: Int, _ line: String) throws(Failure) {
    var queued = proposals[place]
    let old = queued.proposal
    let day = (old.date ?? old.since)?.earliest ?? desk.session.today
    do throws(WordProblem) {
      let amendment = try Amendment(line)
      do throws(Failure) {
        try amendment.change(&queued.proposal, on: day) { desk.session.report([$0]) }
      } catch {
        desk.session.report(error.diagnostics)
        return
      }
    } catch {
      desk.session.report([.error(error.code, error.message ?? "", hint: error.hint)])
      return
    }
    if queued.proposal == old { return }
    queued.said = queued.said ?? old.says
    proposals[place] = queued
    try desk.keep(queued, in: try desk.read(isQuiet: true))
    say(queued.proposal.summary.visible)
  }
}

extension SourceDocument {
  /// Title, publisher and date in one line.
  fileprivate var heading: String {
    let rest = [publisher, date?.text].compactMap(\.self).map { ", " + $0 }.joined()
    return "“\(title)”\(rest)"
  }
}
