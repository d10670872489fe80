import { describe, expect, it } from "vitest";
import { openFixture, renameAt, renameTargetAt } from "../harness/service.ts";
import { cursorAt, twoBids } from "./support/two-bids.ts";

const tender = "bids/portal/tender.bid.yaml";
const letter = "bids/portal/sections/رسالة.md";
const plan = "bids/portal/sections/план.md";
const specification = "bids/portal/specification.bid.yaml";
const manifest = "bids/portal/bid.yaml";
const people = "company/people.bid.yaml";

/** The lines of a renamed file that differ from the fixture. */
async function changedLines(source: string, newName: string): Promise<readonly string[]> {
  const { fixture } = openFixture(source);
  const files = await renameAt(source, newName);
  if (typeof files === "string") return [files];
  return Object.entries(files).flatMap(([file, text]) => {
    const before = (fixture.files.get(file) ?? "").split("\n");
    return text.split("\n").flatMap((line, index) => (line === before[index] ? [] : [`${file}: ${line.trim()}`]));
  });
}

describe("a rename", () => {
  it("of a requirement follows every mention, and keeps quotes, comments and the other bid as they are", async () => {
    expect(await changedLines(cursorAt(letter, ":req[R<|>1"), "R-10")).toEqual([
      `${manifest}: - {required: R-10, applies: true, reason: نعم}`,
      `bids/portal/pricing.bid.yaml: - {item: I1, requirement: R-10, lot: L1, title: Посты, quantity: "60", unit: шт, unitPrice: "100"}`,
      "bids/portal/questions.bid.yaml: - {id: q1, about: R-10, text: Сколько?}",
      `${plan}: :::caption[Этапы 👩‍💻 по :req[R-10], {{facts.warranty}}]{#tab-plan}`,
      `${letter}: answers: [R-10]`,
      `${letter}: # رسالة 👩‍💻 {#intro answers=R-10,Т-2}`,
      `${letter}: كما في :req[R-10] و :req[ Т-2 ] ومع :person[sokolova] و :doc[устав] و :contract[c7] و :kpi[K1].`,
      `${specification}: - requirement: 'R-10'  # the first`,
      `${tender}: - {id: R-10, kind: technical, lot: L1, text: Не менее 60 публикаций в месяц}`,
    ]);
  });

  it("of a requirement with a Cyrillic id keeps the blanks of a mention", async () => {
    expect(await changedLines(cursorAt(tender, "Т-2"), "متطلب-٢")).toEqual([
      `${letter}: # رسالة 👩‍💻 {#intro answers=R1,متطلب-٢}`,
      `${letter}: كما في :req[R1] و :req[ متطلب-٢ ] ومع :person[sokolova] و :doc[устав] و :contract[c7] و :kpi[K1].`,
      `${specification}: - {requirement: متطلب-٢, value: true}`,
      `${tender}: - {id: متطلب-٢, kind: technical, item: I1, text: نسخة لضعاف البصر 👁️}`,
    ]);
  });

  it("of a person goes through all bids, and leaves the name written out in full", async () => {
    const files = await renameAt(cursorAt("bids/other/bid.yaml", "sokolova"), "директор");
    if (typeof files === "string") throw new Error(files);
    expect(Object.keys(files)).toEqual([
      "bids/other/bid.yaml",
      "bids/other/sections/01.md",
      manifest,
      letter,
      specification,
      "company/company.bid.yaml",
      "company/documents.bid.yaml",
      people,
    ]);
    expect(files["company/company.bid.yaml"]).toContain("{person: Соколова Анна Викторовна, basis: Доверенность}");
    expect(files[people]).toContain('  # Директор подписывает всё.\n  - id: "директор"\n');
    expect(files[letter]).toContain("{{person.директор.role}}");
  });

  it("of a lot changes variables and directives too", async () => {
    expect(await changedLines(cursorAt(letter, "{lot=L<|>1"), "Л-1")).toEqual([
      `${manifest}: lots: [Л-1]`,
      `bids/portal/pricing.bid.yaml: - {item: I1, requirement: R1, lot: Л-1, title: Посты, quantity: "60", unit: шт, unitPrice: "100"}`,
      `bids/portal/pricing.bid.yaml: - {id: Л-1, total: "6000"}`,
      `${letter}: lot: Л-1`,
      `${letter}: ضمان {{facts.warranty}} ثم {{ facts.срок }} من {{lot.Л-1.title}} و {{person.sokolova.role}} إلى {{buyer.name.full}}.`,
      `${letter}: ::compliance-matrix{lot=Л-1}`,
      `${tender}: - {id: Л-1, title: الجزء الأول}`,
      `${tender}: - {id: I1, lot: Л-1, title: Посты, quantity: "60", unit: шт}`,
      `${tender}: - {id: R1, kind: technical, lot: Л-1, text: Не менее 60 публикаций в месяц}`,
    ]);
  });

  it("of a table changes links to it, from other sections and through a named address", async () => {
    expect(await changedLines(cursorAt(plan, "tab-plan"), "таб-план")).toEqual([
      `${plan}: :::caption[Этапы 👩‍💻 по :req[R1], {{facts.warranty}}]{#таб-план}`,
      `${letter}: انظر :see[таб-план] و [الجدول](#таб-план) و [الخطة](план.md#таб-план) و [مرجع][plan].`,
      `${letter}: [plan]: план.md#таб-план "خطة"`,
      `${specification}: evidence: [устав, c7, таб-план]`,
    ]);
  });

  it("of a fact changes its name and its variables in this bid", async () => {
    const expected = [
      `${manifest}: гарантия: 12 months`,
      `${plan}: :::caption[Этапы 👩‍💻 по :req[R1], {{facts.гарантия}}]{#tab-plan}`,
      `${plan}: | 1 | {{facts.гарантия}} |`,
      `${letter}: ضمان {{facts.гарантия}} ثم {{ facts.срок }} من {{lot.L1.title}} و {{person.sokolova.role}} إلى {{buyer.name.full}}.`,
    ];
    expect(await changedLines(cursorAt(letter, "facts.warranty"), "гарантия")).toEqual(expected);
    expect(await changedLines(cursorAt(manifest, "warranty"), "гарантия")).toEqual(expected);
    expect(await changedLines(cursorAt(manifest, "срок"), "مدة")).toContain(`${manifest}: "مدة": 30`);
  });

  it("of a fact goes through every bid that prints the same section", async () => {
    const shared = twoBids.replace(
      "sections: [sections/01.md]",
      "sections: [sections/01.md, ../portal/sections/план.md]",
    );
    const lines = await changedLines(cursorAt(manifest, "warranty", 1, shared), "гарантия");
    expect(lines).toContain("bids/other/bid.yaml: facts: {гарантия: 24 months}");
    expect(lines).toContain(`${manifest}: гарантия: 12 months`);
    expect(lines).toContain(
      "bids/other/sections/01.md: Отвечает :person[sokolova], срок {{facts.гарантия}}, требование :req[R1].",
    );
  });

  it("puts a word into quotes where YAML would read it as something else, and nowhere else", async () => {
    const lines = await changedLines(cursorAt(tender, "K1"), "null");
    expect(lines).toContain(`${manifest}: - {kpi: "null", value: "1200"}`);
    expect(lines).toContain(
      `${letter}: كما في :req[R1] و :req[ Т-2 ] ومع :person[sokolova] و :doc[устав] و :contract[c7] و :kpi[null].`,
    );
  });

  it("finds ids in blocks, behind tags and written with escapes", async () => {
    const odd = twoBids
      .replace("    product: p-1\n", "    product: >-\n      p-1\n")
      .replace("evidence: [устав, c7, tab-plan]", 'evidence: [устав, c7, tab-plan, "p-\\u0031"]')
      .replace("- {id: p-1, name: Плеер}", "- {id: !!str p-1, name: Плеер}");
    expect(await changedLines(cursorAt(specification, "p-1", 1, odd), "плеер")).toEqual([
      `${specification}: - {id: !!str плеер, name: Плеер}`,
      `${specification}: плеер`,
      `${specification}: evidence: [устав, c7, tab-plan, "плеер"]`,
    ]);
  });

  it("finds an id that is composed in one place and decomposed in another", async () => {
    const mixed = twoBids
      .replaceAll("id: c7", "id: отзы\u0439")
      .replaceAll("contract[c7]", "contract[отзы\u0438\u0306]");
    const lines = await changedLines(cursorAt("company/past-contracts.bid.yaml", "отзы", 1, mixed), "c8");
    expect(lines.filter((line) => line.includes("c8"))).toHaveLength(2);
  });

  it("of one of two that share an id changes that one alone", async () => {
    const twice = twoBids.replace("{id: Т-2, kind: technical, item: I1", "{id: R1, kind: technical, item: I1");
    expect(await changedLines(cursorAt(tender, "R1", 2, twice), "R2")).toEqual([
      `${tender}: - {id: R2, kind: technical, item: I1, text: نسخة لضعاف البصر 👁️}`,
    ]);
  });

  it("to the same name changes nothing", async () => {
    expect(await changedLines(cursorAt(tender, "R1"), "R1")).toEqual([]);
  });

  it("works on in a file that is broken elsewhere", async () => {
    const broken = twoBids.replace("  - {requirement: Т-2, value: true}\n", "  - {requirement: Т-2, value: [true\n");
    expect(await changedLines(cursorAt(tender, "R1", 1, broken), "R5")).toContain(
      `${specification}: - requirement: 'R5'  # the first`,
    );
  });
});

