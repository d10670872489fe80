import { describe, expect, it } from "vitest";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { parseFixture } from "../harness/fixture.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const bid = (slug: string, specification: string, tender = "demo") => `//- bids/${slug}/bid.yaml
kind: bid
tender: ../${tender}/tender.bid.yaml
status: draft
specification: [${specification}]
`;

/**
 * Two bids share a specification. The first comment in it silences a finding of the second bid only, the other one of
 * neither; a third bid stands alone.
 */
const workspace = `${tenderFile("requirements:\n  - {id: R1, kind: technical, text: Две камеры, expect: {type: integer}}")}
${tenderFile("requirements:\n  - {id: R1, kind: technical, text: كاميرتان, expect: {type: boolean}}").replace("demo/", "other/").replace("id: T1", "id: T2")}
${bid("a", "../shared.bid.yaml")}
${bid("b", "../shared.bid.yaml", "other")}
${bid("c", "нет.bid.yaml, own.bid.yaml")}
//- bids/c/own.bid.yaml
kind: specification
responses:
  # tenderdraft-disable-next-line response/wrong-type -- بلا داعٍ
  - {requirement: R1, value: 2}
//- bids/shared.bid.yaml
kind: specification
responses:
  # tenderdraft-disable-next-line response/wrong-type -- ответ общий для обеих заявок
  - {requirement: R1, value: 2}
  # tenderdraft-disable-next-line response/out-of-range -- осталось от прошлого года
  - {requirement: R9, value: 2}
//- notes.bid.yaml
kind: notes
//- tenderdraft.yaml
kind: workspace
rules: {document/expired: off}
`;

const { files } = parseFixture(workspace);
const check = (shard?: { readonly index: number; readonly count: number }, given = files) =>
  checkWorkspace(createMemoryWorkspace(given), { asOf: "2026-11-20", locale: "en", ...(shard ? { shard } : {}) });

describe("a check that is divided", () => {
  it("has something to divide", async () => {
    const { findings, bids } = await check();
    expect(bids).toEqual(["bids/a/bid.yaml", "bids/b/bid.yaml", "bids/c/bid.yaml"]);
    expect(findings.map(({ bid: owner, file, rule }) => [owner, file, rule])).toEqual([
      ["bids/c/bid.yaml", "bids/c/bid.yaml", "bid/file-missing"],
      ["bids/c/bid.yaml", "bids/c/own.bid.yaml", "suppression/unused"],
      [undefined, "bids/shared.bid.yaml", "suppression/unused"],
      ["bids/a/bid.yaml", "bids/shared.bid.yaml", "link/unknown-id"],
      ["bids/b/bid.yaml", "bids/shared.bid.yaml", "link/unknown-id"],
      [undefined, "notes.bid.yaml", "schema/unknown-kind"],
      [undefined, "tenderdraft.yaml", "suppression/without-reason"],
    ]);
  });

  it.each([1, 2, 3, 4, 5])("in %i says the same as one check, and nothing twice", async (count) => {
    const whole = await check();
    const parts = await Promise.all(Array.from({ length: count }, (_, index) => check({ index: index + 1, count })));
    const write = (list: readonly unknown[]): readonly string[] => list.map((one) => JSON.stringify(one)).sort();
    expect(write(parts.flatMap((part) => part.findings))).toEqual(write(whole.findings));
    expect(parts.flatMap((part) => part.files).sort()).toEqual(whole.files);
    expect(parts.flatMap((part) => part.bids).sort()).toEqual(whole.bids);
    for (const part of parts) {
      expect(part.summary.files).toBe(part.files.length);
      expect(part.summary.bids).toBe(part.bids.length);
    }
  });

  it("hears of a comment's use from bids of other parts", async () => {
    const { findings } = await check({ index: 1, count: 3 });
    const needless = findings.filter(({ rule }) => rule === "suppression/unused");
    expect(needless.map(({ range }) => range.start.line)).toEqual([4]);
    const without = new Map(
      [...files].map(([path, text]) => [path, text.replace(/.*disable-next-line response.*\n/g, "")]),
    );
    const loud = await check({ index: 2, count: 3 }, without);
    expect(loud.findings.map(({ rule }) => rule)).toContain("response/wrong-type");
  });
});
