import { concernedSections } from "../../model/document-parts.ts";
import type { Block, ListBlock, ParagraphBlock } from "../blocks/types.ts";
import { type BuildContext, word } from "./build-context.ts";
import { embed, line, sentence, text } from "./cells.ts";
import { documentTotals } from "./document-list.ts";
import { formatNumber, joinList } from "./format-value.ts";
import { letterHead } from "./letter-head.ts";
import { demandedDocuments } from "./listed-documents.ts";
import { lotsBidFor, lotTitle } from "./lots.ts";
import { partNames, usedDirectives } from "./part-names.ts";
import { isExempt, linesOf, moneyText, type Totals, totalsOf, totalsOfBid, wordsOf } from "./price-totals.ts";
import { referenceWords } from "./reference-words.ts";
import { buildSignatures } from "./signatures.ts";
import { validDaysText, validUntilText } from "./validity-text.ts";

function bullets(values: readonly string[], ordered: boolean): ListBlock {
  const items = values.map((value) => ({ blocks: [line(value)] }));
  return { kind: "list", ordered, start: 1, items };
}

/** The lots that are bid for, with their totals where there are several. */
function lots(context: BuildContext): Block[] {
  const [first, ...others] = lotsBidFor(context);
  if (first === undefined) return [];
  if (others.length === 0) return [line(sentence(lotTitle(first, context)))];
  const values = [first, ...others].map((lot) => {
    const { payable } = totalsOf(
      linesOf(lot, context).filter((priced) => priced.lot !== undefined),
      context,
    );
    const title = lotTitle(lot, context);
    return payable ? `${title} – ${moneyText(payable, context)}` : title;
  });
  return [line(`${word(context, "lots")}:`, "lead"), bullets(values, false)];
}

function priceSentence(totals: Totals, context: BuildContext): string | undefined {
  const { total, vat, payable } = totals;
  if (!total || !payable) return undefined;
  const words = wordsOf(undefined, totals, context);
  const figures = moneyText(payable, context);
  const amount = words ? `${figures} (${words})` : figures;
  if (!vat) return sentence(word(context, "letterPrice", { amount }));
  const values = {
    amount,
    rate: formatNumber(vat.rate.toFixed(), context.language),
    vat: moneyText(vat.amount, context),
    net: moneyText(total, context),
  };
  return sentence(word(context, vat.included ? "letterPriceWithVat" : "letterPricePlusVat", values));
}

function validity(context: BuildContext): string | undefined {
  const until = validUntilText(context);
  if (until) return sentence(word(context, "letterValidity", { until }));
  const days = validDaysText(context);
  return days && sentence(word(context, "letterValidityDays", { days }));
}

/** What comes with the letter: where its list stands in this document, else the papers themselves. */
function enclosures(context: BuildContext): Block[] {
  const totals = documentTotals(context);
  if (totals === undefined) return [];
  if (partNames(context.model).includes("document-list")) {
    const before = word(context, "letterList");
    const words = referenceWords(before, context.language);
    const children: ParagraphBlock["children"] = [
      text(before),
      { kind: "reference", target: "#document-list", words },
      text(`. ${sentence(totals)}`),
    ];
    return [{ kind: "paragraph", children }];
  }
  if (usedDirectives(concernedSections(context.model)).has("document-list")) {
    return [line(`${sentence(word(context, "letterListOf"))} ${sentence(totals)}`)];
  }
  const titles = demandedDocuments(context.model).flatMap(({ document }) => document?.title ?? []);
  if (titles.length === 0) return [];
  return [line(word(context, "letterEnclosures"), "lead"), bullets([...new Set(titles)], true)];
}

function contact(context: BuildContext): string | undefined {
  const { person, phone, email } = context.model.company?.data.contacts ?? {};
  const parts = [person, phone, email].flatMap((part) => (part ? [embed(part, context)] : []));
  const words = joinList(parts, context.language);
  return words === "" ? undefined : sentence(word(context, "letterContact", { contact: words }));
}

/** The letter with which the bid is handed in: what is offered, for how much and how long, signed. */
export function buildLetterOfBid(context: BuildContext): readonly Block[] {
  const { tender, company } = context.model;
  const name = company?.data.name?.full ?? company?.data.name?.short;
  if (!tender || !name) return [];
  const price = priceSentence(totalsOfBid(context), context);
  const valid = validity(context);
  const reach = contact(context);
  return [
    ...letterHead(context),
    line(word(context, "letterGreeting")),
    line(word(context, "letterOffer", { company: embed(name, context) })),
    ...lots(context),
    ...[price, price && isExempt(context) ? word(context, "withoutVat") : undefined, valid].flatMap((value) =>
      value ? [line(value)] : [],
    ),
    ...enclosures(context),
    ...(reach ? [line(reach)] : []),
    { kind: "keep", blocks: [line(word(context, "letterClosing")), ...buildSignatures(context)] },
  ];
}
