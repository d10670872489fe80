import { describe, expect, it } from "vitest";
import { acceptAt, completeAt, explainAt, proposalsAt } from "../harness/service.ts";
import { all as files, section, specification } from "../harness/writing-bid.ts";

const all = files + specification();
const prose = (text: string, head = "") => all + section(text, head);

describe("variables", () => {
  it("show what they print in the language of the section", async () => {
    const proposals = await proposalsAt(prose("نقدم عرضنا إلى {{<|>"));
    const shown = new Map(proposals.map(({ label, detail }) => [label, detail]));
    expect(shown.get("buyer.name.genitive")).toBe("Центра цифровых услуг");
    expect(shown.get("price.total")).toMatch(/^240\s000,00\sруб\.$/);
    const arabic = await proposalsAt(prose("{{<|>", "language: ar\n"));
    expect(arabic.find(({ label }) => label === "price.total")?.detail).toMatch(/^240,000\.00\s/);
  });

  it.each([
    ["نص {{tender.num<|>", "نص {{tender.number}}\n"],
    ["نص {{tender.num<|>}} كما", "نص {{tender.number}} كما\n"],
    ["نص {{tender.num<|>} كما", "نص {{tender.number}} كما\n"],
    ["👁️ {{ten<|>der.id}}", "👁️ {{tender.number}}\n"],
  ])("%s is closed once", async (text, expected) => {
    expect(await acceptAt(prose(text), "tender.number")).toContain(expected);
  });

  it("are explained with their source", async () => {
    expect(await explainAt(prose("{{<|>"), "tender.number")).toContain("Declared in tender.bid.yaml, line 9");
    expect(await explainAt(prose("{{<|>"), "price.total")).toContain("Computed from the price schedule");
  });
});

describe("links to chapters", () => {
  const chapters = "# Порядок работ {#порядок}\n\n## Сроки {#مواعيد}\n\n";

  it.each([
    ["См. [ниже](#<|>)", "См. [ниже](#مواعيد)"],
    ["См. [ниже](#пор<|>)", "См. [ниже](#مواعيد)"],
    ["См. [ниже](رسالة.md#<|>", "См. [ниже](رسالة.md#مواعيد"],
  ])("%s take the ids of headings", async (text, expected) => {
    expect(await acceptAt(prose(chapters + text), "مواعيد")).toContain(expected);
  });

  it("hold those of the file that stands in front only", async () => {
    expect(await completeAt(prose(`${chapters}[x](#<|>)`))).toEqual(expect.arrayContaining(["порядок", "مواعيد"]));
    expect(await completeAt(prose(`${chapters}[x](02.md#<|>)`))).toEqual([]);
  });
});

describe("mentions and answers", () => {
  it.each([
    [":req[<|>", ["Т-2", "R3", "R4", "R1"]],
    [":req[R<|>1]", ["Т-2", "R3", "R4", "R1"]],
    ["## Отчёты {answers=<|>", ["Т-2", "R3", "R4", "R1"]],
    ["## Отчёты {answers=R1,<|>}", ["Т-2", "R3", "R4", "R1"]],
    [":person[<|>", ["ivanova"]],
    [":kpi[<|>]", ["K1"]],
    ["::price-schedule{lot=<|>}", ["L1"]],
    ["### Глава {#глава-1}\n\nСм. :see[<|>", ["глава-1", "letter"]],
  ])("%s offers ids", async (text, expected) => {
    expect(await completeAt(prose(text))).toEqual(expected);
  });

  it("closes the bracket only where it is open", async () => {
    expect(await acceptAt(prose("كما في :req[<|>"), "Т-2")).toContain("كما في :req[Т-2]\n");
    expect(await acceptAt(prose("كما في :req[R<|>9] تمامًا"), "Т-2")).toContain("كما في :req[Т-2] تمامًا\n");
  });

  it("offers documents, those of the library and those that are asked for", async () => {
    expect(await completeAt(prose(":doc[<|>"))).toEqual(expect.arrayContaining(["charter", "old", "D1", "D2"]));
  });

  it("offers requirements in the head of a section", async () => {
    expect(await completeAt(prose("نص", "answers: [<|>]\n"))).toEqual(["Т-2", "R3", "R4", "R1"]);
    expect(await completeAt(prose("نص", "answers:\n  - <|>\n"))).toContain("R3");
  });
});

describe("directives", () => {
  it.each([
    [":re<|>", ":req[]\n", "req"],
    ["::price<|>", "::price-schedule\n", "price-schedule"],
    ["::price<|>{lot=L1}", "::price-schedule{lot=L1}\n", "price-schedule"],
    [":::ca<|>", ":::caption[]{#}\n\n:::\n", "caption"],
  ])("%s becomes %j", async (text, expected, label) => {
    expect(await acceptAt(prose(text), label)).toContain(expected);
  });

  it("are explained, and so are their attributes", async () => {
    expect(await explainAt(prose("::<|>"), "price-schedule")).toContain("Prints the price schedule");
    expect(await explainAt(`//- locale ar\n${prose("::price-schedule{<|>}")}`, "lot=")).toContain("هذا القسم");
  });

  it("offer the attributes that they understand", async () => {
    expect(await completeAt(prose("::price-schedule{<|>}"))).toEqual(["lot="]);
    expect(await completeAt(prose("::team{<|>}"))).toEqual([]);
    expect(await completeAt(prose("## Методика {<|>}"))).toEqual(["answers=", "#"]);
  });
});

describe("links and pictures", () => {
  const picture = `${all}
//- bids/portal/attachments/схема работ.png
x
`;

  it("offer files of their sort, blanks kept together", async () => {
    const source = picture + section("![مخطط](<|>");
    expect(await completeAt(source)).toEqual(["../attachments/схема работ.png"]);
    expect(await acceptAt(source, "../attachments/схема работ.png")).toContain(
      "![مخطط](<../attachments/схема работ.png>\n",
    );
    expect(await completeAt(picture + section("[устав](<|>)"))).toContain("../../../company/files/charter.pdf");
  });
});

describe("a comment that silences a rule", () => {
  it("is completed and closed", async () => {
    expect(await acceptAt(prose("<!-- tenderd<|>\n\nنص"), "tenderdraft-disable-next-line")).toContain(
      "<!-- tenderdraft-disable-next-line  -- reason -->\n",
    );
    const labels = await completeAt(prose("<!-- tenderdraft-disable-next-line <|> -->\n\nنص {{нет.такого}}"));
    expect(labels[0]).toBe("link/unknown-variable");
  });
});

describe("plain prose", () => {
  it.each([
    "الساعة 12:<|>",
    "نص عادي، <|>",
    "<!-- ملاحظة <|> -->",
    "Цена: <|>",
    "(см. выше) <|>",
    "a=<|>",
    "v1.<|>",
    "и/<|>",
  ])("%s gets nothing", async (text) => {
    expect(await completeAt(prose(text))).toEqual([]);
  });
});
