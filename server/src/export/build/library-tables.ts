import type { ContractData, PersonData } from "../../model/entities.ts";
import type { Block, Inline, ListBlock, ParagraphBlock, TableCell } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, factBlocks, factCell, gridTable, smallLine, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { formatDate, formatMoney } from "./format-value.ts";

function listCell(values: readonly string[], context: BuildContext): TableCell {
  if (values.length < 2) return factCell(values[0], context);
  const list: ListBlock = {
    kind: "list",
    ordered: false,
    start: 1,
    items: values.map((value) => ({ blocks: [{ kind: "paragraph", children: [text(value)] }] })),
  };
  return { blocks: [list] };
}

function qualificationTexts(person: PersonData, context: BuildContext): string[] {
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
    { title: word(context, "role"), weight: 24 },
    { title: word(context, "since"), weight: 13 },
    { title: word(context, "qualifications"), weight: 38 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "team") })];
}

function amountText(contract: ContractData, context: BuildContext): string | undefined {
  const { amount } = contract;
  if (amount === undefined) return undefined;
  if (typeof amount === "string") return formatMoney(amount, undefined, context.language);
  return amount.amount === undefined ? undefined : formatMoney(amount.amount, amount.currency, context.language);
}

function letterLine(contract: ContractData, context: BuildContext): ParagraphBlock[] {
  const id = contract.letter?.normalize("NFC");
  const title = id === undefined ? undefined : context.entities.documents.get(id)?.title;
  if (id === undefined || title === undefined) return [];
  const jump: Inline = { kind: "jump", target: anchorOf("doc", id), children: [text(embed(title, context))] };
  return [{ kind: "paragraph", children: [{ kind: "muted", children: [text(`${word(context, "letter")}: `), jump] }] }];
}

/** The past contracts with their results, in the order of the library. */
export function buildPastContracts(context: BuildContext): readonly Block[] {
  const contracts = [...context.entities.contracts];
  if (contracts.length === 0) return [];
  const rows = contracts.map(([id, contract]) => {
    const { registryNumber, start, end } = contract;
    const days = [start, end].flatMap((day) => (day === undefined ? [] : [formatDate(day, context.language)]));
    const registry =
      registryNumber === undefined
        ? []
        : [smallLine(word(context, "registryNumber", { value: embed(registryNumber, context) }), context)];
    return {
      id: anchorOf("contract", id),
      cells: [
        {
          blocks: [
            ...factBlocks(contract.title, context),
            ...factBlocks(contract.buyer, context),
            ...registry,
            ...letterLine(contract, context),
          ],
        },
        {
          blocks: [
            ...factBlocks(amountText(contract, context), context),
            ...factBlocks(days.join("\u00A0– "), context),
          ],
        },
        listCell(contract.results ?? [], context),
      ],
    };
  });
  const columns = [
    { title: word(context, "contract"), weight: 44 },
    { title: `${word(context, "amount")}${word(context, "and")}${word(context, "period").toLowerCase()}`, weight: 24 },
    { title: word(context, "results"), weight: 32 },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "pastContracts") })];
}
