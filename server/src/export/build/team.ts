import type { PersonData } from "../../model/entities.ts";
import type { Block, ListBlock, TableCell } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { blocksCell, factBlocks, factCell, foreignDirection, gridTable, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatDate } from "./format-value.ts";

/** Several values as a list, one as it stands. Values in the other direction are lines, as bullets would change sides. */
export function listCell(values: readonly string[], context: BuildContext): TableCell {
  const isForeign = values.some((value) => foreignDirection(value, context).language !== undefined);
  if (values.length < 2 || isForeign) {
    return blocksCell(
      values.flatMap((value) => factBlocks(value, context)),
      context,
    );
  }
  const list: ListBlock = {
    kind: "list",
    ordered: false,
    start: 1,
    items: values.map((value) => ({ blocks: [{ kind: "paragraph", children: [text(value)] }] })),
  };
  return { blocks: [list] };
}

/** The qualifications of a person, a line each. */
export function qualificationTexts(person: PersonData, context: BuildContext): string[] {
  return (person.qualifications ?? []).map((entry) => {
    if (typeof entry === "string") return entry;
    const until =
      entry.validUntil && word(context, "validFor", { date: formatDate(entry.validUntil, context.language) });
    const parts = [entry.title, entry.issuer, entry.year === undefined ? undefined : String(entry.year), until];
    return parts.filter((part) => part).join(word(context, "and"));
  });
}

/** The people with their roles and qualifications. */
export function buildTeam(context: BuildContext): readonly Block[] {
  const people = [...context.entities.people];
  if (people.length === 0) return [];
  const rows = people.map(([id, person]) => ({
    id: anchorOf("person", id),
    cells: [
      factCell(person.name, context),
      factCell(person.role, context),
      factCell(person.since && formatDate(person.since, context.language), context),
      listCell(qualificationTexts(person, context), context),
    ],
  }));
  const columns = [
    { title: word(context, "name"), weight: 20 },
    { title: word(context, "role"), weight: 24, optional: true },
    { title: word(context, "since"), weight: 13, optional: true },
    { title: word(context, "qualifications"), weight: 38, optional: true },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "team") })];
}
