import type { BidModel } from "../../../model/bid-model.ts";
import { formatDecimal, parseDecimal } from "../../../model/decimal.ts";
import { readUnit } from "../../../model/units/read-unit.ts";
import { relateUnits } from "../../../model/units/relate-units.ts";
import { placeOf } from "../../../schema/place.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { RuleProblem } from "../../define-rule.ts";
import { judgeLine } from "../../support/money/judge-sum.ts";
import { concernedLines } from "../../support/money/price-amounts.ts";
import { wrongTotals } from "../../support/money/wrong-totals.ts";
import { shorten } from "../../support/text/shorten.ts";
import type messages from "./messages.en.json";

/**
 * Lines that price another quantity than the tender asks for. An item in several lines may be split in any way, and other
 * units, such as a set for twelve months, say nothing.
 */
export function* otherQuantities(bid: BidModel): Generator<RuleProblem<keyof typeof messages>> {
  const { digits = 2 } = bid.prices ?? {};
  const linesByItem = groupBy(concernedLines(bid), ({ data }) => data.item?.normalize("NFC"));
  for (const item of bid.tender?.data.items ?? []) {
    const id = item.id?.normalize("NFC");
    const [line, ...others] = id === undefined ? [] : (linesByItem.get(id) ?? []);
    const asked = parseDecimal(item.quantity);
    const quantity = parseDecimal(line?.data.quantity);
    if (!line || others.length > 0 || !asked || !quantity) continue;
    const { data } = line;
    // A sum that does not come out shows the slip already.
    const isTold = line.stated ? judgeLine(line, digits) === "wrong" : wrongTotals(bid).length > 0;
    if (isTold) continue;
    if (asked.eq(quantity) || !isSameUnit(data.unit ?? "", item.unit ?? "")) continue;
    yield {
      at: placeOf(data, "quantity"),
      message: "quantity",
      params: {
        title: shorten(data.title ?? item.title ?? "", 60),
        quantity: { number: formatDecimal(quantity) },
        unit: data.unit ?? "",
        asked: { number: formatDecimal(asked) },
        askedUnit: item.unit ?? "",
      },
      related: [{ at: placeOf(item, "quantity"), message: "asked" }],
    };
  }
}

function isSameUnit(one: string, other: string): boolean {
  const relation = relateUnits(readUnit(one), readUnit(other));
  return relation.kind === "same-word" || (relation.kind === "comparable" && relation.a.id === relation.b.id);
}
