import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import { type Place, placeOf } from "../../../schema/place.ts";

/** The last change of a requirement. */
export interface LastChange {
  /** The revision as the tender writes it. */
  readonly revision: string;
  /** The requirement’s own revision, or the amendment that names it. */
  readonly at: Place;
  /** What the amendment says; "" where no amendment tells. */
  readonly summary: string;
}

/**
 * Since which revision a requirement stands as it does: its own `revision`, or a later amendment that names its id.
 * Undefined where nothing says that it ever changed.
 */
export function lastChangeOf(bid: BidModel, { id, data }: RequirementEntry): LastChange | undefined {
  const amendments = bid.tender?.data.amendments ?? [];
  const written = amendments.find(({ revision }) => revision !== undefined && revision === data.revision);
  let last: LastChange | undefined =
    data.revision === undefined
      ? undefined
      : { revision: data.revision, at: placeOf(data, "revision"), summary: written?.summary ?? "" };
  for (const amendment of amendments) {
    const { revision, summary } = amendment;
    if (revision === undefined || summary === undefined || !namesId(summary, id)) continue;
    if (last && isLater(bid, revision, last.revision) !== true) continue;
    last = { revision, at: placeOf(amendment, "summary"), summary };
  }
  return last;
}

/**
 * Tells whether one revision came after another: by their numbers, else by the order of the amendments. Undefined where
 * neither tells.
 */
export function isLater(bid: BidModel, revision: string, than: string): boolean | undefined {
  if (revision === than) return false;
  const [a, b] = [numbersOf(revision), numbersOf(than)];
  if (a && b) {
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
      const difference = (a[index] ?? 0) - (b[index] ?? 0);
      if (difference !== 0) return difference > 0;
    }
    return false;
  }
  const order = (bid.tender?.data.amendments ?? []).map((amendment) => amendment.revision);
  const [first, second] = [order.indexOf(revision), order.indexOf(than)];
  if (first >= 0 && second >= 0) return first > second;
  return revision === bid.tender?.data.revision ? true : undefined;
}

/** True for a revision behind the first: `2`, `1.1`; false for `1` and for what is no number. */
export function isBehindFirst(bid: BidModel, revision: string): boolean {
  return numbersOf(revision) !== undefined && isLater(bid, revision, "1") === true;
}

function numbersOf(revision: string): readonly number[] | undefined {
  return /^\d{1,9}(?:\.\d{1,9}){0,5}$/u.test(revision.trim()) ? revision.trim().split(".").map(Number) : undefined;
}

function namesId(text: string, id: string): boolean {
  return text
    .normalize("NFC")
    .split(/[^\p{L}\p{M}\p{N}._-]+/u)
    .some((word) => word.replace(/[._-]+$/u, "") === id);
}
