import { describe, expect, it } from "vitest";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { problemLimit } from "../../server/src/syntax/yaml/problem-list.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { toData } from "./yaml-data.ts";

/** What a reader of a broken text sees: each problem with the words it stands on, and the data that is left. */
function judge(text: string): { problems: string[]; data: unknown } {
  const { root, problems } = parseYaml(text);
  return {
    problems: problems.map(({ message, span }) => `${message} on ${JSON.stringify(text.slice(span.start, span.end))}`),
    data: toData(root),
  };
}

/** The text after all fixes that are offered for it. */
function fixAll(text: string): string {
  return applyEdits(
    text,
    parseYaml(text).problems.flatMap((problem) => problem.fix?.edits ?? []),
  );
}

describe("broken YAML is explained where it is broken, and read on behind it", () => {
  it.each([
    ["a tab", "a:\n\tb: 1\n\tc: 2\nd: 3\n", 'tab-indent on "\\t"', { a: { b: 1, c: 2 }, d: 3 }],
    ["a tab in a list", "a:\n  - b: 1\n\tc: 2\n    d: 3\n", 'tab-indent on "\\t"', { a: [{ b: 1, c: 2, d: 3 }] }],
    ["no blank behind a colon", "цена:5\nb: 2\n", 'missing-space on "цена:"', { цена: 5, b: 2 }],
    ["no blank behind a dash", "a:\n  - x\n  -y\n  - z\n", 'dash-space on "-"', { a: ["x", "y", "z"] }],
    ["an open quote", 'a: "текст\nb: 2\n', 'unclosed-quote on "\\"текст"', { a: "текст", b: 2 }],
    [
      "an open quote before closed ones",
      'a: "x\nb: "y"\nc: "z"\n',
      'unclosed-quote on "\\"x"',
      { a: "x", b: "y", c: "z" },
    ],
    ["an apostrophe in quotes", "a: 'it's'\nb: 1\n", "text-after-quote on \"'it's'\"", { a: "it's", b: 1 }],
    ["quotes in quotes", 'a: "он «"сам"»"\n', 'text-after-quote on "\\"он «\\"сам\\"»\\""', { a: 'он «"сам"»' }],
    ["a backslash", 'a: "C:\\docs"\n', 'bad-escape on "\\\\d"', { a: "C:\\docs" }],
    ["a child of a value", "a: 1\n  b: 2\nc: 3\n", 'bad-indent on "  "', { a: 1, b: 2, c: 3 }],
    [
      "a column between two",
      "l:\n  - x: 1\n   y: 2\n  - x: 3\n",
      'bad-indent on "   "',
      { l: [{ x: 1, y: 2 }, { x: 3 }] },
    ],
    ["an indented first line", " a: 1\nb: 2\n", 'bad-indent on " "', { a: 1, b: 2 }],
    ["a half-typed name", "a:\n  x: 1\n  na\nb: 2\n", 'missing-colon on "na"', { a: { x: 1, na: null }, b: 2 }],
    [
      "a half-typed name in an entry",
      "- id: R1\n  te\n- id: R2\n",
      'missing-colon on "te"',
      [{ id: "R1", te: null }, { id: "R2" }],
    ],
    [
      "a sentence without a name",
      "a: 1\nпросто слова тут\nb: 2\n",
      'missing-colon on "просто слова тут"',
      { a: 1, b: 2 },
    ],
    ["a colon in a value", "title: Часть: два\n", 'needs-quotes on "Часть: два"', { title: "Часть: два" }],
    [
      "an Arabic value with a colon",
      "عنوان: وثيقة: أولى\nid: R1\n",
      'needs-quotes on "وثيقة: أولى"',
      { عنوان: "وثيقة: أولى", id: "R1" },
    ],
    ["a percent sign", "unit: %\nb: 1\n", 'reserved-start on "%"', { unit: "%", b: 1 }],
    ["an at sign", "to: @buyer\nb: 1\n", 'reserved-start on "@buyer"', { to: "@buyer", b: 1 }],
    ["a backtick", "a: `x`\nb: 1\n", 'reserved-start on "`x`"', { a: "`x`", b: 1 }],
    ["a greater-than sign", "min: > 5\nb: 1\n", 'reserved-start on "> 5"', { min: "> 5", b: 1 }],
    ["text behind brackets", "a: [Draft] Bid\nb: 1\n", 'reserved-start on "[Draft] Bid"', { a: "[Draft] Bid", b: 1 }],
    ["a variable and more", "a: {{x.y}} text\nb: 1\n", 'reserved-start on "{{x.y}} text"', { a: "{{x.y}} text", b: 1 }],
    ["a variable alone", "a: {{x.y}}\nb: 1\n", 'variable-unquoted on "{{x.y}}"', { a: "{{x.y}}", b: 1 }],
    ["an open bracket", "a: [1, 2\nb: 3\n", 'flow-unclosed on "[1, 2"', { a: [1, 2], b: 3 }],
    ["an open brace", "a: {x: 1\nb: 3\n", 'flow-unclosed on "{x: 1"', { a: { x: 1 }, b: 3 }],
    ["a control character", "a: x\u0007y\nb: 1\n", 'control-character on "\\u0007"', { a: "x y", b: 1 }],
    ["a NUL", "a: 1\u0000\n", 'control-character on "\\u0000"', { a: 1 }],
    ["a list below a value", "a: b\n- c\nd: 1\n", 'stray-entry on "- c"', { a: "b", d: 1 }],
    ["a directive", "%YAML\na: 1\n", 'directive on "%YAML"', { a: 1 }],
  ])("%s", (_what, text, problem, data) => {
    expect(judge(text)).toEqual({ problems: [problem], data });
  });

  it.each([
    ["a:\n\tb: 1\n\tc: 2\n", "a:\n  b: 1\n  c: 2\n"],
    ["цена:5\nb: 2\n", "цена: 5\nb: 2\n"],
    ['a: "текст\nb: 2\n', 'a: "текст"\nb: 2\n'],
    ["a: 'it's' # why\nb: 1\n", 'a: "it\'s" # why\nb: 1\n'],
    ['a: "C:\\docs"\n', 'a: "C:\\\\docs"\n'],
    ["a: 1\n  b: 2\n  c: 3\n", "a: 1\nb: 2\nc: 3\n"],
    ["title: Часть: два # x\n", 'title: "Часть: два" # x\n'],
    ['title: "He" said: no\n', "title: '\"He\" said: no'\n"],
    ["unit: %\n", 'unit: "%"\n'],
    ["a: [1, {x: 2\nb: 3\n", "a: [1, {x: 2}]\nb: 3\n"],
    ["a: x\u0007y\n", "a: xy\n"],
    ["a: {{x.y}}\n", 'a: "{{x.y}}"\n'],
    ["a: &x 1\n", "a: 1\n"],
    ["a: !!str 1\n", "a: 1\n"],
    ["a: 1\rb: 2\r", "a: 1\nb: 2\n"],
  ])("offers a repair of %j that gives %j", (broken, mended) => {
    expect(fixAll(broken)).toBe(mended);
    expect(parseYaml(mended).problems).toEqual([]);
  });

  it("finds several faults in one text, each on its own", () => {
    const text = 'a: "x\nunit: %\nb:1\nc: [1\nd: e: f\ng: 1\n';
    expect(judge(text)).toEqual({
      problems: [
        'unclosed-quote on "\\"x"',
        'reserved-start on "%"',
        'missing-space on "b:"',
        'flow-unclosed on "[1"',
        'needs-quotes on "e: f"',
      ],
      data: { a: "x", unit: "%", b: 1, c: [1], d: "e: f", g: 1 },
    });
  });

  it("reports each block that a merge left, and reads the first version of it", () => {
    const conflict = "<<<<<<< HEAD\nb: 2\n||||||| base\nb: 1\n=======\nb: 3\n>>>>>>> их\n";
    expect(judge(`a: 1\n${conflict}c: 4\n`)).toEqual({
      problems: ['conflict on "<<<<<<< HEAD"'],
      data: { a: 1, b: 2, c: 4 },
    });
    expect(judge(conflict.repeat(3)).problems.filter((problem) => problem.startsWith("conflict"))).toHaveLength(3);
  });

  it("finds a merge that left valid YAML", () => {
    expect(judge("<<<<<<< a\n=======\n>>>>>>> b\n").problems).toEqual(['conflict on "<<<<<<< a"']);
  });

  it("reports what nothing explains with the parser's reason, on its line", () => {
    const { problems } = parseYaml("a: b\n}}{{ !!\nc: [}\n");
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems) expect(problem.rule).toBe("schema/syntax");
  });

  it("keeps spans right in front of and behind astral letters", () => {
    expect(judge("a: 😀\nb: 😀😀: x\nc: @y\n").problems).toEqual([
      'needs-quotes on "😀😀: x"',
      'reserved-start on "@y"',
    ]);
  });
});

