import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const company = (...cases: readonly (readonly [name: string, state: string])[]): string =>
  companyFile().replace(
    "litigation: []",
    `litigation: [${cases.map(([name, state]) => `{case: ${JSON.stringify(name)}, state: ${JSON.stringify(state)}}`).join(", ")}]`,
  );
const files = (text: string, drawn = "", advice = false): string => `//- bids/demo/about.md
---
id: about
title: О компании
---
${text}
${drawn && `<!-- warning[tenderer/litigation] ${JSON.stringify(drawn)} -->\n`}//- only tenderer/litigation
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
company: ../../company/company.bid.yaml
${advice ? `#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info[tenderer/litigation]\n` : ""}sections: [about.md]
`;
const running = company(["А00-4512/2026 о взыскании", "рассматривается"]);
const closed = company(["А00-4512/2024", "завершено"]);

describe("tenderer/litigation", () => {
  it.each([
    "Нет действующих судебных споров",
    "У компании нет судебных и арбитражных дел",
    "Судебные споры и арбитражные дела отсутствуют",
    "Судебных исков к компании не предъявлено",
    "Судебных споров с заказчиками по государственным и муниципальным контрактам не имеется",
    "Компания ни разу не судилась с покупателями",
    "Мы не участвуем ни в каких судебных разбирательствах",
    "ООО «Маяк-Медиа» не является стороной судебных процессов",
    "Подтверждаем отсутствие задолженности и судебных споров",
    "There is no pending or threatened litigation",
    "The company is not party to any court proceedings",
    "We have never been involved in legal disputes",
    "The company is free of lawsuits",
    "There are no arbitration proceedings against us",
    "لا توجد علينا دعاوى قضائية قائمة",
    "ولا توجد أيّ قضايا مرفوعة ضدّ الشركة",
    "ليست الشركة طرفًا في أي نزاع قضائي",
    "لم تُرفع ضد الشركة أي دعوى",
    "نؤكد خلوّ سجلنا من الدعاوى القضائية",
  ])("understands the claim: %s", async (claim) => {
    const [finding] = await check(tenderFile() + running + files(`Мы работаем с 2016 года. ${claim}.`, claim));
    expect(finding?.related.map(({ file }) => file)).toEqual(["company/company.bid.yaml"]);
    await check(tenderFile() + companyFile() + files(`${claim}.`));
  });

  it.each([
    "Если судебных споров нет, приложите справку",
    "Судебных споров нет, кроме одного",
    "Нужно ли указывать, что судебных споров нет?",
    "Заказчик требует подтвердить отсутствие судебных споров",
    "Нет оснований для судебных споров",
    "There is no delay in legal proceedings",
    "Disputes are settled without litigation",
    "The draft has no arbitration clause",
    "The work carries no litigation risk",
    "There is no litigation other than the case described below",
    "لا توجد قضايا عالقة في خطة العمل",
    "إذا لم توجد دعاوى قضائية فأرفق إقرارًا",
    "Судебные расходы отсутствуют",
  ])("takes no claim for one: %s", async (text) => {
    await check(tenderFile() + running + files(`${text}${text.endsWith("?") ? "" : "."}`, "", true));
  });

  it("lets closed cases contradict only what was said of all time", async () => {
    await check(tenderFile() + closed + files("Судебных споров нет."));
    await check(
      tenderFile() +
        closed +
        files("Мы никогда не были стороной судебных споров.", "Мы никогда не были стороной судебных споров"),
    );
    await check(tenderFile() + closed + files("За последние три года мы не были стороной судебных споров."));
    await check(
      tenderFile() +
        running +
        files(
          "За последние три года мы не были стороной судебных споров.",
          "За последние три года мы не были стороной судебных споров",
        ),
    );
  });

  it("counts a case of which the state says nothing as open, but asks for no word on it", async () => {
    const unclear = company(["А00-1/2026", "см. письмо юриста"]);
    await check(tenderFile() + unclear + files("Судебных споров нет.", "Судебных споров нет"));
    await check(tenderFile() + unclear + files("Мы работаем с 2016 года."));
  });

  it.each([
    "рассматривается",
    "в производстве суда",
    "обжалуется",
    "не завершено",
    "pending",
    "under appeal",
    "قيد النظر",
    "في مرحلة الاستئناف",
  ])("asks for a word on a case that is going on: %s", async (state) => {
    const [finding] = await check(tenderFile() + company(["А00-1/2026", state]) + files("Мы работаем.", "", true));
    expect(finding?.verdict).toBe("advice");
  });

  it.each(["завершено", "производство прекращено", "мировое соглашение", "closed", "settled out of court", "منتهية"])(
    "asks for none on a case that is closed: %s",
    async (state) => {
      await check(tenderFile() + company(["А00-1/2026", state]) + files("Мы работаем."));
    },
  );

  it("is content where the bid names the case, whatever the letters look like", () =>
    check(tenderFile() + running + files("О деле A00-4512/2026 (первая буква латинская) мы сообщаем ниже.")));

  it("reads answers in the specification, and leaves questions to the buyer alone", async () => {
    const asked = tenderFile("requirements: [{id: R1, kind: exclusion, text: Нет споров, mandatory: false}]");
    const manifest = (more: string): string => files("Мы работаем.").replace("sections:", `${more}\nsections:`);
    await check(
      `${asked}${running}${manifest("specification: [spec.bid.yaml]")}//- bids/demo/spec.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: true
    note: Судебных споров нет.
#         ^^^^^^^^^^^^^^^^^^^ warning[tenderer/litigation]
`,
    );
    await check(
      `${asked}${closed}${manifest("questions: q.bid.yaml")}//- bids/demo/q.bid.yaml
kind: questions
questions: [{id: Q1, about: R1, text: Мы никогда не были стороной судебных споров.}]
`,
    );
  });

  it("stays quick on hostile text", async () => {
    const start = performance.now();
    await check(
      tenderFile() + closed + files(`${"судебных и исков ".repeat(34)}. ${"нет к компании ".repeat(38)}. `.repeat(300)),
    );
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
