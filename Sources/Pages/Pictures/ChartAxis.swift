/// The numbers of a chart at its left edge, with lines across.
struct ChartAxis {
  let left: Int
  let right: Int
  let top: Int
  let bottom: Int
  let step: Int
  let greatest: Int

  /// An axis from nought to a round number at or above the greatest value.
  init(upTo value: Int, left: Int, right: Int, top: Int, bottom: Int) {
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
    let value = min(max(value, 1), Int.max / 4)
    step = niceStep(for: value, atMost: 5)
    greatest = (value + step - 1) / step * step
  }

  /// The height of a value in pixels.
  func height(_ value: Int) -> Int { scaled(value, of: greatest, to: bottom - top) }

  /// The lines and numbers, and above them what is counted.
  func body(_ label: String) -> String {
    var lines = ""
    var numbers = ""
    for i in 0...max(greatest / step, 1) {
      let y = bottom - height(i * step)
      lines += "M\(left) \(y)H\(right)"
      numbers += pictureText(
        String(i * step), x: left - 8, y: y + 4, anchor: "end", style: "soft", within: 80)
    }
    return "<path class=\"grid\" d=\"\(lines)\"/>\n\(numbers)\n"
      + pictureText(label, x: 0, y: top - 14, style: "soft", within: right) + "\n"
  }
}
