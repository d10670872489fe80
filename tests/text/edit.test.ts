import { describe, expect, it } from "vitest";
import { applyEdits } from "../../server/src/text/edit.ts";
import { contains, touches } from "../../server/src/text/span.ts";

const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });

describe("edits", () => {
  it("are applied in any order, counted in the text before them", () => {
    expect(applyEdits("один два три", [edit(9, 12, "3"), edit(0, 4, "1"), edit(4, 4, ",")])).toBe("1, два 3");
  });

  it("insert at one place in the order in which they are given", () => {
    expect(applyEdits("ab", [edit(1, 1, "x"), edit(1, 1, "y")])).toBe("axyb");
  });

  it("never tear a text: of two that overlap the later is left out", () => {
    expect(applyEdits("abcdef", [edit(1, 4, "X"), edit(3, 6, "Y"), edit(4, 5, "Z")])).toBe("aXZf");
  });
});

describe("spans", () => {
  it("touch a cursor at both ends", () => {
    expect([1, 2, 4, 5].map((offset) => touches({ start: 2, end: 4 }, offset))).toEqual([false, true, true, false]);
  });

  it("contain what lies wholly in them", () => {
    const outer = { start: 2, end: 6 };
    expect([
      contains(outer, outer),
      contains(outer, { start: 1, end: 3 }),
      contains(outer, { start: 6, end: 6 }),
    ]).toEqual([true, false, true]);
  });
});
