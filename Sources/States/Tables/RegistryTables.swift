// swift-format-ignore-file
// Written by Tests/Tools/states/generate.py.

/// The generated tables of the standard registry, in the order in which they are read.
enum RegistryTables {
  static let all: [StaticString] = [states1, states2, states3, states4, states5, states6, states7, states8, states9, states10, states11, states12, states13, states14, states15]
}
