import { describe, expect, it } from "vitest";
import { fixWorkspace } from "../../../server/src/analysis/fix-workspace.ts";
import { createMemoryWorkspace } from "../../../server/src/host/memory-workspace.ts";
import { actAt, actionsAt, planAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { type Fixture, parseFixture } from "../../harness/fixture.ts";
import { companyFile, tenderFile } from "../../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const pricing = "bids/demo/pricing.bid.yaml";
const letter = "bids/demo/sections/letter.md";
const bid = (lines = "") => `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n${lines}`;
const section = (path: string, id: string, text: string) =>
  `//- bids/demo/sections/${path}\n---\nid: ${id}\ntitle: Раздел\n---\n\n${text}\n`;
const rulesIn = async (files: ReadonlyMap<string, string>) => {
  const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
  return findings.map(({ rule }) => rule);
};
/** The fixture with the line breaks of Windows and a byte order mark in one file, its cursor where it was. */
function inWindows(fixture: Fixture, path: string): Fixture {
  const text = fixture.files.get(path) ?? "";
  const move = (offset: number) => 1 + offset + (text.slice(0, offset).match(/\n/g)?.length ?? 0);
  const { cursor } = fixture;
  return {
    ...fixture,
    files: new Map([...fixture.files, [path, `\ufeff${text.replaceAll("\n", "\r\n")}`]]),
    cursor: cursor && { ...cursor, start: move(cursor.start), end: move(cursor.end) },
  };
}

describe("all sums together", () => {
  const source = `${tenderFile()}${companyFile()}${bid("pricing: pricing.bid.yaml")}
//- ${pricing}
kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
  # страницы
  - {title: Ведение страниц, quantity: 12, unit: мес, unitPrice: 18300.00, total: "219601.00"} # за год
  - title: Съёмка 🎥
    quantity: 3
    unit: день
    unitPrice: 1000.00
    total: 2000.00
total<|>: 221601.00
totalInWords: Двести двадцать одна тысяча шестьсот один рубль 00 копеек
`;
  const title = "Correct all sums";

  it("are right at once: lines, then the total, then the words", async () => {
    expect(await rulesIn(parseFixture(source).files)).toEqual(
      expect.arrayContaining(["price/line-mismatch", "price/line-mismatch"]),
    );
    const files = await actAt(source, title);
    expect(files.get(pricing)).toBe(`kind: pricing
currency: RUB
vat: {rate: 20, included: true}
items:
  # страницы
  - {title: Ведение страниц, quantity: 12, unit: мес, unitPrice: 18300.00, total: "219600.00"} # за год
  - title: Съёмка 🎥
    quantity: 3
    unit: день
    unitPrice: 1000.00
    total: 3000.00
total: 222600.00
totalInWords: Двести двадцать две тысячи шестьсот рублей 00 копеек
`);
    expect((await rulesIn(files)).filter((rule) => rule.startsWith("price/"))).toEqual([]);
  });

  it("change what the bid pays, so that somebody must look at them first", async () => {
    expect(await planAt(source, title)).toMatchObject({ needsReview: true, noteworthy: true, creates: [] });
    const kinds = await actionsAt(source.replace("<|>", "").replace("kind: pricing", "kind<|>: pricing"));
    expect(kinds).toContain("refactor.rewrite: Correct all sums, totals and amounts in words");
  });

  it("touch no other sign of a file with the line breaks of Windows", async () => {
    const windows = inWindows(parseFixture(source), pricing);
    const files = await actAt(windows, title);
    const plain = (await actAt(source, title)).get(pricing) ?? "";
    expect(files.get(pricing)).toBe(`\ufeff${plain.replaceAll("\n", "\r\n")}`);
  });

  it("are not offered where they are right", async () => {
    const right = await actAt(source, title);
    const cursor = { file: pricing, start: 5, end: 5 };
    expect(await actionsAt({ files: right, asOf: "2026-11-20", locale: "en", cursor })).toEqual([]);
  });
});

describe("the official names", () => {
  const source = `//- locale ru\n${tenderFile()}${companyFile()}${bid("sections: [sections/letter.md, sections/plan.md]\nnumber: 1")}
${section("letter.md", "letter", "Для МКУ «портал усл<|>уг» и снова МКУ «Портал Услуг».\n\n- пункт")}${section("plan.md", "plan", "> цитата\n\nВедём МКУ «портал Услуг» 🏛.")}`;

  it("are written as declared in all files of the bid in one edit", async () => {
    const title = "Написать официальные названия";
    const files = await actAt(source, title);
    expect(files.get(letter)).toContain("Для МКУ «Портал услуг» и снова МКУ «Портал услуг».\n\n- пункт\n");
    expect(files.get("bids/demo/sections/plan.md")).toContain("> цитата\n\nВедём МКУ «Портал услуг» 🏛.\n");
    expect(await rulesIn(files)).not.toContain("text/official-name");
    expect((await planAt(source, title)).noteworthy).toBe(true);
  });

  it("are a matter of the single repair where there is one fault only", async () => {
    const one = source.replace("МКУ «Портал Услуг»", "него").replace("МКУ «портал Услуг»", "его");
    expect((await actionsAt(one)).filter((action) => action.includes("названия правильно"))).toEqual([]);
  });
});

describe("every repair of one kind in a file", () => {
  it("is made together, and other files stay as they are", async () => {
    const source = `${tenderFile(
      "requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}, {id: D2, type: licence, title: Лицензия, nature: mandatory}]",
    )}${companyFile()}//- company/documents.bid.yaml
kind: documents
documents:
  - {id: charter, type: charter, title: Устав}
  - {id: licence, type: licence, title: Лицензия}
${bid("docu<|>ments: []")}`;
    const files = await actAt(source, "Make all 2 repairs");
    expect(files.get(manifest)).toContain(
      "documents:\n  - required: D1\n    document: charter\n  - required: D2\n    document: licence\n",
    );
    expect(await rulesIn(files)).not.toContain("document/missing");
    expect((await planAt(source, "Make all 2 repairs")).noteworthy).toBe(false);
  });
});

describe("entries that wait for a decision", () => {
  it("are made together, and what is to be filled in is told of at each", async () => {
    const demands = ["D0", "D1", "D2"].map(
      (id) => `{id: ${id}, type: t${id}, title: "وثيقة", nature: conditional, condition: "عند الحاجة"}`,
    );
    const source = `${tenderFile(`requiredDocuments: [${demands.join(", ")}]`)}${companyFile()}${bid("decisions<|>:\n  - {required: D0, applies: false, reason: لا حاجة} # نعم\n")}`;
    const files = await actAt(source, "Make all 2 repairs");
    expect(files.get(manifest)).toContain(
      "decisions:\n  - {required: D0, applies: false, reason: لا حاجة} # نعم\n  - required: D1\n    applies: # true / false\n    reason:\n  - required: D2\n    applies: # true / false\n    reason:\n",
    );
    const rules = await rulesIn(files);
    expect(rules).not.toContain("document/condition-undecided");
    expect(rules.filter((rule) => rule === "schema/invalid").length).toBeGreaterThanOrEqual(2);
  });
});

describe("every repair of a file that needs no decision", () => {
  const source = `//- locale ar\n${tenderFile()}${companyFile()}${bid("sections: [sections/letter.md, sections/plan.md]")}
${section("letter.md", "letter", "Для МКУ «портал усл<|>уг», цена {{buyer.name.fulll}} — TODO.")}${section("plan.md", "plan", "Ведём МКУ «портал Услуг».")}`;
  const only = ["source.fixAll"];

  it("is what the command line makes, in this file alone", async () => {
    expect(await actionsAt(source, { only })).toEqual([
      "source.fixAll.tenderdraft: إصلاح كل ما لا يحتاج إلى قرار في هذا الملف",
    ]);
    const files = await actAt(source, "إصلاح كل", { only });
    const start = parseFixture(source);
    const whole = await fixWorkspace(createMemoryWorkspace(start.files), { asOf: start.asOf });
    expect([...whole.texts.keys()]).toEqual(expect.arrayContaining([letter, "bids/demo/sections/plan.md"]));
    expect(Object.fromEntries(files)).toEqual(
      Object.fromEntries([...start.files, [letter, whole.texts.get(letter)]] as [string, string][]),
    );
  });

  it("comes with its edits for an editor that cannot ask for them when it saves a file", async () => {
    const saving = { only, automatic: true, withEdits: true };
    expect(await actionsAt(source, saving)).toHaveLength(1);
    // At every move of the cursor that would be too much.
    const moving = await actionsAt(source, { automatic: true, withEdits: true });
    expect(moving.filter((one) => one.startsWith("source."))).toEqual([]);
  });

  it("is made once", async () => {
    const files = await actAt(source, "إصلاح كل", { only });
    const cursor = { file: letter, start: 0, end: 0 };
    expect(await actionsAt({ files, asOf: "2026-11-20", locale: "ar", cursor }, { only })).toEqual([]);
  });

  it("is offered for a file wherever the cursor stands in it, and for no other kind that is asked for", async () => {
    const above = source.replace("<|>", "").replace("id: letter", "id<|>: letter");
    expect(await actionsAt(above, { only, automatic: true })).toHaveLength(1);
    expect(await actionsAt(above, { only: ["source.organizeImports"] })).toEqual([]);
    expect(await actionsAt(above, { only: ["source.fixAll.tenderdraft"] })).toHaveLength(1);
    expect(await actionsAt(above, { only: ["source.fixAll.eslint"] })).toEqual([]);
  });
});
