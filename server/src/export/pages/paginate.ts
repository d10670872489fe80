import { distanceBefore, type Item, type ParagraphItem, type RowItem } from "./layout.ts";

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
const noteRule = 104;

/** Margins that leave less than half an inch are no margins. */
const lowestPage = 720;

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

/** Height that an item must find on a page to begin there, without the distance from what is above; `rule`: of the line over notes. */
function openingHeight(item: Item, rule: number): number {
  if (item.kind === "row") return item.height + item.notes + (item.notes > 0 ? rule : 0);
  const { lines, keepLines } = item;
  const count = keepLines || lines.length <= fewestLines + 1 ? lines.length : fewestLines;
  let height = 0;
  let notes = 0;
  for (let at = 0; at < count; at++) {
    height += lines[at]?.height ?? 0;
    notes += lines[at]?.notes ?? 0;
  }
  return height - (lines[count - 1]?.slack ?? 0) + notes + (notes > 0 ? rule : 0);
}

/** Height that the chain of items from one to another must find, all of them but for the end of the last one. */
function chainHeight(
  items: readonly Item[],
  from: number,
  to: number,
  after: number,
  rule: number,
  most: number,
): number {
  let height = 0;
  let behind = after;
  for (let at = from; at <= to && height <= most; at++) {
    const item = items[at];
    if (!item) break;
    if (item.kind === "paragraph") height += distanceBefore(item, behind);
    if (at === to) return height + openingHeight(item, rule);
    height += sumLines(item);
    behind = item.kind === "paragraph" ? item.after : 0;
    height += behind;
  }
  return height;
}

function sumLines(item: Item): number {
  if (item.kind === "row") return item.height + item.notes;
  return item.lines.reduce((sum, line) => sum + line.height + line.notes, 0);
}

export function createPaginator(): Paginator {
  const places = new Map<string, BlockPlace>();
  let page = 0;
  let height = 1;
  let used = 0;
  let foot = 0;
  // The distance that the last paragraph keeps from the next.
  let after = 0;
  let isFirst = true;
  let before: PagePlace = { page: 1, share: 0 };

  const newPage = () => {
    page++;
    used = 0;
    foot = 0;
    after = 0;
  };
  const left = () => height - used - foot;
  const here = (): PagePlace => ({ page: Math.max(1, page), share: Math.min(1, used / height) });
  const mark = (ids: readonly string[]) => {
    for (const id of ids) if (!places.has(id)) places.set(id, { ...here(), before });
  };
  const ruleHeight = () => (foot === 0 ? noteRule : 0);
  const addNotes = (notes: number) => {
    if (notes > 0) foot += notes + ruleHeight();
  };
  const costOf = (line: { readonly height: number; readonly notes: number }) =>
    line.height + (line.notes > 0 ? line.notes + ruleHeight() : 0);

  const addRow = (row: RowItem) => {
    if (used > 0 && openingHeight(row, ruleHeight()) > left()) {
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
    after = 0;
  };

  const addParagraph = (item: ParagraphItem) => {
    const { lines } = item;
    if (used > 0 && distanceBefore(item, after) + openingHeight(item, ruleHeight()) > left()) newPage();
    // A page that begins by itself begins with the text, not with a distance.
    if (used > 0 || item.newPage || isFirst) used += distanceBefore(item, after);
    isFirst = false;
    mark(item.ids);
    let at = 0;
    while (at < lines.length) {
      let end = at;
      const [oldUsed, oldFoot] = [used, foot];
      for (let line = lines[end]; line && (costOf(line) - line.slack <= left() || used === 0); line = lines[++end]) {
        used += line.height;
        addNotes(line.notes);
      }
      if (end >= lines.length) break;
      // No single line goes to the next page alone, and none stays alone.
      const most = Math.min(end, lines.length - fewestLines) - at;
      const taken = at === 0 && oldUsed > 0 && most < fewestLines ? 0 : Math.max(1, most);
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
    after = item.after;
  };

  const addSection = (items: readonly Item[], sectionHeight: number) => {
    before = here();
    newPage();
    isFirst = true;
    height = Math.max(lowestPage, sectionHeight);
    const ends = findChains(items);
    let free = 0;
    items.forEach((item, at) => {
      if (at > 0) before = here();
      if (item.kind === "paragraph" && item.newPage && used > 0) newPage();
      const end = ends[at] ?? at;
      if (end > at && at >= free) {
        const needed = chainHeight(items, at, end, after, ruleHeight(), height);
        // Where the chain is longer than a page nothing keeps it together.
        if (needed <= height && used > 0 && needed > left()) newPage();
        free = end;
      }
      if (item.kind === "row") addRow(item);
      else addParagraph(item);
    });
  };
  return { addSection, places, here };
}
