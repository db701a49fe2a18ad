import Diagnostics

extension Page {
  /// What messages call the page: the name by which it is asked for, else its title.
  var nameInMessages: String { name.map { "'\($0)'" } ?? "“\(title.visible)”" }

  /// The formats that can show the page.
  var fittingFormats: [PageFormat] {
    PageFormat.allCases.filter { format in
      switch format {
      case .text, .markdown, .html, .json: true
      case .svg: !figures.isEmpty
      case .dot: graph != nil
      case .csv, .csvSheet: isOneTable
      }
    }
  }

  /// The remedy where a format can't show the page.
  var formatsHint: String {
    let names = fittingFormats.map { "'\($0.rawValue)'" }
    return "use \(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
  }
}
