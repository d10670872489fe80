import { describe, expect, it } from "vitest";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { outline, toData } from "./yaml-data.ts";

describe("a valid YAML text", () => {
  it("becomes a tree whose spans point at the source, quotes included", () => {
    const text = "title: 'Договор №1'\nparts:\n  - \"a\\tb\"\n  - {x: 1, y: [да, нет]}\n";
    expect(outline(text)).toEqual([
      'map "title: \'Договор №1\'\\nparts:\\n  - \\"a\\\\tb\\"\\n  - {x: 1, y: [да, нет]}"',
      '  title: single "\'Договор №1\'" = "Договор №1"',
      '  parts: sequence "- \\"a\\\\tb\\"\\n  - {x: 1, y: [да, нет]}"',
      '    - double "\\"a\\\\tb\\"" = "a\\tb"',
      '    - flow map "{x: 1, y: [да, нет]}"',
      '      x: plain "1" = 1',
      '      y: flow sequence "[да, нет]"',
      '        - plain "да" = "да"',
      '        - plain "нет" = "нет"',
    ]);
  });

  it("counts in UTF-16 units behind Arabic, astral and combined letters", () => {
    const text = "اسم: عرض 😀\nи\u0306: 1\nlast: x\n";
    const { root } = parseYaml(text);
    if (root?.kind !== "map") throw new Error("no map");
    expect(root.pairs.map((pair) => text.slice(pair.key.span.start, pair.key.span.end))).toEqual([
      "اسم",
      "и\u0306",
      "last",
    ]);
    expect(text.slice(root.pairs[2]?.value.span.start, root.pairs[2]?.value.span.end)).toBe("x");
  });

  it("types values by YAML 1.2 and keeps the text as written", () => {
    const text =
      "- 1.10\n- 010\n- 0x1F\n- 1e3\n- 1_000\n- 2026-12-01\n- 12:30\n- NO\n- yes\n- true\n- ~\n- ''\n- ٣\n- 12345678901234567890\n";
    const { root } = parseYaml(text);
    if (root?.kind !== "sequence") throw new Error("no list");
    expect(root.items.map((item) => (item.kind === "scalar" ? [item.text, item.value] : []))).toEqual([
      ["1.10", 1.1],
      ["010", 10],
      ["0x1F", 31],
      ["1e3", 1000],
      ["1_000", "1_000"],
      ["2026-12-01", "2026-12-01"],
      ["12:30", "12:30"],
      ["NO", "NO"],
      ["yes", "yes"],
      ["true", true],
      ["~", null],
      ["", ""],
      ["٣", "٣"],
      ["12345678901234567890", Number("12345678901234567890")],
    ]);
  });

  it("puts a missing value right behind its colon or dash", () => {
    const text = "a:\nb:   # later\nc: [x, y: ]\nd:\n  -\n  - z\n";
    expect(outline(text)).toEqual([
      'map "a:\\nb:   # later\\nc: [x, y: ]\\nd:\\n  -\\n  - z"',
      '  a: missing "" = null',
      '  b: missing "" = null',
      '  c: flow sequence "[x, y: ]"',
      '    - plain "x" = "x"',
      '    - flow map "y:"',
      '      y: missing "" = null',
      '  d: sequence "-\\n  - z"',
      '    - missing "" = null',
      '    - plain "z" = "z"',
    ]);
    const { root } = parseYaml(text);
    if (root?.kind !== "map") throw new Error("no map");
    expect(root.pairs.slice(0, 2).map((pair) => pair.value.span)).toEqual([
      { start: 2, end: 2 },
      { start: 5, end: 5 },
    ]);
  });

  it("spans block text from its mark to its last line, and decodes it", () => {
    const text = "a: |  # why\n  one # not a comment\n\n  two\n\n# real\nb: >-\n  x\n  y\nc: 1\n";
    expect(outline(text)).toEqual([
      'map "a: |  # why\\n  one # not a comment\\n\\n  two\\n\\n# real\\nb: >-\\n  x\\n  y\\nc: 1"',
      '  a: literal "|  # why\\n  one # not a comment\\n\\n  two" = "one # not a comment\\n\\ntwo\\n"',
      '  b: folded ">-\\n  x\\n  y" = "x y"',
      '  c: plain "1" = 1',
    ]);
    expect(parseYaml(text).comments.map((comment) => comment.text)).toEqual(["why", "real"]);
  });

  it("collects all comments, and no # that is part of a value", () => {
    const text = "# top\na: b#c # end\nd: 'x # y' #z\ne: [1, # in\n  2]\n    # deep\n";
    const { comments } = parseYaml(text);
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "# top",
      "# end",
      "#z",
      "# in",
      "# deep",
    ]);
  });

  it("reads lists at the column of their key, and lists in lists", () => {
    expect(toData(parseYaml("a:\n- - x\n  - y: 1\n    z:\n    - 2\nb: 3\n").root)).toEqual({
      a: [["x", { y: 1, z: [2] }]],
      b: 3,
    });
  });

  it("reads explicit keys and keys in quotes", () => {
    expect(toData(parseYaml("? a\n: 1\n\"b c\": 2\n'd': 3\n").root)).toEqual({ a: 1, "b c": 2, d: 3 });
  });

  it("makes own keys of names that objects inherit", () => {
    const { root } = parseYaml("__proto__: 1\nconstructor: 2\n");
    expect(root?.kind === "map" && root.pairs.map((pair) => pair.key.text)).toEqual(["__proto__", "constructor"]);
  });

  it.each([
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ])("is the same with %s", (_name, lineBreak) => {
    const text = ["a: 1", "b: |", "  x", "  y", "c:", "  - 'd", "    e'", ""].join(lineBreak);
    const { root, problems } = parseYaml(text);
    expect([toData(root), problems]).toEqual([{ a: 1, b: "x\ny\n", c: ["d e"] }, []]);
  });

  it("counts a byte order mark as one unit", () => {
    const { root, problems } = parseYaml("\uFEFFa: 1\n");
    expect([root?.span, problems]).toEqual([{ start: 1, end: 5 }, []]);
  });

  it("adds the offset of the text in its file to every span", () => {
    const document = parseYaml("a: 1 # x\na: 2\n", { offset: 100 });
    expect([document.root?.span, document.comments[0]?.span]).toEqual([
      { start: 100, end: 113 },
      { start: 105, end: 108 },
    ]);
    expect(document.problems[0]).toMatchObject({ span: { start: 109 }, related: [{ span: { start: 100, end: 101 } }] });
  });

  it.each(["", "\n\n", "# only a comment\n", "---\n", "\uFEFF"])("has no root where nothing stands: %j", (text) => {
    expect(parseYaml(text)).toMatchObject({ root: undefined, problems: [] });
  });
});
