import { runRules } from "../../server/src/analysis/run-rules.ts";
import type { BidModel } from "../../server/src/model/bid-model.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import type { Files } from "../../tests/mutations/workspace-files.ts";
import { type ExampleBid, prepareBid } from "./example-bid.ts";
import { makeLargeBid } from "./large-bid.ts";
import { median, rounds, timeOf } from "./measure.ts";

/** Times in milliseconds. */
export interface RuleTimes {
  readonly parse: number;
  readonly model: number;
  /** All rules on a new model of files that were checked before: what every key costs. */
  readonly warm: number;
  /** All rules on files that were just read. */
  readonly fresh: number;
  readonly slowestWarm: readonly (readonly [rule: string, time: number])[];
  readonly slowestFresh: readonly (readonly [rule: string, time: number])[];
}

/** What all rules cost on a bid, beside what reading its files costs. */
export async function measureRules(bid: ExampleBid, times = rounds): Promise<RuleTimes> {
  const snapshot = await bid.readAll();
  const all: Record<"parse" | "model" | "warm" | "fresh", number[]> = { parse: [], model: [], warm: [], fresh: [] };
  const warmByRule = new Map<string, number[]>();
  const freshByRule = new Map<string, number[]>();
  for (let round = -2; round < times; round += 1) {
    const again = bid.build(snapshot);
    const readAnew = bid.build(await bid.readAll());
    const took = {
      parse: timeOf(bid.parse),
      model: timeOf(() => bid.build(snapshot)),
      fresh: timeOf(() => runRules(readAnew)),
      warm: timeOf(() => runRules(again)),
    };
    const [anotherAgain, anotherAnew] = [bid.build(snapshot), bid.build(await bid.readAll())];
    timeEach(anotherAnew, freshByRule);
    timeEach(anotherAgain, warmByRule);
    if (round < 0) for (const byRule of [warmByRule, freshByRule]) byRule.clear();
    else for (const key of ["parse", "model", "warm", "fresh"] as const) all[key].push(took[key]);
  }
  return {
    parse: median(all.parse),
    model: median(all.model),
    warm: median(all.warm),
    fresh: median(all.fresh),
    slowestWarm: slowest(warmByRule),
    slowestFresh: slowest(freshByRule),
  };
}

/** One rule after the other, as they run; the first to look at a text pays for what they share. */
function timeEach(bid: BidModel, byRule: Map<string, number[]>): void {
  for (const rule of rules) {
    const time = timeOf(() => runRules(bid, [rule]));
    const times = byRule.get(rule.id);
    if (times) times.push(time);
    else byRule.set(rule.id, [time]);
  }
}

function slowest(byRule: ReadonlyMap<string, readonly number[]>): RuleTimes["slowestWarm"] {
  const times = [...byRule].map(([id, all]) => [id, median(all)] as const);
  return times.sort((a, b) => b[1] - a[1]).slice(0, 5);
}

/** How much longer each part of a check takes for a bid of twice the size; 2 is linear. */
export async function measureGrowth(example: Files, size: number): Promise<readonly (readonly [string, number])[]> {
  const [once, twice] = [
    await prepareBid(makeLargeBid(example, size)),
    await prepareBid(makeLargeBid(example, size * 2)),
  ];
  const [small, large] = [await measureRules(once, 3), await measureRules(twice, 3)];
  return [
    ["reading its files", large.parse / small.parse],
    ["its model", large.model / small.model],
    ["all rules, warm", large.warm / small.warm],
    ["all rules on files that were just read", large.fresh / small.fresh],
    ["all rules of the larger one, warm, beside reading it", large.warm / large.parse],
    ["all rules of the larger one, just read, beside reading it", large.fresh / large.parse],
  ];
}
