import { verdictOf } from "../../model/answers.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import type { Block, Inline, TableCell, TableRow } from "../blocks/types.ts";
import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, factCell, gridTable, inlineCell, smallLine, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatCount, joinList } from "./format-value.ts";
import { lotHeads } from "./lots.ts";
import { referenceWords } from "./reference-words.ts";
import { responseCell, responseOf } from "./response-cell.ts";

type Verdict = "comply" | "partly" | "deviate" | "noAnswer" | "otherWay" | "waived";

const tones = {
  comply: "good",
  partly: "doubtful",
  deviate: "bad",
  noAnswer: "bad",
  otherWay: undefined,
  waived: undefined,
} as const;

/** Number, requirement, response, verdict, evidence, place. */
const columnCount = 6;

/** The best that can be said of a requirement: its response's verdict, or that prose answers it. */
function judge(entry: RequirementEntry, context: BuildContext): Verdict {
  const response = responseOf(entry);
  if (response) return verdictOf(response);
  if (entry.answered) return "comply";
  if (entry.waived) return "waived";
  const choice = context.model.coverage.choices.find((candidate) =>
    candidate.groups.some((group) => group.requirements.includes(entry)),
  );
  const otherBegun = choice?.begun.some((group) => !group.requirements.includes(entry));
  return otherBegun ? "otherWay" : "noAnswer";
}

function requirementCell(entry: RequirementEntry, context: BuildContext): TableCell {
  const { source, text: wording } = entry.data;
  const details = [
    source?.document && embed(source.document, context),
    source?.clause === undefined ? undefined : word(context, "clause", { value: embed(source.clause, context) }),
    source?.page === undefined ? undefined : word(context, "sourcePage", { value: source.page }),
    entry.data.mandatory === false ? word(context, "optional") : undefined,
  ].flatMap((detail) => (detail ? [detail] : []));
  const line = details.length > 0 ? [smallLine(joinList(details, context.language), context)] : [];
  return { blocks: [...factBlocks(wording, context), ...line] };
}

function evidenceInline(id: string, context: BuildContext): Inline[] {
  const { documents, people, contracts } = context.entities;
  const name = id.normalize("NFC");
  const document = documents.get(name)?.title;
  if (document !== undefined)
    return [{ kind: "jump", target: anchorOf("doc", name), children: [text(embed(document, context))] }];
  const person = people.get(name)?.name;
  if (person !== undefined)
    return [{ kind: "jump", target: anchorOf("person", name), children: [text(embed(person, context))] }];
  const contract = contracts.get(name)?.title;
  if (contract !== undefined)
    return [{ kind: "jump", target: anchorOf("contract", name), children: [text(embed(contract, context))] }];
  return [text(id)];
}

function evidenceCell(entry: RequirementEntry, context: BuildContext): TableCell {
  const paragraphs = (responseOf(entry)?.evidence ?? []).map((id) => evidenceInline(id, context));
  return inlineCell(paragraphs, context);
}

/** Where prose answers; where none does, where it speaks of the requirement. */
function placeCell(entry: RequirementEntry, context: BuildContext): TableCell {
  const { answered, mentioned } = context.places;
  const places = answered.get(entry.id) ?? mentioned.get(entry.id) ?? [];
  const words = referenceWords("", context.language);
  return inlineCell(
    places.map((target) => [{ kind: "reference", target, words }]),
    context,
  );
}

function verdictCell(entry: RequirementEntry, context: BuildContext): TableCell {
  const verdict = judge(entry, context);
  const key: TextKey = verdict;
  // What is only wished for may stay without an answer.
  const tone = verdict === "noAnswer" && entry.data.mandatory === false ? undefined : tones[verdict];
  return { blocks: factBlocks(word(context, key), context), ...(tone ? { tone } : {}) };
}

/** A row for each requirement, under headings by lot where the tender keeps the lots apart. */
function rowsOf(entries: readonly RequirementEntry[], context: BuildContext): readonly TableRow[] {
  const heads = lotHeads(
    entries.map(({ data }) => data.lot?.normalize("NFC")),
    context,
  );
  return entries.flatMap((entry, at): TableRow[] => {
    const head = heads[at];
    const group: TableRow[] =
      head === undefined ? [] : [{ role: "group", cells: [{ ...factCell(head, context), span: columnCount }] }];
    return [...group, requirementRow(entry, context)];
  });
}

/** How many requirements are answered, and with which verdicts. Those that do not apply are not counted. */
function totalsRow(entries: readonly RequirementEntry[], context: BuildContext): TableRow {
  const verdicts = entries.map((entry) => judge(entry, context));
  const countOf = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  const shown = (count: number) => formatCount(count, context.language);
  const answered = countOf("comply") + countOf("partly") + countOf("deviate");
  const all = shown(answered + countOf("noAnswer"));
  const counts = (["comply", "partly", "deviate"] as const).flatMap((verdict) => {
    const count = countOf(verdict);
    return count > 0 && count < answered
      ? [word(context, "verdictCount", { verdict: word(context, verdict), count: shown(count) })]
      : [];
  });
  const words = [word(context, "matrixTotal", { answered: shown(answered), all }), ...counts].join(". ");
  return { role: "total", cells: [{ ...factCell(words, context), span: columnCount }] };
}

function requirementRow(entry: RequirementEntry, context: BuildContext): TableRow {
  return {
    id: anchorOf("req", entry.id),
    cells: [
      { blocks: [{ kind: "paragraph", children: [text(embed(entry.id, context))] }] },
      requirementCell(entry, context),
      responseCell(entry, context),
      verdictCell(entry, context),
      evidenceCell(entry, context),
      placeCell(entry, context),
    ],
  };
}

/** Every requirement that concerns the bid, in the tender's order, with response, verdict, evidence and place. */
export function buildComplianceMatrix(context: BuildContext, lot?: string): readonly Block[] {
  const wanted = lot?.normalize("NFC");
  const entries = context.model.coverage.requirements.filter(
    ({ data }) => wanted === undefined || data.lot === undefined || data.lot.normalize("NFC") === wanted,
  );
  if (entries.length === 0) return [];
  const rows = [...rowsOf(entries, context), totalsRow(entries, context)];
  const columns = [
    { title: word(context, "number"), weight: 4 },
    { title: word(context, "requirement"), weight: 26 },
    { title: word(context, "response"), weight: 22 },
    { title: word(context, "verdict"), weight: 9 },
    { title: word(context, "evidence"), weight: 19, optional: true },
    { title: word(context, "answeredIn"), weight: 9, optional: true },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "complianceMatrix") })];
}
