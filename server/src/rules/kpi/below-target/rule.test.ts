import { describe, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = tenderFile(
  "kpis:\n  - {id: Т1, metric: المتابعون الجدد, unit: متابع, period: contract, target: 5000.50, baseline: 0, dataOwner: tenderer}",
);
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
kpis:
${lines}
`;

describe("kpi/below-target", () => {
  it("compares exactly, and takes a promise that equals the target", async () => {
    await check(tender + bid("  - {kpi: Т1, value: 5000.5}"));
    await check(
      tender +
        bid(
          "  - {kpi: Т1, value: 5000.49}\n#                    ^^^^^^^ error[kpi/below-target]: promises 5000.49 متابع, but the tender asks for 5000.5",
        ),
    );
  });

  const faster = (baseline: string): string =>
    tenderFile(
      `kpis:\n  - {id: T2, metric: Время ответа, unit: мин, period: month, target: 30${baseline}, dataOwner: tenderer}`,
    );

  it("knows numbers that are to become less", async () => {
    await check(faster(", baseline: 60") + bid("  - {kpi: T2, value: 20}"));
    await check(
      faster(", baseline: 60") +
        bid("  - {kpi: T2, value: 40}\n#                    ^^ error[kpi/below-target]: no more than 30"),
    );
  });

  it("does not guess which way is better", async () => {
    await check(`${faster("")}${bid("  - {kpi: T2, value: 20}")}//- only kpi/below-target\n`);
    await check(`${faster("")}${bid("  - {kpi: T2, value: 40}")}//- only kpi/below-target\n`);
  });

  it("leaves a KPI that nobody knows to the rule on ids", () =>
    check(tender + bid('  - {kpi: K9, value: 1}\n# error[link/unknown-id] "K9": KPI “K9”')));
});
