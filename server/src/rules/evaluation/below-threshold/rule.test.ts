import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

describe("evaluation/below-threshold", () => {
  it("knows the template in every language", () =>
    check(`${tenderFile()}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [about.md]
//- bids/demo/about.md
---
id: about
title: قسم جديد
# info[evaluation/below-threshold] "قسم جديد"
---
نعمل منذ عام 2016.
`));
});
