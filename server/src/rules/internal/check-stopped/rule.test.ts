import { describe, expect, it } from "vitest";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";
import { type CheckRequest, checkWorkspace } from "../../../analysis/check-workspace.ts";
import { createMemoryWorkspace } from "../../../host/memory-workspace.ts";
import { rules } from "../../index.generated.ts";

const manifest = (slug: string, extra = "") => `//- bids/${slug}/bid.yaml
kind: bid
tender: /bids/demo/tender.bid.yaml
status: draft
sections: [нет.md, غير موجود.md]
${extra}`;
const oneBid = `${tenderFile("", "2026-11-16T10:00+04:00")}${manifest("demo")}`;

/** Checks with a limit that is reached when it has been asked for `times` times. */
async function checkUntil(times: number, fixture: string, request: Partial<CheckRequest> = {}) {
  let asked = 0;
  const shouldStop = (): boolean => ++asked > times;
  const workspace = createMemoryWorkspace(parseFixture(fixture).files);
  const { findings } = await checkWorkspace(workspace, { asOf: "2026-11-20", shouldStop, ...request });
  return findings;
}

const stopsIn = (findings: Awaited<ReturnType<typeof checkUntil>>) =>
  findings.filter((finding) => finding.rule === "internal/check-stopped");

describe("internal/check-stopped", () => {
  it("says nothing while nobody stops the check", async () => {
    const findings = await checkUntil(Number.POSITIVE_INFINITY, oneBid);
    expect(findings.map((finding) => finding.rule)).toEqual([
      "date/deadline-passed",
      "bid/file-missing",
      "bid/file-missing",
    ]);
  });

  it("stands in the manifest as an error and keeps what was found", async () => {
    const found = await checkUntil(2, oneBid);
    expect(
      found.map(({ rule, severity, verdict, bid, range }) => [rule, severity, verdict, bid, range.start.line]),
    ).toEqual([
      ["internal/check-stopped", "error", "formal", "bids/demo/bid.yaml", 0],
      ["bid/file-missing", "error", "formal", "bids/demo/bid.yaml", 3],
      ["bid/file-missing", "error", "formal", "bids/demo/bid.yaml", 3],
    ]);
    expect(found[0]?.message).toContain("stopped at the rule “bid/file-missing”");
  });

  it("stops a rule between two of its problems", async () => {
    expect((await checkUntil(1, oneBid)).map((finding) => finding.rule)).toEqual([
      "internal/check-stopped",
      "bid/file-missing",
    ]);
  });

  it("names the rule that ran last, whenever the limit is reached", async () => {
    const names = new Set<string>();
    for (let times = 1; times <= rules.length + 3; times += 1) {
      const [stop, ...more] = stopsIn(await checkUntil(times, oneBid));
      expect(more).toEqual([]);
      if (stop) names.add(/“(.+?)”/u.exec(stop.message)?.[1] ?? "");
    }
    const running = rules.filter((rule) => rule.check).map((rule) => rule.id);
    expect(names.size).toBeGreaterThan(10);
    expect([...names].filter((name) => !running.includes(name))).toEqual([]);
  });

  it("stands in every bid that was not looked at to its end, and never lets a rule run after the limit", async () => {
    const twoBids = `${oneBid}${manifest("second")}`;
    let stopped = false;
    const workspace = createMemoryWorkspace(parseFixture(twoBids).files);
    // The limit speaks up once and is silent again.
    const shouldStop = (): boolean => {
      const now = !stopped;
      stopped = true;
      return now;
    };
    const { findings, summary } = await checkWorkspace(workspace, { asOf: "2026-11-20", shouldStop });
    expect(findings.map(({ rule, bid }) => [rule, bid])).toEqual([
      ["internal/check-stopped", "bids/demo/bid.yaml"],
      ["internal/check-stopped", "bids/second/bid.yaml"],
    ]);
    expect(findings[0]?.message).toContain("before it came to this bid");
    expect(summary.errors).toBe(2);
  });

  it("can neither be switched off nor silenced", async () => {
    const silenced = `${tenderFile()}//- bids/demo/bid.yaml
# tenderdraft-disable-next-line internal/check-stopped -- хватит
kind: bid
tender: tender.bid.yaml
status: draft
//- tenderdraft.yaml
kind: workspace
rules: {internal/check-stopped: off}
`;
    expect((await checkUntil(0, silenced)).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["internal/check-stopped", "error"],
    ]);
  });

  it("keeps comments that silence other rules from being called needless", async () => {
    const waiting = `${tenderFile("", "2026-11-16T10:00+04:00")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
# tenderdraft-disable-next-line date/deadline-passed -- перенесено письмом № 14
status: draft
# tenderdraft-disable-next-line date/deadline-moved -- اسم غير معروف
sections: []
`;
    expect((await checkUntil(0, waiting)).map(({ rule }) => rule)).toEqual([
      "internal/check-stopped",
      "suppression/unused",
    ]);
  });
});
