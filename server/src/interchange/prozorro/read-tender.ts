import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordAt } from "../json/read-json.ts";
import { readCriteria, requirementsOf } from "../tender/criteria.ts";
import { itemData, lotData } from "../tender/items.ts";
import { detectLanguage, word } from "../tender/language.ts";
import { readLots } from "../tender/lots.ts";
import { readBuyer } from "../tender/organisation.ts";
import { readPapers } from "../tender/papers.ts";
import { canBeId } from "../tender/short-ids.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { prozorroCriteria } from "./criterion-dialect.ts";
import { readBidValidity, readDates } from "./dates.ts";
import { readEvaluation } from "./evaluation.ts";
import type { FoundTender } from "./find-tender.ts";
import { readPayment } from "./payment.ts";
import { readPrice, readSecurity } from "./price.ts";
import { remarkTender } from "./remarks.ts";

/** Reads a whole tender of Prozorro. `pack` is the pack to name. */
export function readTender({ tender, config }: FoundTender, pack: string): TenderReading {
  const notes: ImportNote[] = [];
  const note = (one: ImportNote): void => void notes.push(one);
  const language = detectLanguage(tender, "uk");
  const lots = readLots(tender, new Set(["cancelled"]));
  if (lots.cancelled.length > 0) note({ key: "note.cancelled-lots", params: { lots: lots.cancelled.join(", ") } });
  const { price, currency } = readPrice(tender, note);
  const criteria = readCriteria(tender, prozorroCriteria(lots), note);
  const evaluation = readEvaluation(tender, lots, language, note);
  const security = readSecurity(tender, lots, currency);
  const payment = readPayment(tender, lots, note);
  const validity = readBidValidity(tender);
  const procedure = lineAt(tender, "procurementMethodType");
  const requirements = requirementsOf(criteria).map(({ data }) => data);
  if (requirements.length === 0) note({ key: "note.no-criteria" });
  const papers = readPapers(tender);
  if (papers.length > 0) note({ key: "note.papers", params: { count: papers.length } });
  const untitled = word("untitled", language);
  const data: TenderReading["data"] = {
    kind: "tender",
    version: 1,
    id: readId(tender),
    title: lineAt(tender, "title") ?? lineAt(tender, "title_en") ?? lineAt(tender, "description") ?? untitled,
    language,
    pack,
    route: routes.get(procedure ?? "") ?? "auction",
    buyer: readBuyer(recordAt(tender, "procuringEntity"), untitled),
    source: readSource(tender),
    dates: readDates(tender, lots, note),
    ...(validity === undefined ? {} : { bidValidityDays: validity }),
    price: procedure === "esco" ? { vat: price.vat } : price,
    ...(security === undefined ? {} : { security }),
    ...(lots.lots.length === 0 ? {} : { lots: lots.lots.map((lot) => lotData(lot, currency, language)) }),
    ...(lots.items.length === 0 ? {} : { items: lots.items.map((item) => itemData(item, language, note)) }),
    ...(requirements.length === 0 ? {} : { requirements }),
    evaluation: evaluation.evaluation,
    ...(payment === undefined ? {} : { payment }),
  };
  const book = remarkTender({ tender, config, data, lots, evaluation, papers });
  return {
    standard: "prozorro",
    foreignId: lineAt(tender, "id"),
    data,
    currency,
    vatRate: { rate: usualVatRate, remark: { key: "comment.vat-rate" } },
    lots,
    criteria,
    remarks: book,
    foreignKeys: book.keys,
    notes: [...notes, ...(pack === "generic" ? [{ key: "note.pack" } as const] : [])],
  };
}

/** Percent; the basic rate in Ukraine. A comment tells whoever pays none to change it. */
const usualVatRate = "20";

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
  if (canBeId(number)) return number;
  const own = (lineAt(tender, "id") ?? "").replace(/[^\w-]/g, "").slice(0, 8);
  return own === "" ? "tender" : `tender-${own}`;
}

function readSource(tender: JsonRecord): TenderReading["data"]["source"] {
  const number = lineAt(tender, "tenderID");
  if (number === undefined) return { platform: "Prozorro" };
  const isPublished = /^UA-[\w-]+$/.test(number);
  return {
    platform: "Prozorro",
    ...(isPublished ? { url: `https://prozorro.gov.ua/tender/${number}` } : {}),
    number,
  };
}
