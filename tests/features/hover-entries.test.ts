import { describe, expect, it } from "vitest";
import { hoverAt, openFixture } from "../harness/service.ts";
import { all, change, section, specification } from "../harness/writing-bid.ts";

/** What a hover says, blanks of every sort as one. */
async function read(source: string): Promise<string> {
  const { contents = "" } = (await hoverAt(source)) ?? {};
  return contents.replace(/[\u00a0\u202f]/g, " ");
}

describe("a requirement", () => {
  const mentioned = (id: string) => all + specification() + section(`👁️ كما في :req[${id}] تمامًا`);

  it("is shown with its source, what is expected, and who answers it with which proof", async () => {
    const text = await read(mentioned("R<|>1"));
    expect(text).toContain("Не менее 60 публикаций в месяц");
    expect(text).toContain("*technical requirement, mandatory*");
    expect(text).toContain("Expected: a whole number, ≥ 60 публикация");
    expect(text).toContain("Where it stands: Приложение 1, clause 4\\.2, page 7");
    expect(text).toContain("**✓ Answered**");
    expect(text).toContain("**64** · stated: complies · proof: `charter`");
    expect(text).toContain("responsible: Иванова Анна Петровна · specification.bid.yaml, line 5");
  });

  it("says how it stands without an answer, in the language of the editor", async () => {
    expect(await read(`//- locale ru\n${mentioned("Т-<|>2")}`)).toContain("**✗ Ответа ещё нет**");
    expect(await read(`//- locale ar\n${mentioned("R<|>3")}`)).toContain("لا رد، وهو غير مطلوب");
  });

  it("says how it is to be filled in", async () => {
    const text = await read(`//- locale ru\n${mentioned("R<|>4")}`);
    expect(text).toContain("Выберите ровно одно значение");
    expect(text).toContain("одно из: ВКонтакте: группа / Телеграм");
  });

  it("keeps foreign letters apart from the sentence around them", async () => {
    expect(await read(mentioned("Т-<|>2"))).toContain("\u2068نسخة لضعاف البصر 👁️\u2069");
    expect(await read(`//- locale ar\n${mentioned("R<|>1")}`)).toContain("\u2068Не менее 60 публикаций в месяц\u2069");
  });
});

describe("a document", () => {
  const source = change(all, "document: charter}", "document: char<|>ter}");

  it("is shown with its days against every date that counts, what it is for, and its file", async () => {
    const text = await read(source);
    expect(text).toContain("No\\. 17-А · Issued: 1 January 2020".replace("\\.", "."));
    expect(text).toContain("Valid until: 1 December 2026");
    expect(text).toContain(
      "- on the submission deadline, 27 November 2026, 10:00 (UTC+4): 4 days left (must be valid then)",
    );
    expect(text).toContain(
      "- at the signing of the contract, 15 December 2026: **✗ ends 14 days before** (must be valid then)",
    );
    expect(text).toContain("- at the end of the bid's validity, 25 February 2027: **✗ ends 86 days before**");
    expect(text).toContain("Handed in for: D1");
    expect(text).toContain("File: files/charter.pdf");
  });

  it("shows its title letter for letter: no formatting, no HTML, no link", async () => {
    const text = await read(source);
    expect(text).toContain("Устав \\*новый\\* \\<b\\>\\[тут\\]\\(command:evil\\)\\</b\\> https\\://evil.example");
  });

  it("runs from the right in Arabic, with the comma of the language", async () => {
    const text = await read(`//- locale ar\n${source}`);
    expect(text).toContain("\u2067صالح حتى: 1 ديسمبر 2026");
    expect(text).toContain("- \u2067عند توقيع العقد، 15 ديسمبر 2026: **✗ ينتهي قبله بـ14 يومًا**");
    expect(text).toContain("\n\n\u2068Устав");
  });

  it("says when its file is not there", async () => {
    expect(await read(change(all, "id: old", "id: o<|>ld"))).toContain("✗ The file is not there: files/gone.pdf");
  });
});

describe("a required document", () => {
  it("is shown with what is asked of it and what is handed in", async () => {
    const text = await read(change(all, "id: D2", "id: D<|>2"));
    expect(text).toContain("*tax-clearance, mandatory*");
    expect(text).toContain("Not older than 1 month on the day of the deadline");
    expect(text).toContain("**✗ Not handed in yet**");
  });

  it("that a pack asks for names the law, and that nobody has verified it", async () => {
    const text = await read(change(all, "required: D1", "required: law-decla<|>ration"));
    expect(text).toContain("Law: 44-ФЗ, ст. 31 ч. 1, ст. 43 (`ru-44fz`)");
    expect(text).toContain("**not verified: read the clause before you rely on it**");
  });
});

