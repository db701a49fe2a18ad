import States
import Testing

@testable import Extraction

/// Paragraphs of more bytes than are cut into tokens at once.
@Suite struct LongParagraphTests {
  private static let fact = "Sweden represents the interests of Iran in Egypt."

  @Test(arguments: ["The weather was fine. ", "fine ", "é", "日", "👩‍👩‍👧"], [true, false])
  func `what stands behind 64,000 bytes of one paragraph is read, wherever it is cut`(
    _ repeated: String, _ isScreening: Bool
  ) throws {
    let filler = String(repeating: repeated, count: 70_000 / repeated.utf8.count)
    let told = try TextCase.mandates(
      in: "\(filler). \(Self.fact)", .english, of: "2020-01-01", isScreening: isScreening)
    #expect(told == ["SE-IR-EG"])
  }

  @Test(arguments: [true, false])
  func `a paragraph of several pieces tells what stands in each`(
    _ isScreening: Bool
  ) throws {
    let filler = String(repeating: "The weather was fine. ", count: 3_000)
    let told = try TextCase.mandates(
      in: "\(Self.fact) \(filler)Norway represents the interests of Chile in Libya. \(filler)"
        + "Austria represents the interests of Ghana in Peru.",
      .english, of: "2020-01-01", isScreening: isScreening)
    #expect(told == ["SE-IR-EG", "NO-CL-LY", "AT-GH-PE"])
  }
}
