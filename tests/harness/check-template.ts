import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import type { FixableFinding } from "../../server/src/analysis/finding.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { parseFixture } from "./fixture.ts";
import { tenderFile } from "./rule-samples.ts";

/** What one rule finds in a bid with this Word template, whose tender demands this form. */
export async function checkTemplate(
  template: Uint8Array,
  format: string,
  rule: string,
  language = "ru",
): Promise<readonly FixableFinding[]> {
  const { files, asOf } = parseFixture(`${tenderFile(`format: ${format}`)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
language: ${language}
template: ../../company/letterhead.docx
`);
  const workspace = createMemoryWorkspace(
    new Map<string, string | Uint8Array>([...files, ["company/letterhead.docx", template]]),
  );
  const { findings } = await checkWorkspace(workspace, { asOf });
  return findings.filter((finding) => finding.rule === rule || finding.rule === "internal/rule-crashed");
}
