import { describe, expect, it } from "vitest";
import type { Locale } from "../../server/src/analysis/finding.ts";
import type { LensSubject } from "../../server/src/features/code-lenses.ts";
import type { HintWishes } from "../../server/src/features/inlay-hints.ts";
import { openFixture, textIn } from "../harness/service.ts";

const all = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

const workspace = `
//- as-of 2026-11-20
//- tenderdraft.yaml
kind: workspace
//- company/company.bid.yaml
kind: company
name: {full: ООО «Маяк»}
//- company/people.bid.yaml
kind: people
people:
  - {id: belova, name: Белова Анна Сергеевна, role: инженер}
//- company/documents.bid.yaml
kind: documents
documents:
  - id: charter
    type: charter
    title: Устав
    validUntil: 2026-12-01
  - {id: old, type: licence, title: رخصة, validUntil: 2026-11-18}
//- bids/x/tender.bid.yaml
kind: tender<|>
id: T1
dates: {submissionDeadline: 2026-12-03T10:00+03:00}
price:
  ceiling: {amount: "1250000.50", currency: RUB}
  vat: included
requiredDocuments:
  - {id: D1, type: charter, title: Устав, nature: mandatory}
  - {id: D2, type: licence, title: Лицензия, nature: conditional, condition: если нужна}
  - {id: D3, type: letter, title: Письмо, nature: optional}
  - {id: D4, type: tax, title: Справка, nature: mandatory}
requirements:
  - {id: Т-1, kind: technical, text: Гарантия 😀, expect: {type: number, unit: месяц, min: 24}}
  - {id: Т-2, kind: technical, text: عدد المنشورات لا يقل عن ستين منشورًا في الشهر على جميع الصفحات مجتمعة}
  - {id: Т-3, kind: technical, text: Методика}
  - {id: Т-4, kind: technical, mandatory: false, text: По желанию}
  - {id: Т-5, kind: technical, text: Сроки}
evaluation:
  criteria:
    - {id: C1, title: Цена, type: price, weight: "60"}
    - {id: C2, title: Опыт, type: quality, weight: "40"}
//- bids/x/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents:
  - {required: D1, document: charter}
specification: [specification.bid.yaml]
pricing: pricing.bid.yaml
sections: [sections/method.md]
//- bids/x/pricing.bid.yaml
kind: pricing
currency: RUB
vat: {rate: "20", included: true}
items:
  - {title: Работы, quantity: "1", unit: шт, unitPrice: "219600", total: "219600"}
total: "219600"
//- bids/x/specification.bid.yaml
kind: specification
responses:
  - {requirement: Т-1, value: 12, unit: месяц, owner: belova}
  - requirement: Т-2
    verdict: deviate
    note: لا نستطيع
//- bids/x/sections/method.md
---
id: method
title: Методика работ
answers: [Т-3]
---
Так и сделаем.
`;

/** The workspace, its tender with these demands on the form, and the cursor in the section. */
const limited = (format: string): string =>
  workspace
    .replace("kind: tender<|>", `kind: tender\nformat: ${format}`)
    .replace("title: Методика работ\n", "title: Методика <|>работ\n");

async function lenses(source: string, locale: Locale = "en"): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const found = await service.codeLenses({ file: at.file });
  return Promise.all(
    found.map(async ({ range, subject }) => {
      const answer = await service.resolveCodeLens({ file: at.file, subject, locale, asOf: at.asOf });
      return `${textIn(fixture, at.file, range)}: ${answer?.title ?? "–"}`;
    }),
  );
}

async function hints(source: string, wishes: Partial<HintWishes>, range = all): Promise<readonly string[]> {
  const { service, at, fixture } = openFixture(source);
  const none: HintWishes = { titles: false, days: false, amounts: "off" };
  const answers = await service.inlayHints({ ...at, range, wishes: { ...none, ...wishes } });
  const lines = (fixture.files.get(at.file) ?? "").split("\n");
  return answers.map(({ position, label }) => {
    const before = lines[position.line]?.slice(0, position.character) ?? "";
    return `${before.slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("[")) + 1)} → ${label.replaceAll("\u00A0", "_")}`;
  });
}

