import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import type { WrittenDate } from "../../../syntax/problem.ts";
import { citedContracts } from "../../support/documents/cited-contracts.ts";
import { submittedDocuments } from "../../support/documents/submitted-documents.ts";
import type { OrderProblem } from "./tender-dates.ts";

/** Dates of papers and past contracts that the bid uses; each is told once, where the bid names it first. */
export function* libraryDates(bid: BidModel): Generator<OrderProblem> {
  const told = new Set<object>();
  for (const { entry, document } of submittedDocuments(bid)) {
    if (!document || told.has(document)) continue;
    told.add(document);
    const name = document.title ?? document.id ?? "";
    const at = placeOf(entry, "document");
    yield* compare(bid, document, ["issued", "validUntil"], (dates) => ({ at, message: "paper", ...dates, name }));
  }
  for (const { contract, at } of citedContracts(bid)) {
    if (told.has(contract)) continue;
    told.add(contract);
    const name = contract.title ?? contract.id ?? "";
    yield* compare(bid, contract, ["start", "end"], (dates) => ({ at, message: "contract", ...dates, name }));
  }
}

interface Described {
  readonly at: Place;
  readonly message: "paper" | "contract";
  readonly name: string;
  readonly first: WrittenDate;
  readonly second: WrittenDate;
}

function* compare<Key extends string>(
  bid: BidModel,
  data: { readonly [One in Key]?: string },
  [firstKey, secondKey]: readonly [Key, Key],
  describe: (dates: { readonly first: WrittenDate; readonly second: WrittenDate }) => Described,
): Generator<OrderProblem> {
  const [first, second] = [data[firstKey], data[secondKey]];
  const firstMoment = first === undefined ? undefined : parseMoment(first, bid.offset);
  const secondMoment = second === undefined ? undefined : parseMoment(second, bid.offset);
  if (!firstMoment || !secondMoment || !isAfter(firstMoment, secondMoment)) return;
  const { at, message, ...params } = describe({
    first: { date: firstMoment.text },
    second: { date: secondMoment.text },
  });
  yield {
    at,
    message,
    params,
    related: [
      { at: placeOf(data, firstKey), message: "date" },
      { at: placeOf(data, secondKey), message: "date" },
    ],
  };
}
