import { describe, expect, it } from "vitest";
import { check, checkFix } from "../../../../../tests/harness/check.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (requirement: string, language = "ru", dates = ""): string =>
  tenderFile(`requirements:\n  - {id: R1, kind: technical, mandatory: false, ${requirement}}`)
    .replace("language: ru", `language: ${language}`)
    .replace("dates: {", `dates: {${dates}`);
const bid = (lines = ""): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const found = "# info[requirement/vague]";

describe("requirement/vague", () => {
  it.each([
    [
      "ru",
      "text: Качественная печать буклетов",
      "Просим уточнить требование R1: что понимается под словами «Качественная»? Назовите показатель и его значение.",
    ],
    [
      "ar",
      "text: تنفيذ العمل بجودة عالية",
      "نرجو توضيح المتطلب R1: ما المقصود بعبارة «بجودة عالية»؟ نرجو ذكر المؤشر وقيمته.",
    ],
    [
      "en",
      "text: Reports are delivered in a timely manner",
      "Please clarify requirement R1: what is meant by “in a timely manner”? Please name the measure and its value.",
    ],
  ])("adds a question in the language of the tender: %s", async (language, requirement, question) => {
    const questions = (entries: string): string =>
      `//- bids/demo/questions.bid.yaml\nkind: questions\nquestions:${entries}\n`;
    const files = tender(requirement, language) + bid("questions: questions.bid.yaml");
    await checkFix(
      questions(" []") + files,
      questions(`\n  - id: Q1\n    about: R1\n    text: "${question}"`) + files,
      "requirement/vague",
    );
  });

  it("takes an id that is free", () =>
    checkFix(
      `//- bids/demo/questions.bid.yaml
kind: questions
questions:
  - {id: Q2, about: R2, text: Сколько?}
${tender("text: Удобный интерфейс}\n  - {id: R2, kind: technical, mandatory: false, text: Объём")}${bid("questions: questions.bid.yaml")}`,
      `//- bids/demo/questions.bid.yaml
kind: questions
questions:
  - {id: Q2, about: R2, text: Сколько?}
  - id: Q3
    about: R1
    text: "Просим уточнить требование R1: что понимается под словами «Удобный интерфейс»? Назовите показатель и его значение."
`,
    ));

  it("stands at the manifest where there is no specification, and offers no fix without a questions file", async () => {
    const [finding] = await check(
      tender("text: Современный дизайн") +
        bid("specification: []").replace("specification: []", `specification: []\n${found} "specification"`),
    );
    expect(finding?.fixable).toBe(false);
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
  });

  it.each([
    ["a typed expectation", "text: Оперативный ответ, expect: {type: integer, max: 4, unit: час}"],
    ["a closed list", "text: Современный формат, expect: {type: string, oneOf: [PDF, DOCX]}"],
    ["a measure of acceptance", "text: Качественная печать, acceptance: по образцу заказчика"],
    ["a number in the sentence", "text: Оперативный ответ в течение 4 часов"],
    ["a text that is to be repeated", "text: Современный дизайн, filling: verbatim"],
    ["words of somebody else", "text: Плакат «Современный город»"],
    ["nothing vague", "text: Дизайн страниц по макету заказчика"],
  ])("is content with %s", async (_, requirement) => {
    await check(tender(requirement) + bid());
  });

  it("is silent about lots that are not bid for, and about bids that were handed in", async () => {
    await check(
      `${tender("lot: L2, text: Современный дизайн")}lots: [{id: L1, title: Портал}, {id: L2, title: Печать}]\n${bid("lots: [L1]")}`,
    );
    await check(tender("text: Современный дизайн") + bid("submittedAt: 2026-11-20").replace("draft", "submitted"));
  });

  it("asks for a note when the time for questions is over", async () => {
    const late = tender("text: Современный дизайн", "ru", "clarificationDeadline: 2026-11-19, ");
    const specification = (more: string): string => `//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: да${more}
`;
    const files = `//- bids/demo/questions.bid.yaml\nkind: questions\nquestions: []\n${bid("specification: [specification.bid.yaml]\nquestions: questions.bid.yaml")}`;
    const [finding] = await check(
      late +
        specification("").replace("R1", 'R1\n    # info[requirement/vague] "R1": time for questions is over') +
        files,
    );
    expect(finding?.fixable).toBe(false);
    await check(`${late}${specification("\n    note: По макету от 2 ноября.")}${files}`);
  });
});
