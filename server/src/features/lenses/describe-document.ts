import { formatDate } from "../../export/build/format-value.ts";
import type { BidModel } from "../../model/bid-model.ts";
import { decisionOn, isObligatory, submittedDocuments } from "../../model/submitted-documents.ts";
import { shorten } from "../../rules/support/text/shorten.ts";
import { placeOf } from "../../schema/place.ts";
import type { LensText, LensTools } from "./lens-tools.ts";

/** What is handed in for a required document. */
export function describeRequiredDocument(bid: BidModel, id: string, { say, locale }: LensTools): LensText | undefined {
  const demand = bid.demands.find(({ required }) => required.id?.normalize("NFC") === id.normalize("NFC"));
  if (!demand) return undefined;
  if (!bid.concernsLot(demand.required.lot)) return { title: say("otherLot"), places: [] };
  const { required } = demand;
  const handed = submittedDocuments(bid).filter((one) => one.required === required && one.document);
  if (handed.length > 0) {
    const titles = handed.map(({ document }) => {
      const title = shorten(document?.title ?? document?.id ?? "", 50);
      const until = document?.validUntil;
      return until === undefined ? title : say("until", { title, date: formatDate(until, locale) });
    });
    return {
      title: say("handedIn", { title: { list: titles } }),
      places: handed.map(({ document, entry }) => placeOf(document ?? entry, "id")),
    };
  }
  return { title: say(stateOfMissing(bid, required)), places: [] };
}

function stateOfMissing(
  bid: BidModel,
  required: Parameters<typeof isObligatory>[1],
): "missing" | "undecided" | "waived" | "notNeeded" {
  if (isObligatory(bid, required)) return "missing";
  if (required.nature !== "conditional") return "notNeeded";
  return decisionOn(bid, required)?.applies === false ? "waived" : "undecided";
}
