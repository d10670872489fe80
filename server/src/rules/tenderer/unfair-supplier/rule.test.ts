import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
`;

describe("tenderer/unfair-supplier", () => {
  it("points at the line of the company that says so", async () => {
    const drawn = bid.replace(
      "kind: bid\n",
      'kind: bid\n# error[tenderer/unfair-supplier] "kind: bid": 18 November 2026\n',
    );
    const [finding] = await check(`${tenderFile()}${companyFile(true)}${drawn}`);
    expect(finding?.verdict).toBe("rejection");
    expect(finding?.related).toEqual([
      expect.objectContaining({
        file: "company/company.bid.yaml",
        range: expect.objectContaining({ start: { line: 10, character: 60 } }),
      }),
    ]);
  });

  it("leaves an archive alone when the company is listed later", async () => {
    const over = bid.replace("status: draft", "status: lost\nsubmittedAt: 2026-11-10");
    await check(`${tenderFile()}${companyFile(true)}${over}`);
    await check(
      `${tenderFile()}${companyFile(true)}${over
        .replace("2026-11-10", "2026-11-19")
        .replace("kind: bid\n", 'kind: bid\n# error[tenderer/unfair-supplier] "kind: bid"\n')}`,
    );
  });

  it("says nothing while the answer is still to be written", () =>
    check(
      `${tenderFile()}${companyFile().replace("listed: false", "listed:")}${bid}`.replace(
        "registers: {unfairSupplier: {checkedAt: 2026-11-18, listed:}}\n",
        `registers:
  unfairSupplier:
    checkedAt: 2026-11-18
    listed:
#   ^^^^^^ error[schema/invalid]: is empty
`,
      ),
    ));
});