describe("lenses of a tender", () => {
  it("say who answers what and whether it complies", async () => {
    expect(await lenses(workspace)).toEqual([
      "kind: Answered: 3 of 4 · Documents: 1 of 2 · 4 reasons for rejection",
      "D1: Handed in: Устав, valid until 1_December 2026".replace("_", "\u00A0"),
      "D2: Decide whether this condition holds",
      "D3: Not handed in; it need not be",
      "D4: Not handed in yet",
      "Т-1: Answered: 12 · Белова Анна Сергеевна · 1 problem",
      "Т-2: Deviates · specification.bid.yaml",
      "Т-3: Complies · Методика работ",
      "Т-4: No answer; none is demanded",
      "Т-5: No answer yet",
      "evaluation: At most 100 of 100 points",
      "C1: Up to 60 points, as the buyer judges",
      "C2: Up to 40 points, as the buyer judges",
    ]);
  });

  it("speak Russian and Arabic", async () => {
    const russian = await lenses(workspace, "ru");
    expect(russian).toContain("Т-1: Есть ответ: 12 · Белова Анна Сергеевна · 1 замечание");
    expect(russian[0]).toBe("kind: Отвечено: 3 из 4 · Документы: 1 из 2 · 4 причины для отклонения");
    const arabic = await lenses(workspace, "ar");
    expect(arabic).toContain("Т-5: لا رد بعد");
    expect(arabic[0]).toBe("kind: المتطلبات المُجاب عنها: 3 من 4 · المستندات: 1 من 2 · 4 أسباب للرفض");
  });

  it("count the points for a price against its limit", async () => {
    const source = workspace
      .replace('type: price, weight: "60"', 'type: price, weight: "60", formula: ru-722')
      .replace("id: T1", "id: T1\npack: ru-44fz");
    const found = await lenses(source);
    // 60 × (1250000.50 − 219600) ÷ 1250000.50, to hundredths
    expect(found).toContain("C1: 49.46 of 60 points for our price");
    expect(found).toContain("evaluation: At most 89.46 of 100 points");
  });

  it("name the bid where several answer one tender, and lead to the answers", async () => {
    const second = `${workspace}//- bids/y/bid.yaml
kind: bid
tender: ../x/tender.bid.yaml
status: draft
`;
    const found = await lenses(second);
    expect(found).toContain("Т-3: x: Complies · Методика работ | y: No answer yet");
    const { service, at } = openFixture(workspace);
    const subject: LensSubject = { kind: "requirement", id: "Т-3" };
    const answer = await service.resolveCodeLens({ file: at.file, subject, locale: "en", asOf: at.asOf });
    expect(answer?.locations).toEqual([
      {
        file: "bids/x/sections/method.md",
        range: { start: { line: 3, character: 10 }, end: { line: 3, character: 13 } },
      },
    ]);
  });

  it("say so where no bid answers it yet, and stand in no other file", async () => {
    const alone = workspace.slice(0, workspace.indexOf("//- bids/x/bid.yaml"));
    expect(await lenses(alone)).toEqual(["kind: No bid answers this tender yet"]);
    const { service } = openFixture(workspace);
    expect(await service.codeLenses({ file: "bids/x/bid.yaml" })).toEqual([]);
    expect(await service.codeLenses({ file: "nowhere.bid.yaml" })).toEqual([]);
  });

  it("write values as people do, and say what is asked of a lot that is not bid for", async () => {
    const source = workspace
      .replace("{requirement: Т-1, value: 12,", "{requirement: Т-1, value: true,")
      .replace("id: T1\n", "id: T1\nlots: [{id: L1, title: Школа}, {id: L2, title: حديقة}]\n")
      .replace("text: Сроки}", "text: Сроки, lot: L2}")
      .replace("type: tax,", "type: tax, lot: L2,")
      .replace("status: draft", "status: draft\nlots: [L1]");
    const russian = await lenses(source, "ru");
    expect(russian.find((one) => one.startsWith("Т-1"))).toContain("Соответствует: Да · Белова Анна Сергеевна");
    expect(russian).toContain("Т-5: Относится к лоту, на который заявка не подаётся");
    expect(russian).toContain("D4: Относится к лоту, на который заявка не подаётся");
  });

  it("say nothing about an id that is gone", async () => {
    const { service, at } = openFixture(workspace);
    for (const kind of ["requirement", "document", "criterion"] as const) {
      const subject: LensSubject = { kind, id: "Т-99" };
      expect(await service.resolveCodeLens({ file: at.file, subject, locale: "en", asOf: at.asOf })).toBe(undefined);
    }
  });
});

const at = (file: string): string => {
  const plain = workspace.replace("<|>", "");
  return plain.replace(`//- ${file}\n`, `//- ${file}\n<|>`);
};

describe("the lens of a section", () => {
  const demand = (limits: string, more = ""): string =>
    limited(`{${more}sections: [{id: method, title: Методика работ, ${limits}}]}`);

  it("tells its length against the limits of the tender, in three languages", async () => {
    const source = demand("maxPages: 5, maxWords: 2000, maxCharacters: 9000");
    expect(await lenses(source)).toEqual([
      "Методика работ: about 0.1 of 5 pages · 3 of 2000 words · 14 of 9000 characters",
    ]);
    expect(await lenses(source, "ru")).toEqual([
      "Методика работ: примерно 0,1 из 5 стр. · слов: 3 из 2000 · знаков: 14 из 9000",
    ]);
    expect(await lenses(source, "ar")).toEqual([
      "Методика работ: الصفحات: نحو 0.1 من 5 · الكلمات: 3 من 2000 · الأحرف: 14 من 9000",
    ]);
  });

  it("leads to the demand of the tender", async () => {
    const { service, at, fixture } = openFixture(demand("maxWords: 2000"));
    const subject = { kind: "length", id: "" } as const;
    const answer = await service.resolveCodeLens({ file: at.file, subject, locale: "en", asOf: at.asOf });
    expect(answer?.locations.map(({ file, range }) => `${file} ${textIn(fixture, file, range)}`)).toEqual([
      "bids/x/tender.bid.yaml id: method",
    ]);
  });

  it("is not there without a limit of its own", async () => {
    expect(await lenses(limited("{sections: [{id: method, title: Методика работ}]}"))).toEqual([]);
    expect(await lenses(limited("{sections: [{id: plan, title: План, maxWords: 9}]}"))).toEqual([]);
  });

  it("leaves tables and pages out where tables do not count", async () => {
    expect(await lenses(demand("maxPages: 5, maxWords: 20", "counts: {tables: false}, "))).toEqual([
      "Методика работ: 3 of 20 words",
    ]);
  });
});

