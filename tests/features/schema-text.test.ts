import { describe, expect, it } from "vitest";
import { translateSchemaText } from "../../server/src/schema/translate-text.ts";
import { checkFiles } from "../harness/check.ts";
import { explainAt, hoverAt, openFixture } from "../harness/service.ts";

const bid = (line: string, locale = "ru") => `
//- locale ${locale}
//- bids/portal/tender.bid.yaml
kind: tender
id: T-1
title: Ведение страниц портала
language: ru
pack: generic
route: contest
//- bids/portal/bid.yaml
kind: bid
tender: tender.bid.yaml
${line}
`;

describe("the documentation of the format", () => {
  it("stands in the reader's language in a hover", async () => {
    const answer = await hoverAt(bid("valid<|>ityDays: 60"));
    expect(answer?.contents).toContain("**Срок действия**\n\nСколько дней после окончания подачи");
    expect(answer?.contents).toContain("`{{bid.validityDays}}`");
  });

  it("stands in English where it was asked for in English", async () => {
    expect((await hoverAt(bid("valid<|>ityDays: 60", "en")))?.contents).toContain("**Validity**");
  });

  it("stands in the reader's language beside a key and a directive that are proposed", async () => {
    const { service, at } = openFixture(bid("sta<|>"));
    const status = (await service.completion(at)).proposals.find(({ label }) => label === "status");
    expect(status?.detail).toBe("Состояние заявки");
    const prose = `${bid("sections: [approach.md]")}//- bids/portal/approach.md\n---\nid: a\ntitle: Методика\n---\n\n::price<|>\n`;
    expect(await explainAt(prose, "price-schedule")).toContain("Печатает ценовое предложение с итогами");
  });

  it("is quoted in the reader's language by a finding", async () => {
    const files = new Map([["bid.yaml", "kind: bid\nstatus: почти\n"]]);
    const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "ru" });
    const messages = findings.filter(({ rule }) => rule === "schema/invalid").map(({ message }) => message);
    expect(messages).toEqual([
      expect.stringMatching(/^Не хватает «tender»\. Файл с тем, чего требует заказчик\. Без этого/),
      expect.stringMatching(/^«почти» не подходит для «Состояние заявки»\./),
    ]);
  });

  it("stays in English where a text has no translation", () => {
    expect(translateSchemaText("ru", "Никакой текст схемы")).toBe("Никакой текст схемы");
  });
});
