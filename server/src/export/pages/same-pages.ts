import type { PageMap } from "./page-map.ts";

/** How many places are on another page in the other map, or not in it. */
export function countMoved(before: PageMap, after: PageMap): number {
  let moved = 0;
  for (const [id, page] of after.pages) if (before.pages.get(id) !== page) moved += 1;
  return moved;
}

/** Whether two countings of a document came to the same pages. */
export function areSamePages(before: PageMap, after: PageMap): boolean {
  return before.total === after.total && before.pages.size === after.pages.size && countMoved(before, after) === 0;
}
