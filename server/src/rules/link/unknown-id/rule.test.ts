import { describe, expect, it } from "vitest";
import { check, checkFiles, checkFix } from "../../../../../tests/harness/check.ts";
import { parseFixture } from "../../../../../tests/harness/fixture.ts";
import { companyFile, libraryFile, tenderFile } from "../../../../../tests/harness/rule-samples.ts";

const asked = `lots: [{id: L1, title: Портал}, {id: L2, title: Сцена}]
requirements:
  - {id: R6, kind: technical, text: Фотоотчёт, mandatory: false}
  - {id: خبرة, kind: qualification, text: الخبرة, mandatory: false}`;
const specification = (lines: string): string => `//- bids/demo/specification.bid.yaml
kind: specification
responses:
${lines}
`;
const section = (body: string, head = ""): string => `//- bids/demo/sections/a.md
---
id: approach
title: Подход
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
const withSpecification = bid("specification: [specification.bid.yaml]");
const withSection = bid("sections: [sections/a.md]");

describe("link/unknown-id", () => {
  it.each([
    ["Р6", "the Cyrillic letter Р"],
    ["R٦", "the digit ٦ of another script"],
    ["r6", "r in another case"],
    ["خبره", "there is “خبرة”"],
  ])("writes the id that %s stands for", async (written, message) => {
    const before = `  - {requirement: ${written}, value: есть} # ответ`;
    const right = written === "خبره" ? "خبرة" : "R6";
    const findings = await check(
      `${tenderFile(asked)}${specification(`${before}\n  # error[link/unknown-id] "${written}": ${message}`)}${withSpecification}`,
    );
    expect(findings[0]?.related.map((place) => place.file)).toEqual(["bids/demo/tender.bid.yaml"]);
    await checkFix(
      `${tenderFile(asked)}${specification(before)}${withSpecification}`,
      specification(before.replace(written, right)),
    );
  });

  it("looks into the titles of notes and captions too", () =>
    checkFix(
      tenderFile(asked) + withSection + section("::::note[**Важно 👁️** по :req[Р6]]\nТекст.\n::::"),
      section("::::note[**Важно 👁️** по :req[R6]]\nТекст.\n::::"),
      "link/unknown-id",
    ));

  it("keeps the quotes of an id, and the blanks in a label", async () => {
    await checkFix(
      `${tenderFile(asked)}${specification('  - requirement: "Р6"\n    value: есть')}${withSpecification}`,
      specification('  - requirement: "R6"\n    value: есть'),
    );
    await checkFix(
      `${tenderFile(asked)}${section("См. :req[ Р6 ] и {{bid.status}}.")}${withSection}`,
      section("См. :req[ R6 ] и {{bid.status}}."),
    );
  });

  it("never proposes an id with another number", async () => {
    const [finding] = await check(
      `${tenderFile(asked.replace("R6", "R16"))}${specification(
        '  - {requirement: R17, value: есть}\n  # error[link/unknown-id] "R17": no requirement “R17”',
      )}${withSpecification}`,
    );
    expect(finding?.fixable).toBe(false);
  });

  it("finds each id of a list in a heading and of a directive", () =>
    check(
      `${tenderFile(asked)}${section(`## Отчёты {#reports answers=R6,R8}
<!-- error[link/unknown-id] "R8": no requirement -->

::price-schedule{lot=L3}
<!-- error[link/unknown-id] "L3": no lot -->`)}${withSection}`,
    ));

  it("says so when an evidence is of a kind that proves nothing", () =>
    check(
      `${tenderFile(asked)}${companyFile()}${specification(
        '  - {requirement: R6, value: есть, evidence: [L1]}\n  # error[link/unknown-id] "L1": “L1” is a lot, but a document',
      )}${withSpecification}`,
    ));

  it("knows the library, the products and the headings of the bid", () =>
    check(
      `${tenderFile(asked)}${libraryFile("{id: charter, type: charter, title: Устав}")}${specification(
        "  - {requirement: R6, value: есть, evidence: [charter, approach, reports]}",
      )}${section("## Отчёты {#reports}\n\nСм. :doc[charter].")}${bid(
        "specification: [specification.bid.yaml]\nsections: [sections/a.md]",
      )}`,
    ));

  it("shows a slip of the tender at the manifest", async () => {
    const [finding] = await check(
      `${tenderFile(`${asked}\n  - {id: R9, kind: technical, text: Звук, lot: L9, mandatory: false}`)}${bid("").replace(
        "tender: tender.bid.yaml",
        'tender: tender.bid.yaml\n# error[link/unknown-id] "tender.bid.yaml": The tender file refers to “L9”',
      )}`,
    );
    expect(finding?.related.map(({ file, message }) => [file, message])).toEqual([
      ["bids/demo/tender.bid.yaml", "“L9” stands here."],
    ]);
  });

  it("does not blame the bid for a tender that is not there", async () => {
    const { findings } = await checkFiles(
      parseFixture(`${specification("  - {requirement: R6, value: есть}")}${withSpecification}`),
    );
    expect(findings.map((finding) => finding.rule)).toEqual(["bid/file-missing"]);
  });

  it("does not blame the bid for a library file that cannot be read", async () => {
    const { findings } = await checkFiles(
      parseFixture(
        `${tenderFile(asked)}${companyFile()}//- company/documents.bid.yaml\nkind: document\n${bid("").replace("status", "documents:\n  - {required: D1, document: charter}\nstatus")}`,
      ),
    );
    expect(findings.map((finding) => `${finding.rule} ${finding.message.slice(0, 40)}`)).toEqual([
      expect.stringContaining("link/unknown-id There is no required document “D1"),
      expect.stringContaining("schema/unknown-kind"),
    ]);
  });

  it("does not look for what a refused entry would declare", async () => {
    const { findings } = await checkFiles(
      parseFixture(
        `${tenderFile(asked)}${specification("  - {requirement: R6, value: есть, product: camera}").replace(
          "responses:",
          "products:\n  - {id: camera, nmae: Камера}\nresponses:",
        )}${withSpecification}`,
      ),
    );
    expect(findings.map((finding) => finding.rule)).not.toContain("link/unknown-id");
  });

  it("leaves names of people alone where a name may stand", () =>
    check(`${tenderFile(asked)}${bid("signatory: Иванова Мария Петровна")}`));

  it("is silent in a section of a lot that is not bid for", () =>
    check(
      `${tenderFile(asked)}${section("См. :req[R99] и {{нет}}.", "lot: L2")}${bid("lots: [L1]\nsections: [sections/a.md]")}`,
    ));

  it("asks for the text of a footnote", () =>
    check(
      `${tenderFile(asked)}${section(`Цены указаны с налогом[^1].
<!-- error[link/unknown-id] "[^1]": no footnote -->`)}${withSection}`,
    ));

  it("takes a decision on a document of the law that the tender asks for in its own words", async () => {
    const law = tenderFile(
      "requiredDocuments: [{id: D1, type: licence, title: Лицензия, nature: conditional, condition: Если нужна}]",
    ).replace("pack: generic\nroute: contest", "pack: ru-44fz\nroute: auction");
    const decided = (id: string): string => `//- only link/unknown-id
${bid(`decisions:\n  - {required: D1, applies: false, reason: Не нужна}\n  - {required: ${id}, applies: false, reason: Не нужна}`)}`;
    await check(law + decided("law-licences"));
    await check(`${law + decided("law-lizenz")}# error[link/unknown-id] "law-lizenz"\n`);
  });

  it("knows the style lists of the packs in force", async () => {
    const manifest = (more: string): string => `//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
${more}status: draft
`;
    await check(tenderFile("styles: [positive-tone, state-communication]") + manifest(""));
    const [finding] = await check(
      tenderFile("styles: [positiv-tone]") +
        manifest('# error[link/unknown-id] "tender.bid.yaml": did it mean “positive-tone”?\n'),
    );
    expect(finding?.related.map(({ file }) => file)).toEqual(["bids/demo/tender.bid.yaml"]);
    await check(
      `//- tenderdraft.yaml
kind: workspace
packs: [our-house]
//- packs/house.bid.yaml
kind: pack
id: our-house
title: Правила дома
styles: [{id: house-words, title: Слова дома, entries: [{words: [движ], language: ru, rule: forbidden, reason: Жаргон}]}]
${tenderFile("styles: [house-words]")}${manifest("")}`,
    );
  });
});
