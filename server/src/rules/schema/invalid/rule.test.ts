import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${lines}
`;

describe("schema/invalid", () => {
  it("corrects a word out of a list", () =>
    checkFix(`${tenderFile()}${bid("status: drafts # пока")}`, bid("status: draft # пока")));

  it("writes Arabic digits as those that can be counted", () =>
    checkFix(`${tenderFile()}${bid("status: draft\ndate: ٢٠٢٦-١١-٢٤")}`, bid("status: draft\ndate: 2026-11-24")));

  it("says of an amount how amounts are written", () =>
    check(`${tenderFile()}${bid("status: draft\npricing: pricing.bid.yaml")}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: yes please}
#                         ^^^^^^^^^^ error[schema/invalid]: Either true or false is expected
items:
  - title: Ведение страниц
    quantity: 12
    unit: месяц
    unitPrice: 18 750,00
#              ^^^^^^^^^ error[schema/invalid]: Write it like
`));

  it("tells a group, a list and a value apart", () =>
    check(
      `${tenderFile()}${bid(`status: draft
sections: letter.md
#         ^^^^^^^^^ error[schema/invalid]: is a single value here, but must be a list
language: [ru]
#          ^^ error[schema/invalid]: is a list here, but must be a single value`)}`,
    ));

  it("says of an empty value what could stand there, and of a number what the limit is", () =>
    check(
      `${tenderFile(`bidValidityDays: 9000
#                ^^^^ error[schema/invalid]: “9000” is too large for “Bid validity”`)}${bid(`status: draft
number: ""
#       ^^ error[schema/invalid]: Write a value such as “М-117/26”
version: 2
#        ^ error[schema/invalid]: “2” is not possible for “Format version”`)}`,
    ));

  it("asks a section for its facts", () =>
    check(`${tenderFile()}${bid("status: draft\nsections: [about.md]")}//- bids/demo/about.md error[schema/invalid]
О компании
`));

  it("never says a placeholder, a brace or the word undefined", async () => {
    const findings = await check(`${tenderFile()}//- bids/demo/bid.yaml
kind: bid
# error[schema/invalid] "kind: bid": “status” is missing
# error[schema/invalid] "kind: bid": “tender” is missing
documents:
  - D1
#   ^^ error[schema/invalid]
decisions: [{required: D1}]
#            ^^^^^^^^^^^^ error[schema/invalid]: “applies” is missing
#            ^^^^^^^^^^^^ error[schema/invalid]: “reason” is missing
parts: [обложка]
#       ^^^^^^^ error[schema/invalid]: Use one of: cover
`);
    for (const { message } of findings) expect(message).not.toMatch(/undefined|\{\w+\}|“”|NaN/);
  });
});
