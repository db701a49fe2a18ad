/// What stands written about one mandate at one moment of one world.
///
/// The fold of DESIGN's table: each event writes legs, bond and exercise; who wrote is kept as the
/// place of the event in its chronicle, so that an answer can name what carries it.
struct Registers: Hashable {
  /// What one of the three wills is.
  enum Will: UInt8, CaseIterable {
    case empty
    case announced
    case willing
    case refuses
    case withdrew
  }

  /// A leg, and the event that wrote it.
  struct LegRegister: Hashable {
    var will = Will.empty
    var writer: Int32 = Registers.nobody
  }

  /// Whether the mandate exists between the States.
  enum Bond: UInt8 {
    case none
    case inForce
  }

  /// How the tenure that was closed last came to its end.
  enum Closing: UInt8 {
    case never
    case ended
    case lapsed
  }

  /// Stands for "no event".
  static let nobody: Int32 = -1

  /// Stands for an event that is not told apart from others.
  static let somebody: Int32 = .max

  var power = LegRegister()
  var represented = LegRegister()
  var receiving = LegRegister()

  var bond = Bond.none

  /// The event with which force began; nobody if force is only observed.
  var start = Registers.nobody

  /// The event that says the power cannot work; nobody if it can.
  var dormantBy = Registers.nobody

  /// Whether a tenure is open.
  var isOpen = false

  var closing = Closing.never

  /// The event that closed the last tenure.
  var closedBy = Registers.nobody

  /// The start of the tenure that was closed last.
  var closedStart = Registers.nobody

  /// How far an event broke the rules of order: 0 if it kept them.
  typealias Breach = Int

  /// An end with nothing to end: it may be the second that is told of one.
  static let idleEnd: Breach = 1

  /// Force attested after an end.
  ///
  /// It weighs more than an idle end, so that an observation of unknown
  /// day is never moved behind one end to give another something to end.
  static let forceAfterEnd: Breach = 2

  subscript(leg: Leg) -> LegRegister {
    get {
      switch leg {
      case .power: power
      case .represented: represented
      case .receiving: receiving
      }
    }
    set {
      switch leg {
      case .power: power = newValue
      case .represented: represented = newValue
      case .receiving: receiving = newValue
      }
    }
  }

  /// Writes an event, and says whether it breaks a rule of order.
  ///
  /// The rules: an end is not before its tenure's start, and not before a day on which force is
  /// attested without contradiction.
  mutating func apply(_ kind: Event.Kind, by event: Int32) -> Breach {
    switch kind {
    case .willing(let legs): write(.willing, legs, event)
    case .announced(let legs): announce(legs, event)
    case .refused(let legs): write(.refuses, legs, event)
    case .withdrew(let legs): return withdraw(legs, event)
    case .start(let allWilling): begin(allWilling: allWilling, event)
    case .attested(let contradicted): return attest(event, bindsEnds: !contradicted)
    case .attestedNot: deny(event)
    case .suspension:
      let breach = attest(event, bindsEnds: true)
      dormantBy = event
      return breach
    case .resumption:
      let breach = attest(event, bindsEnds: true)
      dormantBy = Self.nobody
      return breach
    case .end(let ran): return end(event, ran: ran, toldOfMandate: true)
    case .restoration: return end(event, ran: false, toldOfMandate: false)
    case .remark: break
    }
    return 0
  }

  private mutating func open() {
    guard !isOpen else { return }
    isOpen = true
    power = LegRegister()
    represented = LegRegister()
    receiving = LegRegister()
    bond = .none
    start = Self.nobody
    dormantBy = Self.nobody
  }

  private mutating func write(_ will: Will, _ legs: Legs, _ event: Int32) {
    open()
    let written = LegRegister(will: will, writer: event)
    if legs.contains(.power) { power = written }
    if legs.contains(.represented) { represented = written }
    if legs.contains(.receiving) { receiving = written }
  }

  private mutating func announce(_ legs: Legs, _ event: Int32) {
    open()
    let written = LegRegister(will: .announced, writer: event)
    if legs.contains(.power), power.will == .empty { power = written }
    if legs.contains(.represented), represented.will == .empty { represented = written }
    if legs.contains(.receiving), receiving.will == .empty { receiving = written }
  }

  /// Takes back what there is: of what has ended nothing is left to take back.
  private mutating func withdraw(_ legs: Legs, _ event: Int32) -> Breach {
    guard isOpen || closing == .never else { return 0 }
    write(.withdrew, legs, event)
    guard bond == .inForce, legs != Legs(.receiving) else { return 0 }
    close(.ended, event)
    return 0
  }

  private mutating func begin(allWilling: Bool, _ event: Int32) {
    open()
    if allWilling {
      write(.willing, .all, event)
      dormantBy = Self.nobody
    }
    if bond == .none || start == Self.nobody { start = event }
    bond = .inForce
  }

  /// Force is attested: the bond is there, from a day not told if it was not there before.
  private mutating func attest(_ event: Int32, bindsEnds: Bool) -> Breach {
    let breach = bindsEnds && !takesObservations ? Self.forceAfterEnd : 0
    open()
    bond = .inForce
    return breach
  }

  /// Whether force may be observed without breaking a rule: nothing has ended, or force has begun
  /// again since.
  var takesObservations: Bool {
    closing == .never || (bond == .inForce && start != Self.nobody)
  }

  /// There is no force: what ran is over, what never ran or is over stays as it is.
  private mutating func deny(_ event: Int32) {
    if bond == .inForce {
      close(.ended, event)
    } else if closing == .never {
      open()
    }
  }

  /// What there is ends.
  ///
  /// Where nothing is known, an end told of this mandate is all there is to
  /// know of it, while restored relations say nothing of a mandate nobody spoke of.
  private mutating func end(_ event: Int32, ran: Bool, toldOfMandate: Bool) -> Breach {
    let breach = bond == .inForce ? 0 : Self.idleEnd
    if bond == .inForce {
      close(.ended, event)
    } else if isOpen {
      close(ran ? .ended : .lapsed, event)
    } else if closing == .never, toldOfMandate {
      close(.ended, event)
    }
    return breach
  }

  private mutating func close(_ closing: Closing, _ event: Int32) {
    self.closing = closing
    closedBy = event
    closedStart = start
    isOpen = false
    bond = .none
    start = Self.nobody
    dormantBy = Self.nobody
    power = LegRegister()
    represented = LegRegister()
    receiving = LegRegister()
  }
}
