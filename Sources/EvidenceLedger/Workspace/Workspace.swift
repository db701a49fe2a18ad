import Diagnostics
import Mandates

/// A folder that holds a ledger and the texts of its documents.
package struct Workspace: Sendable {
  /// The path by which the folder is opened.
  package let path: String

  /// The name of the folder as messages show it: as it was given, or seen from where one works.
  package let name: String

  /// The ledger in it.
  package let ledger: Ledger

  let system: SystemCalls

  static let ledgerName = "ledger.jsonl"

  /// Speaks of a folder; nothing is looked at yet.
  package init(path: String, name: String, system: SystemCalls = SystemCalls()) {
    self.path = path
    self.name = name
    self.system = system
    ledger = Ledger(
      path: join(path, Self.ledgerName), name: join(name, Self.ledgerName), system: system)
  }

  /// Finds the folder to work in.
  ///
  /// It is the one that the option names, else the one that the environment names, else the nearest
  /// one upwards from where one works: a folder with a ledger, or its `data` if that has one.
  package static func find(
    option: String?, environment: String?, from workingFolder: String,
    system: SystemCalls = SystemCalls()
  ) throws(Failure) -> Workspace {
    let fromEnvironment = environment.flatMap { $0.isEmpty ? nil : $0 }
    if let given = option ?? fromEnvironment {
      let workspace = named(given, from: workingFolder, system)
      if try !workspace.hasLedger() { throw .noLedger(in: workspace, byOption: option != nil) }
      return workspace
    }
    var folder = workingFolder
    var way = "."
    while true {
      for child in [".", "data"] {
        let found = Workspace(path: join(folder, child), name: join(way, child), system: system)
        if try found.hasLedger() { return found }
      }
      if folder == "/" || folder == "." { throw .noLedger(from: workingFolder) }
      folder = parent(of: folder)
      way = join(way, "..")
    }
  }

  /// The workspace that a word on the command line names.
  static func named(
    _ folder: String, from workingFolder: String, _ system: SystemCalls
  ) -> Workspace {
    let path = folder.hasPrefix("/") ? folder : join(workingFolder, folder)
    return Workspace(path: path, name: folder, system: system)
  }

  /// Whether a ledger is there; throws if that cannot be seen.
  func hasLedger() throws(Failure) -> Bool {
    try trying(.read, ledger.name) { () throws(SystemError) in
      try system.kind(of: ledger.path) != nil
    }
  }
}

/// Joins a folder and what lies in it; `.` on either side adds nothing.
func join(_ folder: String, _ child: String) -> String {
  if child == "." { return folder }
  if folder == "." { return child }
  return folder.hasSuffix("/") ? folder + child : folder + "/" + child
}

extension Workspace {
  /// The name of the folder beside this one that has a ledger and was probably meant.
  fileprivate var near: String? {
    let (above, named) = (parent(of: path), parent(of: name))
    let others = ((try? system.names(in: above)) ?? []).filter {
      (try? Workspace(path: join(above, $0), name: $0, system: system).hasLedger()) == true
    }
    let last = path.split(separator: "/").last.map(String.init) ?? ""
    return nearest(to: last, in: others.sorted()).map { join(named, $0) }
  }
}

extension Failure {
  fileprivate static func noLedger(in workspace: Workspace, byOption: Bool) -> Failure {
    let (name, system) = (workspace.name, workspace.system)
    let inner = Workspace(path: join(workspace.path, "data"), name: join(name, "data"))
    let hint =
      if let kind = try? system.kind(of: workspace.path), kind == .file {
        "name the folder, not a file in it"
      } else if (try? inner.hasLedger()) == true {
        "did you mean '\(inner.name)'?"
      } else if let near = workspace.near {
        "did you mean '\(near)'?"
      } else {
        "make one with 'goodoffices init \(name)'"
      }
    let giver = byOption ? "--data" : "GOODOFFICES_DATA"
    return Failure(
      .error(
        "workspace.no-ledger", "\(giver) names a folder with a ledger, but '\(name)' has none",
        hint: hint))
  }

  fileprivate static func noLedger(from folder: String) -> Failure {
    Failure(
      .error(
        "workspace.no-ledger", "there is no ledger in '\(folder)', its 'data' or any folder above",
        hint: "name its folder with --data, or make one with 'goodoffices init data'"))
  }
}