describe("other entries", () => {
  it("a person", async () => {
    const text = await read(all + specification() + section(":person[ivan<|>ova]"));
    expect(text).toContain("Иванова Анна Петровна");
    expect(text).toContain("редактор");
    expect(text).toContain("Since: September 2019");
  });

  it("a lot: our price against the limit", async () => {
    const text = await read(change(all, "lot: L1, title: Ведение", "lot: L<|>1, title: Ведение"));
    expect(text).toContain("Price limit: RUB 225,000.00");
    expect(text).toContain("Our price: RUB 240,000.00");
    expect(text).toContain("**✗ RUB 15,000.00 above the limit**");
  });

  it("an item, a KPI and a criterion", async () => {
    expect(await read(change(all, "item: I1, title", "item: I<|>1, title"))).toContain("Our price: RUB 240,000.00");
    const kpi = await read(change(all, "kpi: K1", "kpi: K<|>1"));
    expect(kpi).toContain("Target: 5000 подписчик, each month");
    expect(kpi).toContain("**We promise: 5200 подписчик**");
    expect(await read(change(all, "id: E1", "id: E<|>1"))).toContain("Weight: 60");
  });
});

describe("variables, dates and amounts", () => {
  it("a chapter that a link leads to", async () => {
    const text = await read(all + specification() + section("# Порядок работ {#ترتيب}\n\nСм. [ниже](#ترت<|>يب) 👁️."));
    expect(text).toContain("`ترتيب`");
    expect(text).toContain("Порядок работ");
  });

  it("a variable prints in the language of the section", async () => {
    const text = await read(all + specification() + section("نص {{price.to<|>tal}}", "language: ar\n"));
    expect(text).toContain("240,000.00");
    expect(text).toContain("Computed from the price schedule");
    expect(await read(all + specification() + section("{{buyer.name.gen<|>itive}}"))).toContain(
      "Declared in tender.bid.yaml, line 8",
    );
  });

  it("a date has a weekday, and is so many days off", async () => {
    expect(await read(change(all, "executionEnd: 2027-06-30", "executionEnd: 2027-<|>06-30"))).toContain(
      "**Wednesday, 30 June 2027** · in 222 days",
    );
    const day = change(all, "issued: 2020-01-01", "issued: 2020-0<|>1-01");
    expect(await read(`//- locale ru\n${day}`)).toMatch(/\*\*среда, 1 января 2020 г\.\*\* · \d+ дня? назад|дней назад/);
  });

  it("a moment by another clock is shown by the tender's own as well", async () => {
    const text = await read(change(all, "contractSigning: 2026-12-15", "contractSigning: 2026-12-1<|>5T22:30+00:00"));
    expect(text).toContain("By the tender's clock: 16 December 2026, 02:30 (UTC+4)");
  });

  it("an amount is grouped, and written in words of the bid's language", async () => {
    const text = await read(change(all, "unitPrice: 20000", "unitPrice: 20<|>000"));
    expect(text).toContain("**RUB 20,000.00**");
    expect(text).toContain("Двадцать тысяч рублей 00 копеек");
  });
});

describe("properties", () => {
  it("a key says what it is for, whether it must be there, and what it takes", async () => {
    const text = await read(change(all, "status: draft", "sta<|>tus: draft"));
    expect(text).toContain("**Status** · required");
    expect(text).toContain("Allowed: `draft` · `ready`");
  });

  it("a value says what it means", async () => {
    const answer = await hoverAt(change(all, "nature: mandatory, validThrough", "nature: mand<|>atory, validThrough"));
    expect(answer?.about).toBe("mandatory");
    expect(answer?.contents).toContain("`mandatory`: without it the bid is rejected.");
    expect(answer?.contents).not.toContain("it helps, but may be missing");
  });

  it.each(["# коммен<|>тарий\nstatus: draft", "<|>\nstatus: draft"])("nothing stands on %j", async (text) => {
    expect(await hoverAt(change(all, "status: draft", text))).toBeUndefined();
  });
});

describe("rules", () => {
  const source = change(all, "document: charter}", "document: ol<|>d}");

  it("stand behind the rest where a finding is, once it has been found", async () => {
    const { service, at } = openFixture(source);
    expect((await service.hover(at))?.rules).toEqual([]);
    await service.check({ asOf: at.asOf, locale: at.locale });
    const answer = await service.hover(at);
    expect(answer?.contents).toContain("Старый устав");
    expect(answer?.rules.map(({ id }) => id)).toContain("document/expired");
    expect(answer?.rules.find(({ id }) => id === "document/expired")?.text).toMatch(
      /^A document that is handed in is no longer valid\.\n\nWhy it matters: /,
    );
  });
});
