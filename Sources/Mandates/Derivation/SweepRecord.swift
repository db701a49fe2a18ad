/// The ways between the nodes of a sweep, to tell which of them lead to worlds that are left.
struct SweepRecord {
  /// A step from one node within a stretch to another, and what it broke.
  private struct Step {
    let from: Int
    let to: Int
    let breach: Int
  }

  /// What happened within one stretch.
  private struct Passage {
    /// Where each node from before entered.
    var entered: [Int] = []

    var steps: [Step] = []

    /// What became of each node at the end of the stretch.
    var settled: [Int?] = []
  }

  private var passages: [Passage] = []

  /// How many stretches were passed in which something could happen.
  var count: Int { passages.count }

  mutating func begin() { passages.append(Passage()) }

  mutating func enter(_ place: Int) { passages[passages.count - 1].entered.append(place) }

  mutating func step(from: Int, to: Int, _ breach: Int) {
    passages[passages.count - 1].steps.append(Step(from: from, to: to, breach: breach))
  }

  mutating func settle(_ place: Int?) { passages[passages.count - 1].settled.append(place) }

  /// The least that is still to be broken after each node: first those before any stretch, then
  /// those behind each; nil where a node leads to no world.
  func breachesAhead(ofLast count: Int) -> [[Int?]] {
    var ahead: [[Int?]] = [Array(repeating: 0, count: count)]
    for passage in passages.reversed() {
      let after = ahead[ahead.count - 1]
      var within = passage.settled.map { settled in settled.flatMap { after[$0] } }
      // A step leads to a node with more events behind it, so going round ends.
      var isChanged = true
      while isChanged {
        isChanged = false
        for step in passage.steps.reversed() {
          guard let rest = within[step.to] else { continue }
          if let known = within[step.from], known <= rest + step.breach { continue }
          within[step.from] = rest + step.breach
          isChanged = true
        }
      }
      ahead.append(passage.entered.map { within[$0] })
    }
    return ahead.reversed()
  }
}
