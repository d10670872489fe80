import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

describe("response/discontinued-product", () => {
  it("finds the product in another file, and points at its status", async () => {
    const [finding] =
      await check(`${tenderFile("requirements: [{id: R1, kind: technical, text: كاميرا بدقة 4K}]")}//- bids/demo/a.bid.yaml
kind: specification
responses:
  - {requirement: R1, product: كاميرا, value: نعم}
  # warning[response/discontinued-product] "كاميرا": كاميرا تصوير
//- bids/demo/b.bid.yaml
kind: specification
products:
  - {id: كاميرا, name: كاميرا تصوير, status: discontinued}
responses: []
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [a.bid.yaml, b.bid.yaml]
`);
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/b.bid.yaml", "bids/demo/tender.bid.yaml"]);
  });
});
