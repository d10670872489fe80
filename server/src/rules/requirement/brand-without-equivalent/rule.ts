import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { findBrand } from "../../support/answers/brands.ts";
import { valuesOf } from "../../support/answers/response-values.ts";
import { askBuyer, isAskedAbout } from "../../support/tender/ask-buyer.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };
import { questionFor } from "./question.ts";

/** A requirement that names one make and does not let in an equivalent, while the bid does not offer that make. */
export default defineRule({
  id: "requirement/brand-without-equivalent",
  verdict: "advice",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    const until = bid.tender?.data.dates?.clarificationDeadline;
    const deadline = until === undefined ? undefined : parseMoment(until, bid.offset);
    const canAsk = deadline === undefined || !isAfter(bid.judgedAt, deadline);
    for (const entry of bid.coverage.requirements) {
      if (entry.data.kind !== "technical") continue;
      const brand = findBrand(demandOf(entry));
      if (brand === undefined || offers(bid, entry, brand) || isAskedAbout(bid, entry.id)) continue;
      const problem: RuleProblem<keyof typeof messages> = {
        at: placeFor(bid, entry),
        message: canAsk ? "ask" : "late",
        params: { id: entry.id, brand, text: shorten(entry.data.text ?? ""), until: { date: deadline?.day ?? "" } },
        related: [{ at: placeOf(entry.data, "text"), message: "asked" }],
        ...tenderSource(entry.data),
      };
      const edit = canAsk ? askBuyer(bid, entry.data.id ?? entry.id, questionFor(bid, entry.id, brand)) : undefined;
      yield edit ? { ...problem, fix: { title: "add", edits: [edit], needsReview: true } } : problem;
    }
  },
});

function demandOf({ data }: RequirementEntry): string {
  const { equals } = data.expect ?? {};
  return [data.text ?? "", typeof equals === "string" ? equals : ""].join("\n");
}

/** Whoever offers the very make that is named has nothing to ask. */
function offers(bid: BidModel, { answers }: RequirementEntry, brand: string): boolean {
  const maker = (brand.split(" ")[0] ?? brand).toLowerCase();
  const products = bid.specifications.flatMap((file) => file.data.products ?? []);
  return answers.some((answer) => {
    if (answer.kind !== "response") return false;
    const { product, note } = answer.data;
    const offered = products.find(({ id }) => id !== undefined && id.normalize("NFC") === product?.normalize("NFC"));
    const words = [
      ...valuesOf(answer.data).map(({ text }) => text),
      note,
      offered?.maker,
      offered?.name,
      offered?.model,
    ];
    return words.some((text) => text?.toLowerCase().includes(maker) === true);
  });
}

/** The response; where there is none, the manifest's line that leads to the tender. */
function placeFor(bid: BidModel, { answers }: RequirementEntry): Place {
  const response = answers.find((answer) => answer.kind === "response");
  if (response?.kind === "response") return placeOf(response.data, "requirement");
  const [prose] = answers;
  return prose?.at ?? placeOf(bid.manifest.data, "tender");
}
