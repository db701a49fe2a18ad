/// The style of pictures, in a page and alone.
enum PictureStyle {
  /// What the names of the colours are in a page, where they follow light and dark by themselves.
  private static let inPage = Colours { "var(--\($0))" }

  /// The rules for pictures in a page.
  static let inPages = """
    .picture{display:block;height:auto}
    .pictures{margin:.75rem 0}
    .narrow{display:none}
    .narrow .picture{width:100%;max-width:30rem;overflow:visible}
    @media screen and (max-width:48rem){.wide{display:none}.narrow{display:block}}
    @media screen and (min-width:76rem){.wide .picture{max-width:100%}}
    .plain{color:var(--soft)}
    \(rules(inPage, prefix: ".picture "))
    @media print{.picture{max-width:100%;break-inside:avoid}}
    @media (forced-colors:active){.picture{forced-color-adjust:none;--paper:Canvas;--band:Canvas;
    --ink:CanvasText;--soft:CanvasText;--rule:GrayText;--link:LinkText;--holds:CanvasText;
    --waiting:CanvasText;--refused:CanvasText;--over:CanvasText}
    .picture *{color:inherit}
    .picture .grid{stroke-opacity:.35}}
    """

  /// The rules of a picture that stands alone, light and dark.
  static let alone: String = {
    let light = Colours { name in Palette.colours.first { $0.name == name }?.light ?? "#000" }
    let dark = Colours { name in Palette.colours.first { $0.name == name }?.dark ?? "#fff" }
    return """
      \(tones(light))
      .page{fill:\(light("paper"))}
      \(rules(light, prefix: ""))
      @media (prefers-color-scheme:dark){\(tones(dark))
      .page{fill:\(dark("paper"))}
      \(colourRules(dark, prefix: ""))}
      """
  }()

  /// Colours by name.
  private struct Colours: Sendable {
    let find: @Sendable (String) -> String

    func callAsFunction(_ name: String) -> String { find(name) }
  }

  private static func tones(_ colour: Colours) -> String {
    let names = [
      ("plain", "soft"), ("holds", "holds"), ("waiting", "waiting"), ("refused", "refused"),
      ("over", "over"),
    ]
    return names.map { ".\($0.0){color:\(colour($0.1))}" }.joined()
  }

  private static func rules(_ colour: Colours, prefix: String) -> String {
    """
    \(prefix)text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
    \(prefix).name{font-size:13px}
    \(prefix).heading{font-size:17px;font-weight:600}
    \(prefix).solid{fill:currentColor}
    \(prefix).outline,\(prefix).hatch,\(prefix).dots,\(prefix).cross{stroke:currentColor;
    stroke-width:1.5}
    \(prefix).fade{stroke:currentColor;stroke-dasharray:3 3}
    \(prefix).line{fill:none;stroke:currentColor;stroke-width:1.75}
    \(prefix).possible{stroke-dasharray:6 4}
    \(prefix).fading{stroke-dasharray:1.5 4}
    \(prefix).contested{stroke-dasharray:9 3 2 3}
    \(prefix).waiting.strand{stroke-width:6;stroke-opacity:.7}
    \(prefix).refused.strand{stroke-width:6;stroke-dasharray:14 3}
    \(prefix).tip{visibility:hidden;stroke-width:14;paint-order:stroke;stroke-linejoin:round}
    \(prefix):focus>.tip{visibility:visible}
    \(prefix)path.line:hover,\(prefix):focus>.line{stroke-width:4}
    \(prefix)a text{text-decoration:underline;text-underline-offset:2px}
    \(prefix):focus-visible{outline:2px solid \(colour("link"));outline-offset:2px}
    \(prefix).over-line{stroke-width:4;stroke-linejoin:round;paint-order:stroke}
    \(colourRules(colour, prefix: prefix))
    """
  }

  private static func colourRules(_ colour: Colours, prefix: String) -> String {
    """
    \(prefix)text{fill:\(colour("ink"))}
    \(prefix).soft{fill:\(colour("soft"))}
    \(prefix)a text{fill:\(colour("link"))}
    \(prefix).grid{stroke:\(colour("rule"));fill:none}
    \(prefix).axis{stroke:\(colour("soft"));fill:none}
    \(prefix).outline{fill:\(colour("paper"))}
    \(prefix).tip,\(prefix).over-line{stroke:\(colour("paper"))}
    \(prefix).halo{stroke:\(colour("paper"));fill:none;stroke-width:4}
    \(prefix).box{fill:\(colour("band"));stroke:\(colour("soft"))}
    """
  }
}
