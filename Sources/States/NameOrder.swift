extension String {
  /// What a name is sorted by, so that `Österreich` stands beside `Oman`: its letters without marks
  /// and case, without a leading article.
  package var nameOrder: [UInt8] { Folding.fold(self) }
}