describe("hints within the lines", () => {
  it("show what the buyer's ids stand for, in YAML and front matter, cut at a word", async () => {
    expect(await hints(at("bids/x/specification.bid.yaml"), { titles: true })).toEqual([
      "Т-1 → Гарантия 😀",
      "Т-2 → عدد المنشورات لا يقل عن ستين منشورًا في…",
    ]);
    expect(await hints(at("bids/x/bid.yaml"), { titles: true })).toEqual(["D1 → Устав"]);
    expect(await hints(at("bids/x/sections/method.md"), { titles: true })).toEqual(["Т-3 → Методика"]);
  });

  it("do not repeat what the line says, nor a lot in entry after entry", async () => {
    const lots = "lots: [{id: L1, title: Школа}, {id: L2, title: حديقة}]\nitems: [{id: I1, lot: L1, title: Парта}]\n";
    const source = at("bids/x/pricing.bid.yaml")
      .replace("id: T1\n", `id: T1\n${lots}`)
      .replace(
        "kind: pricing\n",
        "kind: pricing\nitems:\n" +
          "  - {item: I1, lot: L1, title: Парта}\n  - {item: I1, lot: L1, title: Стол}\n  - {lot: L2}\n",
      );
    expect(await hints(source, { titles: true })).toEqual(["L1 → Школа", "I1 → Парта", "L2 → حديقة"]);
  });

  it("keep the whole title for who points at it", async () => {
    const { service, at: place } = openFixture(at("bids/x/specification.bid.yaml"));
    const wishes: HintWishes = { titles: true, days: false, amounts: "off" };
    const [first, second] = await service.inlayHints({ ...place, range: all, wishes });
    expect(first?.tooltip).toBe(undefined);
    expect(second?.tooltip).toMatch(/على جميع الصفحات مجتمعة$/);
  });

  it("count the days to a deadline and to a last day", async () => {
    expect(await hints(workspace, { days: true })).toEqual(["2026-12-03T10:00+03:00 → in 13 days"]);
    expect(await hints(at("company/documents.bid.yaml"), { days: true })).toEqual([
      "2026-12-01 → 11 days left",
      "2026-11-18 → ended 2 days ago",
    ]);
    const russian = at("company/documents.bid.yaml").replace("//- as-of", "//- locale ru\n//- as-of");
    expect(await hints(russian, { days: true })).toEqual([
      "2026-12-01 → осталось 11 дней",
      "2026-11-18 → истёк 2 дня назад",
    ]);
    const arabic = at("company/documents.bid.yaml").replace("//- as-of", "//- locale ar\n//- as-of");
    expect(await hints(arabic, { days: true })).toEqual(["2026-12-01 → بقي 11 يومًا", "2026-11-18 → انتهى قبل يومين"]);
  });

  it("do not remind of the deadline of a bid that was handed in", async () => {
    const late = workspace.replace("as-of 2026-11-20", "as-of 2027-01-20");
    expect(await hints(late, { days: true })).toEqual(["2026-12-03T10:00+03:00 → 48 days ago"]);
    const submitted = late.replace("status: draft", "status: submitted\nsubmittedAt: 2026-12-01");
    expect(await hints(submitted, { days: true })).toEqual([]);
  });

  it("show large amounts with their thousands apart, or in words", async () => {
    expect(await hints(workspace, { amounts: "grouped" })).toEqual(['"1250000.50" → RUB_1,250,000.50']);
    const pricing = at("bids/x/pricing.bid.yaml");
    expect(await hints(pricing.replace("//- as-of", "//- locale ru\n//- as-of"), { amounts: "grouped" })).toEqual([
      '"219600" → 219_600,00_руб.',
      '"219600" → 219_600,00_руб.',
      '"219600" → 219_600,00_руб.',
    ]);
    const words = await hints(pricing.replace("status: draft", "status: draft\nlanguage: ru"), { amounts: "words" });
    expect(words.at(-1)).toBe('"219600" → Двести девятнадцать тысяч шестьсот рублей 00 копеек');
  });

  it("are those of the lines that were asked for", async () => {
    const line = { start: { line: 3, character: 0 }, end: { line: 4, character: 0 } };
    expect(await hints(at("bids/x/specification.bid.yaml"), { titles: true }, line)).toEqual([
      "Т-2 → عدد المنشورات لا يقل عن ستين منشورًا في…",
    ]);
  });
});
