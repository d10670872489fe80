import type { Block } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factCell, gridTable } from "./cells.ts";

/** The terms with their meaning, in the order in which they are written. */
export function buildGlossary(context: BuildContext): readonly Block[] {
  const terms = (context.model.manifest.data.terms ?? []).filter(({ term, definition }) => term || definition);
  if (terms.length === 0) return [];
  const rows = terms.map(({ term, definition }) => ({
    cells: [factCell(term && embed(term, context), context), factCell(definition, context)],
  }));
  const columns = [
    { title: word(context, "term"), weight: 25 },
    { title: word(context, "definition"), weight: 75 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "glossary") })];
}
