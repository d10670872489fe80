import type { BidReading, PriceReading } from "../bid/bid-reading.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import type { TenderReading } from "../tender/tender-reading.ts";
import { commentLines } from "../yaml/comment.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import { type Say, sayRemark, sayRemarks } from "./in-words.ts";

/**
 * Writes `pricing.bid.yaml`: the head, the lines that the bid prices, and a line for each other item in comments,
 * complete but for the price. A line without a price is an error, and a price of nothing would be worse: so a line
 * begins to count when its price is written.
 */
export function writePricing(reading: TenderReading, locale: InterchangeLocale, bid?: BidReading): string {
  const say = comments(locale);
  return bid ? writePrices(reading, bid.prices, say) : writeEmpty(reading, say);
}

function writeEmpty(reading: TenderReading, say: Say): string {
  const { rate, remark } = reading.vatRate;
  const text = emitYaml(
    {
      kind: "pricing",
      version: 1,
      currency: reading.currency ?? null,
      vat: { rate, included: reading.data.price.vat !== "excluded" },
    },
    {
      above: new Map([["", [say("comment.pricing-head")]]]),
      behind: new Map([
        ...(reading.currency === undefined ? [["currency", say("new.pricing-currency")] as const] : []),
        ["vat.rate", sayRemark(remark, say)],
      ]),
      spaced: new Set(["currency"]),
    },
  );
  const lines = (reading.data.items ?? []).map((item) => ({
    item: item.id,
    ...(item.lot === undefined ? {} : { lot: item.lot }),
    title: item.title,
    quantity: item.quantity,
    unit: item.unit,
    unitPrice: null,
  }));
  if (lines.length === 0) return `${text}\n${commentLines([say("comment.no-items")], 0).join("\n")}\nitems: []\n`;
  const how = commentLines([say("comment.price-lines"), say("comment.price-lines-2")], 0).join("\n");
  return `${text}\n${how}\nitems: []\n${commentedLines(lines)}\n`;
}

function writePrices(reading: TenderReading, prices: PriceReading, say: Say): string {
  const { above, behind } = sayRemarks(prices.remarks, say);
  const text = emitYaml(
    {
      kind: "pricing",
      version: 1,
      currency: prices.currency ?? reading.currency ?? null,
      vat: prices.vat,
      ...(prices.lots.length === 0 ? {} : { lots: prices.lots }),
      ...(prices.total === undefined ? {} : { total: prices.total }),
      ...prices.keys,
      items: prices.lines,
    },
    {
      above: new Map([["", [say("comment.pricing-head")]], ...above]),
      behind: new Map([["vat.rate", sayRemark(prices.vatRemark, say)], ...behind]),
      spaced: new Set(["currency", "lots", "total", "items", ...prices.lines.map((_, index) => `items.${index}`)]),
    },
  );
  if (prices.unpriced.length === 0) return text;
  const how = commentLines([say("comment.unpriced"), say("comment.price-lines-2")], 0).join("\n");
  return `${text}\n${how}\n${commentedLines(prices.unpriced)}\n`;
}

/** A tender's text may hold anything, but inside the lines it is quoted or folded, so a "#" before each is enough. */
function commentedLines(items: readonly object[]): string {
  const body = emitYaml({ items }).split("\n").slice(1, -1);
  return body.map((line) => `# ${line}`).join("\n");
}
