import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

describe("bid/path-outside-workspace", () => {
  it("refuses paths of one computer and addresses", () =>
    check(`${tenderFile()}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
template: C:/шаблоны/бланк.docx
#         ^^^^^^^^^^^^^^^^^^^^^ error[bid/path-outside-workspace]: one particular computer
pricing: ~/pricing.bid.yaml
#        ^^^^^^^^^^^^^^^^^^ error[bid/path-outside-workspace]: one particular computer
questions: //server/share/questions.bid.yaml
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[bid/path-outside-workspace]: one particular computer
sections: [https://example.com/letter.md]
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[bid/path-outside-workspace]: an address, not a path
`));

  it("turns backslashes round", () =>
    checkFix(
      `${tenderFile()}
//- bids/demo/sections/письмо.md
---
id: letter
title: Письмо
---
Направляем заявку.
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:
  - 'sections\\письмо.md' # первый
`,
      `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections:
  - 'sections/письмо.md' # первый
`,
    ));

  it("offers no fix for a path that leads out even then", async () => {
    const findings = await check(`${tenderFile()}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
pricing: ..\\..\\..\\prices.bid.yaml
#        ^^^^^^^^^^^^^^^^^^^^^^^^ error[bid/path-outside-workspace]: backslashes
`);
    expect(findings[0]?.fixable).toBe(false);
  });

  it("says of a link that it leads out of the workspace", async () => {
    const manifest = "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [sections/secret.md]\n";
    const tender = tenderFile().split("\n").slice(1).join("\n");
    const inMemory = createMemoryWorkspace(
      new Map([
        ["bids/demo/bid.yaml", manifest],
        ["bids/demo/tender.bid.yaml", tender],
      ]),
    );
    const link = { path: "bids/demo/sections/secret.md", kind: "outside", size: 0 } as const;
    const workspace = { ...inMemory, listEntries: async () => [...(await inMemory.listEntries()), link] };
    const { findings } = await checkWorkspace(workspace, { asOf: "2026-11-20" });
    expect(findings.map(({ rule, message }) => [rule, message.split(".")[0]])).toEqual([
      ["bid/path-outside-workspace", "“sections/secret"],
    ]);
    expect(findings[0]?.message).toContain("is a link that leads out of the folder");
  });
});
