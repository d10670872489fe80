import { findPerson, isSamePerson, peopleOf, signatoryOf } from "../../model/persons.ts";
import type { Block, TableCell } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, line, text } from "./cells.ts";
import { formatDate } from "./format-value.ts";

function companyName(context: BuildContext): string {
  const name = context.model.company?.data.name;
  return name?.full ?? name?.short ?? "";
}

function cell(value: string | undefined, context: BuildContext): TableCell {
  return { blocks: factBlocks(value, context) };
}

/** The lines for signature, date and stamp, kept on one page. */
export function buildSignatures(context: BuildContext): readonly Block[] {
  const { company } = context.model;
  const id = signatoryOf(context.model);
  const people = peopleOf(context.model);
  const person = id === undefined ? undefined : findPerson(people, id);
  const power = company?.data.signatories?.find(
    (entry) => id !== undefined && entry.person !== undefined && isSamePerson(people, entry.person, id),
  );
  const small = (value: string | undefined): TableCell => ({
    blocks: value === undefined ? [] : [{ kind: "paragraph", children: [{ kind: "muted", children: [text(value)] }] }],
  });
  const name = companyName(context);
  const blank: TableCell = { blocks: [], line: true };
  const { date } = context.model.manifest.data;
  return [
    {
      kind: "keep",
      blocks: [
        ...(name === "" ? [] : [line(word(context, "signedFor", { company: embed(name, context) }))]),
        ...(power?.basis === undefined
          ? []
          : [line(word(context, "basis", { basis: embed(power.basis, context) }), "small")]),
        {
          kind: "table",
          look: "signature",
          alt: word(context, "signatures"),
          columns: [
            { weight: 36, align: "start" },
            { weight: 30, align: "center" },
            { weight: 34, align: "start" },
          ],
          header: [],
          rows: [
            {
              cells: [
                cell(person?.known?.role ?? word(context, "signatory"), context),
                blank,
                cell(person?.name, context),
              ],
            },
            { cells: [small(word(context, "stamp")), small(word(context, "signature")), small(undefined)] },
            {
              cells: [
                cell(word(context, "signDate"), context),
                date === undefined ? blank : { ...cell(formatDate(date, context.language), context), line: true },
                small(undefined),
              ],
            },
          ],
        },
      ],
    },
  ];
}
