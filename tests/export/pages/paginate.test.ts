import { describe, expect, it } from "vitest";
import type { Item, ParagraphItem, RowItem } from "../../../server/src/export/pages/layout.ts";
import { createPaginator } from "../../../server/src/export/pages/paginate.ts";

/** Lines are 100 twips high, a page has room for ten of them. */
function lines(
  id: string,
  count: number,
  options: Partial<ParagraphItem> & { readonly notes?: number } = {},
): ParagraphItem {
  const { notes = 0, ...others } = options;
  return {
    kind: "paragraph",
    ids: [id],
    before: 0,
    after: 0,
    lines: Array.from({ length: count }, (_value, at) => ({
      height: 100,
      slack: 0,
      notes: at === count - 1 ? notes : 0,
    })),
    keepNext: false,
    keepLines: false,
    newPage: false,
    ...others,
  };
}

function row(id: string, height: number, options: Partial<RowItem> = {}): RowItem {
  return { kind: "row", ids: [id], height, notes: 0, repeated: 0, keepNext: false, ...options };
}

function paginate(...items: readonly Item[]): Record<string, number> {
  const paginator = createPaginator();
  paginator.addSection(items, 1000);
  const pages = Array.from(paginator.places, ([id, { page }]) => [id, page] as const);
  return { ...Object.fromEntries(pages), end: paginator.here().page };
}

describe("paginator", () => {
  it("fills a page to its end", () => {
    expect(paginate(lines("a", 8), lines("b", 2), lines("c", 1))).toEqual({ a: 1, b: 1, c: 2, end: 2 });
  });

  it("leaves no single line at the foot of a page", () => {
    expect(paginate(lines("a", 9), lines("b", 4))).toEqual({ a: 1, b: 2, end: 2 });
    expect(paginate(lines("a", 8), lines("b", 4))).toEqual({ a: 1, b: 1, end: 2 });
  });

  it("leaves no single line at the head of a page", () => {
    expect(paginate(lines("a", 8), lines("b", 3))).toEqual({ a: 1, b: 2, end: 2 });
    // Of four lines only two stay, although three would fit; the rest of the second page is known by what fits on it.
    expect(paginate(lines("a", 7), lines("b", 4), lines("c", 8), lines("d", 1))).toEqual({
      a: 1,
      b: 1,
      c: 2,
      d: 3,
      end: 3,
    });
  });

  it("counts of two distances the larger one, and none at the head of a page", () => {
    expect(paginate(lines("a", 4, { after: 100 }), lines("b", 5, { before: 100 }))).toMatchObject({ b: 1, end: 1 });
    expect(paginate(lines("a", 4, { after: 100 }), lines("b", 5, { before: 200 }), lines("c", 1))).toMatchObject({
      c: 2,
    });
    expect(paginate(lines("a", 10), lines("b", 10, { before: 300 }))).toEqual({ a: 1, b: 2, end: 2 });
  });

  it("keeps a heading with the first lines of what follows", () => {
    expect(paginate(lines("a", 7), lines("h", 1, { keepNext: true }), lines("b", 5))).toEqual({
      a: 1,
      h: 1,
      b: 1,
      end: 2,
    });
    expect(paginate(lines("a", 8), lines("h", 1, { keepNext: true }), lines("b", 5))).toEqual({
      a: 1,
      h: 2,
      b: 2,
      end: 2,
    });
  });

  it("keeps several headings in a row together", () => {
    const chain = [lines("h", 1, { keepNext: true }), lines("i", 1, { keepNext: true }), row("r", 200)];
    expect(paginate(lines("a", 7), ...chain)).toEqual({ a: 1, h: 2, i: 2, r: 2, end: 2 });
  });

  it("lets go of what is longer than a page", () => {
    const chain = Array.from({ length: 12 }, (_value, at) => row(`r${at}`, 100, { keepNext: true }));
    expect(paginate(lines("a", 5), ...chain)).toMatchObject({ r0: 1, r5: 2, end: 2 });
  });

  it("moves a paragraph that may not be divided as a whole", () => {
    expect(paginate(lines("a", 7), lines("b", 5, { keepLines: true }))).toEqual({ a: 1, b: 2, end: 2 });
  });

  it("repeats the header of a table on each page", () => {
    const rows = [0, 1, 2, 3].map((at) => row(`r${at}`, 300, { repeated: 200 }));
    // Three rows on the first page; then header and row leave room for one more.
    expect(paginate(row("head", 100), ...rows, lines("a", 2), lines("b", 4))).toMatchObject({
      r2: 1,
      r3: 2,
      a: 2,
      b: 2,
      end: 3,
    });
  });

  it("lets a row that is higher than a page run over pages", () => {
    expect(paginate(row("r", 2500), lines("a", 5), lines("b", 1))).toEqual({ r: 1, a: 3, b: 4, end: 4 });
  });

  it("makes room for notes at the foot, with a line over the first", () => {
    expect(paginate(lines("a", 8, { notes: 90 }), lines("b", 1))).toEqual({ a: 1, b: 2, end: 2 });
    expect(paginate(lines("a", 7, { notes: 90 }), lines("b", 1))).toEqual({ a: 1, b: 1, end: 1 });
  });

  it("moves a line with its note", () => {
    // The ninth line would fit, its note would not; so two lines go over.
    expect(paginate(lines("a", 9, { notes: 90 }), lines("b", 7), lines("c", 1))).toMatchObject({ b: 2, c: 3 });
  });

  it("begins a page where it is told to, but not twice", () => {
    expect(paginate(lines("a", 1), lines("b", 1, { newPage: true }))).toEqual({ a: 1, b: 2, end: 2 });
    expect(paginate(lines("b", 1, { newPage: true }))).toEqual({ b: 1, end: 1 });
  });

  it("tells where what stands before a block ends", () => {
    const paginator = createPaginator();
    paginator.addSection([lines("a", 5), lines("b", 5, { newPage: true })], 1000);
    expect(paginator.places.get("b")).toEqual({ page: 2, share: 0, before: { page: 1, share: 0.5 } });
  });

  it("copes with a page that has no room at all", () => {
    const paginator = createPaginator();
    paginator.addSection([lines("a", 3), row("r", 500), lines("b", 3, { notes: 5000 })], -20);
    expect(paginator.here().page).toBeLessThan(10);
  });
});
