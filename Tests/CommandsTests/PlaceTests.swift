import Diagnostics
import Testing

/// Questions about what is not there are told, and not answered by silence.
@Suite struct PlaceTests {
  @Test(arguments: [
    ("list --place singapur", "did you mean 'singapore'?"),
    ("report status --place singapor", "did you mean 'singapore'?"),
    ("report matrix --place nowhere-at-all", "places there are: "),
  ])
  func `a place that no mandate has is told`(_ command: String, _ hint: String) throws {
    let desk = try Desk.withPlaces()
    let run = desk.run(command)
    #expect(run.status == .done)
    #expect(run.errors.contains("[place.unknown]"), "\(run.errors)")
    #expect(run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `a place that a mandate has is not`() throws {
    let desk = try Desk.withPlaces()
    #expect(desk.run("list --place singapore --as-of 1917-06-01").errors == "")
  }

  @Test(arguments: [
    ("1915-06-01", "Of the decade only what held until the day asked is shown: 1 June 1915."),
    ("1900-01-01", "The day asked lies before the decade"),
  ])
  func `a decade that the day asked cuts off says so`(_ day: String, _ note: String) throws {
    let desk = try Desk.withPlaces()
    #expect(desk.run("report matrix --decade 1910s --as-of \(day)").output.contains(note))
    let later = desk.run("report matrix --decade 1910s --as-of 1930-01-01").output
    #expect(!later.contains("Of the decade only"))
  }
}

extension Desk {
  /// A desk with one mandate that has a place.
  fileprivate static func withPlaces() throws -> Desk {
    let desk = try Desk()
    desk.run("init data")
    desk.run(
      "record entry-into-force --power NL --for GERMANREICH --in GB --place singapore "
        + "--date 1917-02 --unsourced")
    return desk
  }
}
