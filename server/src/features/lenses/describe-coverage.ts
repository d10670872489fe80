import type { FixableFinding } from "../../analysis/finding.ts";
import type { BidModel } from "../../model/bid-model.ts";
import { isObligatory, submittedDocuments } from "../../model/submitted-documents.ts";
import { placeOf } from "../../schema/place.ts";
import type { LensText, LensTools } from "./lens-tools.ts";

/** How far a bid answers its tender. It leads to what is still open. */
export function describeCoverage(bid: BidModel, findings: readonly FixableFinding[], { say }: LensTools): LensText {
  const { requirements, open, undecided } = bid.coverage;
  const answered = requirements.filter((entry) => entry.mandatory && !entry.waived && entry.answered).length;
  // Of several ways to meet a criterion one is enough.
  const needed = answered + open.length + undecided.length;
  const demanded = bid.demands.filter(({ required }) => bid.concernsLot(required.lot) && isObligatory(bid, required));
  const handed = new Set(
    submittedDocuments(bid)
      .filter(({ document }) => document)
      .map(({ required }) => required),
  );
  const count = findings.filter(({ verdict }) => verdict === "rejection").length;
  return {
    title: [
      say("coverage", { answered, needed }),
      say("documents", {
        handed: demanded.filter(({ required }) => handed.has(required)).length,
        demanded: demanded.length,
      }),
      say("rejections", { count }),
    ].join(" · "),
    places: open.map((entry) => placeOf(entry.data, "id")),
  };
}
