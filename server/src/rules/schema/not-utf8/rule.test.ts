import { describe, expect, it } from "vitest";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";

/** Checks a bid whose section `letter.md` has these bytes. */
async function checkLetter(bytes: Uint8Array) {
  const files = new Map<string, string | Uint8Array>([
    ["bids/demo/bid.yaml", "kind: bid\ntender: tender.bid.yaml\nstatus: draft\nsections: [letter.md]\n"],
    ["bids/demo/tender.bid.yaml", tenderFile().split("\n").slice(1).join("\n")],
    ["bids/demo/letter.md", bytes],
  ]);
  const { findings } = await checkWorkspace(createMemoryWorkspace(files), { asOf: "2026-11-20" });
  return findings.map(({ bid, file, range, rule, message }) => ({ bid, file, line: range.start.line, rule, message }));
}

describe("schema/not-utf8", () => {
  it("names the first byte that is not UTF-8, here of Windows-1251", async () => {
    const head = new TextEncoder().encode("---\nid: letter\ntitle: ");
    const bytes = new Uint8Array([...head, 0xcf, 0xe8, 0xf1, 0xfc, 0xec, 0xee, 0x0a]);
    expect(await checkLetter(bytes)).toEqual([
      {
        bid: "bids/demo/bid.yaml",
        file: "bids/demo/letter.md",
        line: 0,
        rule: "schema/not-utf8",
        message: expect.stringContaining("not UTF-8: byte 23"),
      },
    ]);
  });

  it("recognises UTF-16 in both orders", async () => {
    for (const mark of [
      [0xff, 0xfe],
      [0xfe, 0xff],
    ]) {
      const [finding, ...others] = await checkLetter(new Uint8Array([...mark, 0x1f, 0x04]));
      expect(finding).toMatchObject({ rule: "schema/not-utf8", message: expect.stringContaining("UTF-16") });
      expect(others).toEqual([]);
    }
  });

  it("takes UTF-8 with a byte order mark", async () => {
    const text = "\uFEFF---\nid: letter\ntitle: خطاب التقديم\n---\nنتقدم بعرضنا.\n";
    expect(await checkLetter(new TextEncoder().encode(text))).toEqual([]);
  });
});
