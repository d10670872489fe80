import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const charterAsked = "requiredDocuments:\n  - {id: D1, type: charter, title: Копия устава, nature: mandatory}";
const settings = (level: string): string => `//- tenderdraft.yaml
kind: workspace
rules:
  document/missing: ${level}
`;
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;

describe("suppression/without-reason", () => {
  it("lets a rejection be made milder for a reason; it stays a rejection", async () => {
    const [finding] = await check(
      `${settings("{level: advice, reason: Заказчик разрешил письмом № 14}")}${tenderFile(charterAsked)}${bid('documents: []\n# info[document/missing] "documents"')}`,
    );
    expect(finding?.verdict).toBe("rejection");
  });

  it("lets a rejection be switched off for a reason", () =>
    check(
      `${settings("{level: off, reason: Заказчик разрешил письмом № 14}")}${tenderFile(charterAsked)}${bid("documents: []")}`,
    ));

  it("does not ask for a reason where nothing is made milder, or the rule tells of no rejection", () =>
    check(`//- tenderdraft.yaml
kind: workspace
rules:
  document/missing: error
  bid/file-missing: off
${tenderFile(charterAsked)}${bid('documents: []\n# error[document/missing] "documents"\nsections: [нет.md]')}`));

  it("takes an empty reason for none", () =>
    check(
      `${tenderFile(charterAsked)}${bid(`# tenderdraft-disable-next-line document/missing --
#                               ^^^^^^^^^^^^^^^^ warning[suppression/without-reason]: the finding stays
documents: []
# error[document/missing] "documents"`)}`,
    ));

  it.each(["[insert the reason]", "[указать причину]", "<أدخل السبب>"])("takes “%s” for none", async (reason) => {
    const findings = await check(
      `${tenderFile(charterAsked)}${bid(`# tenderdraft-disable-next-line document/missing -- ${reason}
#                               ^^^^^^^^^^^^^^^^ warning[suppression/without-reason]: the finding stays
documents: []
# error[document/missing] "documents"`)}`,
    );
    expect(findings).toHaveLength(2);
  });

  it("takes a place to fill in for no reason in the settings too", () =>
    check(
      `${settings("{level: off, reason: <указать причину>}\n# ^^^^^^^^^^^^^^^^ warning[suppression/without-reason]: made milder")}${tenderFile(charterAsked)}${bid('documents: []\n# error[document/missing] "documents"')}`,
    ));
});
