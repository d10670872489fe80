import { describe, expect, it } from "vitest";
import { actAt, actionsAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { companyFile, tenderFile } from "../../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const letter = "bids/demo/sections/letter.md";
const bid = (lines = "") => `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n${lines}`;
const prose = (text: string) =>
  `${tenderFile()}${companyFile()}${bid("sections: [sections/letter.md]")}\n//- ${letter}\n---\nid: letter\ntitle: Письмо\n---\n\n${text}\n`;
const title = "Leave this finding out";
const offers = async (source: string) => (await actionsAt(source)).filter((one) => one.includes(title));
const rulesIn = async (files: ReadonlyMap<string, string>) => {
  const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
  return findings.map(({ rule }) => rule);
};

describe("a finding that is left out", () => {
  it("is, in prose, behind a comment above its paragraph, which asks for the reason", async () => {
    const source = prose("# Письмо\n\n**Мы** ответим: TO<|>DO.\nИ ещё строка 🙂.");
    const files = await actAt(source, title);
    expect(files.get(letter)).toContain(
      "# Письмо\n\n<!-- tenderdraft-disable-next-line text/placeholder -- [Insert the reason] -->\n**Мы** ответим: TODO.\nИ ещё строка 🙂.\n",
    );
    const rules = await rulesIn(files);
    expect(rules).not.toContain("text/placeholder");
    expect(rules).toContain("suppression/without-reason");
    expect(rules).not.toContain("suppression/unused");
  });

  it("is, in YAML, behind a comment with the same indentation, above other comments in a row", async () => {
    const source = `${tenderFile("requirements: [{id: R1, kind: technical, text: Да}]")}${companyFile()}${bid("specification: [specification.bid.yaml]")}
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    note: |
      Первая строка
    # наше
    value: TB<|>D
`;
    const files = await actAt(source, title);
    expect(files.get("bids/demo/specification.bid.yaml")).toContain(
      "    # наше\n    # tenderdraft-disable-next-line text/placeholder -- [Insert the reason]\n    value: TBD\n",
    );
    expect(await rulesIn(files)).toContain("suppression/without-reason");
  });

  it("is still told while it would get the bid rejected and nobody wrote why not", async () => {
    const source = `${tenderFile("requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}]")}${companyFile()}${bid("docu<|>ments: []")}`;
    const files = await actAt(source, title);
    expect(files.get(manifest)).toContain(
      "# tenderdraft-disable-next-line document/missing -- [Insert the reason]\ndocuments: []\n",
    );
    const rules = await rulesIn(files);
    expect(rules).toContain("document/missing");
    expect(rules).toContain("suppression/without-reason");
  });

  it.each([
    ["ru", "Не показывать", "[Укажите причину]"],
    ["ar", "إخفاء هذه الملاحظة", "[اكتب السبب]"],
  ])("has a place for the reason in the language of the writer: %s", async (locale, name, place) => {
    const files = await actAt(`//- locale ${locale}\n${prose("Мы ответим: TO<|>DO.")}`, name);
    expect(files.get(letter)).toContain(`text/placeholder -- ${place} -->\nМы ответим`);
    expect(await rulesIn(files)).toContain("suppression/without-reason");
  });

  it("is not left out twice", async () => {
    const source = `${tenderFile("requiredDocuments: [{id: D1, type: charter, title: Устав, nature: mandatory}]")}${companyFile()}${bid("# tenderdraft-disable-next-line document/missing --\ndocu<|>ments: []")}`;
    expect(await offers(source)).toEqual([]);
  });

  it("is offered last", async () => {
    const source = prose("Мы ответим: TO<|>DO.");
    expect((await actionsAt(source)).at(-1)).toContain(title);
  });

  it("can stand above a table, a list and in the head of a section", async () => {
    expect(await offers(prose("| Срок TO<|>DO |\n|---|\n| 1 |"))).toHaveLength(1);
    expect(await offers(prose("Вот:\n\n- срок TO<|>DO\n- цена"))).toHaveLength(1);
    const head = prose("Текст.").replace("title: Письмо", "title: Письмо TO<|>DO");
    expect((await actAt(head, title)).get(letter)).toContain(
      "id: letter\n# tenderdraft-disable-next-line text/placeholder -- [Insert the reason]\ntitle: Письмо TODO\n",
    );
  });

  it.each([
    ["inside a paragraph", "Первая строка,\nпотом TO<|>DO."],
    ["in a row of a table", "| Срок |\n|---|\n| TO<|>DO |"],
    ["between the entries of a list", "- цена\n- срок TO<|>DO"],
    ["in a quoted text of several lines", "> строка\n> TO<|>DO"],
  ])("is not offered where a comment would tear the text: %s", async (_, text) => {
    expect(await offers(prose(text))).toEqual([]);
  });

  it("is not offered inside a text of several lines in YAML, nor for what is broken", async () => {
    const inside = `${tenderFile("requirements: [{id: R1, kind: technical, text: Да}]")}${companyFile()}${bid("specification: [specification.bid.yaml]")}
//- bids/demo/specification.bid.yaml
kind: specification
responses:
  - requirement: R1
    value: |
      Первая строка
      вторая TB<|>D
`;
    expect(await offers(inside)).toEqual([]);
    expect(await offers(`${tenderFile()}${companyFile()}${bid("docments<|>: []")}`)).toEqual([]);
  });
});
