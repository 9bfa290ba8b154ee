import ArgumentParser
import Canvas

/// A screen's size as one writes it: `110x30`.
struct ScreenSize: ExpressibleByArgument {
  let size: Size

  /// The most columns and rows a screen may have.
  static let limit = 1000

  init(_ size: Size) {
    self.size = size
  }

  init?(argument: String) {
    let sides = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard sides.count == 2, let width = Int(sides[0]), let height = Int(sides[1]),
      (1...Self.limit).contains(width), (1...Self.limit).contains(height)
    else { return nil }
    size = Size(width: width, height: height)
  }

  var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}
