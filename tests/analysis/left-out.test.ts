import { describe, expect, it } from "vitest";
import type { CheckStep, CheckWatch, StoppedStep } from "../../server/src/analysis/check-watch.ts";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import { parseFixture } from "../harness/fixture.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const fixture = `${tenderFile("", "2026-11-16T10:00+04:00")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [нет.md]
//- bids/other/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
//- bids/other/tender.bid.yaml
kind: tender
id: عرض
title: [
`;

/** Checks while somebody looks on. */
async function watchCheck(...leftOut: readonly StoppedStep[]) {
  const steps: CheckStep[] = [];
  const watch: CheckWatch = { enter: (step) => void steps.push(step), leftOut };
  const workspace = createMemoryWorkspace(parseFixture(fixture).files);
  const result = await checkWorkspace(workspace, { asOf: "2026-11-20", locale: "en", watch });
  const stops = result.findings.filter(({ rule }) => rule === "internal/check-stopped");
  const others = result.findings.filter(({ rule }) => rule !== "internal/check-stopped");
  return { steps, stops, others: others.map(({ file, rule }) => `${file} ${rule}`) };
}

const demo = "bids/demo/bid.yaml";

describe("a check that is looked on", () => {
  it("tells of each file, bid and rule before it begins with it", async () => {
    const { steps, stops } = await watchCheck();
    expect(stops).toEqual([]);
    const files = steps.filter(({ kind }) => kind === "file").map(({ file }) => file);
    expect(files).toContain("bids/demo/tender.bid.yaml");
    expect(steps.filter(({ kind }) => kind === "bid").map(({ file }) => file)).toEqual([demo, "bids/other/bid.yaml"]);
    const told = steps.filter(({ kind, file }) => kind === "rule" && file === demo).map(({ rule }) => rule);
    expect(told).toEqual(rules.filter(({ check }) => check).map(({ id }) => id));
    expect(steps.at(-1)?.kind).toBe("end");
  });

  it("leaves out a rule with one bid, and says so in its manifest", async () => {
    const all = await watchCheck();
    const { stops, others, steps } = await watchCheck({
      kind: "rule",
      file: demo,
      rule: "bid/file-missing",
      reason: "time",
    });
    expect(stops.map(({ bid, file, message }) => [bid, file, message.slice(0, 80)])).toEqual([
      [demo, demo, "The rule “bid/file-missing” did not come to an end with this bid and was stopped"],
    ]);
    expect(others).toEqual(all.others.filter((one) => one !== `${demo} bid/file-missing`));
    expect(steps.some(({ file, rule }) => file === demo && rule === "bid/file-missing")).toBe(false);
  });

  it("leaves out a bid, and says so in its manifest", async () => {
    const { stops, others } = await watchCheck({ kind: "bid", file: demo, reason: "memory" });
    expect(stops.map(({ bid, file }) => [bid, file])).toEqual([[demo, demo]]);
    expect(stops[0]?.message).toContain("needed too much memory");
    expect(others.filter((one) => one.startsWith(demo))).toEqual([]);
    expect(others.some((one) => one.startsWith("bids/other/"))).toBe(true);
  });

  it("leaves out a file and the bids that stand on it, and says so in the file alone", async () => {
    const { stops, others } = await watchCheck({ kind: "file", file: "bids/demo/tender.bid.yaml", reason: "crash" });
    expect(stops.map(({ bid, file }) => [bid, file])).toEqual([[undefined, "bids/demo/tender.bid.yaml"]]);
    expect(stops[0]?.message).toContain("broke off");
    // Without its tender nobody can say what the bid lacks.
    expect(others.filter((one) => one.startsWith("bids/demo/"))).toEqual([]);
  });

  it("judges no bid where what may be the company or the settings is left out", async () => {
    const { stops, others } = await watchCheck({ kind: "file", file: "company/company.bid.yaml", reason: "time" });
    expect(stops).toHaveLength(1);
    expect(others.filter((one) => !one.includes(" schema/"))).toEqual([]);
  });
});
