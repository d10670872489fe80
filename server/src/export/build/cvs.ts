import type { PersonData } from "../../model/entities.ts";
import { readReferences } from "../../model/file-references.ts";
import { baseName } from "../../model/paths.ts";
import type { Block, TableBlock, TableCell } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factCell, inlineCell, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { fileLine } from "./file-line.ts";
import { formatDate } from "./format-value.ts";
import { listCell, qualificationTexts } from "./team.ts";

/** The documents of the library that prove a qualification. */
function proofCell(person: PersonData, context: BuildContext): TableCell | undefined {
  const proofs = (person.qualifications ?? []).flatMap((entry) => {
    const id = typeof entry === "string" ? undefined : entry.document?.normalize("NFC");
    const title = id === undefined ? undefined : context.entities.documents.get(id)?.title;
    return id === undefined || title === undefined ? [] : [{ id, title }];
  });
  if (proofs.length === 0) return undefined;
  return inlineCell(
    proofs.map(({ id, title }) => [
      { kind: "jump", target: anchorOf("doc", id), children: [text(embed(title, context))] },
    ]),
    context,
  );
}

/** The file with the whole CV, by its name, where it is there. */
function fileCell(person: PersonData, context: BuildContext): TableCell | undefined {
  const [reference] = readReferences(person, "cv", context.model.entries);
  if (reference?.state !== "file" || reference.path === undefined) return undefined;
  const shown = fileLine(reference.path, context);
  return factCell(shown ?? embed(baseName(reference.path), context), context);
}

function factsOf(person: PersonData, context: BuildContext): TableBlock | undefined {
  const { role, since } = person;
  const qualifications = qualificationTexts(person, context);
  const facts: readonly (readonly [TextKey, TableCell | undefined])[] = [
    ["role", role ? factCell(role, context) : undefined],
    ["since", since ? factCell(formatDate(since, context.language), context) : undefined],
    ["qualifications", qualifications.length > 0 ? listCell(qualifications, context) : undefined],
    ["proofs", proofCell(person, context)],
    ["cvFile", fileCell(person, context)],
  ];
  const rows = facts.flatMap(([key, cell]) => (cell ? [{ cells: [factCell(word(context, key), context), cell] }] : []));
  if (rows.length === 0) return undefined;
  return {
    kind: "table",
    look: "facts",
    alt: person.name ?? word(context, "cvs"),
    columns: [
      { weight: 25, align: "start" },
      { weight: 75, align: "start" },
    ],
    header: [],
    rows,
  };
}

/** A short CV of each person: what the library knows, each kept on one page. People without a name are left out. */
export function buildCvs(context: BuildContext): readonly Block[] {
  return [...context.entities.people].flatMap(([id, person]): Block[] => {
    const facts = factsOf(person, context);
    if (!person.name || !facts) return [];
    // Deeper than any heading that the directive may stand under; levels that were left out are closed up.
    const heading: Block = {
      kind: "heading",
      level: 3,
      id: `#cv:${id}`,
      children: [text(embed(person.name, context))],
    };
    // LibreOffice holds a table whose rows stay together to what follows: an empty line ends the chain of people.
    return [
      { kind: "keep", blocks: [heading, facts] },
      { kind: "paragraph", role: "small", children: [] },
    ];
  });
}
