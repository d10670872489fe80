import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import type { PreviewFacts } from "../../server/src/features/preview-facts.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { declaredBid } from "../harness/declared-bid.ts";
import { parseFixture } from "../harness/fixture.ts";
import { throughMessages } from "../harness/service.ts";

const section = "bids/demo/sections/a.md";

async function factsOf(
  body: string,
  options: Parameters<typeof declaredBid>[1] = {},
  file = section,
): Promise<PreviewFacts | undefined> {
  const { files, asOf } = parseFixture(declaredBid(body, options));
  const service = throughMessages(createLanguageService(createMemoryWorkspace(files)));
  return service.previewFacts({ file, asOf });
}

describe("the facts of a preview", () => {
  it("say what variables print, in the form of the section's language", async () => {
    const body = "Письмо {{bid.number}} от {{bid.date}}, {{ buyer.name.full }}; телефон {{company.contacts.phone}}.";
    const facts = await factsOf(body);
    expect(facts).toMatchObject({ language: "ru", direction: "ltr" });
    expect(facts?.inlines).toEqual({
      "{{bid.number}}": ["М-117/26"],
      "{{bid.date}}": ["12\u00a0ноября 2026\u00a0г."],
      "{{ buyer.name.full }}": ["МКУ «Портал услуг»"],
      "{{company.contacts.phone}}": [null],
    });
  });

  it("follow the language of the section, right to left", async () => {
    const facts = await factsOf("التاريخ {{bid.date}} 🎬", { head: "language: ar" });
    expect(facts).toMatchObject({ language: "ar", direction: "rtl" });
    expect(facts?.inlines["{{bid.date}}"]).toEqual(["12\u00a0نوفمبر 2026"]);
  });

  it("say what mentions print, in headings, lists and cells too", async () => {
    const body = [
      "# Ответ :req[R1] {answers=R1}",
      "",
      "- ведёт :person[galiev] и **:person[nobody]**",
      "",
      "| Опыт |",
      "| --- |",
      "| :contract[c7] |",
    ].join("\n");
    const facts = await factsOf(body);
    expect(facts?.inlines).toEqual({
      ":req[R1]": ["R1"],
      ":person[galiev]": ["Галиев Тимур Ренатович"],
      ":person[nobody]": [null],
      ":contract[c7]": ["Афиша"],
    });
  });

  it("number references as the whole document does, each occurrence with its own words", async () => {
    const body = [
      "# Опыт {#work}",
      "",
      "Смотрите :see[tab-x]; в таблице :see[tab-x], :see[work] и :see[gone].",
      "",
      ":::caption[Сроки]{#tab-x}",
      "| Этап |",
      "| --- |",
      "| 1 |",
      ":::",
    ].join("\n");
    const facts = await factsOf(body);
    expect(facts?.inlines[":see[tab-x]"]).toEqual(["табл.\u00a01", "1"]);
    expect(facts?.inlines[":see[work]"]).toEqual(["разд.\u00a01.1"]);
    expect(facts?.inlines[":see[gone]"]).toEqual([null]);
    expect(facts?.containers[":::caption[Сроки]{#tab-x}"]).toEqual(["Таблица 1 – "]);
  });

  it("hold the tables of block directives, and nothing for those without data or meaning", async () => {
    const facts = await factsOf("::team\n\n::risk-register\n\n::price-schedule{lot=L9}\n\n::teem\n\n::toc{}\n");
    const [team] = facts?.blocks["::team"] ?? [];
    expect(team).toContain("<table");
    expect(team).toContain("Галиев Тимур Ренатович");
    expect(facts?.blocks["::toc{}"]?.[0]).toContain("О нас");
    expect(facts?.blocks["::risk-register"]).toEqual([null]);
    expect(facts?.blocks["::price-schedule{lot=L9}"]).toEqual([null]);
    expect(facts?.blocks["::teem"]).toEqual([null]);
  });

  it("give containers their fixed word, and know those that mean nothing", async () => {
    const facts = await factsOf(
      ":::note\nа\n:::\n\n:::warning[Срок!]\nб\n:::\n\n:::landscape\nв\n:::\n\n:::nope\nг\n:::\n",
    );
    expect(facts?.containers).toEqual({
      ":::note": ["Примечание"],
      ":::warning[Срок!]": ["Важно"],
      ":::landscape": [""],
      ":::nope": [null],
    });
  });

  it("never carry HTML out of a fact", async () => {
    const facts = await factsOf("{{facts.motto}} ::x", { facts: 'motto: "<script>alert(1)</script> & \\"A\\""' });
    expect(facts?.inlines["{{facts.motto}}"]).toEqual(["&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;A&quot;"]);
  });

  it("are there for sections of a bid alone", async () => {
    expect(await factsOf("x", {}, "bids/demo/bid.yaml")).toBeUndefined();
    expect(await factsOf("x", {}, "README.md")).toBeUndefined();
  });
});
