import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("schema/unknown-property", () => {
  it("renames what is nearly right, letters of another alphabet included", () =>
    checkFix(`${tenderFile()}${bid("dаte: 2026-11-24 # а русская")}`, bid("date: 2026-11-24 # а русская")));

  it("does not propose a name that stands there already", () =>
    check(
      `${tenderFile()}${bid(`date: 2026-11-24
dates: 2026-11-25
# error[schema/unknown-property] "dates": or use one of`)}`,
    ));

  it("sees the rest of a text that a comma cut off", () =>
    check(
      `${tenderFile(`items: [{id: I1, title: Сцена, звук и свет, quantity: 2, unit: день}]
# error[schema/unknown-property] "звук и свет": Put the whole text into quotation marks`)}${bid("")}`,
    ));

  it("leaves notes alone in every depth", () =>
    check(`${tenderFile()}${bid("x-заметка: 1\nfacts: {x-source: письмо, warranty: 12 месяцев}")}`));
});
