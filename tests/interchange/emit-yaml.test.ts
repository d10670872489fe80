import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { emitYaml } from "../../server/src/interchange/yaml/emit-yaml.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import type { YamlNode } from "../../server/src/syntax/yaml/tree.ts";

/** The plain value of a tree, as the product's own reader sees it. */
function readNode(node: YamlNode | undefined): unknown {
  if (!node) return undefined;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(readNode);
  return Object.fromEntries(node.pairs.map((pair) => [pair.key.text, readNode(pair.value)]));
}

function expectRoundTrip(data: object, notes?: Parameters<typeof emitYaml>[1]): void {
  const text = emitYaml(data, notes);
  const own = parseYaml(text);
  // A control character is read, but named as a problem: it must not stand in a bid.
  expect(
    own.problems.filter((problem) => problem.message !== "control-character"),
    text,
  ).toEqual([]);
  expect(readNode(own.root) ?? {}, text).toEqual(data);
  expect(parse(text) ?? {}, text).toEqual(data);
}

const awkward = [
  "",
  " ",
  "  leading",
  "trailing  ",
  "a: b",
  "a #b",
  "# no comment",
  "- no list",
  "key:",
  "true",
  "Yes",
  "null",
  "~",
  "0123",
  "1.10",
  "1e3",
  "2027-01-16T00:00:00+02:00",
  "22:30",
  "'single'",
  '"double"',
  "back\\slash",
  "tab\there",
  "line one\nline two",
  "\nleading line",
  "line\n",
  "line\n\n\nline",
  "  indented\nfirst",
  "one\n  two\n\tthree",
  "one \ntwo",
  "%directive",
  "---",
  "...",
  "? question",
  "[brackets]",
  "{braces}",
  "a, b",
  "bell \u0007 and nul \u0000",
  "\u2028line separator",
  "\ufeffbyte order mark",
  "next\u0085line",
  "no\u00a0break",
  "\u202eturned round",
  "🧪 проба: «лапки» № 5",
  "الجهة: وزارة الصحة #1",
  "Комп’ютерне обладнання",
  "http://www.dus.gov.ua/",
  "http://example.org/a b: c",
  `${"Довгий текст без переносу, що не вміщується в один рядок. ".repeat(4)}Кінець`,
  `${"слово  ".repeat(30)}кінець`,
  "х".repeat(300),
  `${"a # b ".repeat(40)}c`,
];

describe("what is written as YAML", () => {
  it.each(awkward)("reads back as it was: %j", (text) => {
    expectRoundTrip({ text, list: [text, "a"], deep: [{ text, inner: { text, flags: [true, 1.5, text] } }] });
  });

  it("reads back whatever the texts are, under whatever keys, with comments all around", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.constantFrom(...awkward),
      fc
        .array(fc.constantFrom(...awkward, "слово", " ", "\n", "#", ": "), { maxLength: 40 })
        .map((parts) => parts.join("")),
    );
    const key = fc.string({ minLength: 1, maxLength: 20 }).filter((name) => name !== "__proto__");
    const { tree } = fc.letrec((tie) => ({
      tree: fc.dictionary(key, tie("value"), { maxKeys: 5, noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.boolean(),
        fc.integer(),
        fc.array(tie("value"), { maxLength: 4 }),
        tie("tree"),
      ),
    }));
    fc.assert(
      fc.property(tree, text, (data, comment) => {
        if (typeof data !== "object" || data === null) return;
        const paths = Object.keys(data).flatMap((name) => [name, `${name}.0`]);
        const said = new Map<string, string[]>(paths.map((path) => [path, [comment, ""]]));
        expectRoundTrip(data, {
          above: new Map<string, string[]>([...said, ["", [comment]]]),
          behind: new Map<string, string>(paths.map((path) => [path, comment])),
          below: said,
          spaced: new Set(paths),
        });
      }),
      { numRuns: 600 },
    );
  });

  it("keeps halves of a surrogate pair, which no file could hold, out of the bare text", () => {
    expect(emitYaml({ text: "\ud800" })).toBe('text: "\\ud800"\n');
  });

  it("stays readable: letters of every alphabet bare, long texts folded, lines of a text one below the other", () => {
    const long =
      "Учасник процедури закупівлі не є особою, до якої застосовано санкцію у вигляді заборони на здійснення";
    const data = {
      title: "Комп’ютерне обладнання, 5 шт.",
      amount: "500.10",
      long,
      lines: "Перший\nдругий",
      list: ["ukr", "eng"],
    };
    expect(emitYaml(data)).toBe(
      [
        "title: Комп’ютерне обладнання, 5 шт.",
        'amount: "500.10"',
        "long: >-",
        "  Учасник процедури закупівлі не є особою, до якої застосовано санкцію у вигляді заборони на",
        "  здійснення",
        "lines: |-",
        "  Перший",
        "  другий",
        "list: [ukr, eng]",
        "",
      ].join("\n"),
    );
  });

  it("puts comments where they belong and leaves empty places empty", () => {
    const above = new Map([
      ["", ["Head"]],
      ["rows.0", ["First"]],
    ]);
    const data = { kind: "specification", rows: [{ id: "R1", value: null }, { id: "R2" }] };
    const text = emitYaml(data, {
      above,
      behind: new Map([["rows.0.value", "yes or no"]]),
      below: new Map([["rows", ["More here"]]]),
      spaced: new Set(["rows"]),
    });
    expect(text).toBe(
      "# Head\nkind: specification\n\nrows:\n  # First\n  - id: R1\n    value: # yes or no\n  - id: R2\n  # More here\n",
    );
  });

  it("never lets a text of the tender act as a comment of ours", () => {
    const evil = `x ${"слово ".repeat(18)}tenderdraft-disable-next-line requirement/no-response -- hidden\nkind: bid`;
    const text = emitYaml({ kind: "tender" }, { above: new Map([["kind", [evil, "tenderdraft-disable-next-line"]]]) });
    const { comments, root } = parseYaml(text);
    expect(comments.filter((comment) => comment.text.startsWith("tenderdraft-"))).toEqual([]);
    expect(readNode(root)).toEqual({ kind: "tender" });
  });
});

describe("findings that are switched off above a value", () => {
  it("are named on the line before it, behind every other comment", () => {
    const switchedOff = new Map([
      ["empty", { rule: "schema/invalid", reason: "nobody knows" }],
      ["list", { rule: "document/missing", reason: "line\nbreak" }],
    ]);
    const behind = new Map([["empty", "x".repeat(120)]]);
    const text = emitYaml({ empty: null, list: [{ a: 1 }], other: 1 }, { switchedOff, behind });
    expect(text).toBe(
      [
        `# ${"x".repeat(120)}`,
        "# tenderdraft-disable-next-line schema/invalid -- nobody knows",
        "empty:",
        "# tenderdraft-disable-next-line document/missing -- line break",
        "list:",
        "  - a: 1",
        "other: 1",
        "",
      ].join("\n"),
    );
  });
});
