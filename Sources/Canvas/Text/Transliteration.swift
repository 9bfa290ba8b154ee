/// The ASCII character that stands for a scalar on a terminal that shows nothing else.
///
/// Letters lose their accents; Greek and Cyrillic ones become the Latin letter that sounds most like them; lines, arrows
/// and signs become what they look like. It is one character for one, so that columns stay where they are.
enum Transliteration {
  /// The ASCII form of a scalar; `?` when there is none.
  static func form(of scalar: UInt32) -> Unicode.Scalar {
    if scalar < 0x80 { return Unicode.Scalar(UInt8(scalar)) }
    for block in blocks where scalar >= block.first && scalar - block.first < block.forms.count {
      return Unicode.Scalar(block.forms[Int(scalar - block.first)])
    }
    return sign(scalar)
  }

  /// The form of a scalar that no block holds.
  private static func sign(_ scalar: UInt32) -> Unicode.Scalar {
    switch scalar {
    case 0x1680, 0x2000...0x200A, 0x3000: " "
    case 0xFF01...0xFF5E: Unicode.Scalar(UInt8(scalar - 0xFF01 + 0x21))
    case 0x2800...0x28FF: braille(scalar - 0x2800)
    case 0x21D0, 0x21E4, 0x2264, 0x23CE: "<"
    case 0x21D1, 0x21E7: "^"
    case 0x21D2, 0x21E5, 0x2265: ">"
    case 0x21D3, 0x2713, 0x2714: "v"
    case 0x21D4, 0x2261: "="
    case 0x2715, 0x2716, 0x2717, 0x2718: "x"
    case 0x2217, 0x2605, 0x2606: "*"
    case 0x2212: "-"
    case 0x2215: "/"
    case 0x2218: "o"
    case 0x2219: "."
    case 0x221A: "V"
    case 0x221E: "8"
    case 0x223C, 0x2248: "~"
    case 0x2260: "#"
    default: "?"
    }
  }

  /// The height of the dots in a braille cell, which curves are drawn with.
  private static func braille(_ dots: UInt32) -> Unicode.Scalar {
    let isHigh = dots & 0b0000_1001 != 0
    let isMiddle = dots & 0b0011_0110 != 0
    let isLow = dots & 0b1100_0000 != 0
    return switch (isHigh, isMiddle, isLow) {
    case (false, false, false): " "
    case (true, false, false): "'"
    case (false, true, false): "-"
    case (false, false, true): "."
    default: ":"
    }
  }

  /// The forms of neighbouring scalars.
  private struct Block {
    let first: UInt32
    let forms: [UInt8]

    init(first: UInt32, forms: String) {
      self.first = first
      self.forms = Array(forms.utf8)
    }
  }

  private static let blocks = [
    Block(
      first: 0x00A0,
      forms: #"""
         !cL$Y|S"ca<-?r-o+23'u:.,1o>????AAAAAAACEEEEIIIIDNOOOOOxOUUUUYPs\#
        aaaaaaaceeeeiiiidnooooo/ouuuuypyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGg\#
        GgGgHhHhIiIiIiIiIiIiJjKkkLlLlLlLlLlNnNnNnnNnOoOoOoOoRrRrRrSsSsSs\#
        SsTtTtTtUuUuUuUuUuUuWwYyYZzZzZzs
        """#),
    Block(
      first: 0x0386,
      forms: #"""
        A.EHI?O?YOiABGDEZHTIKLMNXOPR?STYFXPOIYaehiyabgdezhtiklmnxoprssty\#
        fxpoiyoyo
        """#),
    Block(
      first: 0x0400,
      forms: #"""
        EEDGESIIJLNCKIUDABVGDEZZIJKLMNOPRSTUFHCCSS'Y'EUAabvgdezzijklmnop\#
        rstufhccss'y'euaeedgesiijlnckiud
        """#),
    Block(
      first: 0x1E00,
      forms: #"""
        AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMm\#
        MmMmNnNnNnNnOoOoOoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVv\#
        WwWwWwWwWwXxXxYyZzZzZzhtwyas????AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEe\#
        EeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUuUuYyYyYyYy??????
        """#),
    Block(
      first: 0x2010,
      forms: #"""
        ------|_''''""""+#*>...-??????? %?'""'''?<>*!?-????*/
        """#),
    Block(
      first: 0x2190,
      forms: #"""
        <^>v-|\/\/<>?????????????<>???-?^^<>?<
        """#),
    Block(
      first: 0x2500,
      forms: #"""
        -=||--::.-::++++++++++++++++++++++++++++++++++++++++++++++++++++\#
        ++++++++++++--::=|+++++++++++++++++++++++++++++++/\X-|-|=|=|=|=|\#
        "_.-=+*%####>|||#.:%-|###########o????????*o=-#o#-^^^^>>>>>>vvvv\#
        <<<<<<#o#@oooo@*oo????????????????????o????????o????????????????
        """#),
  ]
}

extension Grid {
  /// The grid for a terminal that shows ASCII only: every cell keeps its place, style and width of one.
  ///
  /// A wide character that has no ASCII form becomes `??`, one that has (a fullwidth letter) is followed by a blank.
  public func transliterated() -> Grid {
    var grid = self
    for index in cells.indices where !cells[index].glyph.isASCII {
      let cell = cells[index]
      let form = Transliteration.form(of: cell.glyph.base)
      grid.cells[index] = Cell(Glyph(trusted: form.value), width: 1, cell.style)
      if cell.width == 2 {
        let rest: Glyph = form == "?" ? Glyph(trusted: form.value) : .blank
        grid.cells[index + 1] = Cell(rest, width: 1, cell.style)
      }
    }
    return grid
  }
}
