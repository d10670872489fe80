import { describe, expect, it } from "vitest";
import { actAt, actionsAt, planAt } from "../../harness/actions.ts";
import { checkFiles } from "../../harness/check.ts";
import { companyFile, libraryFile, tenderFile } from "../../harness/rule-samples.ts";

const manifest = "bids/demo/bid.yaml";
const bid = (lines: string) => `//- ${manifest}\nkind: bid\ntender: tender.bid.yaml\nstatus: draft\n${lines}`;
const section = (path: string, id: string, title: string) =>
  `//- bids/demo/${path}\n---\nid: ${id}\ntitle: ${title}\n---\n\nТекст.\n`;
const rulesIn = async (files: ReadonlyMap<string, string>) => {
  const { findings } = await checkFiles({ files, asOf: "2026-11-20", locale: "en" });
  return new Map(findings.map(({ rule, file }) => [rule, file]));
};

describe("a section that the manifest names and that is not there", () => {
  const source = `//- locale ru\n${tenderFile()}${companyFile()}${bid(
    "sections:\n  - sections/01-letter.md # письмо\n  - sections/02-мет<|>одика_работ.md",
  )}\n${section("sections/01-letter.md", "letter", "Письмо")}`;

  it("is made with an id and a title from its name, and a text to fill in", async () => {
    const files = await actAt(source, "Создать раздел sections/02-методика_работ.md");
    expect(files.get("bids/demo/sections/02-методика_работ.md")).toBe(
      "---\nid: методика_работ\ntitle: Методика работ\n---\n\n[Вставьте текст раздела]\n",
    );
    const rules = await rulesIn(files);
    expect(rules.has("bid/file-missing")).toBe(false);
    expect(rules.get("text/placeholder")).toBe("bids/demo/sections/02-методика_работ.md");
    expect([...rules.keys()].filter((rule) => rule.startsWith("schema/"))).toEqual([]);
  });

  it("is not offered to an editor that cannot make files, nor at another section", async () => {
    expect((await actionsAt(source, { canCreate: false })).filter((one) => one.includes("Создать"))).toEqual([]);
    const elsewhere = source.replace("<|>", "").replace("01-letter.md #", "01-letter<|>.md #");
    expect((await actionsAt(elsewhere)).filter((one) => one.includes("Создать"))).toEqual([]);
  });
});

describe("a section that the tender demands and the bid lacks", () => {
  const tender = tenderFile(`format:
  sections:
    - {id: letter, title: Сопроводительное письмо}
    - {id: plan, title: "خطة العمل"}
    - {id: team, title: Команда 👥}`);
  const source = `${tender}${companyFile()}${bid("sect<|>ions:\n  - sections/01-letter.md # first\n  # then the team\n  - sections/02-team.md")}
${section("sections/01-letter.md", "letter", "Письмо")}${section("sections/02-team.md", "team", "Команда")}`;

  it("is made and named at its place in the tender's order", async () => {
    const files = await actAt(source, "خطة العمل");
    expect(files.get(manifest)).toContain(
      "sections:\n  - sections/01-letter.md # first\n  - sections/03-plan.md\n  # then the team\n  - sections/02-team.md\n",
    );
    expect(files.get("bids/demo/sections/03-plan.md")).toBe(
      "---\nid: plan\ntitle: خطة العمل\n---\n\n[Вставьте текст раздела]\n",
    );
    const rules = await rulesIn(files);
    expect(rules.has("bid/section-missing")).toBe(false);
    expect(rules.has("bid/section-order")).toBe(false);
    expect(rules.has("text/placeholder")).toBe(true);
  });

  it("is offered at the demand itself as well", async () => {
    const asked = source.replace("<|>", "").replace("id: plan", "id: pl<|>an");
    expect((await actionsAt(asked)).filter((one) => one.includes("Create the section"))).toEqual([
      "refactor.rewrite: Create the section “خطة العمل”",
    ]);
    const answered = source.replace("<|>", "").replace("id: team, title: Команда", "id: te<|>am, title: Команда");
    expect((await actionsAt(answered)).filter((one) => one.includes("Create the section"))).toEqual([]);
  });

  it("comes first in the list where the tender wants it first, and begins the list where there is none", async () => {
    const first = source.replace("sections/01-letter.md # first\n  # then the team\n  - ", "");
    const files = await actAt(first, "Сопроводительное письмо");
    expect(files.get(manifest)).toContain("sections:\n  - sections/03-letter.md\n  - sections/02-team.md\n");
    const none = `${tender}${companyFile()}${bid("number: 1").replace("kind: bid", "kind: b<|>id")}`;
    expect(await actAt(none, "Сопроводительное письмо").then((all) => all.get(manifest))).toContain(
      "sections: [sections/01-letter.md]\n",
    );
  });
});

describe("a document that the company does not have yet", () => {
  const tender = tenderFile(
    'requiredDocuments: [{id: D1, type: tax-clearance, title: "شهادة الزكاة", nature: mandatory}]',
  );

  it("gets an entry in the library and one in the bid, and is still to be found", async () => {
    const source = `${tender}${libraryFile("{id: charter, type: charter, title: Устав, file: papers/charter.pdf} # ours")}${bid("docu<|>ments: []")}`;
    const plan = await planAt(source, "شهادة الزكاة");
    expect(plan).toMatchObject({ needsReview: true, noteworthy: true, creates: [] });
    const files = await actAt(source, "شهادة الزكاة");
    expect(files.get("company/documents.bid.yaml")).toContain(
      "  - {id: charter, type: charter, title: Устав, file: papers/charter.pdf} # ours\n  - id: tax-clearance\n    type: tax-clearance\n    title: شهادة الزكاة\n    file: papers/tax-clearance.pdf\n",
    );
    expect(files.get(manifest)).toContain("documents:\n  - required: D1\n    document: tax-clearance\n");
    const rules = await rulesIn(files);
    expect(rules.has("document/missing")).toBe(false);
    // The paper itself is still missing, and that would get the bid rejected just the same.
    expect(rules.get("document/file-missing")).toBe(manifest);
  });

  it("begins the library where there is none", async () => {
    const source = `${tender}${companyFile()}${bid("docu<|>ments:\n  - {required: D1, document: zakat}")}`
      .replace("docu<|>ments:\n  - {required: D1", "documents:\n  - {required: D1")
      .replace("document: zakat", "document: zak<|>at");
    const files = await actAt(source, "شهادة الزكاة");
    expect(files.get("company/documents.bid.yaml")).toBe(
      "kind: documents\nversion: 1\ndocuments:\n  - id: zakat\n    type: tax-clearance\n    title: شهادة الزكاة\n    file: files/zakat.pdf\n",
    );
    expect((await actionsAt(source, { canCreate: false })).filter((one) => one.includes("الزكاة"))).toEqual([]);
  });

  it("is not offered where the library holds one of its kind", async () => {
    const source = `${tender}${libraryFile("{id: tax, type: tax-clearance, title: Справка}")}${bid("docu<|>ments: []")}`;
    expect((await actionsAt(source)).filter((one) => one.includes("company’s documents"))).toEqual([]);
  });
});
