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
  "bid/section-missing",
  "bid/section-order",
  "date/bid-validity",
  "date/deadline-passed",
  "document/condition-undecided",
  "document/content-changed",
  "document/duplicate",
  "date/order",
  "date/outside-contract",
  "date/security-validity",
  "document/expired",
  "document/expires-early",
  "document/file-empty",
  "document/file-missing",
  "document/file-too-large",
  "document/file-type",
  "document/missing",
  "document/signatory-mismatch",
  "document/too-old",
  "document/unsigned",
  "evaluation/below-threshold",
  "evaluation/unknown-formula",
  "evaluation/weights",
  "kpi/below-target",
  "kpi/incomplete",
  "kpi/infeasible",
  "kpi/no-data-access",
  "fact/contradiction",
  "format/font",
  "format/margins",
  "format/page-limit",
  "format/word-limit",
  "link/file-missing",
  "link/unknown-directive",
  "link/unknown-id",
  "link/unknown-variable",
  "link/unused-id",
  "price/above-ceiling",
  "price/currency",
  "price/line-mismatch",
  "price/rounding",
  "price/text-mismatch",
  "price/total-mismatch",
  "requirement/brand-without-equivalent",
  "price/vat",
  "price/words-mismatch",
  "requirement/duplicate-response",
  "requirement/no-evidence",
  "requirement/no-response",
  "requirement/vague",
  "requirement/open-question",
  "response/deviation-unexplained",
  "response/discontinued-product",
  "response/evidence-type",
  "response/not-concrete",
  "response/not-verbatim",
  "response/orphan",
  "response/out-of-range",
  "response/suspect",
  "response/wrong-type",
  "response/wrong-unit",
  "schema/alias",
  "schema/duplicate-key",
  "schema/invalid",
  "schema/not-utf8",
  "schema/syntax",
  "schema/unknown-kind",
  "schema/unknown-property",
  "suppression/unused",
  "suppression/without-reason",
  "tenderer/accreditation",
  "tenderer/conflict-of-interest",
  "tenderer/experience",
  "tenderer/litigation",
  "tenderer/signature-certificate",
  "tenderer/turnover",
  "tenderer/unfair-supplier",
  "text/forbidden",
  "text/foreign-buyer",
  "text/official-name",
  "text/placeholder",
  "text/superlative",
  "text/vague",
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
