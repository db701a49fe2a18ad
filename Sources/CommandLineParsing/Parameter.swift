import Diagnostics

/// One thing a command takes, or several under one heading, and how its value is read.
package struct Parameter<Value: Sendable>: Sendable {
  /// What it declares: one, or one for each member of a group.
  package let declarations: [Declaration]

  /// Reads its value from the words given for it.
  let read: @Sendable (Words) -> Result<Value, Failure>
}

// MARK: - Flags

extension Parameter where Value == Bool {
  /// A switch that is off unless given; `names` are as typed, `"--dry-run -n"`.
  package static func flag(_ names: String, _ help: String) -> Self {
    let declaration = Declaration(.flag, .optional, names, help)
    return Self(declarations: [declaration]) { .success(!$0.given(declaration).isEmpty) }
  }
}

// MARK: - Options

extension Parameter {
  /// An option with a standard value.
  package static func option(
    _ names: String, standard: Value, _ help: String, placeholder: String? = nil,
    candidates: Candidates? = nil
  ) -> Self where Value: ArgumentValue {
    let declaration = declaration(
      .option, .optional, names, Value.self, help, placeholder, candidates, standard.word)
    return one(declaration) { (value: Value?) in value ?? standard }
  }

  /// An option that may be left out.
  package static func option<Word: ArgumentValue>(
    _ names: String, _: Word.Type, _ help: String, placeholder: String? = nil,
    candidates: Candidates? = nil
  ) -> Self where Value == Word? {
    one(declaration(.option, .optional, names, Word.self, help, placeholder, candidates)) {
      (value: Word?) in value
    }
  }

  /// An option that must be given.
  package static func requiredOption(
    _ names: String, _: Value.Type, _ help: String, placeholder: String? = nil,
    candidates: Candidates? = nil
  ) -> Self where Value: ArgumentValue {
    required(declaration(.option, .required, names, Value.self, help, placeholder, candidates))
  }

  /// An option that may be given any number of times.
  package static func options<Word: ArgumentValue>(
    _ names: String, _: Word.Type, _ help: String, placeholder: String? = nil,
    candidates: Candidates? = nil
  ) -> Self where Value == [Word] {
    many(declaration(.option, .repeated, names, Word.self, help, placeholder, candidates))
  }
}

// MARK: - Arguments

extension Parameter {
  /// An argument that must be given.
  package static func argument(
    _ name: String, _: Value.Type, _ help: String, candidates: Candidates? = nil
  ) -> Self where Value: ArgumentValue {
    required(declaration(.argument, .required, name, Value.self, help, nil, candidates))
  }

  /// An argument with a standard value.
  package static func argument(
    _ name: String, standard: Value, _ help: String, candidates: Candidates? = nil
  ) -> Self where Value: ArgumentValue {
    let declaration = declaration(
      .argument, .optional, name, Value.self, help, nil, candidates, standard.word)
    return one(declaration) { (value: Value?) in value ?? standard }
  }

  /// An argument that may be left out.
  package static func optionalArgument<Word: ArgumentValue>(
    _ name: String, _: Word.Type, _ help: String, candidates: Candidates? = nil
  ) -> Self where Value == Word? {
    one(declaration(.argument, .optional, name, Word.self, help, nil, candidates)) {
      (value: Word?) in value
    }
  }

  /// All the arguments that are left; with `isRequired`, at least one.
  package static func arguments<Word: ArgumentValue>(
    _ name: String, _: Word.Type, _ help: String, isRequired: Bool = false,
    candidates: Candidates? = nil
  ) -> Self where Value == [Word] {
    let arity = isRequired ? Declaration.Arity.repeatedRequired : .repeated
    return many(declaration(.argument, arity, name, Word.self, help, nil, candidates))
  }
}

// MARK: - Groups

extension Parameter {
  /// Several parameters that commands share, listed by help under a heading and read as one value.
  ///
  ///     extension Parameter where Value == Clocks {
  ///       static var clocks: Self {
  ///         .group(
  ///           "clocks",
  ///           .option("--as-of", Day.self, "The day to look at."),
  ///           .option("--evidence-until", Day.self, "Only what documents said by this day."),
  ///           make: Clocks.init)
  ///       }
  ///     }
  ///
  /// `make` may throw where the values don't go together. A heading of nil lists the members with
  /// the other options.
  package static func group<each Part>(
    _ heading: String?, _ parts: repeat Parameter<each Part>,
    make: @escaping @Sendable (repeat each Part) throws(Failure) -> Value
  ) -> Self {
    var declarations: [Declaration] = []
    for part in repeat each parts {
      declarations += part.declarations.map { member in
        var member = member
        member.heading = member.heading ?? heading
        return member
      }
    }
    return Self(declarations: declarations) { words in
      let results = (repeat (each parts).read(words))
      var diagnostics: [Diagnostic] = []
      for result in repeat each results { diagnostics += result.diagnostics }
      if let failure = Failure(all: diagnostics) { return .failure(failure) }
      return Result { () throws(Failure) in try make(repeat try (each results).get()) }
    }
  }
}

// MARK: - Reading

extension Parameter {
  private static func declaration<Word: ArgumentValue>(
    _ kind: Declaration.Kind, _ arity: Declaration.Arity, _ names: String, _: Word.Type,
    _ help: String, _ placeholder: String?, _ candidates: Candidates?, _ standard: String? = nil
  ) -> Declaration {
    Declaration(
      kind, arity, names, help, placeholder: placeholder ?? Word.placeholder,
      choices: Word.choices, candidates: candidates ?? Word.candidates, standard: standard)
  }

  private static func many<Word: ArgumentValue>(_ declaration: Declaration) -> Self
  where Value == [Word] {
    Self(declarations: [declaration]) { $0.values(of: declaration) }
  }

  private static func required(_ declaration: Declaration) -> Self where Value: ArgumentValue {
    Self(declarations: [declaration]) { words in
      words.values(of: declaration).flatMap { (values: [Value]) in
        values.first.map { .success($0) } ?? .failure(words.absence(of: declaration))
      }
    }
  }

  private static func one<Word: ArgumentValue>(
    _ declaration: Declaration, _ finish: @escaping @Sendable (Word?) -> Value
  ) -> Self {
    Self(declarations: [declaration]) { words in
      words.values(of: declaration).map { (values: [Word]) in finish(values.first) }
    }
  }
}
