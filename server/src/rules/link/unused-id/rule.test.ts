import { describe, expect, it } from "vitest";
import { check } from "../../../../../tests/harness/check.ts";
import { sectionFixture } from "../../../../../tests/harness/section-samples.ts";

const requirement = "requirements: [{id: R1, kind: technical, text: Камера}]";
const specification = (lines: string): string =>
  `//- bids/demo/specification.bid.yaml\nkind: specification\n${lines}\n`;

const missing = 'sections: [sections/a.md, sections/b.md]\n# error[bid/file-missing] "sections/b.md"';

describe("link/unused-id", () => {
  it("finds footnotes that nothing refers to, in any language", () =>
    check(
      sectionFixture(`Счётчик принадлежит заказчику.[^счётчик] نقيس الزيارات شهريا.[^1] See the log.[^log]

[^счётчик]: Доступ даёт заказчик.
[^1]: بعدّاد البوابة.
[^log]: The log is public.
[^ملاحظة]: لم تعد مطلوبة.
<!-- info[link/unused-id] "[^ملاحظة]": is not printed -->`),
    ));

  it("takes headings, captions, sections and questions that nobody refers to", () =>
    check(
      sectionFixture(
        `## Сроки {#terms}

:::caption[Смета]{#tab-price}
| А |
| --- |
| Б |
:::`,
        {
          bid: "questions: questions.bid.yaml",
          files:
            "//- bids/demo/questions.bid.yaml\nkind: questions\nquestions: [{id: Q1, about: R1, text: Какая камера?}]\n",
          tender: `${requirement.replace("Камера", "Камера, mandatory: false")}`,
        },
      ),
    ));

  it("takes products that a response offers or names as evidence", async () => {
    const products = "products: [{id: cam, name: Камера}, {id: mic, name: Микрофон}, {id: tripod, name: Штатив}]";
    const responses = "responses: [{requirement: R1, value: есть, product: cam, evidence: [mic]}]";
    await check(
      sectionFixture("Снимаем оба дня.", {
        tender: requirement,
        bid: "specification: [specification.bid.yaml]",
        files: specification(`${products}\n# info[link/unused-id] "tripod": Штатив\n${responses}`),
      }),
    );
  });

  it("takes facts that prose, titles, labels and headings print", () =>
    check(
      sectionFixture(
        `## Гарантия {{facts.гарантия}}

:::note[Отвечаем за {{ facts.часы }} ч]
Звоните: {{facts.hotline}}.
:::`,
        { bid: 'facts: {гарантия: 36 месяцев, часы: 4, hotline: "+7 000", x-note: для себя}', title: "Подход" },
      ),
    ));

  it("points at the key of a fact that is printed nowhere", async () => {
    const findings = await check(
      sectionFixture("Отвечаем быстро.", {
        bid: 'facts:\n  مدة_الرد: 4\n# info[link/unused-id] "مدة_الرد": printed nowhere',
      }),
    );
    expect(findings[0]?.message).toContain("{{facts.مدة_الرد}}");
  });

  it("is silent while a file that might use it cannot be read", () =>
    check(
      sectionFixture("Отвечаем быстро.", {
        bid: "facts: {часы: 4}",
      }).replace("sections: [sections/a.md]", missing),
    ));
});
