import CommandLineParsing
import Commands
import Diagnostics
import Glibc
import Mandates

/// Reads the command line, runs it in the world as it is, and ends with its status.
@main enum Main {
  static func main() {
    // A reader that has seen enough closes the pipe; that is no failure, and no reason to die by
    // a signal in the middle of a write to the ledger.
    signal(SIGPIPE, SIG_IGN)
    // Nor is a file that may not grow any more: the write fails, and that is told.
    signal(SIGXFSZ, SIG_IGN)
    World.openStandardStreams()
    let session: Session
    let words: [String]
    do {
      words = try World.words()
      session = try World.session()
    } catch {
      World.complain(DiagnosticPrinter().print(error.diagnostics))
      exit(error.status.rawValue)
    }
    let outcome = goodOfficesProgram.run(words, in: session, width: session.outputWidth ?? 80)
    session.write(outcome.output)
    if !outcome.diagnostics.isEmpty {
      let printer = DiagnosticPrinter(usesColour: session.usesErrorColour)
      session.writeError(printer.print(outcome.diagnostics))
    }
    World.closeOutput()
    exit(outcome.status.rawValue)
  }
}
