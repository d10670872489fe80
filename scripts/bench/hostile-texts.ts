import { runRules } from "../../server/src/analysis/run-rules.ts";
import { rules } from "../../server/src/rules/index.generated.ts";
import type { Files } from "../../tests/mutations/workspace-files.ts";
import { prepareBid } from "./example-bid.ts";
import { timeOf } from "./measure.ts";

const path = "bids/state-portal/sections/11-summary-ru.md";

/** Pieces that make a search work for nothing, each repeated up to 100 KB in one paragraph. */
const pieces: readonly string[] = [
  "и",
  "а б ",
  "аванс ",
  "«",
  "«а» ",
  "“a” ",
  "(",
  "(а) ",
  "12 345 ",
  "1. ",
  "01.02.2026 ",
  "№ 44-",
  "44 ФЗ ",
  "Директива 2014/24 ",
  "Directive 2014/24 ",
  "12 345 руб. (сто) ",
  "не более 12 дней ",
  "с 2014 года ",
  "генеральный директор ",
  "Иванов И. И. ",
  "SLA ",
  "SLA (a ",
  "Центр цифровых ",
  "Центра цифровых услуг ",
  "Государственное бюджетное учреждение ",
  "в кратчайшие ",
  "лучший ",
  "____ ",
  "[ ] ",
  "... ",
  "уточнить ",
  "xx@xx.example ",
  "https://a.example/ ",
  "аб, ",
  "т. е. ",
  "а\u0301",
  "\u00ad",
  "\u200b",
  "\u202a",
  "مركز ",
  "نلتزم ب",
  "الأفضل ",
  "the best of ",
  "<b>",
  "{{price.total}} ",
  ":req[R1] ",
  "A1-",
  "вв. ",
  "? ",
  "; ",
];

/** For each piece the rule that takes longest on it, with its time in milliseconds; the worst eight. */
export async function measureHostile(
  example: Files,
): Promise<readonly (readonly [piece: string, rule: string, time: number])[]> {
  const worst: (readonly [string, string, number])[] = [];
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    const section = `---\nid: summary-ru\ntitle: Краткое изложение\nlanguage: ru\n---\n\n${text}\n`;
    const ready = await prepareBid(new Map([...example, [path, section]]));
    const bid = ready.build(await ready.readAll());
    const times = rules.map((rule) => [rule.id, timeOf(() => runRules(bid, [rule]))] as const);
    const [rule = "", time = 0] = times.sort((a, b) => b[1] - a[1])[0] ?? [];
    worst.push([JSON.stringify(piece), rule, time]);
  }
  return worst.sort((a, b) => b[2] - a[2]).slice(0, 8);
}
