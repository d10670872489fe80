import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("schema/alias", () => {
  it("takes a mark away that nothing repeats", () =>
    checkFix(`${tenderFile()}${bid("number: &номер М-117/26 # исходящий")}`, bid("number: М-117/26 # исходящий")));

  it("names copies of whole groups", () =>
    check(
      `${tenderFile()}${bid(`facts:
  <<: *common
# ^^ error[schema/alias]: copies names
#     ^^^^^^^ error[schema/alias]: repeats a value
  warranty: 12 месяцев`)}`,
    ));
});
