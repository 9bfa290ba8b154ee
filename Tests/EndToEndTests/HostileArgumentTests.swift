import Testing

@Suite("Outside text is never obeyed by a terminal")
struct HostileArgumentTests {
  /// As bash writes them, so that bytes that are not UTF-8 are possible.
  private static let texts = [
    #"\e]0;title\a"#, #"\e[31mred"#, #"\u202Elive\u2066"#, #"\xff\xfe\x9b31m"#, #"\u009b31m"#, #"a\rb\b\b"#,
    #"x\x7f"#, #"\u200b\ufeff\u2028\u061c"#, #"\U000e0041"#, #"a\nneasia: all is well"#, #"%s%n"#,
  ]

  private static let commands = [
    #""$NEASIA" "$TEXT""#, #""$NEASIA" "actor/$TEXT""#, #""$NEASIA" "timeline?$TEXT=$TEXT""#,
    #""$NEASIA" show --json "$TEXT""#, #""$NEASIA" date "$TEXT""#, #""$NEASIA" date --json "$TEXT""#,
    #"printf '%s\n' "$TEXT" | "$NEASIA" date - --json"#, #""$NEASIA" check "$TEXT""#,
    #""$NEASIA" check --json "$TEXT""#, #""$NEASIA" check --documents "$TEXT""#,
    #""$NEASIA" search "$TEXT""#, #""$NEASIA" search --json "kim$TEXT""#,
    #""$NEASIA" search --limit "$TEXT" kim"#,
    #""$NEASIA" --script "$TEXT""#,
    #""$NEASIA" --script ": text:$TEXT""#, #""$NEASIA" --theme "$TEXT""#, #""$NEASIA" show --size "$TEXT""#,
    #""$NEASIA" "--$TEXT""#, #""$NEASIA" show --theme="$TEXT""#, #""$NEASIA" show "$TEXT" "$TEXT""#,
    #""$NEASIA" show --config "$TEXT""#, #"NEASIA_CONFIG="$TEXT" "$NEASIA" show"#,
    #"XDG_CONFIG_HOME="/$TEXT" XDG_STATE_HOME="/$TEXT" "$NEASIA" show"#,
    #""$NEASIA" show --config <(printf 'theme: "%s"\n' "$TEXT")"#, #"NEASIA_SEEDS="$TEXT" "$NEASIA" show"#,
    #"TERM="$TEXT" LANG="$TEXT" LC_ALL="$TEXT" "$NEASIA" show"#,
  ]

  @Test("Nothing hidden reaches either stream", arguments: texts)
  func hidden(text: String) throws {
    for command in Self.commands {
      let outcome = try Program.shell("TEXT=$'\(text)'; \(command)")
      #expect(outcome.unsafeScalars.isEmpty, "\(command)")
      #expect([0, 1, 64].contains(outcome.status), "\(command)")
      let lines = (outcome.text + outcome.errorText).split(separator: "\n")
      #expect(!lines.contains { $0.hasPrefix("neasia: all is well") }, "\(command)")
    }
  }

  @Test("A text that is shown is written in a form that can be seen")
  func shown() throws {
    let outcome = try Program.shell(#""$NEASIA" $'actor/\u202EKOR'"#)
    #expect(outcome.errorText.contains("<U+202E>"))
  }
}
