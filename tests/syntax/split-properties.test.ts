import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { joinSections, splitSections } from "../../server/src/syntax/markdown/split-sections.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { itemDepth, joinItems, splitItems } from "../../server/src/syntax/yaml/split-items.ts";
import type { YamlDocument } from "../../server/src/syntax/yaml/tree.ts";
import { applyRandomEdit, editsOf, markdownPieces, textOf, words, yamlPieces } from "./random-text.ts";

/** A specification as people write it: a few keys, a list of responses, a few more keys. */
const specification = fc
  .record({
    head: fc.constantFrom("kind: specification\n", "# отклик\nkind: specification\n\n", "kind: specification\r\n"),
    indent: fc.constantFrom("", "  ", "    "),
    items: fc.array(
      fc.record({
        id: fc.constantFrom("R1", "R2", "T-7", "т1"),
        value: fc.constantFrom(
          "24",
          '"24 in"',
          "'it''s'",
          "[a, b]",
          "{ min: 1 }",
          "",
          "|\n      free\n      text",
          ">-\n      x\n",
        ),
        note: fc.constantFrom(
          "",
          "note: # why\n",
          "note: السعر شامل\n",
          "evidence:\n  - charter\n  - x: 1\n",
          "\n# comment\n",
        ),
      }),
      { minLength: 1, maxLength: 5 },
    ),
    tail: fc.constantFrom("", "products: []\n", "\n# end\nproducts:\n  - id: P1\n", "x-note: 😀\n"),
  })
  .map(({ head, indent, items, tail }) => {
    const entries = items.map(({ id, value, note }) => {
      const lines = `requirement: ${id}\nvalue: ${value.replaceAll("\n", `\n${indent}`)}\n${note}`
        .trimEnd()
        .split("\n");
      return `${indent}- ${lines.join(`\n${indent}  `)}\n`;
    });
    return `${head}responses:\n${entries.join("")}${tail}`;
  });

function readByItems(text: string): YamlDocument | undefined {
  const split = splitItems(text, "responses");
  if (!split) return undefined;
  const items = split.items.map((item) => parseYaml(item.text, { offset: item.offset, depth: itemDepth }));
  return joinItems(parseYaml(split.head.text), items, parseYaml(split.tail.text, { offset: split.tail.offset }));
}

describe("a list read entry by entry", () => {
  it("gives the tree of the whole for every valid specification", () => {
    fc.assert(
      fc.property(specification, (text) => {
        expect(readByItems(text)).toEqual(parseYaml(text));
      }),
      { numRuns: 500 },
    );
  });

  it("gives the tree of the whole after any edit, or says that it cannot", () => {
    let joined = 0;
    fc.assert(
      fc.property(specification, fc.array(editsOf(yamlPieces), { minLength: 1, maxLength: 3 }), (original, edits) => {
        const text = edits.reduce(applyRandomEdit, original);
        const pieces = readByItems(text);
        if (!pieces) return;
        joined += 1;
        expect(pieces).toEqual(parseYaml(text));
      }),
      { numRuns: 5000 },
    );
    // The property would say nothing if no edited text could be read in pieces.
    expect(joined).toBeGreaterThan(500);
  });

  it("reads a faultless text in pieces whenever it can be cut", () => {
    fc.assert(
      fc.property(specification, fc.array(editsOf(words), { maxLength: 2 }), (original, edits) => {
        const text = edits.reduce(applyRandomEdit, original);
        const whole = parseYaml(text);
        if (whole.problems.length > 0 || !splitItems(text, "responses")) return;
        expect(readByItems(text)).toEqual(whole);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["no such list", "a: 1\n"],
    ["a repeated key", "responses:\n- a\nresponses:\n- b\n"],
    ["a tab", "responses:\n- a: \t1\n"],
    ["two documents", "responses:\n- a\n---\nb: 1\n"],
    ["a directive", "%YAML 1.2\n---\nresponses:\n- a\n"],
    ["a lone carriage return", "responses:\n- a\r- b\n"],
    ["a list in brackets", "responses: [a]\n"],
    ["a list deeper down", "lots:\n  responses:\n    - a\n"],
    ["a conflict", "responses:\n- a\n<<<<<<< ours\n- b\n"],
  ])("is not tried where there is %s", (_what, text) => {
    expect(splitItems(text, "responses")).toBeUndefined();
  });
});

const section = fc
  .array(
    fc.tuple(
      fc.constantFrom("# A {#a answers=R1}\n", "## Раздел\n\n", "### عنوان\r\n", ""),
      textOf(markdownPieces, 12),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((parts) => parts.map(([heading, text]) => `${heading}${text}\n`).join(""));

describe("prose read section by section", () => {
  it("gives the tree of the whole, or says that it cannot", () => {
    let joined = 0;
    fc.assert(
      fc.property(section, fc.constantFrom("", "---\nid: x\n---\n", "\uFEFF"), (body, top) => {
        const text = top + body;
        const pieces = splitSections(text);
        if (!pieces) return;
        const parts = pieces.map((piece) => parseMarkdown(piece.text, { offset: piece.offset }));
        const whole = joinSections(parts);
        if (!whole) return;
        if (pieces.length > 1) joined += 1;
        expect(whole).toEqual(parseMarkdown(text));
      }),
      { numRuns: 8000 },
    );
    expect(joined).toBeGreaterThan(500);
  });

  it("cuts before headings only, and never inside code or containers", () => {
    const text = "intro\n# A\n```\n# code\n```\n:::note\n# inside\n:::\n## B\n";
    expect(splitSections(text)?.map((piece) => piece.text)).toEqual([
      "intro\n",
      "# A\n```\n# code\n```\n:::note\n# inside\n:::\n",
      "## B\n",
    ]);
  });

  it.each([
    ["a link definition", "# A\n[r]: http://a\n# B\n[r]\n"],
    ["a footnote", "# A[^1]\n# B\n[^1]: text\n"],
    ["raw HTML", "<div>\n# A\n</div>\n"],
    ["a comment of several lines", "<!--\n# A\n-->\n"],
    ["code in a list", "- ```\n# A\n"],
    ["an open container", ":::note\n# A\n"],
    ["open code", "```\n# A\n"],
  ])("is not tried where there is %s", (_what, text) => {
    expect(splitSections(text)).toBeUndefined();
  });
});
