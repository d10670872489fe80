import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = (language: string, text: string, until = "2026-11-25") =>
  tenderFile(`requirements: [{id: R1, kind: technical, mandatory: false, text: "${text}"}]`)
    .replace("language: ru", `language: ${language}`)
    .replace("dates: {submissionDeadline", `dates: {clarificationDeadline: ${until}, submissionDeadline`);
const bid = (questions: string) => `//- bids/demo/questions.bid.yaml
kind: questions
questions:${questions}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
questions: questions.bid.yaml
`;
const other = `
  - {id: Q2, about: R1, text: Сколько?}`.replace("R1", "T9");

describe("requirement/brand-without-equivalent", () => {
  it.each([
    [
      "ru",
      "Камера Sony ILME-FX30",
      "В требовании R1 названо «Sony ILME-FX30» без слов «или эквивалент». Допускается ли эквивалент и по каким показателям он будет оцениваться?",
    ],
    [
      "ar",
      "كاميرا Sony ILME-FX30",
      "يذكر المتطلب R1 «Sony ILME-FX30» دون عبارة «أو ما يعادله». هل يُقبل بديل معادل، وبأي خصائص يُقيَّم؟",
    ],
  ])("adds a question in the tender’s language: %s", async (language, text, question) => {
    await checkFix(
      `${tender(language, text)}${bid(" []")}`,
      bid(`
  - id: Q1
    about: R1
    text: ${question}`),
    );
  });

  it("gives the question a number that is free", async () => {
    const { findings } = await checkFiles(parseFixture(`${tender("ru", "Камера Sony ILME-FX30")}${bid(other)}`));
    const [finding] = findings.filter(({ rule }) => rule === "requirement/brand-without-equivalent");
    expect(finding?.fix?.edits[0]?.newText).toContain("id: Q3");
  });

  it("offers no question once it is too late, and stands in the manifest", async () => {
    const [finding] = await check(
      `${tender("ru", "Камера Sony ILME-FX30", "2026-11-10")}${bid(" []").replace(
        "tender: tender.bid.yaml\n",
        `tender: tender.bid.yaml
# info[requirement/brand-without-equivalent] "tender.bid.yaml": questions were taken until 10 November 2026
`,
      )}`,
    );
    expect(finding?.fixable).toBe(false);
  });

  it("asks nothing that is asked already", () =>
    check(`${tender("ru", "Камера Sony ILME-FX30")}${bid("\n  - {id: Q1, about: R1, text: Можно ли другую?}")}`));

  it("says nothing to who offers that make as a product", () =>
    check(`${tender("ar", "كاميرا Sony ILME-FX30")}//- bids/demo/specification.bid.yaml
kind: specification
products: [{id: camera, name: كاميرا, maker: SONY, model: ILME-FX6}]
responses: [{requirement: R1, product: camera, value: نعم}]
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
`));
});
