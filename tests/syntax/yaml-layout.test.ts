import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatYaml } from "../../server/src/syntax/yaml/layout/format-yaml.ts";
import { isSameContent } from "../../server/src/syntax/yaml/layout/same-content.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { randomYaml } from "./random-yaml.ts";

const format = (text: string): string => applyEdits(text, formatYaml(text));

describe("the layout of bid files", () => {
  it("puts each level two columns further in, and lists further in than their key", () => {
    expect(format("lots:\n- id:  Л1\n  title:    Печать\n-    id: Л2\n     title: Монтаж\n")).toBe(
      "lots:\n  - id: Л1\n    title: Печать\n  - id: Л2\n    title: Монтаж\n",
    );
  });

  it("takes comments along with what they speak of", () => {
    expect(format("lots:\n# первый лот\n- id: L1\n  # عنوان\n  title: طباعة # حرفيًا\n# конец\nstatus: draft\n")).toBe(
      "lots:\n  # первый лот\n  - id: L1\n    # عنوان\n    title: طباعة # حرفيًا\n# конец\nstatus: draft\n",
    );
  });

  it("leaves what somebody took out where it was taken out", () => {
    const laidOut = [
      "requirements:\n  - id: R-1\n    text: الطباعة\n  # - id: R-2\n  #   text: Монтаж\nlots: []\n",
      "requirements:\n  - id: R-1\n    # text: الطباعة\nlots: []\n",
      "sections:\n  # - 01-письмо.md\nstatus: draft\n",
      "lines:\n  - item: I1\n    quantity: 1\n  # - item: I2\n",
    ];
    for (const text of laidOut) expect(format(text)).toBe(text);
    expect(format("buyer:\n    name:\n        full: Школа\n    # id: 1\n# лоты\nlots: []\n")).toBe(
      "buyer:\n  name:\n    full: Школа\n  # id: 1\n# лоты\nlots: []\n",
    );
  });

  it("moves the lines of long texts without touching what they say", () => {
    const text =
      'requirements:\n- text: >\n    Один\n      два  \n\n    три\n  note: "a\n    b"\n  value: {min: 1,\n    max: 2}\n';
    expect(format(text)).toBe(
      'requirements:\n  - text: >\n      Один\n        два  \n\n      три\n    note: "a\n      b"\n    value: {min: 1,\n      max: 2}\n',
    );
  });

  it("takes blanks off the ends of lines, keeps one empty line, and ends with a line break", () => {
    expect(format("kind: bid   \n\n\n\nstatus: draft\t\n\n\n")).toBe("kind: bid\n\nstatus: draft\n");
    expect(format("kind: bid\r\nlots:\r\n- L1  \r\n\r\n\r\n- L2")).toBe(
      "kind: bid\r\nlots:\r\n  - L1\r\n\r\n  - L2\r\n",
    );
  });

  it("keeps blanks within text values, and lines that end a value", () => {
    const kept = "note: |+\n  a  \n\n\n";
    expect(format(kept)).toBe(kept);
    const explicit = "note: |2\n    вступ\n  текст\n";
    expect(format(explicit)).toBe(explicit);
  });

  it.each([
    "lots: [a\n- b: {",
    "a: 1\n a: 2\n\tb: 3",
    "key: 'open\n",
    "<<<<<<< HEAD\na:  1\n=======\na:  2\n>>>>>>> x\n",
  ])("leaves a text alone that cannot be read: %j", (text) => expect(formatYaml(text)).toEqual([]));

  it("has nothing to do in the examples", () => {
    const files = globSync("examples/**/*.yaml");
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) expect(formatYaml(readFileSync(file, "utf8")), file).toEqual([]);
  });

  it("brings the examples back when they were shifted", () => {
    for (const file of ["examples/bids/state-portal/tender.bid.yaml", "examples/company/people.bid.yaml"]) {
      const text = readFileSync(file, "utf8");
      const shifted = text.replace(/^( +)/gm, "$1$1").replace(/: /g, ":   ");
      // Texts over several lines are as they were only where nothing within them was shifted.
      if (parseYaml(shifted).problems.length === 0 && !/[>|]\n/.test(text)) expect(format(shifted), file).toBe(text);
      else expect(isSameContent(parseYaml(shifted), parseYaml(format(shifted))), file).toBe(true);
    }
  });

  it("never changes what a text says, and has nothing to do the second time", () => {
    fc.assert(
      fc.property(randomYaml, (text) => {
        const once = format(text);
        expect(isSameContent(parseYaml(text), parseYaml(once))).toBe(true);
        expect(once.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        expect(format(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it("makes edits that do not overlap", () => {
    fc.assert(
      fc.property(randomYaml, (text) => {
        const spans = formatYaml(text).map((edit) => edit.span);
        const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
        for (const [index, span] of sorted.entries())
          expect(span.start).toBeGreaterThanOrEqual(sorted[index - 1]?.end ?? 0);
      }),
      { numRuns: 300 },
    );
  });
});
