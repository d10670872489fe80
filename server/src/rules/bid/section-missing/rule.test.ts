import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const tender = tenderFile(`lots: [{id: L1, title: الصفحات}, {id: L2, title: الطباعة}]
format:
  sections:
    - {id: about, title: من نحن}`);
const section = (head: string, body = "نعمل منذ عام 2016."): string => `//- bids/demo/a.md
---
${head}
---
${body}
`;
const bid = (lines: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
${lines}
`;
const listed = "sections: [a.md]";
const missing = (lines: string): string =>
  bid(`${lines}\n# error[bid/section-missing] "sections": a section “من نحن”, and the bid has none with the id about`);

describe("bid/section-missing", () => {
  it.each([
    ["the id", "id: about\ntitle: شركتنا", ""],
    ["the title", "id: a1\ntitle: مَن  نحن", ""],
    ["a heading with the id", "id: a1\ntitle: مقدمة", "## شركتنا {#about}"],
    ["a heading with the title", "id: a1\ntitle: مقدمة", "نص.\n\n> ## من نحن"],
  ])("is content with %s", async (_, head, body) => {
    await check(tender + section(head, body) + bid(listed));
  });

  it("is content with a part that the export adds", async () => {
    const asked = tender.replace("{id: about, title: من نحن}", "{id: document-list, title: قائمة الوثائق}");
    const drawn = '# error[bid/section-missing] "sections": قائمة الوثائق';
    await check(asked + section("id: a1\ntitle: مقدمة") + bid(listed));
    await check(asked + section("id: a1\ntitle: مقدمة") + bid(`parts: [cover, document-list]\n${listed}`));
    await check(asked + section("id: a1\ntitle: مقدمة") + bid(`parts: [cover, sections]\n${listed}\n${drawn}`));
  });

  it("does not count sections of a lot that is not bid for", async () => {
    const about = section("id: about\ntitle: من نحن\nlot: L2");
    await check(tender + about + missing(`lots: [L1]\n${listed}`));
    await check(tender + about + bid(`lots: [L2]\n${listed}`));
  });

  it("stands at the head of the manifest where there are no sections at all", () =>
    check(
      `${tender}//- bids/demo/bid.yaml
kind: bid
# error[bid/section-missing] "kind: bid": من نحن
tender: tender.bid.yaml
status: draft
`,
    ));

  it("says nothing while a section cannot be read, but counts one that is not there", async () => {
    const findingsOf = async (files: string) =>
      (await checkFiles(parseFixture(files))).findings.filter(({ rule }) => rule === "bid/section-missing");
    expect(await findingsOf(tender + section("id: [about\ntitle: من نحن") + bid(listed))).toEqual([]);
    expect(await findingsOf(tender + section("title: مقدمة") + bid(listed))).toEqual([]);
    expect(await findingsOf(tender + bid(listed))).toHaveLength(1);
  });

  it("writes an id that only looks the same as the tender does, wherever it is mentioned", async () => {
    const other = (id: string): string => `//- bids/demo/b.md
---
id: plan
title: الخطة
---
انظر :see[${id}].
`;
    const files = (id: string, drawn = ""): string =>
      tender + section(`id: "${id}"\n${drawn}title: مقدمة`) + other(id) + bid("sections: [a.md, b.md]");
    const drawn = '# error[bid/section-missing] "\\"аbout\\"": looks the same but is made of other letters\n';
    await check(files("аbout", drawn));
    await checkFix(files("аbout"), files("about"));
  });
});
