import { type BuildContext, word } from "./build-context.ts";
import { embed } from "./cells.ts";

/** A lot as a heading names it: "Lot L1. Printing". */
export function lotTitle(lot: string, context: BuildContext): string {
  const title = context.entities.lots.get(lot.normalize("NFC"))?.title ?? "";
  const head = word(context, "lotHead", { id: embed(lot, context), title: embed(title, context) });
  return title === "" ? head.replace(/[.:]\s*$/u, "") : head;
}

/** The ids of the lots that are bid for, as the tender writes them; none where it has no lots. */
export function lotsBidFor({ model, entities }: BuildContext): readonly string[] {
  return [...entities.lots.values()].flatMap(({ id }) => (id !== undefined && model.concernsLot(id) ? [id] : []));
}

/**
 * The headings over rows in the tender's order, at the first row of each lot; nothing where only one lot is bid for, or
 * where the tender goes to and fro between lots, as rows are never put in another order.
 *
 * @param lots The lot of each row in NFC; undefined for what concerns all.
 */
export function lotHeads(
  lots: readonly (string | undefined)[],
  context: BuildContext,
): readonly (string | undefined)[] {
  const starts = lots.map((lot, at) => at === 0 || lot !== lots[at - 1]);
  const isApart = starts.filter((start) => start).length === new Set(lots).size;
  if (!isApart || lotsBidFor(context).length < 2) return [];
  return lots.map((lot, at) => {
    if (!starts[at]) return undefined;
    return lot === undefined ? word(context, "allLots") : lotTitle(lot, context);
  });
}
