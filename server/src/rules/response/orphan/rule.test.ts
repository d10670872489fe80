import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const items = `lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]
items:
  - {id: I1, lot: L1, title: إدارة الصفحات, quantity: 12, unit: شهر}
  - {id: I2, lot: L1, title: Съёмка, quantity: 1, unit: шт}`;
const files = (
  tender: string,
  lines: string,
  drawn = "",
  bid = "",
) => `${tenderFile(tender)}//- bids/demo/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
${drawn}${lines}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: pricing.bid.yaml
${bid}`;
const line = (title: string, extra = "") => `  - {title: ${title}, quantity: 1, unit: шт, unitPrice: 1${extra}}`;

describe("response/orphan", () => {
  it("names the item of the same title", () =>
    checkFix(
      files(items, `${line("إدارة الصفحات")}\n${line("Съемка", ", item: I2")}`),
      files(items, `${line("إدارة الصفحات", ", item: I1")}\n${line("Съемка", ", item: I2")}`),
    ));

  it.each([
    ["the tender lists nothing", "", line("Истории"), ""],
    ["no line names an item", items, `${line("إدارة الصفحات")}\n${line("Истории")}`, ""],
    ["its lot has no items", items, `${line("Печать", ", lot: L2")}\n${line("Съёмка", ", item: I2")}`, ""],
    [
      "it answers a requirement",
      `${items}\nrequirements: [{id: R1, kind: technical, mandatory: false, text: Истории}]`,
      line("Истории", ", requirement: R1"),
      "",
    ],
    [
      "it is of a lot that is not bid for",
      items,
      `${line("Истории", ", lot: L2")}\n${line("Съёмка", ", item: I2")}\n${line("إدارة الصفحات", ", item: I1")}`,
      "lots: [L1]\n",
    ],
    ["it is a tax", items, `${line("В том числе НДС 20 %")}\n${line("Съёмка", ", item: I2")}`, ""],
    ["it is a discount", items, `${line("خصم خاص")}\n${line("Съёмка", ", item: I2")}`, ""],
  ])("leaves a line alone where %s", async (_, tender, lines, bid) => {
    await check(files(tender, lines, "", bid));
  });
});
