import { describe, expect, it } from "vitest";
import { definitionAt, highlightsAt, openFixture, referencesAt } from "../harness/service.ts";
import { cursorAt, twoBids } from "./support/two-bids.ts";

const tender = "bids/portal/tender.bid.yaml";
const letter = "bids/portal/sections/رسالة.md";
const plan = "bids/portal/sections/план.md";
const specification = "bids/portal/specification.bid.yaml";
const manifest = "bids/portal/bid.yaml";
const people = "company/people.bid.yaml";

describe("references", () => {
  it("of a requirement are its answers, mentions, prices, decisions and questions, in this bid alone", async () => {
    const expected = [
      "bids/portal/bid.yaml:9: R1",
      "bids/portal/pricing.bid.yaml:5: R1",
      "bids/portal/questions.bid.yaml:3: R1",
      "bids/portal/sections/план.md:8: R1",
      "bids/portal/sections/رسالة.md:5: R1",
      "bids/portal/sections/رسالة.md:9: R1",
      "bids/portal/sections/رسالة.md:11: R1",
      "bids/portal/specification.bid.yaml:5: R1",
    ];
    expect(await referencesAt(cursorAt(tender, "R1"), false)).toEqual(expected);
    expect(await referencesAt(cursorAt(specification, "R1"), false)).toEqual(expected);
    expect(await referencesAt(cursorAt(letter, ":req[R<|>1"))).toEqual([
      ...expected,
      "bids/portal/tender.bid.yaml:19: R1",
    ]);
  });

  it("of a person are looked for in all bids that the company serves, but not where a name is written out", async () => {
    const found = await referencesAt(cursorAt(people, "sokolova"), false);
    expect(found).toEqual([
      "bids/other/bid.yaml:4: sokolova",
      "bids/other/sections/01.md:6: sokolova",
      "bids/portal/bid.yaml:4: sokolova",
      "bids/portal/sections/رسالة.md:6: sokolova",
      "bids/portal/sections/رسالة.md:11: sokolova",
      "bids/portal/sections/رسالة.md:13: sokolova",
      "bids/portal/specification.bid.yaml:9: sokolova",
      "company/company.bid.yaml:4: sokolova",
      "company/documents.bid.yaml:3: sokolova",
    ]);
    expect(await referencesAt(cursorAt("bids/other/sections/01.md", "sokolova"), false)).toEqual(found);
  });

  it.each([
    [
      "a lot, also inside of a variable and a directive",
      tender,
      "L1",
      ["رسالة.md:4: L1", "رسالة.md:13: L1", "رسالة.md:15: L1"],
    ],
    ["a document of the library", "company/documents.bid.yaml", "устав", ["رسالة.md:11: устав"]],
    ["a past contract", "company/past-contracts.bid.yaml", "c7", ["رسالة.md:11: c7"]],
    ["a KPI", tender, "K1", ["رسالة.md:11: K1"]],
    ["a requirement with a Cyrillic id", tender, "Т-2", ["رسالة.md:9: Т-2", "رسالة.md:11: Т-2"]],
  ])("of %s are found in Arabic prose", async (_, file, id, expected) => {
    const found = await referencesAt(cursorAt(file, id), false);
    expect(found.filter((place) => place.includes("رسالة")).map((place) => place.split("/").at(-1))).toEqual(expected);
  });

  it.each([
    ["an item", tender, "I1", ["bids/portal/pricing.bid.yaml:5: I1", `${tender}:20: I1`]],
    ["a required document", tender, "D1", [`${manifest}:7: D1`]],
    ["a product", specification, "p-1", [`${specification}:7: p-1`]],
    ["a criterion", tender, "цена", ["bids/portal/questions.bid.yaml:4: цена"]],
    ["a question", "bids/portal/questions.bid.yaml", "q1", []],
    ["a section that the tender demands", letter, "letter", [`${tender}:28: letter`]],
  ])("of %s are found", async (_, file, id, expected) => {
    expect(await referencesAt(cursorAt(file, id), false)).toEqual(expected);
  });

  it("of a table are mentions, links, links from another section and evidence", async () => {
    expect(await referencesAt(cursorAt(plan, "tab-plan"))).toEqual([
      `${plan}:8: tab-plan`,
      `${letter}:17: tab-plan`,
      `${letter}:17: tab-plan`,
      `${letter}:17: tab-plan`,
      `${letter}:19: tab-plan`,
      `${specification}:8: tab-plan`,
    ]);
  });

  it("of a fact are its variables in this bid, from its name, its value and from a variable", async () => {
    const expected = [`${plan}:8: warranty`, `${plan}:11: warranty`, `${letter}:13: warranty`];
    expect(await referencesAt(cursorAt(manifest, "warranty"), false)).toEqual(expected);
    expect(await referencesAt(cursorAt(manifest, "12 months"), false)).toEqual(expected);
    expect(await referencesAt(cursorAt(letter, "facts.warranty"), false)).toEqual(expected);
    expect(await referencesAt(cursorAt(letter, "facts.срок"))).toEqual([`${manifest}:18: срок`, `${letter}:13: срок`]);
  });

  it("of a value that a file declares are the variables that show it", async () => {
    expect(await referencesAt(cursorAt(letter, "buyer.name.full"))).toEqual([
      `${letter}:13: buyer.name.full`,
      `${tender}:8: full`,
    ]);
  });

  it("of an id that nobody declares are the other places that mention it", async () => {
    const broken = twoBids
      .replaceAll("requirement: R1, lot", "requirement: R99, lot")
      .replace("about: R1", "about: R99");
    expect(await referencesAt(cursorAt("bids/portal/questions.bid.yaml", "R99", 1, broken))).toEqual([
      "bids/portal/pricing.bid.yaml:5: R99",
      "bids/portal/questions.bid.yaml:3: R99",
    ]);
  });

  it("are found though ids are composed in one place and decomposed in another", async () => {
    const mixed = twoBids
      .replaceAll("id: c7", "id: отзы\u0439")
      .replaceAll("contract[c7]", "contract[отзы\u0438\u0306]");
    expect(await referencesAt(cursorAt("company/past-contracts.bid.yaml", "отзы", 1, mixed), false)).toEqual([
      `${letter}:11: отзы\u0438\u0306`,
    ]);
  });

  it("are none on keys and free text, outside of the text, and in files that nobody reads", async () => {
    expect(await referencesAt(cursorAt(tender, "requirements"))).toEqual([]);
    expect(await referencesAt(cursorAt(tender, "Не менее"))).toEqual([]);
    const { service, at } = openFixture(cursorAt(tender, "R1"));
    const nowhere = { line: 9999, character: 9999 };
    expect(await service.references({ ...at, position: nowhere, includeDeclaration: true })).toEqual([]);
    expect(await service.references({ ...at, file: "нет.yaml", includeDeclaration: true })).toEqual([]);
  });

  it("are found in an entry of which another part is refused", async () => {
    const refused = twoBids
      .replace("  - {requirement: Т-2, value: true}", "  - {requirement: Т-2, value: {a: 1}, evidence: 7, лишнее: [x]}")
      .replace("item: I1, text: نسخة لضعاف البصر 👁️", "item: I1, mandatory: كلا, text: نسخة لضعاف البصر 👁️");
    expect(await referencesAt(cursorAt(tender, "Т-2", 1, refused))).toEqual([
      `${letter}:9: Т-2`,
      `${letter}:11: Т-2`,
      `${specification}:10: Т-2`,
      `${tender}:20: Т-2`,
    ]);
  });

  it("are found in what can be read of a broken file", async () => {
    const broken = twoBids.replace("    value: 64\n", "    value: [64\n");
    expect(await referencesAt(cursorAt(tender, "R1", 1, broken), false)).toContain(`${specification}:5: R1`);
  });
});

