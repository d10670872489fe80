import type { Lot, Tender, TenderDates, TenderItem } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { booleanAt, decimalAt, type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";
import { readBuyer } from "./buyer.ts";
import { type CriterionReading, readCriteria } from "./criteria.ts";
import { readBidValidity, readDates } from "./dates.ts";
import { type EvaluationReading, readEvaluation } from "./evaluation.ts";
import type { FoundTender } from "./find-tender.ts";
import { detectLanguage, word } from "./language.ts";
import { type LotTable, readLots } from "./lots.ts";
import { readPayment } from "./payment.ts";
import { readLotCeiling, readPrice, readSecurity } from "./price.ts";

/** A tender in the product's own terms, and beside it what its file will say in comments. */
export interface TenderReading {
  /** Whole but for the submission deadline, which a negotiation does not have. */
  readonly data: Omit<Tender, "dates"> & { readonly dates: Partial<TenderDates> };
  readonly currency: string;
  readonly lots: LotTable;
  readonly criteria: readonly CriterionReading[];
  readonly evaluation: EvaluationReading;
  readonly record: JsonRecord;
  /** False where the platform takes bids above the expected value. */
  readonly ceilingEnforced: boolean;
  readonly papers: readonly PaperReading[];
  readonly notes: readonly ImportNote[];
}

/** A paper of the buyer that belongs to the tender. */
export interface PaperReading {
  readonly title: string;
  readonly type?: string;
  readonly url?: string;
}

/** Reads a whole tender. `pack` is the rule pack to name. */
export function readTender(found: FoundTender, pack: string): TenderReading {
  const { tender, config } = found;
  const notes: ImportNote[] = [];
  const note = (one: ImportNote): void => void notes.push(one);
  const language = detectLanguage(tender);
  const lots = readLots(tender);
  if (lots.cancelled.length > 0) note({ key: "note.cancelled-lots", params: { lots: lots.cancelled.join(", ") } });
  const { price, currency } = readPrice(tender, note);
  const criteria = readCriteria(tender, lots, note);
  const evaluation = readEvaluation(tender, lots, language, note);
  const security = readSecurity(tender, lots, currency);
  const payment = readPayment(tender, lots, note);
  const validity = readBidValidity(tender);
  const number = lineAt(tender, "tenderID");
  const procedure = lineAt(tender, "procurementMethodType");
  const requirements = criteria.flatMap((one) =>
    one.groups.flatMap((group) => group.requirements.map(({ data }) => data)),
  );
  if (requirements.length === 0) note({ key: "note.no-criteria" });
  const papers = readPapers(tender);
  if (papers.length > 0) note({ key: "note.papers", params: { count: papers.length } });
  return {
    data: {
      kind: "tender",
      version: 1,
      id: readId(tender),
      title:
        lineAt(tender, "title") ??
        lineAt(tender, "title_en") ??
        lineAt(tender, "description") ??
        word("untitled", language),
      language,
      pack,
      route: routes.get(procedure ?? "") ?? "auction",
      buyer: readBuyer(tender, language),
      source: {
        platform: "Prozorro",
        ...(number !== undefined && /^UA-[\w-]+$/.test(number)
          ? { url: `https://prozorro.gov.ua/tender/${number}` }
          : {}),
        ...(number === undefined ? {} : { number }),
      },
      dates: readDates(tender, lots, note),
      ...(validity === undefined ? {} : { bidValidityDays: validity }),
      price: procedure === "esco" ? { vat: price.vat } : price,
      ...(security === undefined ? {} : { security }),
      ...(lots.lots.length === 0 ? {} : { lots: lots.lots.map((lot) => lotData(lot, currency, language)) }),
      ...(lots.items.length === 0 ? {} : { items: lots.items.map((item) => itemData(item, language, note)) }),
      ...(requirements.length === 0 ? {} : { requirements }),
      evaluation: evaluation.evaluation,
      ...(payment === undefined ? {} : { payment }),
    },
    currency,
    lots,
    criteria,
    evaluation,
    record: tender,
    ceilingEnforced: booleanAt(config, "hasValueRestriction") !== false,
    papers,
    notes,
  };
}

/** How the buyer chooses, for Prozorro's kinds of procedure; what is not here ends in an auction. */
const routes: ReadonlyMap<string, string> = new Map([
  ["priceQuotation", "quotation"],
  ["requestForProposal", "quotation"],
  ["belowThreshold", "small-purchase"],
  ["negotiation", "negotiation"],
  ["negotiation.quick", "negotiation"],
  ["reporting", "negotiation"],
  ["competitiveDialogueUA", "contest"],
  ["competitiveDialogueEU", "contest"],
  ["internationalFinancialInstitutions", "contest"],
]);

/** The notice number where it can be an id, else a part of Prozorro's own id. */
function readId(tender: JsonRecord): string {
  const number = lineAt(tender, "tenderID") ?? "";
  if (/^\p{L}[\p{L}\p{M}\p{N}._-]{0,99}$/u.test(number)) return number;
  const own = (lineAt(tender, "id") ?? "").replace(/[^\w-]/g, "").slice(0, 8);
  return own === "" ? "tender" : `tender-${own}`;
}

function lotData(lot: LotTable["lots"][number], currency: string, language: string): Lot {
  const ceiling = readLotCeiling(lot.record, currency);
  const title = lineAt(lot.record, "title") ?? lineAt(lot.record, "title_en") ?? lineAt(lot.record, "description");
  return { id: lot.id, title: title ?? word("untitled", language), ...(ceiling === undefined ? {} : { ceiling }) };
}

function itemData(item: LotTable["items"][number], language: string, note: (note: ImportNote) => void): TenderItem {
  const { record } = item;
  const quantity = decimalAt(record, "quantity");
  const unit = lineAt(record, "unit", "name") ?? lineAt(record, "unit", "code");
  if (quantity === undefined || unit === undefined) note({ key: "note.quantity", params: { item: item.id } });
  const title = lineAt(record, "description") ?? lineAt(record, "classification", "description");
  return {
    id: item.id,
    ...(item.lot === undefined ? {} : { lot: item.lot }),
    title: title ?? lineAt(record, "description_en") ?? word("untitled", language),
    // A count is not money: `5.0` is how a machine writes 5.
    quantity: quantity?.replace(/\.0+$/, "") ?? "1",
    unit: unit ?? word("unit", language),
  };
}

/** The buyer's papers, each in its last version; signatures of papers are no reading. */
function readPapers(tender: JsonRecord): readonly PaperReading[] {
  const latest = new Map<string, JsonRecord>();
  for (const [index, paper] of recordsAt(tender, "documents").entries()) {
    if (lineAt(paper, "format") === "application/pkcs7-signature") continue;
    latest.set(lineAt(paper, "id") ?? `${index}`, paper);
  }
  return [...latest.values()].map((paper) => {
    const type = lineAt(paper, "documentType");
    const url = textAt(paper, "url");
    return {
      title: lineAt(paper, "title") ?? lineAt(paper, "id") ?? "—",
      ...(type === undefined ? {} : { type }),
      ...(url === undefined ? {} : { url }),
    };
  });
}
