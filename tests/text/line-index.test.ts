import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createLineIndex } from "../../server/src/text/line-index.ts";

describe("lines and offsets", () => {
  it("count characters in UTF-16 units, so that an emoji is two", () => {
    const lines = createLineIndex("عرض\n😀x\nи\u0306\n");
    expect([lines.positionAt(4), lines.positionAt(6), lines.positionAt(10)]).toEqual([
      { line: 1, character: 0 },
      { line: 1, character: 2 },
      { line: 2, character: 2 },
    ]);
    expect(lines.lineCount).toBe(4);
  });

  it("break at LF, CRLF and a lone CR, and at nothing else", () => {
    const text = "a\nb\r\nc\rd\u2028e\u0085f";
    const lines = createLineIndex(text);
    const all = Array.from({ length: lines.lineCount }, (_, line) => {
      const { start, end } = lines.lineSpan(line);
      return text.slice(start, end);
    });
    expect(all).toEqual(["a", "b", "c", "d\u2028e\u0085f"]);
  });

  it("move what lies outside to the nearest end, never past the line", () => {
    const lines = createLineIndex("ab\r\ncd");
    expect(lines.positionAt(-1)).toEqual({ line: 0, character: 0 });
    expect(lines.positionAt(99)).toEqual({ line: 1, character: 2 });
    expect(lines.offsetAt({ line: 0, character: 99 })).toBe(2);
    expect(lines.offsetAt({ line: 9, character: 0 })).toBe(6);
    expect(lines.offsetAt({ line: -1, character: 5 })).toBe(0);
    expect(lines.lineSpan(7)).toEqual({ start: 6, end: 6 });
  });

  it("lead back and forth between spans and ranges", () => {
    const lines = createLineIndex("один\nдва\n");
    const range = { start: { line: 0, character: 2 }, end: { line: 1, character: 1 } };
    expect(lines.spanOf(range)).toEqual({ start: 2, end: 6 });
    expect(lines.rangeOf({ start: 2, end: 6 })).toEqual(range);
    expect(lines.spanOf({ start: range.end, end: range.start })).toEqual({ start: 6, end: 6 });
  });

  it("agree for every offset that is not inside a line break", () => {
    const piece = fc.constantFrom("a", "ж", "😀", "\n", "\r\n", "\r", "\u0301");
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join("");
        const lines = createLineIndex(text);
        for (let offset = 0; offset <= text.length; offset += 1) {
          if (text.charAt(offset) === "\n" && text.charAt(offset - 1) === "\r") continue;
          expect(lines.offsetAt(lines.positionAt(offset))).toBe(offset);
        }
      }),
    );
  });
});
