import type { Pricing } from "../../schema/generated/types.ts";
import { comments, type InterchangeLocale } from "../messages.ts";
import { commentLines } from "../yaml/comment.ts";
import { emitYaml } from "../yaml/emit-yaml.ts";
import type { TenderReading } from "./tender-reading.ts";

/**
 * Writes `pricing.bid.yaml`: the head, and a line for each item in comments, complete but for the price. A line without
 * a price is an error, and a price of nothing would be worse: so a line begins to count when its price is written.
 */
export function writePricing(reading: TenderReading, locale: InterchangeLocale): string {
  const say = comments(locale);
  const head: Omit<Pricing, "items"> = {
    kind: "pricing",
    version: 1,
    currency: reading.currency,
    vat: { rate: usualVatRate, included: reading.data.price.vat !== "excluded" },
  };
  const above = new Map([["", [say("comment.pricing-head")]]]);
  const behind = new Map([["vat.rate", say("comment.vat-rate")]]);
  const text = emitYaml(head, { above, behind, spaced: new Set(["currency"]) });
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
  const body = emitYaml({ items: lines }).split("\n").slice(1, -1);
  // A tender's text may hold anything, but inside the lines it is quoted or folded, so a "#" before each is enough.
  return `${text}\n${how}\nitems: []\n${body.map((line) => `# ${line}`).join("\n")}\n`;
}

/** Percent; the basic rate in Ukraine. A comment tells whoever pays none to change it. */
const usualVatRate = "20";
