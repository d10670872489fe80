import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkSnapshot, findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import { printMemo } from "../../server/src/analysis/memo/print-memo.ts";
import { readMemo } from "../../server/src/analysis/memo/read-memo.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";
import { buildBid } from "../../server/src/model/bid-model.ts";
import type { Workspace } from "../../server/src/model/workspace.ts";
import { parseFixture } from "../harness/fixture.ts";
import { companyFile, tenderFile } from "../harness/rule-samples.ts";

async function memoOf(workspace: Workspace, manifest: string, asOf = "2026-11-15") {
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const file = findBids(snapshot).find(({ path }) => path === manifest);
  if (!file) throw new Error(`no bid ${manifest}`);
  const { findings } = checkSnapshot(snapshot, { asOf, paths: [manifest] });
  return readMemo(buildBid(file, snapshot, parseAsOf(asOf)), findings);
}

const example = (name: string) =>
  memoOf(createNodeWorkspace(fileURLToPath(new URL("../../examples/", import.meta.url))), `bids/${name}/bid.yaml`);

/** The tender of the interview: 225,000 roubles for a year, two posts a day, followers on every network, visits. */
const unworkable = tenderFile(`kpis:
  - {id: K1, metric: Публикации, unit: публикация, period: day, target: 2, baseline: 0, dataOwner: tenderer}
  - {id: K2, metric: Подписчики, unit: подписчик, period: month, target: 5000, perChannel: true, channels: [ВКонтакте, Одноклассники], baseline: 0, dataOwner: tenderer}
  - {id: K3, metric: Посещения, unit: посещение, period: month, target: 1000, baseline: 0, dataOwner: tenderer}`)
  .replace("+03:00}", "+03:00, executionStart: 2027-01-01, executionEnd: 2027-12-31}")
  .replace("price: {", "price: {ceiling: {amount: 225000, currency: RUB}, ");
const book = `${companyFile()}//- company/rates.bid.yaml
kind: rates
currency: RUB
rates:
  - {id: post, title: Пост, unit: публикация, cost: 250}
  - {id: follower, title: Подписчик, unit: подписчик, cost: 3}
  - {id: visit, title: Переход, unit: посещение, cost: 5}
`;
const fixture = (more: string, tender = unworkable) =>
  createMemoryWorkspace(
    parseFixture(`${tender}${book}//- bids/demo/bid.yaml\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n${more}`)
      .files,
  );

describe("the memo", () => {
  it("advises against a tender that no price within its ceiling pays for, with the arithmetic", async () => {
    const memo = await memoOf(fixture(""), "bids/demo/bid.yaml");
    expect(memo.suggestion).toBe("no-bid");
    expect(memo.reasons).toEqual([{ kind: "aboveCeiling" }]);
    const text = printMemo(memo, "en").replaceAll("\u00a0", " ");
    expect(text).toContain("| K1 Публикации | 2 × 365 = 730 публикация | 250.00 | 182,500.00 |");
    expect(text).toContain("| K2 Подписчики | 5000 × 12 × 2 = 120,000 подписчик | 3.00 | 360,000.00 |");
    expect(text).toContain("| **together** |  |  | **602,500.00** |");
    expect(text).toContain(
      "The ceiling of the tender: RUB 225,000.00. That is RUB 18,750.00 a month for 12 months. Short: RUB 377,500.00.",
    );
  });

  it("says when people decided otherwise", async () => {
    const memo = await memoOf(
      fixture("goNoGo: {decision: bid, reasons: [Нужен отзыв], by: Соколова}\n"),
      "bids/demo/bid.yaml",
    );
    const text = printMemo(memo, "en");
    expect(text).toContain("Decided by Соколова: bid");
    expect(text).toContain("The decision goes against the suggestion.");
    expect(text).toContain("- Нужен отзыв");
  });

  it("has reservations while conditions are open or questions have no answer", async () => {
    const tender = tenderFile(
      "requiredDocuments: [{id: D1, type: consent, title: Согласие, nature: conditional, condition: При соисполнителях}]",
    );
    const files = fixture(
      "questions: q.bid.yaml\n//- bids/demo/q.bid.yaml\nkind: questions\nquestions: [{id: Q1, about: D1, text: Нужно ли согласие?}]",
      tender,
    );
    const memo = await memoOf(files, "bids/demo/bid.yaml");
    expect(memo.suggestion).toBe("bid-with-reservations");
    expect(memo.reasons).toEqual([
      { kind: "openQuestions", count: 1 },
      { kind: "undecided", count: 1 },
    ]);
  });

  it("counts the ceilings of the lots bid for, not of all", async () => {
    expect((await example("state-portal")).ceiling?.amount.toString()).toBe("225000");
    expect((await example("state-portal")).suggestion).toBe("bid");
  });

  it("tells what can be mended from what cannot", async () => {
    const memo = await example("first-draft");
    expect(memo.suggestion).toBe("no-bid");
    expect(memo.reasons[0]).toMatchObject({ kind: "finding", finding: { rule: "tenderer/unfair-supplier" } });
    expect(memo.toMend.map(({ rule }) => rule)).not.toContain("tenderer/unfair-supplier");
    expect(memo.toMend.map(({ rule }) => rule)).toContain("requirement/no-response");
  });
});
