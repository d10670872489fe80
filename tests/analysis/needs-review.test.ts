import { describe, expect, it } from "vitest";
import { findRuleFolders } from "../../scripts/generate-rules.ts";
import { checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { readRulePage } from "../harness/rule-page.ts";
import { libraryFile, tenderFile } from "../harness/rule-samples.ts";

/**
 * The rules with repairs that may be made unasked, because they leave nothing to decide. Whoever adds one has made sure
 * that no repair of it guesses, chooses, or changes what the bid promises; every other repair says `needsReview`.
 */
const unasked = new Set([
  "bid/path-outside-workspace",
  "link/unknown-directive",
  "link/unknown-id",
  "link/unknown-variable",
  "response/wrong-type",
  "response/wrong-unit",
  "schema/alias",
  "schema/invalid",
  "schema/syntax",
  "schema/unknown-property",
  "text/bidi-control",
  "text/raw-html",
  "text/official-name",
]);

const requirements = `requirements:
  - {id: R1, kind: technical, text: Две камеры, expect: {type: integer, min: 2}}
  - {id: R2, kind: technical, text: Рост охвата, expect: {type: number}}
  - {id: R3, kind: technical, text: تسجيل الصوت, expect: {type: boolean}}
  - {id: P1, kind: technical, text: Показ на площади, expect: {type: boolean}}
  - {id: sound-track, kind: technical, text: Дорожка звука, expect: {type: boolean}}`;

/** The repairs that a bid with these answers offers, with the mark of those that wait for a person. */
async function repairsOf(answers: string, manifest = "", extra = ""): Promise<readonly string[]> {
  const { findings } = await checkFiles(
    parseFixture(`${tenderFile(requirements)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
specification: [specification.bid.yaml]
${manifest}
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - {requirement: R1, value: 3}
${answers}
${extra}`),
  );
  return findings.flatMap(({ rule, fix }) =>
    fix && rule !== "requirement/no-response" ? [`${fix.needsReview ? "review" : "unasked"} ${rule}`] : [],
  );
}

describe("a repair that may be made unasked", () => {
  it("belongs to a rule of which that was decided", async () => {
    const found = new Set<string>();
    for (const { page } of await findRuleFolders()) {
      for (const block of readRulePage(page).incorrect) {
        const { findings } = await checkFiles(parseFixture(block));
        for (const { rule, fix } of findings) if (fix && !fix.needsReview) found.add(rule);
      }
    }
    const undecided = [...found].filter((rule) => !unasked.has(rule));
    expect(undecided, "give the fix `needsReview: true`, or add the rule to the list above").toEqual([]);
  });

  it.each([
    ["a decimal comma", "  - {requirement: R2, value: '23,8'}", "unasked response/wrong-type"],
    ["Arabic digits", "  - {requirement: R2, value: ٢٣}", "unasked response/wrong-type"],
    ["a word for true", "  - {requirement: R3, value: نعم}", "unasked response/wrong-type"],
    ["an id in another case", "  - {requirement: r3, value: true}", "unasked link/unknown-id"],
    ["a key with a Russian letter", "  - {requirement: R3, vаlue: true}", "unasked schema/unknown-property"],
    [
      "a word of the schema in capitals",
      "  - {requirement: R3, value: true, verdict: COMPLY}",
      "unasked schema/invalid",
    ],
    ["a value that lacks its quotes", "  - requirement: R3\n    note: Звук: отдельно", "unasked schema/syntax"],
    ["a mark that nothing repeats", "  - {requirement: R3, value: &a true}", "unasked schema/alias"],
  ])("leaves nothing to decide: %s", async (_, answers, repair) => {
    expect(await repairsOf(answers)).toEqual([repair]);
  });

  it.each([
    ["thousands or a fraction", "  - {requirement: R1, value: '1,000'}", "review response/wrong-type"],
    [
      "an id that reads like one and looks like another",
      "  - {requirement: Р1, value: true}",
      "review link/unknown-id",
    ],
    ["an id that was mistyped", "  - {requirement: sound-tracc, value: true}", "review link/unknown-id"],
    ["a key that was mistyped", "  - {requirement: R3, evidense: [R1]}", "review schema/unknown-property"],
    [
      "a word of the schema that was mistyped",
      "  - {requirement: R3, value: true, verdict: complly}",
      "review schema/invalid",
    ],
    ["where a text ends", '  - requirement: R3\n    note: "Звук', "review schema/syntax"],
    ["what belongs to what", "  - requirement: R3\n      note: Звук", "review schema/syntax"],
    ["the quotes inside", '  - requirement: R3\n    note: "А" и "Б"', "review schema/syntax"],
    [
      "a mark that says which value is repeated",
      "  - {requirement: R3, value: &a true}\n  - {requirement: P1, value: *a}",
      "review schema/alias",
    ],
    ["words that a sign held apart", "  - requirement: R3\n    note: Звук\u000bсвет", "review schema/syntax"],
  ])("is none where there is something to decide: %s", async (_, answers, repair) => {
    const repairs = await repairsOf(answers);
    expect(repairs).toContain(repair);
    expect(repairs.filter((one) => one.startsWith("unasked"))).toEqual([]);
  });

  it("turns a path with backslashes round only where it then leads to a file", async () => {
    const manifest = 'sections: ["sections\\\\a.md"]';
    const section = "//- bids/demo/sections/a.md\n---\nid: a\ntitle: Письмо\n---\n\nПредлагаем съёмку.\n";
    expect(await repairsOf("", manifest, section)).toEqual(["unasked bid/path-outside-workspace"]);
    expect(await repairsOf("", manifest)).toEqual(["review bid/path-outside-workspace"]);
  });

  it("is never one in the tender or the company, which other bids rest on", async () => {
    const { findings } = await checkFiles(
      parseFixture(`${tenderFile("lots: [{id: L1, title: Съёмка}]\nitems: [{id: I1, lot: l1, title: Фильм, quantity: 1, unit: шт}]")}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
`),
    );
    expect(findings.map(({ rule, fix }) => [rule, fix?.needsReview])).toEqual([["link/unknown-id", true]]);
  });

  it("is never another paper, nor another name for a section", async () => {
    const files = `${tenderFile(`requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory, formats: [pdf]}]
format: {sections: [{id: approach, title: Подход}]}`)}${libraryFile("{id: charter, type: charter, title: Устав, file: files/charter.docx}")}//- company/files/charter.docx
x
//- company/files/charter.pdf
x
//- bids/demo/sections/a.md
---
id: аpproach
title: منهجية العمل
---

Снимаем.
//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
documents: [{required: D1, document: charter}]
sections: [sections/a.md]
`;
    const { findings } = await checkFiles(parseFixture(files));
    const repairs = findings.flatMap(({ rule, fix }) => (fix ? [`${rule} ${fix.needsReview}`] : []));
    expect(repairs).toEqual(expect.arrayContaining(["document/file-type true", "bid/section-missing true"]));
  });
});
