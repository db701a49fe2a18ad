/// A picture, with the same facts as a table.
///
/// Whoever can't or won't look at a picture loses nothing: every renderer shows the table, or the
/// picture and the table beneath.
package struct Figure: Hashable, Sendable {
  /// What is drawn.
  package enum Picture: Hashable, Sendable {
    /// Bars over days.
    case timeline(Timeline)
    /// Nodes and the arrows between them.
    case graph(Graph)
    /// A column for each category.
    case columns(ColumnChart)
    /// Curves that fall in steps.
    case steps(StepChart)
  }

  /// The machine name of the figure, in camel case.
  package let key: String

  /// What it shows, in a few words.
  package let title: String

  /// What can be seen in it, in a sentence or two, for those who don't see it.
  package let description: String

  /// What is drawn.
  package let picture: Picture

  /// The same facts in rows.
  package let table: Table

  /// Creates a figure.
  package init(
    _ key: String, title: String, description: String, _ picture: Picture, table: Table
  ) {
    self.key = key
    self.title = title
    self.description = description
    self.picture = picture
    self.table = table
  }
}

/// How sure what is drawn is; the drawing differs in form, never in colour alone.
package enum Certainty: String, Hashable, Sendable, CaseIterable {
  /// It is so in every reading.
  case certain
  /// It may be so.
  case possible
  /// It was so when last heard of, too long ago.
  case fading
  /// Sources contradict each other.
  case contested
}
