extension Unicode.Scalar {
  /// Whether the scalar acts on a terminal or its reader without being seen: control characters (C0, DEL, C1),
  /// bidirectional and other format controls, zero-width characters, line and paragraph separators, fillers.
  ///
  /// Variation selectors and combining marks are not among them: they change the look of the character before.
  /// Categories: Unicode Standard, chapter 4.5; fillers by Default_Ignorable_Code_Point.
  public var isHidden: Bool {
    // Asking for a category costs a table lookup; nearly all text is answered here.
    if value < 0x7F { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return properties.isDefaultIgnorableCodePoint && !properties.isVariationSelector
    }
  }
}