describe("what can be renamed", () => {
  it.each([
    ["an id in quotes", people, "sokolova", "sokolova"],
    ["a mention with blanks", letter, ":req[ Т<|>-2", "Т-2"],
    ["the name in a variable", letter, "facts.war<|>ranty", "warranty"],
    ["the key of a fact", manifest, "срок", "срок"],
    ["the lot in a variable", letter, "lot.L<|>1.title", "L1"],
  ])("is %s", async (_, file, text, expected) => {
    expect(await renameTargetAt(cursorAt(file, text))).toBe(expected);
  });

  it.each([
    ["a key", tender, "requirements"],
    ["free text", tender, "Не менее"],
    ["prose", letter, "ضمان"],
    ["a value of a fact", manifest, "12 months"],
    ["a name written out in full", "company/company.bid.yaml", "Соколова"],
    ["a path", manifest, "план.md"],
  ])("is not %s", async (_, file, text) => {
    const source = cursorAt(file, text);
    expect(await renameTargetAt(source)).toBeUndefined();
    expect(await renameAt(source, "R5")).toContain("There is nothing here that can be renamed");
  });
});

describe("a rename is refused with a reason", () => {
  const refused = (file: string, text: string, newName: string, source = twoBids) =>
    renameAt(cursorAt(file, text, 1, source), newName);

  it.each([
    ["", "cannot be an id"],
    ["1R", "cannot be an id"],
    ["R 1", "cannot be an id"],
    ["R1,R2", "cannot be an id"],
    ["R1\u200f", "cannot be an id"],
    ["R".repeat(101), "cannot be an id"],
    ["Rеквизит", "mixes letters of two alphabets"],
    ["Т-2", "already stands for a requirement: نسخة لضعاف البصر 👁️"],
    ["T-2", "look or read the same as “Т-2”"],
    ["Т-٢", "look or read the same as “Т-2”"],
    ["K1", "already stands for a KPI: Охват"],
  ])("for %s", async (newName, reason) => {
    expect(await refused(tender, "R1", newName)).toContain(reason);
  });

  it("where a mention would mean something else afterwards", async () => {
    expect(await refused("company/documents.bid.yaml", "устав", "p-1")).toContain("already stands for a product");
    expect(await refused("company/documents.bid.yaml", "устав", "D1")).toContain(
      "already stands for a required document",
    );
  });

  it("where another bid of the company has the name", async () => {
    const taken = `${twoBids}//- bids/other/sections/02.md\n---\nid: директор\ntitle: О директоре\n---\n`.replace(
      "sections: [sections/01.md]",
      "sections: [sections/01.md, sections/02.md]",
    );
    expect(await refused("company/documents.bid.yaml", "устав", "директор", taken)).toContain(
      "already stands for a section",
    );
  });

  it("for facts: dots, taken names and look-alikes", async () => {
    expect(await refused(manifest, "warranty", "a.b")).toContain("cannot be the name of a fact");
    expect(await refused(manifest, "warranty", "x-note")).toContain("cannot be the name of a fact");
    expect(await refused(manifest, "warranty", "срок")).toContain("already a fact with the name “срок”");
    expect(await refused(manifest, "warranty", "Срок")).toContain("look or read the same as “срок”");
  });

  it("for variables that follow from the files, and for facts that nobody declared", async () => {
    const undeclared = twoBids.replace("{{buyer.name.full}}", "{{facts.нет}}");
    expect(await renameTargetAt(cursorAt(letter, "buyer.name.full"))).toContain("follows from the files of the bid");
    expect(await refused(letter, "facts.нет", "да-да", undeclared)).toContain("not among the facts of the bid yet");
  });

  it("for ids that nobody or only a pack declares", async () => {
    const unknown = twoBids.replace("about: R1", "about: R99");
    expect(await renameTargetAt(cursorAt("bids/portal/questions.bid.yaml", "R99", 1, unknown))).toContain(
      "“R99” is not declared in any file of the bid",
    );
    const ofPack = twoBids
      .replace("company: company/company.bid.yaml", "company: company/company.bid.yaml\npacks: [packs/house.bid.yaml]")
      .replace("{required: D1, document: устав}", "{required: H1, document: устав}")
      .concat(
        "//- packs/house.bid.yaml\nkind: pack\nid: house\ntitle: Дом\nrequiredDocuments:\n  - {id: H1, type: letter, title: Письмо, source: {title: Устав, asOf: 2026-01-01, verified: true}}\n",
      );
    expect(await renameTargetAt(cursorAt(manifest, "H1", 1, ofPack))).toContain("“H1” is given by the pack “house”");
    expect(await refused(tender, "D1", "H1", ofPack)).toContain("the pack “house” asks for");
  });

  it("in Russian and Arabic", async () => {
    const inRussian = `//- locale ru\n${cursorAt(tender, "R1").trimStart()}`;
    expect(await renameAt(inRussian, "R 1")).toContain("не подходит как обозначение");
    const inArabic = `//- locale ar\n${cursorAt(tender, "R1").trimStart()}`;
    expect(await renameAt(inArabic, "Т-2")).toContain("يدل «Т-2» بالفعل على متطلب");
  });
});
