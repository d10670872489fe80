import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [one.bid.yaml, two.bid.yaml]
`;
const asked = "requirements: [{id: R1, kind: technical, text: Фотоотчёт}]";

describe("requirement/duplicate-response", () => {
  it("sees responses in different files, and every one behind the first", () =>
    check(`${tenderFile(asked)}//- bids/demo/one.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: есть}
//- bids/demo/two.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: будет}
  # warning[requirement/duplicate-response] "R1": a second time
  - {requirement: R1, note: в приложении}
  # warning[requirement/duplicate-response] "R1": a second time
${bid}`));

  it("does not count a response that is still empty", () =>
    check(`${tenderFile(asked)}//- bids/demo/one.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: есть}
  - {requirement: R1}
//- bids/demo/two.bid.yaml
kind: specification
responses: []
${bid}`));
});
