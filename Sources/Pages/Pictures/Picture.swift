import Diagnostics

/// What a picture is drawn with: how it names its parts, where its labels lead, its words.
struct PictureContext {
  /// The identifier before those of all parts of the picture.
  let identifier: String

  /// The words of the page.
  let words: PageWords

  /// The value of `href` for what a label leads to, encoded; nil where it leads nowhere.
  let target: (String) -> String?

  /// How many rows of a timeline stand together on one sheet; nil for all.
  var rowsOnASheet: Int?

  /// Whether it is drawn for the screen of a telephone, where labels stand above what they name.
  var isNarrow = false

  /// Whether what is drawn names the claims that carry it: nothing else does, where no table of the
  /// same facts stands beneath.
  var namesClaims = false

  /// How broad a narrow picture is, in pixels.
  static let narrow = 358
}

/// A drawing as SVG: sheets of one width, one below the other.
struct Drawing {
  /// A part of the drawing that no page break may cut.
  struct Sheet {
    /// The height in pixels.
    let height: Int

    /// The elements, as SVG.
    let body: String
  }

  /// The width in pixels.
  let width: Int

  /// The parts, from the top.
  let sheets: [Sheet]

  /// What must be defined for the fills that are used, as SVG.
  let definitions: String

  /// Whether a keyboard can reach parts of it.
  let isInteractive: Bool

  /// Draws what a figure shows.
  init(_ figure: Figure, in context: PictureContext) {
    switch figure.picture {
    case .timeline(let timeline): self = TimelineDrawing(timeline, context).drawing
    case .graph(let graph) where !graph.strands.isEmpty:
      self = StrandDrawing(graph, context).drawing
    case .graph(let graph): self = GraphDrawing(graph, context).drawing
    case .columns(let chart): self = ColumnDrawing(chart, context).drawing
    case .steps(let chart): self = StepDrawing(chart, context).drawing
    }
  }

  /// Creates a drawing.
  init(
    width: Int, sheets: [Sheet], fills: Set<PictureFill>, in context: PictureContext,
    isInteractive: Bool = false
  ) {
    self.width = width
    self.sheets = sheets
    self.isInteractive = isInteractive
    let parts = fills.map { $0.definition(in: context) }.filter { !$0.isEmpty }.sorted()
    definitions = parts.isEmpty ? "" : "<defs>\n" + parts.joined() + "</defs>\n"
  }
}

/// The width in pixels that a text takes at most, in most fonts, at the size of labels.
func pictureWidth(_ text: String) -> Int { displayWidth(text.oneLine) * 15 / 2 }

/// Returns a text cut with an ellipsis, so that it takes no more than a width in pixels.
func elided(_ text: String, to width: Int) -> String {
  let text = text.oneLine
  if pictureWidth(text) <= width { return text }
  let room = max(width * 2 / 15 - 1, 1)
  var result = ""
  var used = 0
  for character in text {
    used += displayWidth(character)
    if used > room { break }
    result.append(character)
  }
  return result + "…"
}

/// Returns a label at a place: cut where it is too long, with the whole as its tooltip; a sign and a
/// note behind it are never cut.
func pictureText(
  _ text: String, sign: String = "", note: String? = nil, x: Int, y: Int, anchor: String = "start",
  style: String = "", within width: Int
) -> String {
  let short = elided(text, to: width)
  let whole = short == text.oneLine ? "" : "<title>\(htmlEscaped(text))</title>"
  let side = anchor == "start" ? "" : " text-anchor=\"\(anchor)\""
  let name = style.isEmpty ? "" : " class=\"\(style)\""
  let behind = note.map { " <tspan class=\"soft\">(\(htmlEscaped($0)))</tspan>" } ?? ""
  return
    "<text x=\"\(x)\" y=\"\(y)\"\(side)\(name)>\(whole)\(htmlEscaped(short + sign))\(behind)</text>"
}

extension PictureContext {
  /// The attribute that names claims, where the picture does.
  func attribute(of claims: [String]) -> String {
    guard namesClaims, !claims.isEmpty else { return "" }
    return " data-claims=\"\(htmlEscaped(claims.joined(separator: " ")))\""
  }

  /// Wraps elements into a link, where what is named leads somewhere.
  func linked(_ link: String?, _ elements: String) -> String {
    guard let target = link.flatMap({ self.target($0) }) else { return elements }
    return "<a href=\"\(target)\">\(elements)</a>"
  }
}

/// Returns `value` of `whole` scaled to `width`, without overflow; what lies outside is cut off.
func scaled(_ value: Int, of whole: Int, to width: Int) -> Int {
  guard whole > 0, width > 0, value > 0 else { return 0 }
  if value >= whole { return width }
  return whole.dividingFullWidth(value.multipliedFullWidth(by: width)).quotient
}

/// Returns the steps of an axis from nought: the least of 1, 2, 5, 10, 20 … that needs no more
/// than so many of them.
func niceStep(for greatest: Int, atMost count: Int) -> Int {
  var power = 1
  while true {
    for factor in [1, 2, 5] where greatest / (power * factor) <= max(count, 1) {
      return power * factor
    }
    if power > Int.max / 100 { return power }
    power *= 10
  }
}

extension Drawing {
  /// The elements of a page that show the drawing, one for each sheet.
  ///
  /// The first is described; each other says which part it is.
  func elements(of figure: Figure, _ identifier: String) -> String {
    var result = ""
    for (i, sheet) in sheets.enumerated() {
      let name = "\(identifier)-title\(i == 0 ? "" : "-\(i + 1)")"
      let part = i == 0 ? "" : " (\(i + 1)/\(sheets.count))"
      let description = i == 0 ? " aria-describedby=\"\(identifier)-desc\"" : ""
      // Without a role an SVG is a document of graphics, whose parts can be reached.
      result += "<svg class=\"picture\"\(isInteractive ? "" : " role=\"img\"")"
      result += " aria-labelledby=\"\(name)\"\(description) width=\"\(width)\""
      result += " height=\"\(sheet.height)\" viewBox=\"0 0 \(width) \(sheet.height)\">\n"
      result += "<title id=\"\(name)\">\(htmlEscaped(figure.title))\(part)</title>\n"
      if i == 0 {
        result += "<desc id=\"\(identifier)-desc\">\(htmlEscaped(figure.description))</desc>\n"
        result += definitions
      }
      result += sheet.body + "</svg>\n"
    }
    return result
  }
}
