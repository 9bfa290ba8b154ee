/// How the page looks, on a screen that is light or dark and on paper.
enum HTMLStyle {
  static let screen = Markup.styleSheet(
    """

    :root {
      color-scheme: light dark;
      --ground: #fdfcf9; --ink: #22252b; --quiet: #5b616c; --rule: #d9d6cd; --link: #1a5a96;
      --stated: #22252b; --inferred: #8a5200; --outside: #6a3d9a; --caution: #a3261d; --line: #2f6f6b;
      --hue0: #cfe3e1; --hue1: #f1dcc0; --hue2: #d8dcf0; --hue3: #e6dde9; --hue4: #dce8cf; --hue5: #f3d9d6;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --ground: #16191d; --ink: #e4e2dc; --quiet: #a2a8b2; --rule: #3a3f47; --link: #8fc1f0;
        --stated: #e4e2dc; --inferred: #e9b872; --outside: #c9a5ee; --caution: #ff9d90; --line: #78c2bb;
        --hue0: #234644; --hue1: #4d3a20; --hue2: #2b3154; --hue3: #45304c; --hue4: #34451f; --hue5: #522c29;
      }
    }
    * { box-sizing: border-box; }
    body {
      max-width: 58rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; background: var(--ground); color: var(--ink);
      font: 1rem/1.55 Charter, "Bitstream Charter", Cambria, Georgia, "Noto Serif CJK KR", serif;
      overflow-wrap: break-word;
    }
    h1, h2, h3, .label, .title, .facts, .grounds, .paragraphs, figcaption, footer, table, svg {
      font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans CJK KR", sans-serif;
    }
    :lang(ja) { font-family: "Hiragino Sans", "Yu Gothic", "Noto Sans CJK JP", sans-serif; }
    :lang(zh) { font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
    :lang(ko) { font-family: "Apple SD Gothic Neo", "Malgun Gothic", "Noto Sans CJK KR", sans-serif; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 1.5rem; letter-spacing: -0.01em; }
    h2 { font-size: 1.25rem; margin: 2.75rem 0 1rem; padding-bottom: 0.3rem; border-bottom: 2px solid var(--ink); }
    h3 { font-size: 1rem; margin: 2rem 0 0.5rem; }
    p { margin: 0 0 0.6rem; max-width: 40rem; }
    a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
    em { font-style: normal; font-weight: 600; }
    .quiet { color: var(--quiet); }
    .stated { color: var(--stated); } .inferred { color: var(--inferred); } .outside { color: var(--outside); }
    .caution { color: var(--caution); } .anchor { font-style: italic; }
    .entry { display: grid; grid-template-columns: 9.5rem 1fr; gap: 0 1.25rem; padding: 0.7rem 0 0.5rem; }
    section { margin-top: 2rem; }
    .entry.plain { display: block; padding: 0; } .entry.plain p { margin-bottom: 0.15rem; }
    .entry + .entry { border-top: 1px solid var(--rule); }
    .entry.plain + .entry.plain { border: 0; }
    .entry:target, .paragraphs li:target { background: var(--hue1); }
    .label { color: var(--quiet); font-size: 0.9rem; margin: 0; font-variant-numeric: tabular-nums; }
    .number {
      display: inline-block; min-width: 1.5rem; margin-right: 0.4rem; border-radius: 0.75rem; text-align: center;
      background: var(--hue0); color: var(--ink); font-size: 0.75rem; font-weight: 600; line-height: 1.5rem;
    }
    .what > p:last-child { margin-bottom: 0.2rem; }
    .title { font-size: 1.02rem; line-height: 1.35; margin-bottom: 0.15rem; }
    code { font-size: 0.9em; }
    .facts { color: var(--quiet); font-size: 0.85rem; margin-bottom: 0.4rem; }
    .fact { display: block; } .facts strong { color: var(--ink); }
    .grounds { list-style: none; margin: 0.25rem 0 0.4rem; padding: 0; font-size: 0.82rem; line-height: 1.45; }
    .grounds li { max-width: 46rem; padding-left: 1rem; text-indent: -1rem; }
    .paragraphs { list-style: none; padding: 0; font-size: 0.85rem; }
    .paragraphs li { padding: 0.2rem 0 0.2rem 2.2rem; text-indent: -2.2rem; max-width: 46rem; }
    .found, .citing { color: var(--quiet); display: block; padding-left: 0; text-indent: 0; }
    .citing::before { content: "on it rest: "; }
    table { border-collapse: collapse; width: 100%; margin: 0.5rem 0 1.5rem; font-size: 0.85rem; line-height: 1.4; }
    th, td { padding: 0.4rem 0.75rem 0.4rem 0; text-align: left; vertical-align: top; }
    thead th { color: var(--quiet); font-weight: 600; border-bottom: 1px solid var(--quiet); }
    tbody th { font-weight: normal; width: 9.5rem; } tbody tr { border-bottom: 1px solid var(--rule); }
    tbody td { font-variant-numeric: tabular-nums; font-weight: 600; min-width: 3rem; }
    tbody td.why { font-weight: normal; width: 50%; padding-right: 0; } td.why .grounds { margin: 0; }
    tr:target { background: var(--hue1); }
    .bars tbody th { width: 40%; } .bars tbody td.bar { width: 50%; padding-right: 0; vertical-align: middle; }
    .bar div { height: 0.8rem; background: var(--line); }
    figure { margin: 1.5rem 0 0; }
    figcaption { color: var(--quiet); font-size: 0.8rem; margin-top: 0.75rem; max-width: 46rem; }
    svg { display: block; width: 100%; height: auto; font-size: 12px; fill: var(--ink); }
    svg a { text-decoration: none; }
    svg a:hover text, svg a:focus text { text-decoration: underline; }
    .tick { stroke: var(--rule); stroke-width: 1; } .axis { stroke: var(--quiet); stroke-width: 1; }
    .year { font-weight: 600; } .month { fill: var(--quiet); font-size: 9px; }
    .era { stroke: none; } .era-edge { fill: none; stroke: var(--quiet); stroke-width: 1; }
    .hue0 { fill: var(--hue0); } .hue1 { fill: var(--hue1); } .hue2 { fill: var(--hue2); }
    .hue3 { fill: var(--hue3); } .hue4 { fill: var(--hue4); } .hue5 { fill: var(--hue5); }
    .stretch, .within { stroke: var(--line); stroke-width: 4; } .within { stroke-width: 1.5; }
    .dashed { stroke-dasharray: 6 4; } .doubtful { stroke-dasharray: 2.5 2; }
    .fade { stop-color: var(--line); } .veil { stop-color: var(--ground); }
    .day { fill: var(--ground); stroke: var(--line); stroke-width: 1.5; } .headline { fill: var(--line); }
    .count { font-weight: 600; fill: var(--quiet); font-size: 10px; } .told { font-weight: 600; }
    footer { margin-top: 3rem; padding-top: 1rem; border-top: 2px solid var(--ink); font-size: 0.85rem; }
    footer h2 { font-size: 0.95rem; border: 0; margin: 1.25rem 0 0.5rem; padding: 0; }
    .drawing { overflow-x: auto; }
    @media (max-width: 38rem) { svg { min-width: 44rem; } }
    @media (max-width: 38rem) { .entry { grid-template-columns: 1fr; } body { padding: 1.25rem 1rem 3rem; } }

    """)

  static let print = Markup.styleSheet(
    """
    @page { margin: 18mm 16mm 20mm; }
    @media print {
      :root {
        --ground: #fff; --ink: #000; --quiet: #444; --rule: #bbb; --link: #000; --stated: #000;
        --inferred: #6b4000; --outside: #4b2a70; --caution: #8a1b13; --line: #24524f;
        --hue0: #dfeceb; --hue1: #f6ead8; --hue2: #e7e9f6; --hue3: #efe9f1; --hue4: #e9f1e0; --hue5: #f8e7e5;
      }
      html { font-size: 10pt; }
      body { max-width: none; padding: 0; line-height: 1.4; }
      h1 { font-size: 17pt; } h2 { font-size: 13pt; margin-top: 20pt; }
      h1, h2, h3, .title, .facts { break-after: avoid; } .bars { break-before: avoid; }
      .entry, figure, tr, .bars, h3 + p, .paragraphs li, .grounds li { break-inside: avoid; }
      .entry { grid-template-columns: 34mm 1fr; }
      p { orphans: 3; widows: 3; }
      a { text-decoration: none; }
      .entry:target, tr:target, .paragraphs li:target { background: none; }
      thead { display: table-header-group; }
      svg, .number, .bar div { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """)
}
