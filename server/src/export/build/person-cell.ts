import { findPerson, peopleOf } from "../../model/persons.ts";
import type { Inline, TableCell } from "../blocks/types.ts";
import type { BuildContext } from "./build-context.ts";
import { embed, factCell, inlineCell, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";

/** Who is responsible: the person of the library with a link to the table of the team, else the words as they stand. */
export function ownerCell(owner: string | undefined, context: BuildContext): TableCell {
  const { known, name } = owner === undefined ? {} : findPerson(peopleOf(context.model), owner);
  if (name === undefined || known?.id === undefined) return factCell(name, context);
  const jump: Inline = {
    kind: "jump",
    target: anchorOf("person", known.id),
    children: [text(embed(name, context))],
  };
  return inlineCell([[jump]], context);
}
