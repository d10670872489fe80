import type { ContractData } from "../../model/entities.ts";
import type { Block, Inline, ParagraphBlock } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { blocksCell, embed, factBlocks, factCell, gridTable, smallLine, text } from "./cells.ts";
import { anchorOf } from "./entities.ts";
import { currencyName, formatAmountIn, formatMoney, formatShortDate } from "./format-value.ts";
import { listCell } from "./team.ts";

function amountOf({ amount }: ContractData): { readonly value?: string; readonly currency?: string } {
  if (amount === undefined) return {};
  if (typeof amount === "string") return { value: amount };
  const { amount: value, currency } = amount;
  return { ...(value === undefined ? {} : { value }), ...(currency === undefined ? {} : { currency }) };
}

/** The currency of all amounts, where it is one and the same. */
function commonCurrency(contracts: readonly ContractData[]): string | undefined {
  const amounts = contracts.map(amountOf).filter(({ value }) => value !== undefined);
  const [first] = amounts;
  return first && amounts.every(({ currency }) => currency === first.currency) ? first.currency : undefined;
}

function letterLine(contract: ContractData, context: BuildContext): ParagraphBlock[] {
  const id = contract.letter?.normalize("NFC");
  const title = id === undefined ? undefined : context.entities.documents.get(id)?.title;
  if (id === undefined || title === undefined) return [];
  const jump: Inline = { kind: "jump", target: anchorOf("doc", id), children: [text(embed(title, context))] };
  return [{ kind: "paragraph", children: [{ kind: "muted", children: [text(`${word(context, "letter")}: `), jump] }] }];
}

function titleBlocks(contract: ContractData, context: BuildContext): ParagraphBlock[] {
  const { title, registryNumber } = contract;
  const value = registryNumber === undefined ? undefined : embed(registryNumber, context);
  return [
    ...factBlocks(title, context),
    ...(value === undefined ? [] : [smallLine(word(context, "registryNumber", { value }), context)]),
    ...letterLine(contract, context),
  ];
}

/** First and last day, one below the other. */
function periodText({ start, end }: ContractData, context: BuildContext): string | undefined {
  const [from, to] = [start, end].map((day) => day && formatShortDate(day, context.language));
  return from && to ? `${from}\u00A0–\n${to}` : from || to;
}

/** The past contracts with their results, in the order of the library. */
export function buildPastContracts(context: BuildContext): readonly Block[] {
  const contracts = [...context.entities.contracts];
  if (contracts.length === 0) return [];
  const common = commonCurrency(contracts.map(([, contract]) => contract));
  const amount = (contract: ContractData): string | undefined => {
    const { value, currency } = amountOf(contract);
    if (value === undefined) return undefined;
    return common === undefined
      ? formatMoney(value, currency, context.language)
      : formatAmountIn(value, context.language);
  };
  const rows = contracts.map(([id, contract]) => ({
    id: anchorOf("contract", id),
    cells: [
      blocksCell(titleBlocks(contract, context), context),
      factCell(contract.buyer, context),
      factCell(periodText(contract, context), context),
      factCell(amount(contract), context),
      listCell(contract.results ?? [], context),
    ],
  }));
  const currency = currencyName(common, context.language);
  const amountTitle = common === undefined ? word(context, "amount") : word(context, "amountIn", { currency });
  const columns = [
    { title: word(context, "contract"), weight: 27 },
    { title: word(context, "buyer"), weight: 17, optional: true },
    { title: word(context, "period"), weight: 16, optional: true },
    { title: amountTitle, weight: 13, align: "number" as const, optional: true },
    { title: word(context, "results"), weight: 27, optional: true },
  ];
  return [gridTable(columns, rows, context, { title: word(context, "pastContracts") })];
}
