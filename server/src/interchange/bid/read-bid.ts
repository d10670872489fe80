import type { Product } from "../../schema/generated/types.ts";
import type { ImportNote } from "../import-result.ts";
import { type JsonRecord, lineAt, recordsAt, textAt } from "../json/read-json.ts";
import { word } from "../tender/language.ts";
import { kyiv, momentAt, utc } from "../tender/moments.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import type { BidReading, WithForeignKeys } from "./bid-reading.ts";
import type { FoundBid } from "./find-bid.ts";
import { readAnswers } from "./read-answers.ts";
import { readBidLots } from "./read-bid-lots.ts";
import { paperKeys, readBidPapers } from "./read-papers.ts";
import { readPrices } from "./read-prices.ts";
import { readTenderer } from "./read-tenderer.ts";

/** Reads a bid in the words of the tender that it answers. */
export function readBid({ bid, parties }: FoundBid, tender: TenderReading): BidReading {
  const notes: ImportNote[] = [];
  const note = (one: ImportNote): void => void notes.push(one);
  const { standard } = tender;
  const lots = readBidLots(bid, tender, note);
  const prices = readPrices(bid, lots, tender, note);
  const papers = readBidPapers(bid, standard);
  const products = readProducts(bid, tender);
  const { answers, strays } = readAnswers(bid, tender, papers, products);
  const offered = new Set([...answers.values()].flat().map(({ product }) => product));
  const tenderer = readTenderer(bid, parties, standard, note);
  const state = readState(bid, tender, note);
  if (strays.length > 0) note({ key: "note.bid-strays", params: { count: strays.length } });
  if (papers.papers.length > 0) note({ key: "note.bid-papers", params: { count: papers.papers.length } });
  if (tenderer || papers.papers.length > 0) note({ key: "note.bid-company" });
  if (prices.unpriced.length > 0) note({ key: "note.bid-unpriced", params: { count: prices.unpriced.length } });
  const leftOut = otherKeys(bid);
  if (leftOut.length > 0) note({ key: "note.bid-left-out", params: { keys: leftOut.join(", ") } });
  const counts = { answers: answers.size, lines: prices.lines.length };
  return {
    ...state,
    lots: lots.ids,
    answers,
    strays,
    products: [...products.values()].filter(({ id }) => offered.has(id)),
    prices: { ...prices, lines: prices.lines.map((line) => withProduct(line, products, offered)) },
    papers: papers.papers,
    tenderer,
    keys: bidKeys(bid, standard),
    notes: [{ key: "note.bid-taken", params: counts }, ...notes],
  };
}

/** States of a bid that is not handed in yet. */
const drafts: ReadonlySet<string> = new Set(["draft", "invited"]);

/** States of a bid that is handed in and in force; every other one is worth a note. */
const inForce: ReadonlySet<string> = new Set(["pending", "active", "valid", "submitted", "complete"]);

/** A bid is handed in unless it says that it is a draft, or says nothing. */
function readState(
  bid: JsonRecord,
  { standard }: TenderReading,
  note: (note: ImportNote) => void,
): Pick<BidReading, "status" | "submittedAt"> {
  const status = lineAt(bid, "status");
  if (status === undefined || drafts.has(status)) return { status: "draft", submittedAt: undefined };
  if (!inForce.has(status)) note({ key: "note.bid-status", params: { status } });
  const clock = standard === "prozorro" ? kyiv : utc;
  const submittedAt = momentAt(bid, ["submissionDate"], note, clock) ?? momentAt(bid, ["date"], note, clock);
  if (submittedAt === undefined) note({ key: "note.bid-no-date" });
  return { status: "submitted", submittedAt };
}

/**
 * The goods offered, by the short id of the item that they are offered for. Prozorro knows them only by a number in its
 * catalogue, so they bear the name of the item.
 */
function readProducts(bid: JsonRecord, tender: TenderReading): ReadonlyMap<string, WithForeignKeys<Product>> {
  const products = new Map<string, WithForeignKeys<Product>>();
  for (const record of recordsAt(bid, "items")) {
    const item = tender.lots.itemOf(textAt(record, "id"));
    const product = lineAt(record, "product");
    if (!item || product === undefined || products.has(item.id)) continue;
    const name = lineAt(record, "description") ?? lineAt(item.record, "description");
    products.set(item.id, {
      id: `P${products.size + 1}`,
      name: name ?? word("untitled", tender.data.language),
      [`x-${tender.standard}-product`]: product,
    });
  }
  return products;
}

/** A product that no answer names is kept with the price of its item: in the specification it would offer nothing. */
function withProduct(
  line: BidReading["prices"]["lines"][number],
  products: ReadonlyMap<string, WithForeignKeys<Product>>,
  offered: ReadonlySet<string | undefined>,
): BidReading["prices"]["lines"][number] {
  const product = products.get(line.item ?? "");
  if (!product || offered.has(product.id)) return line;
  const { id: _, name: __, ...keys } = product;
  return { ...line, ...keys };
}

function bidKeys(bid: JsonRecord, standard: TenderReading["standard"]): Readonly<Record<string, unknown>> {
  const scores = recordsAt(bid, "parameters").map((one) => ({
    code: lineAt(one, "code"),
    value: lineAt(one, "value"),
  }));
  return {
    [`x-${standard}-id`]: lineAt(bid, "id"),
    [`x-${standard}-status`]: lineAt(bid, "status"),
    [`x-${standard}-subcontracting`]: textAt(bid, "subcontractingDetails"),
    [`x-${standard}-parameters`]: scores.length === 0 ? undefined : scores,
  };
}

/** Keys that are read, or that say nothing to a bidder. */
const knownKeys: ReadonlySet<string> = new Set([
  ...["id", "status", "date", "submissionDate", "dateModified", "owner", "tenderers", "value", "initialValue"],
  ...["items", "lotValues", "relatedLots", "requirementResponses", "subcontractingDetails", "parameters"],
  ...["access", "participationUrl", "selfEligible", "selfQualified", "eligibilityDocuments", ...paperKeys],
]);

/** The other keys, as far as they can be shown. */
function otherKeys(bid: JsonRecord): readonly string[] {
  return Object.keys(bid)
    .filter((key) => !knownKeys.has(key) && /^\w{1,40}$/.test(key))
    .slice(0, 12);
}
