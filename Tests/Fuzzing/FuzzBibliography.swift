import Diagnostics
import DocumentReading
import Exports
import Mandates

/// A bibliography of any bytes is read with all that is wrong in it told, and one that this program
/// can have written is written so that it reads as the same again.
func fuzzBibliography(_ bytes: [UInt8]) {
  do throws(RecordProblem) {
    let bibliography = try CSLBibliography(bytes)
    for item in bibliography.items {
      require(bytes.indices.contains(item.offset), "an item lies within the file")
      for attachment in item.attachments { require(!attachment.path.isEmpty, "a path has a name") }
    }
    for problem in bibliography.problems { _ = problem.diagnostic(input: "library.json") }
  } catch {
    require(error.offset <= bytes.count, "a fault lies within the file")
  }
  do throws(Failure) {
    let documents = try BibliographyFile.read(SourceText(name: "library.json", bytes))
      .map(\.document)
    let text = BibliographyFile.text(documents)
    let again = try BibliographyFile.read(SourceText(name: "again.json", text)).map(\.document)
    require(again == documents, "what is written reads as the same")
  } catch {
    require(!error.diagnostics.isEmpty, "a refusal has a reason")
    _ = DiagnosticPrinter().print(error.diagnostics)
  }
}
