import { describe, expect, it } from "vitest";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { parseFixture } from "../harness/fixture.ts";
import { throughMessages } from "../harness/service.ts";
import { twoBids } from "./support/two-bids.ts";

const tender = "bids/portal/tender.bid.yaml";
const letter = "bids/portal/sections/رسالة.md";

/** The links of a file as `text -> target place: tooltip`. */
async function linksIn(file: string, source = twoBids, locale: "en" | "ru" | "ar" = "en"): Promise<readonly string[]> {
  const { files } = parseFixture(source);
  const service = throughMessages(createLanguageService(createMemoryWorkspace(files)));
  const text = files.get(file) ?? "";
  const links = await service.documentLinks({ file, locale });
  return links.map(({ range, target, page, place, tooltip }) => {
    const span = createLineIndex(text).spanOf(range);
    const at = page === undefined ? (place ? ` ${place.line + 1}` : "") : ` p. ${page}`;
    return `${text.slice(span.start, span.end)} -> ${target}${at}: ${tooltip}`;
  });
}

describe("links of YAML", () => {
  it("are the paths of files that are there", async () => {
    expect(await linksIn("bids/portal/bid.yaml")).toEqual([
      `tender.bid.yaml -> ${tender}: Open ${tender}`,
      "specification.bid.yaml -> bids/portal/specification.bid.yaml: Open bids/portal/specification.bid.yaml",
      "pricing.bid.yaml -> bids/portal/pricing.bid.yaml: Open bids/portal/pricing.bid.yaml",
      "questions.bid.yaml -> bids/portal/questions.bid.yaml: Open bids/portal/questions.bid.yaml",
      `sections/رسالة.md -> ${letter}: Open ${letter}`,
      "sections/план.md -> bids/portal/sections/план.md: Open bids/portal/sections/план.md",
    ]);
    expect(await linksIn("company/documents.bid.yaml", twoBids, "ru")).toEqual([
      "files/устав.pdf -> company/files/устав.pdf: Открыть файл company/files/устав.pdf",
    ]);
  });

  it("are none where a path leads nowhere, to a folder or out of the root", async () => {
    const odd = twoBids
      .replace("pricing: pricing.bid.yaml", "pricing: ../../../secret.bid.yaml")
      .replace("questions: questions.bid.yaml", "questions: sections\ntemplate: /etc\ncompany: C:/x.yaml");
    const links = await linksIn("bids/portal/bid.yaml", odd);
    expect(links.filter((link) => !link.includes("sections/"))).toEqual([
      `tender.bid.yaml -> ${tender}: Open ${tender}`,
      "specification.bid.yaml -> bids/portal/specification.bid.yaml: Open bids/portal/specification.bid.yaml",
    ]);
  });
});

describe("the source of a requirement", () => {
  const withSource = (source: string, ...papers: readonly string[]) =>
    twoBids
      .replace("text: Не менее 60 публикаций в месяц}", `text: Не менее 60 публикаций в месяц, source: ${source}}`)
      .concat(papers.map((path) => `//- ${path}\n%PDF\n`).join(""));

  it("leads to the buyer's paper of that name, at its page", async () => {
    const source = withSource(
      "{document: Техническое задание, page: 7-8}",
      "bids/portal/attachments/техническое  Задание.pdf",
    );
    expect(await linksIn(tender, source, "ar")).toEqual([
      "Техническое задание -> bids/portal/attachments/техническое  Задание.pdf p. 7: افتح الملف bids/portal/attachments/техническое  Задание.pdf عند الصفحة 7",
      "7-8 -> bids/portal/attachments/техническое  Задание.pdf p. 7: افتح الملف bids/portal/attachments/техническое  Задание.pdf عند الصفحة 7",
    ]);
  });

  it("prefers the PDF, takes the name with its ending, and needs no page", async () => {
    const papers = ["bids/portal/كراسة الشروط.docx", "bids/portal/كراسة الشروط.pdf"];
    expect(await linksIn(tender, withSource("{document: كراسة الشروط}", ...papers))).toEqual([
      `كراسة الشروط -> ${papers[1]}: Open ${papers[1]}`,
    ]);
    expect(await linksIn(tender, withSource("{document: كراسة الشروط.docx}", ...papers))).toEqual([
      `كراسة الشروط.docx -> ${papers[0]}: Open ${papers[0]}`,
    ]);
  });

  it("leads nowhere where no paper or more than one has the name, or only a paper of another bid", async () => {
    expect(await linksIn(tender, withSource("{document: ТЗ, page: 7}"))).toEqual([]);
    expect(await linksIn(tender, withSource("{document: ТЗ}", "bids/portal/a/ТЗ.pdf", "bids/portal/b/ТЗ.pdf"))).toEqual(
      [],
    );
    expect(await linksIn(tender, withSource("{document: ТЗ}", "bids/other/ТЗ.pdf"))).toEqual([]);
  });
});

describe("links of prose", () => {
  it("are mentions of documents and requirements; links of Markdown are the editor's own", async () => {
    expect(await linksIn(letter, twoBids, "ru")).toEqual([
      `R1 -> ${tender} 19: Перейти к требованию R1 в описании закупки`,
      `Т-2 -> ${tender} 20: Перейти к требованию Т-2 в описании закупки`,
      "устав -> company/files/устав.pdf: Открыть документ: Устав ООО «Маяк»",
    ]);
  });

  it("lead from a required document to what is handed in for it", async () => {
    expect(await linksIn(letter, twoBids.replace(":doc[устав]", ":doc[ D1 ]"))).toContain(
      "D1 -> company/files/устав.pdf: Open the document: Устав ООО «Маяк»",
    );
  });

  it("are none for what is not declared or has no file", async () => {
    const odd = twoBids.replace("file: files/устав.pdf", "file: ../../x.pdf").replace(":req[R1] و", ":req[R99] و");
    expect(await linksIn(letter, odd)).toEqual([`Т-2 -> ${tender} 20: Go to requirement Т-2 in the tender`]);
  });

  it("are none in files that nobody reads", async () => {
    expect(await linksIn("нет.md")).toEqual([]);
  });
});
