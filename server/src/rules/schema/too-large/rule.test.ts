import { describe, expect, it } from "vitest";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

const head = "---\nid: letter\ntitle: Письмо\n---\n";
const megabyte = 1024 * 1024;

/** Checks a bid with a section of so many bytes. */
async function checkLetter(size: number) {
  const bytes = new Uint8Array(size).fill(0x0a);
  bytes.set(new TextEncoder().encode(head));
  const files = new Map<string, string | Uint8Array>([
    ["bids/demo/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [letter.md]\n"],
    ["bids/demo/tender.bid.yaml", tenderFile().split("\n").slice(1).join("\n")],
    ["bids/demo/letter.md", bytes],
  ]);
  return (await checkWorkspace(createMemoryWorkspace(files), { asOf: "2026-11-20" })).findings;
}

describe("schema/too-large", () => {
  it("refuses a text past the limit and says both sizes", async () => {
    const findings = await checkLetter(5 * megabyte + megabyte / 2);
    expect(findings.map(({ file, rule, message }) => [file, rule, message.split(".").slice(0, 2).join(".")])).toEqual([
      ["bids/demo/letter.md", "schema/too-large", "The file is 5.5 MB long, more than the 5 MB that are read"],
    ]);
  });

  it("leaves attachments alone, whatever their size", async () => {
    const files = new Map<string, string | Uint8Array>([
      ["bids/demo/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\ntemplate: letterhead.docx\n"],
      ["bids/demo/tender.bid.yaml", tenderFile().split("\n").slice(1).join("\n")],
      ["bids/demo/letterhead.docx", new Uint8Array(6 * megabyte)],
    ]);
    expect((await checkWorkspace(createMemoryWorkspace(files), { asOf: "2026-11-20" })).findings).toEqual([]);
  });
});
