/// Events of one kind, asked whether one of them may lie between two others.
///
/// The answer takes a search among the first days, not a look at each event.
struct Interposed {
  /// The first days, in order.
  private let firsts: [Int]

  /// The latest of the last days up to each place.
  private let reach: [Int]

  /// Takes in the spans of events in the order of their first days.
  init(_ spans: [Span]) {
    firsts = spans.map(\.first)
    var latest = Span.past
    reach = spans.map { span in
      latest = max(latest, span.last)
      return latest
    }
  }

  /// Says whether one may lie on or after the first day of a span, and on or before a last day.
  func mayLie(after span: Span, by last: Int) -> Bool {
    var low = 0
    var high = firsts.count
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] <= last { low = middle + 1 } else { high = middle }
    }
    return low > 0 && reach[low - 1] >= span.first
  }
}
