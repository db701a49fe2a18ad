extension Program {
  /// What is wrong with the declarations themselves, a sentence each; a test holds it empty.
  package var flaws: [String] { root.flaws(below: []) }
}

extension Command {
  fileprivate func flaws(below path: [String]) -> [String] {
    let path = path + [name]
    var flaws: [String] = []
    for name in names.repeated { flaws.append("two commands are named '\(name)'") }
    for (name, command) in zip(names, commands) where name != command.name {
      flaws.append("the command '\(command.name)' is called by '\(name)'")
    }
    for spelling in declarations.map(\.spelling).repeated {
      flaws.append("two parameters are named '\(spelling)'")
    }
    for letter in (declarations.compactMap(\.letter) + ["h"]).repeated {
      flaws.append("two options have the letter '\(letter)'")
    }
    for declaration in declarations {
      let spelling = declaration.spelling
      if declaration.name.isEmpty { flaws.append("a parameter has no name") }
      if spelling == "--help" { flaws.append("'--help' is taken") }
      if declaration.name.contains("=") { flaws.append("'\(spelling)' has '=' in its name") }
      if let letter = declaration.letter, !letter.isLetter {
        flaws.append("'\(spelling)' has a letter that is none")
      }
    }
    let arguments = declarations.filter { $0.kind == .argument }
    for (former, latter) in zip(arguments, arguments.dropFirst())
    where former.arity.isRepeated || latter.arity.isRequired && !former.arity.isRequired {
      flaws.append("'\(latter.spelling)' cannot follow '\(former.spelling)'")
    }
    return flaws.map { "\(path.joined(separator: " ")): \($0)" }
      + commands.flatMap { $0.flaws(below: path) }
  }
}

extension [String] {
  fileprivate var repeated: [String] {
    Dictionary(grouping: self) { $0 }.filter { $1.count > 1 }.keys.sorted()
  }
}

extension [Character] {
  fileprivate var repeated: [String] { map { String($0) }.repeated }
}
