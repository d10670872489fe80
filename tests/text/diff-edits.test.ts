import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffEdits } from "../../server/src/text/diff-edits.ts";
import { applyEdits } from "../../server/src/text/edit.ts";

const line = fc.constantFrom("a", "б", "👩‍👧", "é", "ع", "total: 10", "total: 12", "", "# note");
const text = fc
  .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, lineBreak, ends]) => lines.join(lineBreak) + (ends ? lineBreak : ""));

describe("the edits between two texts", () => {
  it("make one of the other", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(applyEdits(before, diffEdits(before, after))).toBe(after);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it("leave a sign of two units and a line break whole", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const cuts = diffEdits(before, after).flatMap(({ span }) => [span.start, span.end]);
        for (const cut of cuts) {
          expect(before.slice(Math.max(0, cut - 1), cut + 1)).not.toMatch(/^(?:[\ud800-\udbff][\udc00-\udfff]|\r\n)$/);
        }
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  it("touch only what differs", () => {
    expect(diffEdits("a\nтотал: 10\nb\n", "a\nтотал: 12\nb\n")).toEqual([
      { span: { start: 10, end: 11 }, newText: "2" },
    ]);
    expect(diffEdits("a\nb\nc\n", "a\nx\nb\nc\ny\n")).toEqual([
      { span: { start: 2, end: 2 }, newText: "x\n" },
      { span: { start: 6, end: 6 }, newText: "y\n" },
    ]);
    expect(diffEdits("a\r\nb\r\nc", "a\r\nc")).toEqual([{ span: { start: 3, end: 6 }, newText: "" }]);
    expect(diffEdits("same", "same")).toEqual([]);
    expect(diffEdits("", "ж")).toEqual([{ span: { start: 0, end: 0 }, newText: "ж" }]);
  });
});
