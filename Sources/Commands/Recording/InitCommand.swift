import CommandLineParsing
import Diagnostics
import EvidenceLedger

extension Command where Context == Session {
  /// The command `goodoffices init`.
  static var initialize: Self {
    Command(
      "init", "Make a folder with an empty ledger, and what git needs to merge ledgers.",
      examples: [Example("goodoffices init data", "A new ledger in the folder 'data'.")],
      exits: [Exit(.done), Exit(.wrongInput, "there is a ledger already"), Exit(.trouble)],
      .argument("folder", String.self, "The folder.", candidates: .folders)
    ) { session, folder throws(Failure) in
      var extended: [String] = []
      let workspace = try Workspace.create(
        folder, from: session.folder, system: session.system
      ) { extended.append("added what git needs to \($0.visible)\n") }
      session.write(
        """
        made \(workspace.ledger.name.visible)
        \(extended.joined())next: register a document with 'goodoffices document add', then record what it says

        """)
      return .done
    }
  }
}
