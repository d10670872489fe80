import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";

const root = fileURLToPath(new URL("../../examples/", import.meta.url));

async function findingsOf(asOf: string, bid: string) {
  const result = await checkWorkspace(createNodeWorkspace(root), { asOf });
  return result.findings.filter(
    (finding) => finding.bid === bid || finding.file.startsWith(bid.replace("bid.yaml", "")),
  );
}

/** What the bad draft is there to show. A file too large to be read would weigh down every copy of the examples. */
const shown = [
  "bid/file-missing",
  "bid/path-outside-workspace",
  "date/deadline-passed",
  "document/expired",
  "document/expires-early",
  "document/file-missing",
  "document/missing",
  "evaluation/weights",
  "fact/contradiction",
  "link/file-missing",
  "link/unknown-directive",
  "link/unknown-id",
  "link/unknown-variable",
  "link/unused-id",
  "price/above-ceiling",
  "price/line-mismatch",
  "price/total-mismatch",
  "requirement/duplicate-response",
  "requirement/no-response",
  "response/deviation-unexplained",
  "response/out-of-range",
  "response/wrong-type",
  "schema/alias",
  "schema/duplicate-key",
  "schema/invalid",
  "schema/not-utf8",
  "schema/syntax",
  "schema/unknown-kind",
  "schema/unknown-property",
  "suppression/unused",
  "suppression/without-reason",
  "tenderer/unfair-supplier",
  "text/bidi-control",
  "text/foreign-buyer",
  "text/heading-skipped",
  "text/image-without-alt",
  "text/law-reference",
  "text/leftover-language",
  "text/long-sentence",
  "text/placeholder",
  "text/prepayment",
  "text/raw-html",
  "text/undefined-abbreviation",
];

describe("the example bids", () => {
  it.each(["2026-11-01", "2026-11-20", "2031-05-05"])(
    "that were handed in have no findings, as of %s",
    async (asOf) => {
      for (const bid of ["bids/state-portal/bid.yaml", "bids/schools-festival/bid.yaml"]) {
        const findings = await findingsOf(asOf, bid);
        expect(findings.map(({ file, range, rule }) => `${file}:${range.start.line + 1} ${rule}`)).toEqual([]);
      }
    },
  );

  it.each(["2026-11-17", "2027-12-01"])("show every rule in the bad draft, as of %s", async (asOf) => {
    const rules = new Set<string>((await findingsOf(asOf, "bids/first-draft/bid.yaml")).map(({ rule }) => rule));
    expect(shown.filter((rule) => !rules.has(rule))).toEqual([]);
  });

  it("say nothing about the company or the tender in their own files", async () => {
    const result = await checkWorkspace(createNodeWorkspace(root), { asOf: "2026-11-20" });
    const elsewhere = result.findings.filter(
      ({ file }) => file.startsWith("company/") || file.endsWith("tender.bid.yaml"),
    );
    expect(elsewhere).toEqual([]);
  });
});