describe("valid YAML that is not allowed in a bid", () => {
  it("reports a repeated key at the second, with the first beside it, and keeps the first", () => {
    const text = "a: 1\nb:\n  x: 1\n  x: 2\na: 3\n";
    const { problems, root } = parseYaml(text);
    expect(problems.map(({ rule, span, related }) => [rule, span.start, related?.[0]?.span.start])).toEqual([
      ["schema/duplicate-key", 17, 10],
      ["schema/duplicate-key", 22, 0],
    ]);
    expect(toData(root)).toEqual({ a: 1, b: { x: 1 } });
  });

  it("takes keys as equal that only look composed differently", () => {
    expect(judge("и\u0306: 1\nй: 2\n").problems).toEqual(['duplicate on "й"']);
  });

  it.each([
    ["a: &x 1\nb: *x\n", ['anchor on "&x"', 'alias on "*x"'], { a: 1, b: null }],
    ["a: {x: 1}\nb:\n  <<: {y: 1}\n  z: 2\n", ['merge on "<<"'], { a: { x: 1 }, b: { z: 2 } }],
    ["a: 1\n---\nb: 2\n---\nc: 3\n", ['several-documents on "---"'], { a: 1 }],
    ["? [x]\n: 1\nb: 2\n", ['key-not-text on "[x]"'], { b: 2 }],
    [": 1\nb: 2\n", ['empty-key on ""'], { b: 2 }],
    ["a: !!js/function 'x'\nb: !lot 2\n", ['tag on "!!js/function"', 'tag on "!lot"'], { a: "x", b: 2 }],
    ["a: .nan\nb: -.INF\n", ['not-finite on ".nan"', 'not-finite on "-.INF"'], { a: ".nan", b: "-.INF" }],
    ["%YAML 1.1\n---\na: 1\n", ['directive on "%YAML 1.1"'], { a: 1 }],
    ["a: 1\rb: 2\n", ['line-ending on "\\r"'], { a: 1, b: 2 }],
    ['a: "\\0"\n', ['control-character on "\\"\\\\0\\""'], { a: "\0" }],
    ['a: "\\ud800"\n', ['control-character on "\\"\\\\ud800\\""'], { a: "\ud800" }],
  ])("%j", (text, problems, data) => {
    expect(judge(text)).toEqual({ problems, data });
  });

  it("accepts quoted << and an apostrophe, a tab behind a colon and the end mark", () => {
    expect(judge("'<<': 1\nb:\t2\nc: it's\n...\n")).toEqual({ problems: [], data: { "<<": 1, b: 2, c: "it's" } });
  });
});

describe("many problems", () => {
  it("are shown up to a limit, and the others counted", () => {
    const { problems } = parseYaml("a: 1\n".repeat(10_000));
    expect(problems).toHaveLength(problemLimit + 1);
    expect(problems.at(-1)).toMatchObject({ rule: "schema/syntax", message: "more", params: { count: 9949 } });
  });

  it("stand in the order of the text", () => {
    const { problems } = parseYaml("a: &x 1\nb: {{v}}\nb: 2\nc: !t 3\n");
    const starts = problems.map((problem) => problem.span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
