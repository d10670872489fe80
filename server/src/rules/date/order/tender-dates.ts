import type { BidModel } from "../../../model/bid-model.ts";
import { tenderDateKeys } from "../../../model/key-dates.ts";
import { isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import type { RuleProblem } from "../../define-rule.ts";
import type messages from "./messages.en.json";

export type OrderProblem = RuleProblem<keyof typeof messages>;

interface Dated {
  readonly event: (typeof tenderDateKeys)[number];
  readonly moment: Moment;
}

/** Dates of the tender of which the later event comes first; each with its nearest neighbour that has a date. */
export function* tenderDates(bid: BidModel): Generator<OrderProblem> {
  const dates = bid.tender?.data.dates;
  if (!dates) return;
  const dated = tenderDateKeys.flatMap((event): Dated[] => {
    const text = dates[event];
    const moment = text === undefined ? undefined : parseMoment(text, bid.offset);
    return moment ? [{ event, moment }] : [];
  });
  for (const [first, second] of neighbours(dated)) {
    if (!isAfter(first.moment, second.moment)) continue;
    yield {
      at: placeOf(bid.manifest.data, "tender"),
      message: "tender",
      params: {
        first: first.event,
        firstDate: { date: first.moment.text },
        second: second.event,
        secondDate: { date: second.moment.text },
      },
      related: [
        { at: placeOf(dates, first.event), message: "date" },
        { at: placeOf(dates, second.event), message: "date" },
      ],
    };
  }
}

/**
 * The dates that are compared with each other. Published tenders often give the year or the month for the beginning of
 * the work, so it is measured only by the day of the signing, which is as exact as itself, and by the end of the work.
 */
function neighbours(dated: readonly Dated[]): readonly (readonly [Dated, Dated])[] {
  const pairsOf = (list: readonly Dated[]) =>
    list.slice(1).map((second, index) => [list[index] ?? second, second] as const);
  const signing = dated.some(({ event }) => event === "contractSigning");
  if (signing) return pairsOf(dated);
  const isStart = ({ event }: Dated): boolean => event === "executionStart";
  const work = dated.filter((one) => isStart(one) || one.event === "executionEnd");
  return [...pairsOf(dated.filter((one) => !isStart(one))), ...pairsOf(work)];
}
