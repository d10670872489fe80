import { describe, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = tenderFile(
  "kpis:\n  - {id: K1, metric: Регистрации, unit: регистрация, period: contract, target: 1000, baseline: 0, dataOwner: buyer}",
);
const bid = (section: string, drawn = ""): string => `//- bids/demo/sections/kpi.md
---
id: kpi
title: Показатели
---
${section}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${drawn}status: draft
sections: [sections/kpi.md]
`;
const finding = "#       ^^^^^^^^^^^^^^^ warning[kpi/no-data-access]\n";

describe("kpi/no-data-access", () => {
  it("adds the question to a list that is empty", () =>
    checkFix(
      `${tender}//- bids/demo/questions.bid.yaml
kind: questions
questions: []
${bid("Мы считаем регистрации.")}questions: questions.bid.yaml
`,
      `//- bids/demo/questions.bid.yaml
kind: questions
questions:
  - id: Q1
    about: K1
    text: "Показатель «Регистрации»: как и как часто исполнитель получает данные?"
`,
    ));

  it.each([
    "Доступ к счётчику для :kpi[K1] заказчик открывает до 11 января.",
    "يمنحنا المشتري حق الاطلاع على عدّاد :kpi[K1] طوال مدة التنفيذ.",
    "The buyer exports the counter behind :kpi[K1] every Monday.",
    "| показатель | данные |\n|---|---|\n| :kpi[K1] | выгрузка раз в неделю |",
  ])("is content where the text says how the data are got: %s", async (text) => {
    await check(tender + bid(text));
  });

  it("is not content with a mention alone, or with access to something else", async () => {
    await check(tender + bid("Мы выполним :kpi[K1].", finding));
    await check(tender + bid("Мы выполним :kpi[K1].\n\nДоступ в зал обеспечивает заказчик.", finding));
  });

  it("says nothing of data that are ours", () =>
    check(tender.replace("dataOwner: buyer", "dataOwner: tenderer") + bid("Мы считаем регистрации.")));
});
