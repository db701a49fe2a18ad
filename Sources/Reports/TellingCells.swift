import Mandates
import Pages

extension Briefing {
  /// The columns that `tellingCells` fills.
  var tellingColumns: [Table.Column] {
    [
      .init("reason", say(.bidReason)), .init("scope", say(.columnScope), .code),
      .init("scopeText", say(.columnScopeText)), .init("words", say(.columnWords)),
      .init("note", say(.columnRemark)), .init("lines", say(.columnPlace), .code),
    ]
  }

  /// What claims give as reason and scope, in which words, and where, for tables of values alone.
  ///
  /// Each stands once, in the order of the claims; the reasons may be those of some claims only.
  func tellingCells(_ claims: [Claim], reasonsOf giving: [Claim]? = nil) -> [Cell] {
    let scopes = claims.compactMap(\.scope)
    // That a source says nothing adds nothing to what another says.
    let all = Scope(scopes.flatMap(\.parts)).parts
    let parts = all.count > 1 ? all.filter { $0 != .unknown } : all
    let places = unique(
      claims.compactMap { claim -> String? in
        switch claim.source {
        case .document(let key, .lines(let first, let last)?): "\(key):\(first)-\(last)"
        case .document(let key, .passage(let text)?): "\(key): \(text)"
        case .document(_, nil), .officer: nil
        }
      })
    return [
      texts((giving ?? claims).compactMap(\.reason)),
      parts.isEmpty
        ? .absent()
        : .codes(parts.map(\.rawValue), parts.map { say(.scopePart($0)) }.joined(separator: ", ")),
      texts(scopes.compactMap(\.text)), texts(claims.compactMap { $0.quotation?.text }),
      texts(claims.compactMap(\.note)),
      places.isEmpty ? .absent() : .codes(places, places.joined(separator: ", ")),
    ]
  }

  private func texts(_ texts: [String]) -> Cell {
    let texts = unique(texts)
    return texts.isEmpty ? .absent() : .text(texts.joined(separator: "; "))
  }

  private func unique(_ texts: [String]) -> [String] {
    var met: Set<String> = []
    return texts.filter { met.insert($0).inserted }
  }
}
