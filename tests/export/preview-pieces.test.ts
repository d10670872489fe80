import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  comparePieces,
  type KnownPiece,
  type Piece,
  type PreviewStep,
} from "../../server/src/export/preview/pieces.ts";

const piece = (key: string, line: number): Piece => ({ key, html: key, page: "upright", rows: false, line });

/** Does with the steps what the page of the preview does. */
function apply(before: readonly KnownPiece[], steps: readonly PreviewStep[]): readonly KnownPiece[] {
  return steps.flatMap((step) => {
    if ("html" in step) return [{ key: step.key, line: step.line }];
    const [from, count, lines] = step;
    return before.slice(from, from + count).map((one) => ({ key: one.key, line: one.line + lines }));
  });
}

describe("the steps from one version of a document to another", () => {
  const before = ["a", "b", "c", "d"].map((key, at) => piece(key, at * 10));

  it("take over what stayed, and hold what is new", () => {
    const after = [piece("a", 0), piece("B", 10), piece("c", 20), piece("d", 30)];
    expect(comparePieces(before, after)).toEqual([[0, 1, 0], piece("B", 10), [2, 2, 0]]);
  });

  it("move what stands below a new line without sending it again", () => {
    const after = [piece("a", 0), piece("new", 10), piece("b", 12), piece("c", 22), piece("d", 32)];
    expect(comparePieces(before, after)).toEqual([[0, 1, 0], piece("new", 10), [1, 3, 2]]);
  });

  it("leave out what is gone, and keep what changed places", () => {
    const after = [piece("d", 30), piece("a", 0)];
    expect(comparePieces(before, after)).toEqual([
      [3, 1, 0],
      [0, 1, 0],
    ]);
  });

  it("are all pieces where nothing is known", () => {
    expect(comparePieces([], before)).toEqual(before);
  });

  it("always lead to the new version, and take no piece twice", () => {
    const pieces = fc.array(fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(50)), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, pieces, (old, now) => {
        const [from, to] = [old, now].map((list) => list.map(([key, line]) => piece(key, line))) as [Piece[], Piece[]];
        const steps = comparePieces(from, to);
        expect(apply(from, steps)).toEqual(to.map(({ key, line }) => ({ key, line })));
        const taken = steps.flatMap((step) =>
          "html" in step ? [] : Array.from({ length: step[1] }, (_value, at) => step[0] + at),
        );
        expect(new Set(taken).size).toBe(taken.length);
      }),
    );
  });
});
