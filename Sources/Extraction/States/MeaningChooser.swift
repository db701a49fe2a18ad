import Dates
import States

/// Chooses what a spelling means: the State in being on the day, the one already spoken of.
struct MeaningChooser: Sendable {
  let registry: StateRegistry
  let day: Day?
  let salient: [StateKey]

  /// The State a spelling stands for, or nil if it stands for none, or as well for several.
  func choose(_ match: StateIndex.Match) -> (state: StateKey, place: String?)? {
    if match.meanings.count == 1, let only = match.meanings.first {
      return only.isState ? (only.state, only.place) : nil
    }
    if let first = match.meanings.first,
      match.meanings.allSatisfy({ $0.isState && $0.place == nil && $0.state == first.state })
    {
      // Nearly every word: one State, whatever the day.
      return (first.state, nil)
    }
    let states = match.meanings.filter(\.isState)
    guard !states.isEmpty else { return nil }
    let alive = states.filter { meaning in
      guard let day else {
        return registry[meaning.state]?.existence.contains { $0.end == nil } ?? true
      }
      return registry[meaning.state]?.existed(on: day) ?? true
    }
    let pool = alive.isEmpty ? states : alive
    let named = pool.filter { $0.place == nil }
    let best = named.isEmpty ? pool : named
    if Set(best.map(\.state)).count > 1,
      let known = salient.last(where: { key in best.contains { $0.state == key } })
    {
      return best.first { $0.state == known }.map { ($0.state, $0.place) }
    }
    guard let top = best.min(by: { $0.kind < $1.kind }) else { return nil }
    // "Congo" is the name of two States: where none was spoken of, it is neither.
    if best.contains(where: { $0.kind == top.kind && $0.state != top.state }) { return nil }
    return (top.state, top.place)
  }
}
