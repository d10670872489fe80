import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import type { Decimal } from "../../../model/decimal.ts";
import { type Place, placeOf, textOf } from "../../../schema/place.ts";
import { nameKey } from "../../../text/name-key.ts";
import { readQuantity } from "../../support/answers/quantity.ts";

/** A requirement that asks for a yearly turnover. */
export interface TurnoverDemand {
  readonly entry: RequirementEntry;
  readonly least: Decimal;
  readonly currency: string;
  /** Where the tender names the amount. */
  readonly at: Place;
}

/** What the criterion, or the requirement itself, is called where it is about turnover; ESPD names included. */
const turnoverNames: ReadonlySet<string> = new Set([
  "turnover",
  "annual-turnover",
  "yearly-turnover",
  "general-turnover",
  "gen-year-to",
  "aver-year-to",
  "revenue",
  "оборот",
  "годовой-оборот",
  "выручка",
  "годовая-выручка",
  "الايرادات",
  "الايرادات-السنوية",
  "حجم-الاعمال",
  "رقم-الاعمال",
]);

const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:₽|руб)/u, "RUB"],
  [/^(?:€|euros?$)/u, "EUR"],
  [/^(?:₴|грн)/u, "UAH"],
];

/** The requirements on the bidder that ask for at least so much turnover, by their name, their limit and their unit. */
export function turnoverDemands(bid: BidModel): readonly TurnoverDemand[] {
  return bid.coverage.requirements.flatMap((entry): TurnoverDemand[] => {
    const { kind, criterion, expect } = entry.data;
    const isNumber = expect?.type === "integer" || expect?.type === "number";
    const isTurnover = isTurnoverName(entry.id) || isTurnoverName(criterion);
    if (kind !== "qualification" || !expect || !isNumber || !isTurnover) return [];
    const least = readQuantity(textOf(expect, "min") ?? "");
    const currency = currencyOf(least?.unit ?? expect.unit);
    return least && currency !== undefined
      ? [{ entry, least: least.amount, currency, at: placeOf(expect, "min") }]
      : [];
  });
}

function isTurnoverName(name: string | undefined): boolean {
  const key = nameKey(name ?? "").replace(/[_. ]/gu, "-");
  return turnoverNames.has(key) || turnoverNames.has(key.replace(/-?\d+$/u, ""));
}

function currencyOf(unit: string | undefined): string | undefined {
  if (unit === undefined || /^[A-Z]{3}$/.test(unit)) return unit;
  const key = nameKey(unit);
  return currencyWords.find(([form]) => form.test(key))?.[1];
}
