import type { BidModel } from "../model/bid-model.ts";
import type { RequirementData } from "../model/entities.ts";
import { memoize } from "../text/memo.ts";
import { proposeDates } from "./complete-dates.ts";
import { writeValue, type YamlRequest } from "./complete-tools.ts";
import type { Offer } from "./completion-answer.ts";

const requirementsOf = memoize(
  (bid: BidModel): ReadonlyMap<string, RequirementData> =>
    new Map((bid.tender?.data.requirements ?? []).map((data) => [data.id?.normalize("NFC") ?? "", data])),
);

/** A requirement of the tender by its id. */
export function requirementOf(bid: BidModel, id: string | undefined): RequirementData | undefined {
  return id === undefined || id === "" ? undefined : requirementsOf(bid).get(id.normalize("NFC"));
}

/** What the requirement of a response expects: its values, its limits, yes and no, or its own text. */
export function proposeExpected(request: YamlRequest): readonly Offer[] {
  const { bids, cursor, say } = request;
  const data = bids.map((bid) => requirementOf(bid, cursor.values.get("requirement"))).find((one) => one);
  if (!data) return [];
  const { expect } = data;
  const offers = new Map<string, Offer>();
  const add = (value: string | number | boolean, detail: string, stop = false): void => {
    const text = String(value);
    if (offers.has(text)) return;
    const literal = typeof value !== "string" || /^-?\d+(?:\.\d+)?$|^\d{4}-\d{2}-\d{2}$/.test(text);
    const newText = writeValue(text, request, literal);
    // A limit is where one begins to think; it stands there ready to be typed over.
    const snippet = stop && cursor.quote === "" ? { newText: `\${1:${newText}}`, snippet: true } : { newText };
    offers.set(text, { label: text, kind: "value", detail, ...snippet });
  };
  if (expect?.equals !== undefined) add(expect.equals, say("expectedEquals"));
  for (const value of expect?.oneOf ?? []) add(value, say("expectedOneOf"));
  if (expect?.type === "boolean" && expect.equals === undefined) {
    add(true, "");
    add(false, "");
  }
  if (expect?.min !== undefined) add(expect.min, say("expectedMin"), /^\d+(\.\d+)?$/.test(String(expect.min)));
  if (expect?.max !== undefined) add(expect.max, say("expectedMax"), /^\d+(\.\d+)?$/.test(String(expect.max)));
  if (data.filling === "verbatim" && data.text !== undefined)
    add(data.text.replace(/\s+/gu, " ").trim(), say("expectedText"));
  return [...offers.values(), ...(expect?.type === "date" ? proposeDates("day", request) : [])];
}

/** What the tender asks for a KPI that the bid is about to promise. */
export function proposeTarget(request: YamlRequest): readonly Offer[] {
  const { bids, cursor, say } = request;
  const id = cursor.values.get("kpi")?.normalize("NFC");
  const kpis = bids.flatMap(({ tender }) => tender?.data.kpis ?? []);
  const target = kpis.find((kpi) => kpi.id !== undefined && kpi.id.normalize("NFC") === id)?.target;
  if (target === undefined) return [];
  return [{ label: target, kind: "value", detail: say("expectedMin"), newText: writeValue(target, request, true) }];
}
