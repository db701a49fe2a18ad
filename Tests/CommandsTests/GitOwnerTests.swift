import Commands
import Diagnostics
import Testing

/// What git says where it will not be the witness.
struct GitOwnerTests {
  @Test func `of a repository that belongs to somebody else the way out is told`() throws {
    let desk = try Workshop.empty()
    let complaint = """
      fatal: detected dubious ownership in repository at '/srv/record'
      To add an exception for this directory, call:

      \tgit config --global --add safe.directory /srv/record

      """
    let run = desk.run(["check", "--since", "HEAD"]) { _, _ in
      GitAnswer(status: 128, output: [], errors: complaint)
    }
    #expect(run.status == .trouble)
    #expect(run.errors.contains("dubious ownership in repository at '/srv/record' [git.failed]"))
    #expect(
      run.errors.contains(
        "hint: if you trust who owns it: git config --global --add safe.directory /srv/record\n"))
  }
}
