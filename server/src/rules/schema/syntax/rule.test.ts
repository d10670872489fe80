import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("schema/syntax", () => {
  it("closes a quote", () =>
    checkFix(`${tenderFile()}${bid('number: "М-117/26\nlanguage: ru')}`, bid('number: "М-117/26"\nlanguage: ru')));

  it("goes on behind the fault, so that the rest is still judged", () =>
    check(
      `${tenderFile()}${bid(`number: "М-117/26
#       ^^^^^^^^^ error[schema/syntax]: is not closed
sections:
  - sections/нет.md
#   ^^^^^^^^^^^^^^^ error[bid/file-missing]`)}`,
    ));

  it("closes the facts at the top of a section", () =>
    check(`${tenderFile()}${bid("sections: [letter.md]")}//- bids/demo/letter.md
---
# error[schema/syntax] "---": The block of facts at the top is not closed
id: letter
title: خطاب التقديم
`));
});
