import Dates
import Mandates
import States

/// Mandates of the State the text speaks of that others have elsewhere, told as examples.
extension SentenceReader {
  /// Reads who represents the State just spoken of in other places: "there are similar arrangements
  /// elsewhere, among them Switzerland in Iran and Sweden in North Korea".
  mutating func readLikes() -> Bool {
    guard let among = units.lastIndex(where: { $0.has(.among) }), among > 1,
      let mandate = units[..<among].firstIndex(where: {
        $0.has(any: .mandate, .protectionMandate, .representation, .accord)
      }),
      units[max(0, mandate - 2)..<mandate].contains(where: { $0.has(.alike) }),
      let topic = discourse.topic, sentence.number - topic.sentence <= 2,
      let represented = topic.triples.first?.represented,
      topic.triples.allSatisfy({ $0.represented == represented && $0.power != represented })
    else { return false }
    let first = clauses.clause(mandate).units.lowerBound
    let end = (first..<among).first { units[$0].has(any: .whereabouts, .relative) } ?? among
    guard tellsThatThereAre(first..<end) else { return false }
    let isOfOther = refs.contains {
      $0.at < among && !$0.states.isEmpty && $0.states != [represented]
    }
    let body = units[(among + 1)...]
    let named = refs.filter { $0.at > among }
    guard !isOfOther, named.count > 1, named.count.isMultiple(of: 2),
      body.allSatisfy({ unit in
        unit.state != nil || unit.mark != nil
          || unit.has(any: .inside, .article, .and, .filler, .embassy)
      })
    else { return false }
    let pairs = stride(from: 0, to: named.count, by: 2).map { (named[$0], named[$0 + 1]) }
    guard
      pairs.allSatisfy({ power, place in
        power.role == .bare && power.isNamedActor && power.states.count == 1
          && place.isUnder(.inside) && place.isNamed && place.states.count == 1
      })
    else { return false }
    var told: [Triple] = []
    for (power, place) in pairs {
      let triple = Triple(
        power: power.states.first, represented: represented, receiving: place.states.first,
        place: place.place)
      guard triple.isSound else { continue }
      let verdict = Verdict(
        content: .attestation(.yes), by: [],
        modality: modality([first..<end], conditional: false), rule: "likes",
        at: power.at)
      let item = Resolution.Resolved(
        triple: triple, times: [],
        notes: ["the represented State is taken from the sentences before"]
      )
      if emit(item, verdict, nil, nil) { told.append(triple) }
    }
    return !told.isEmpty
  }

  /// Whether a clause says in the present that something exists or that somebody has it, and nothing
  /// else of it.
  private func tellsThatThereAre(_ clause: Range<Int>) -> Bool {
    let isTold = units[clause].contains { unit in
      [unit.features(.be), unit.features(.have), unit.features(.exist)].contains {
        $0.map { $0.contains(.present) && !$0.contains(.past) } == true
      }
    }
    return isTold
      && !units[clause].contains { unit in
        unit.has(
          any: .negation, .noLonger, .modal, .condition, .doubt, .former, .future, .past, .lacking)
          || unit.senses.contains {
            $0.term.isEvent && !$0.features.contains(.noun)
              || [.be, .have, .exist].contains($0.term) && $0.features == .past
          }
      }
  }
}
