/// How an area is filled: a meaning, which has a colour, and a form, which tells without colour.
struct PictureFill: Hashable {
  /// What an area looks like where there is no colour.
  enum Form: String, CaseIterable {
    /// Full.
    case solid
    /// Empty, with a border.
    case outline
    /// Full at the start, then ever thinner, with a broken border.
    case fade
    /// Slanting lines.
    case hatch
    /// Points.
    case dots
    /// Lines across each other.
    case cross
  }

  let tone: Cell.Tone
  let form: Form

  init(_ tone: Cell.Tone, _ form: Form) {
    self.tone = tone
    self.form = form
  }

  init(_ tone: Cell.Tone, _ certainty: Certainty) {
    switch certainty {
    case .certain: self.init(tone, .solid)
    case .possible: self.init(tone, .outline)
    case .fading: self.init(tone, .fade)
    case .contested: self.init(tone, .hatch)
    }
  }

  /// The fills of series, each of another form, so that they differ where there is no colour.
  static func distinct(_ wishes: [PictureFill]) -> [PictureFill] {
    var result: [PictureFill] = []
    for wish in wishes {
      let forms = [wish.form, .dots, .cross, .hatch, .outline, .fade, .solid]
      let free = forms.first { form in !result.contains { $0.form == form } }
      result.append(PictureFill(wish.tone, free ?? wish.form))
    }
    return result
  }

  /// The attributes of an element with this fill.
  func attributes(in context: PictureContext) -> String {
    let style = "class=\"\(tone.rawValue) \(form.rawValue)\""
    return isDefined ? "\(style) fill=\"url(#\(name(in: context)))\"" : style
  }

  /// The gradient or pattern that the fill needs, if any.
  func definition(in context: PictureContext) -> String {
    let name = name(in: context)
    let tone = tone.rawValue
    func pattern(_ size: Int, _ turn: String, _ parts: String) -> String {
      "<pattern id=\"\(name)\" class=\"\(tone)\" width=\"\(size)\" height=\"\(size)\" "
        + "patternUnits=\"userSpaceOnUse\"\(turn)>\(parts)</pattern>\n"
    }
    let turned = " patternTransform=\"rotate(45)\""
    switch form {
    case .solid, .outline: return ""
    case .fade:
      return "<linearGradient id=\"\(name)\" class=\"\(tone)\">"
        + "<stop offset=\"0\" stop-color=\"currentColor\" stop-opacity=\".8\"/>"
        + "<stop offset=\"1\" stop-color=\"currentColor\" stop-opacity=\".06\"/>"
        + "</linearGradient>\n"
    case .hatch:
      return pattern(
        5, turned, "<path d=\"M1 0V5\" stroke=\"currentColor\" stroke-width=\"2\"/>")
    case .dots:
      return pattern(5, "", "<circle cx=\"2\" cy=\"2\" r=\"1.25\" fill=\"currentColor\"/>")
    case .cross:
      return pattern(6, turned, "<path d=\"M0 1H6M1 0V6\" stroke=\"currentColor\"/>")
    }
  }

  private var isDefined: Bool { form != .solid && form != .outline }

  private func name(in context: PictureContext) -> String {
    "\(context.identifier)-\(form.rawValue)-\(tone.rawValue)"
  }
}
