import type { Item, ParagraphItem, RowItem } from "./layout.ts";

/** A place on pages: the page from 1, and how much of it is above, from 0 to 1. */
export interface PagePlace {
  readonly page: number;
  readonly share: number;
}

/** Where a block begins, and where what stands before it ends, which may be a page earlier. */
export interface BlockPlace extends PagePlace {
  readonly before: PagePlace;
}

/** Fewest lines of a paragraph that stand alone at the foot or the head of a page. */
const fewestLines = 2;
/** The line over the notes of a page with its distances, in twips. */
const noteRule = 120;

/** Puts items on pages and tells where each id begins. */
export interface Paginator {
  /** Items on pages of this height, in twips, from a new page on. */
  addSection(items: readonly Item[], height: number): void;
  readonly places: ReadonlyMap<string, BlockPlace>;
  /** Where the next item would begin. */
  here(): PagePlace;
}

/** The index of the item that ends the chain of items that stay together, for each item that begins one. */
function findChains(items: readonly Item[]): readonly number[] {
  const ends: number[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    ends[at] = items[at]?.keepNext && at + 1 < items.length ? (ends[at + 1] ?? at) : at;
  }
  return ends;
}

/** Height that a paragraph must find on a page to begin there. */
function openingHeight(item: Item): number {
  if (item.kind === "row") return item.height + item.notes;
  const { lines, keepLines } = item;
  const count = keepLines || lines.length <= fewestLines + 1 ? lines.length : fewestLines;
  let height = item.before;
  for (let at = 0; at < count; at++) height += (lines[at]?.height ?? 0) + (lines[at]?.notes ?? 0);
  return height;
}

function wholeHeight(item: Item): number {
  if (item.kind === "row") return item.height + item.notes;
  return item.lines.reduce((sum, line) => sum + line.height + line.notes, item.before + item.after);
}

export function createPaginator(): Paginator {
  const places = new Map<string, BlockPlace>();
  let page = 0;
  let height = 1;
  let used = 0;
  let foot = 0;
  let before: PagePlace = { page: 1, share: 0 };

  const newPage = () => {
    page++;
    used = 0;
    foot = 0;
  };
  const left = () => height - used - foot;
  const here = (): PagePlace => ({ page: Math.max(1, page), share: Math.min(1, (used + foot) / height) });
  const mark = (ids: readonly string[]) => {
    for (const id of ids) if (!places.has(id)) places.set(id, { ...here(), before });
  };
  const addNotes = (notes: number) => {
    if (notes > 0) foot += notes + (foot === 0 ? noteRule : 0);
  };
  const costOf = (line: { readonly height: number; readonly notes: number }) =>
    line.height + (line.notes > 0 ? line.notes + (foot === 0 ? noteRule : 0) : 0);

  const addRow = (row: RowItem) => {
    if (used > 0 && row.height + row.notes > left()) {
      newPage();
      used = row.repeated;
    }
    mark(row.ids);
    addNotes(row.notes);
    // A row that is higher than a page goes on over the next ones.
    let rest = row.height;
    while (rest > left() && left() > 0) {
      rest -= left();
      newPage();
    }
    used += rest;
  };

  const addParagraph = (item: ParagraphItem) => {
    const { lines } = item;
    if (used > 0 && openingHeight(item) > left()) newPage();
    used += item.before;
    mark(item.ids);
    let at = 0;
    while (at < lines.length) {
      let end = at;
      const [oldUsed, oldFoot] = [used, foot];
      for (let line = lines[end]; line && (costOf(line) <= left() || used === 0); line = lines[++end]) {
        used += line.height;
        addNotes(line.notes);
      }
      if (end >= lines.length) break;
      // No single line goes to the next page alone.
      const taken = Math.max(at === 0 ? 0 : 1, Math.min(end, lines.length - fewestLines) - at);
      if (at + taken < end) {
        used = oldUsed;
        foot = oldFoot;
        for (const line of lines.slice(at, at + taken)) {
          used += line.height;
          addNotes(line.notes);
        }
      }
      at += taken;
      newPage();
    }
    used += item.after;
  };

  const addSection = (items: readonly Item[], sectionHeight: number) => {
    before = here();
    newPage();
    height = Math.max(1, sectionHeight);
    const ends = findChains(items);
    let free = 0;
    items.forEach((item, at) => {
      if (at > 0) before = here();
      if (item.kind === "paragraph" && item.newPage && used > 0) newPage();
      const end = ends[at] ?? at;
      if (end > at && at >= free) {
        let needed = 0;
        let index = at;
        while (index < end && needed <= height) needed += wholeHeight(items[index++] ?? item);
        const last = items[end];
        if (index === end && last) needed += openingHeight(last);
        if (needed <= height) {
          if (used > 0 && needed > left()) newPage();
        }
        // Where the chain is longer than a page nothing keeps it together.
        free = end;
      }
      if (item.kind === "row") addRow(item);
      else addParagraph(item);
    });
  };
  return { addSection, places, here };
}
