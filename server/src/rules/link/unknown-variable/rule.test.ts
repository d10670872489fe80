import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { companyFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const files = (body: string, lines = "", tender = tenderFile("lots: [{id: L1, title: Портал}]")): string =>
  `${tender}//- bids/demo/sections/a.md
---
id: approach
title: Подход
---
${body}
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
sections: [sections/a.md]
${lines}
`;

describe("link/unknown-variable", () => {
  it.each([
    ["{{ buyer.nane.full }}", "{{ buyer.name.full }}"],
    ["{{buyer.name}}", "{{buyer.name.full}}"],
    ["{{tender.deadline | date}}", "{{tender.deadline}}"],
    ["{{tеnder.title}}", "{{tender.title}}"],
    ["{{facts.waranty}}", "{{facts.warranty}}"],
    [":::note[مهم 👁️ {{facts.waranty}}]\nنص\n:::", ":::note[مهم 👁️ {{facts.warranty}}]\nنص\n:::"],
  ])("writes %s as %s", (before, after) =>
    checkFix(files(before, "facts: {warranty: 24}"), files(after, "facts: {warranty: 24}")),
  );

  it("does not take one case of a name for another", async () => {
    const [finding] = await check(
      files(`Кому: {{buyer.name.dative}}.
<!-- error[link/unknown-variable] "buyer.name.dative": has no value yet -->`),
    );
    expect(finding?.fixable).toBe(false);
  });

  it.each([
    ["bid.date", "in “bid.yaml”"],
    ["price.total", "by writing the price schedule"],
    ["lot.L1.ceiling", "in the tender file"],
    ["company.name.short", "in the company file"],
    ["facts.срок", "under “facts” in “bid.yaml”"],
  ])("says where %s is to be declared", async (path, where) => {
    await check(
      files(
        `Текст {{${path}}}.\n<!-- error[link/unknown-variable] "${path}": Declare it ${where} -->`,
        "",
        tenderFile("lots: [{id: L1, title: Портал}]") + companyFile(),
      ),
    );
  });

  it.each(["lot.L7.total", "person.sokolova.role", "buyer.colour", "что-то"])("does not know %s", async (path) => {
    await check(files(`Текст {{${path}}}.\n<!-- error[link/unknown-variable] "${path}": There is no fact -->`));
  });

  it("does not repeat that a file is missing or a value is refused", async () => {
    const missing = files("{{buyer.name.full}} {{price.total}}", "pricing: pricing.bid.yaml", "");
    const { findings } = await checkFiles(parseFixture(missing));
    expect(findings.map((finding) => finding.rule)).toEqual(["bid/file-missing", "bid/file-missing"]);
    const refused = await checkFiles(parseFixture(files("От {{bid.date}}.", "date: завтра")));
    expect(refused.findings.map((finding) => finding.rule)).toEqual(["schema/invalid"]);
  });

  it("reports braces that are not closed or empty", () =>
    check(
      files(`Кому: {{buyer.name.full и {{ }}.
<!-- error[link/unknown-variable] "{{": not closed -->
<!-- error[link/unknown-variable] "{{ }}": no name -->`),
    ));

  it("looks into headings, tables, lists and links, and not into code", () =>
    check(
      files(`## Для {{a.b}}
<!-- error[link/unknown-variable] "a.b": There is no fact -->

- [ссылка {{c.d}}](https://example.com)
<!-- error[link/unknown-variable] "c.d": There is no fact -->

| Заказчик |
| --- |
| {{e.f}} |
<!-- error[link/unknown-variable] "e.f": There is no fact -->

    {{в коде}} и \`{{g.h}}\``),
    ));
});
