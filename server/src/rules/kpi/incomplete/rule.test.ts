import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (kpi: string): string => tenderFile(`kpis:\n  - {id: K1, metric: زيارات الموقع, unit: زيارة, ${kpi}}`);
const questions = (entries: string): string => `//- bids/demo/questions.bid.yaml
kind: questions
questions:${entries}
`;
const bid = `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
questions: questions.bid.yaml
`;

describe("kpi/incomplete", () => {
  it("adds the question in the language of the tender, with a number that is free", () =>
    checkFix(
      tender("period: month, target: 1000").replace("language: ru", "language: ar") +
        questions("\n  - {id: Q2, about: T1x, text: Срок?, asked: 2026-11-01}").replace("about: T1x, ", "about: K9, ") +
        bid.replace("draft\n", "draft\nx-note: да\n").replace("x-note: да\n", ""),
      questions(
        '\n  - {id: Q2, about: K9, text: Срок?, asked: 2026-11-01}\n  - id: Q3\n    about: K1\n    text: "المؤشر «زيارات الموقع»: ما القيمة التي يُقاس منها، ومن يقدّم البيانات؟"',
      ),
      "kpi/incomplete",
    ));

  it("names both parts that are missing, and is silent once they are asked for", async () => {
    await check(
      `${tender("period: month, target: 1000")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
#       ^^^^^^^^^^^^^^^ warning[kpi/incomplete]: from which number KPI K1 (“زيارات الموقع”) starts, nor who has the data
status: draft
`,
    );
    await check(
      tender("period: month, target: 1000") +
        questions("\n  - {id: Q1, about: K1, text: من أين تُحسب؟, asked: 2026-11-01}") +
        bid,
    );
  });
});
