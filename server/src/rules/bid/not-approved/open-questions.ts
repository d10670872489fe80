import type { BidModel } from "../../../model/bid-model.ts";

type Question = NonNullable<NonNullable<BidModel["questions"]>["data"]["questions"]>[number];

/** Questions to the buyer that nobody has answered, without those about lots that are not bid for. */
export function openQuestions(bid: BidModel): readonly Question[] {
  const lotOf = lotsByEntry(bid);
  return (bid.questions?.data.questions ?? []).filter(
    ({ about, answered, answer }) =>
      answered === undefined && !answer?.trim() && bid.concernsLot(lotOf.get(about?.normalize("NFC"))),
  );
}

/** The lot of everything in the tender that a question can be about. */
function lotsByEntry(bid: BidModel): ReadonlyMap<string | undefined, string | undefined> {
  const tender = bid.tender?.data;
  const entries = [...(tender?.items ?? []), ...(tender?.requiredDocuments ?? []), ...(tender?.requirements ?? [])];
  const lots = (tender?.lots ?? []).map(({ id }) => ({ id, lot: id }));
  return new Map([...lots, ...entries].map(({ id, lot }) => [id?.normalize("NFC"), lot]));
}
