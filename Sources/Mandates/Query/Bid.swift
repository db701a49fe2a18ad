import Dates
import States

/// An offer or a request, and what became of it until the day asked.
package struct Bid: Sendable {
  /// What was done.
  package enum Kind: String, Sendable, CaseIterable {
    /// The power offers.
    case offer
    /// The represented State asks.
    case request
  }

  /// How it counts.
  package enum Standing: String, Sendable, CaseIterable {
    /// As an offer or request of its own.
    case first
    /// As one made again by the same State in the same case: listed, and not counted again.
    case again
    /// As one made while the mandate ran, about its going on or its scope: not counted.
    case whileRunning = "while-running"
  }

  /// What became of it.
  package enum Fate: String, Sendable, CaseIterable {
    /// The mandate ran afterwards.
    case takenUp = "taken-up"
    /// Another of the three refused it.
    case refused
    /// A will was withdrawn before the mandate ran.
    case withdrawn
    /// Nothing that is known has decided it.
    case pending
    /// It was overtaken: relations were restored, another power took the mandate, or one of the
    /// three is no more.
    case moot
  }

  /// The mandate of another power that overtook it.
  package struct Overtaking: Sendable {
    /// The mandate, for the same State in the same State.
    package let mandate: Mandate

    /// When it began; where that is not told, when it was first observed.
    package let date: EDTF

    /// The claims that tell it.
    package let claims: [EntryID]

    /// The days on which it may have begun.
    let span: Span

    /// Whether it certainly began after the offer or request.
    let isCertain: Bool
  }

  /// The mandate.
  package let mandate: Mandate

  /// What was done.
  package let kind: Kind

  /// The event, by its place in the chronicle of the mandate.
  package let event: Int

  /// How it counts.
  package internal(set) var standing = Standing.first

  /// What may have become of it, in the order of fates; empty where the claims say nothing of it.
  package internal(set) var fates: [Fate] = []

  /// Whether the claims that decide it exclude each other.
  package internal(set) var isContested = false

  /// The refusals and withdrawals that answer it or may do so, by their place in the chronicle.
  package internal(set) var refusals: [Int] = []

  /// What may have begun the force that took it up, by its place in the chronicle.
  package internal(set) var starts: [Int] = []

  /// The ends and restorations that made it moot, by their place in the chronicle.
  package internal(set) var closings: [Int] = []

  /// The mandate of another power that made it moot, or may have done so.
  package internal(set) var overtaking: Overtaking?

  /// The later offers or requests by which it was made again, by their place in the chronicle.
  package internal(set) var renewals: [Int] = []

  /// How many days lie between it and what decided it; nil where nothing did, or no bound is known.
  package internal(set) var days: (least: Int, most: Int?)?

  /// The sole fate, if there is one.
  package var fate: Fate? { fates.count == 1 ? fates[0] : nil }

  /// The events that decide it or may do so, each once, in their order.
  package var deciding: [Int] { Set(refusals + starts + closings).sorted() }
}

extension Bid.Kind {
  /// What an event is, if it is an offer or a request that was made.
  ///
  /// One that was planned, or made on a condition, announces a will, and is none.
  init?(_ event: Event) {
    guard case .willing = event.kind else { return nil }
    switch event.code {
    case Act.offer.rawValue: self = .offer
    case Act.request.rawValue: self = .request
    case Act.reiteration.rawValue:
      guard case .willing(let legs) = event.kind else { return nil }
      if legs.contains(.power) {
        self = .offer
      } else if legs.contains(.represented) {
        self = .request
      } else {
        return nil
      }
    default: return nil
    }
  }
}