describe("highlights", () => {
  it("write where an id is declared and read where it is mentioned", async () => {
    expect(await highlightsAt(cursorAt(tender, "L1"))).toEqual(["13 write: L1", "15 read: L1", "19 read: L1"]);
    expect(await highlightsAt(cursorAt(letter, "answers=R<|>1"))).toEqual(["5 read: R1", "9 read: R1", "11 read: R1"]);
    expect(await highlightsAt(cursorAt(plan, "tab-plan"))).toEqual(["8 write: tab-plan"]);
    expect(await highlightsAt(cursorAt(manifest, "warranty"))).toEqual(["17 write: warranty"]);
  });

  it("are none on free text", async () => {
    expect(await highlightsAt(cursorAt(manifest, "12 months"))).toEqual([]);
  });
});

describe("definition", () => {
  it.each([
    ["a link to a table of another section", letter, "план.md#t<|>ab", `${plan}: tab-plan`],
    ["a mention in the title of a table", plan, "R1", `${tender}: R1`],
    ["the lot inside of a variable", letter, "L1.title", `${tender}: L1`],
    ["a demanded section of the tender", tender, "letter", `${letter}: letter`],
    ["a variable to its value", letter, "facts.срок", `${manifest}: 30`],
    ["a declaration to itself", people, "sokolova", `${people}: "sokolova"`],
    ["a path of the manifest", manifest, "план.md", `${plan}: `],
    ["the company of the workspace", "tenderdraft.yaml", "company/company", "company/company.bid.yaml: "],
  ])("goes from %s", async (_, file, text, expected) => {
    expect(await definitionAt(cursorAt(file, text))).toEqual([expected]);
  });

  it("goes from a person of the company to one place, whichever bid asks", async () => {
    expect(await definitionAt(cursorAt("company/documents.bid.yaml", "sokolova"))).toEqual([`${people}: "sokolova"`]);
  });

  it("goes nowhere from what is no text or not there", async () => {
    expect(await definitionAt(cursorAt("company/documents.bid.yaml", "files/устав.pdf"))).toEqual([]);
    const gone = twoBids.replace("pricing: pricing.bid.yaml", "pricing: нет.bid.yaml");
    expect(await definitionAt(cursorAt(manifest, "нет.bid.yaml", 1, gone))).toEqual([]);
  });
});
