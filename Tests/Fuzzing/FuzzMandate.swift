import Mandates

/// A mandate that is read prints as an identifier that reads as the same mandate, and so does its
/// mirror, whose mirror it is.
func fuzzMandate(_ bytes: [UInt8]) {
  let text = String(decoding: bytes, as: UTF8.self)
  guard let mandate = Mandate(text) else { return }
  require(Mandate(mandate.description) == mandate, "an identifier reads as it was printed")
  require(mandate.description == text.lowercased(), "only the case is free")
  if let mirror = mandate.mirror {
    require(Mandate(mirror.description) == mirror, "the mirror reads as it was printed")
    if mandate.place == nil { require(mirror.mirror == mandate, "the mirror's mirror") }
  }
}
