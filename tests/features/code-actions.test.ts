import { describe, expect, it } from "vitest";
import type { FixableFinding } from "../../server/src/analysis/finding.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { listCodeActions } from "../../server/src/features/code-actions.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { actionsAt } from "../harness/actions.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const workspace = createMemoryWorkspace(
  new Map([[manifest, "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nnumber: TODO (уточнить)\n"]]),
);
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

/** The single repairs that a service with these findings offers. */
async function offered(findings: readonly FixableFinding[], at = range(3, 9, 9)) {
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const summary = { errors: 0, warnings: 0, infos: 0, rejections: 0, files: 1, bids: 1 };
  const result = { asOf: "2026-11-20", locale: "en" as const, summary, findings, files: [manifest], bids: [manifest] };
  const features = { workspace, snapshot: async () => snapshot, check: async () => result };
  const answers = await listCodeActions(features, { file: manifest, range: at, locale: "en", asOf: "2026-11-20" });
  return answers.filter(({ id }) => id.startsWith("fix:")).map(({ title, preferred }) => [title, preferred]);
}

describe("repairs at one place", () => {
  it("are preferred only where nobody need look at them, and those come first", async () => {
    const findings = [
      finding("Спросить заказчика", "a", true),
      finding("Write it so", "b"),
      finding("اكتب", "c", true),
    ];
    expect(await offered(findings)).toEqual([
      ["Write it so", true],
      ["Спросить заказчика", false],
      ["اكتب", false],
    ]);
  });

  it("come once where several findings have the same one", async () => {
    expect(await offered([finding("Write it so", "b"), finding("Write it so", "b")])).toEqual([["Write it so", true]]);
    expect(await offered([finding("Write it so", "b"), finding("Write it so", "c")])).toHaveLength(2);
  });

  it("are those of the findings that touch the place", async () => {
    const findings = [finding("Write it so", "b")];
    expect(await offered(findings, range(3, 12, 12))).toHaveLength(1);
    expect(await offered(findings, range(3, 13, 20))).toEqual([]);
    expect(await offered(findings, range(2, 0, 5))).toEqual([]);
  });
});

const bidWithout = `${tenderFile("requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}]")}
${libraryFile("{id: charter, type: charter, title: Устав}")}//- ${manifest}
kind: bid
tender: tender.bid.yaml
status: draft
docu<|>ments: []
`;

describe("the list of actions", () => {
  it("holds the kinds that are asked for, with everything below them", async () => {
    const all = await actionsAt(bidWithout);
    expect(all).toEqual([
      "quickfix: Hand in “Устав”",
      "quickfix: Leave this finding out, with a reason to write down (document/missing)",
    ]);
    expect(await actionsAt(bidWithout, { only: ["quickfix"] })).toEqual(all);
    expect(await actionsAt(bidWithout, { only: [""] })).toEqual(all);
    expect(await actionsAt(bidWithout, { only: ["refactor", "source"] })).toEqual([]);
    // "quick" is no kind above "quickfix".
    expect(await actionsAt(bidWithout, { only: ["quick"] })).toEqual([]);
  });

  it("shows nobody who did not ask how to leave a finding out", async () => {
    const beside = await actionsAt(bidWithout, { automatic: true });
    expect(beside).toEqual(["quickfix: Hand in “Устав”"]);
  });

  it("keeps to the findings that are asked about", async () => {
    expect(await actionsAt(bidWithout, { rules: ["document/missing"] })).toHaveLength(2);
    expect(await actionsAt(bidWithout, { rules: ["text/vague"] })).toEqual([]);
  });

  it("is empty for a file that nobody reads", async () => {
    expect(await actionsAt(`${tenderFile()}//- notes.txt\na <|>note`)).toEqual([]);
  });
});
