import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { asOf, checkJson, type JsonFinding, needsBuild, projectRoot, run, temporaryFolders } from "./run.ts";

needsBuild();
const folder = temporaryFolders();

const keyOf = (finding: JsonFinding): string => JSON.stringify(finding);

describe("check --shard", () => {
  const path = folder({
    "company/lost.bid.yaml": "kind: notes\n",
    "tenderdraft.yaml": "kind: workspace\nrules: {document/expired: advice}\n",
  });
  for (const copy of ["bids/first-draft", "bids/second-draft", "bids/third-draft"]) {
    cpSync(join(projectRoot, "examples/bids/first-draft"), join(path, copy), { recursive: true });
  }
  const whole = checkJson(path);

  it.each([1, 2, 3, 4, 7])("divides a check in %i: together they find the same, none twice", (count) => {
    const parts = Array.from({ length: count }, (_, index) => checkJson(path, "--shard", `${index + 1}/${count}`));
    expect(parts.flatMap((part) => part.findings.map(keyOf)).sort()).toEqual(whole.findings.map(keyOf).sort());
    const sum = (key: string): number => parts.reduce((total, part) => total + (part.summary[key] ?? 0), 0);
    expect(Object.fromEntries(Object.keys(whole.summary).map((key) => [key, sum(key)]))).toEqual(whole.summary);
  });

  it("gives every bid to one part, in turn, and what serves no single bid to the first", () => {
    const bidsOf = (shard: string) => [...new Set(checkJson(path, "--shard", shard).findings.map(({ bid }) => bid))];
    expect(bidsOf("1/2").sort()).toEqual(["bids/first-draft/bid.yaml", "bids/third-draft/bid.yaml", undefined]);
    expect(bidsOf("2/2")).toEqual(["bids/second-draft/bid.yaml"]);
  });

  it("is no error where there are more parts than bids", () => {
    const { code, out, err } = run("check", path, "--shard", "9/9", ...asOf);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toContain("0 bids, 0 files");
    expect(run("check", "examples/company", "--shard", "2/2").code).toBe(2);
  });
});
