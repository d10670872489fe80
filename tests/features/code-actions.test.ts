import { describe, expect, it } from "vitest";
import type { FixableFinding } from "../../server/src/analysis/finding.ts";
import { provideCodeActions } from "../../server/src/features/code-actions.ts";
import { checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const finding = (title: string, newText: string, needsReview?: true): FixableFinding => ({
  file: manifest,
  range: range(3, 8, 12),
  rule: "text/placeholder",
  severity: "warning",
  verdict: "formal",
  message: title,
  fixable: true,
  related: [],
  fix: {
    title,
    edits: [{ file: manifest, range: range(3, 8, 12), newText }],
    ...(needsReview ? { needsReview } : {}),
  },
});
const offered = (findings: readonly FixableFinding[], at = range(3, 9, 9)) =>
  provideCodeActions({ findings }, { file: manifest, range: at }).map(({ title, preferred }) => [title, preferred]);

describe("repairs at one place", () => {
  it("are preferred only where nobody need look at them, and those come first", () => {
    const findings = [
      finding("Спросить заказчика", "a", true),
      finding("Write it so", "b"),
      finding("اكتب", "c", true),
    ];
    expect(offered(findings)).toEqual([
      ["Write it so", true],
      ["Спросить заказчика", false],
      ["اكتب", false],
    ]);
  });

  it("come once where several findings have the same one", () => {
    expect(offered([finding("Write it so", "b"), finding("Write it so", "b")])).toEqual([["Write it so", true]]);
    expect(offered([finding("Write it so", "b"), finding("Write it so", "c")])).toHaveLength(2);
  });

  it("are those of the findings that touch the place", () => {
    const findings = [finding("Write it so", "b")];
    expect(offered(findings, range(3, 12, 12))).toHaveLength(1);
    expect(offered(findings, range(3, 13, 20))).toEqual([]);
    expect(offered(findings, range(4, 8, 12))).toEqual([]);
  });

  it("are never preferred where they hand in another document", async () => {
    const files = parseFixture(
      `${tenderFile("requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}]")}
${libraryFile("{id: charter, type: charter, title: Устав}")}//- ${manifest}
kind: bid
tender: tender.bid.yaml
status: draft
documents: []
`,
    );
    const { findings } = await checkFiles(files);
    const actions = provideCodeActions({ findings }, { file: manifest, range: range(3, 0, 13) });
    expect(actions.map((action) => [action.finding.rule, action.preferred])).toEqual([["document/missing", false]]);
  });
});
