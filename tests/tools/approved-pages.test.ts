import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { comparePictures } from "../office/approved-pages.ts";

interface Ink {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0 is black. */
  readonly shade?: number;
}

/** A page of twelve lines of words, as big as one at 40 dots to the inch. */
const lines: readonly Ink[] = Array.from({ length: 12 }, (_line, line) =>
  Array.from({ length: 8 }, (_word, word) => ({ left: 30 + word * 30, top: 40 + line * 12, width: 24, height: 5 })),
).flat();

function drawPage(marks: readonly Ink[], width = 331): PNG {
  const page = new PNG({ width, height: 468 });
  page.data.fill(255);
  for (const { left, top, width: wide, height, shade = 0 } of marks) {
    for (let y = top; y < top + height; y++) {
      for (let x = left; x < left + wide; x++) page.data.fill(shade, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return page;
}

const approved = drawPage(lines);

test("the same page looks the same", () => {
  expect(comparePictures(approved, drawPage(lines))).toBeUndefined();
});

test("letters that are smoothed a little differently look the same", () => {
  expect(comparePictures(approved, drawPage(lines.map((word) => ({ ...word, shade: 30 }))))).toBeUndefined();
});

test("a missing word is seen", () => {
  expect(comparePictures(approved, drawPage(lines.slice(1)))).toContain("close together");
});

test("text that stands one line lower is seen", () => {
  const moved = lines.map((word) => ({ ...word, top: word.top + 6 }));
  expect(comparePictures(approved, drawPage(moved))).toContain("% of the page");
});

test("paper of another size is seen", () => {
  expect(comparePictures(approved, drawPage(lines, 340))).toContain("340 x 468 dots instead of 331 x 468");
});
