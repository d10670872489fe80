import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const letter = `//- bids/demo/letter.md
---
id: letter
title: Письмо
---
Направляем заявку.
`;

describe("schema/unknown-kind", () => {
  it("corrects a kind that is nearly right", () =>
    checkFix(
      `${tenderFile()}${bid()}//- bids/demo/answers.bid.yaml
kind: specifikation # ответы
responses: []
`,
      `//- bids/demo/answers.bid.yaml
kind: specification # ответы
responses: []
`,
    ));

  it("asks a file without a kind for one, an empty file too", () =>
    check(`${tenderFile()}${bid()}//- bids/demo/answers.bid.yaml
responses: []
# error[schema/unknown-kind] "responses": Begin it with “kind:” and one of: workspace, company
//- bids/demo/empty.bid.yaml error[schema/unknown-kind]
# пока пусто
`));

  it("tells texts and data apart, in both directions", () =>
    check(
      `${tenderFile()}${letter}${bid(`pricing: letter.md
#        ^^^^^^^^^ error[schema/unknown-kind]: “letter.md” is a text
sections: [tender.bid.yaml]
#          ^^^^^^^^^^^^^^^ error[schema/unknown-kind]: “tender.bid.yaml” is no section`)}`,
    ));

  it("says nothing more about a file that has no kind at all", () =>
    check(`${tenderFile()}${bid("pricing: pricing.bid.yaml")}//- bids/demo/pricing.bid.yaml
items: []
# error[schema/unknown-kind] "items"
`));
});
