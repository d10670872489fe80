import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { searchHere } from "../../server/src/host/libreoffice/find-office.ts";
import { type ExportStage, makeOutputs, type OutputRequest, type Outputs } from "../../server/src/host/make-outputs.ts";
import { UsageError } from "../../server/src/host/say.ts";
import { partOf } from "../export/docx-parts.ts";
import { heading, makeDocument, text } from "../export/make-document.ts";
import { type FakeOffice, makeOffice, until } from "./support/office-folder.ts";

const document: ExportDocument = makeDocument(
  [
    { kind: "contents", of: "headings", title: [text("المحتويات")] },
    heading(1, "خطاب العرض", { id: "letter" }),
    heading(1, "المنهجية", { id: "approach" }),
    heading(2, "الاعتماد"),
  ],
  { language: "ar", date: "2026-11-12" },
);

function make(office: FakeOffice | undefined, request: Partial<OutputRequest> = {}): Promise<Outputs> {
  const search = office?.search ?? searchHere("/нет/soffice");
  return makeOutputs({ document, pages: "libreoffice", pdf: false, office: search, locale: "ru", ...request });
}

/** The page numbers that the contents show. */
function numbersOf({ bytes }: Outputs): string[] {
  const fields = partOf(bytes, "word/document.xml").matchAll(/PAGEREF [^<]*<.*?<w:t[^>]*>(\d+)</g);
  return [...fields].map(([, page = ""]) => page);
}

const failureOf = (made: Promise<Outputs>) =>
  made.then(
    () => undefined,
    (error: unknown) => error,
  );

const temporary = mkdtempSync(join(tmpdir(), "outputs-"));
const usual = process.env.TMPDIR;
beforeAll(() => {
  process.env.TMPDIR = temporary;
});
afterAll(() => {
  if (usual === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = usual;
  rmSync(temporary, { recursive: true, force: true });
});
/** Folders of conversions that were left behind. */
const leftovers = () => readdirSync(temporary);

describe("pages that LibreOffice counts", () => {
  it("stand in the document and in its properties once two countings agree", async () => {
    const office = makeOffice("steady");
    const stages: ExportStage[] = [];
    const made = await make(office, { report: (stage) => stages.push(stage) });
    expect(numbersOf(made)).toEqual(["2", "3", "4"]);
    expect(made.pages).toMatchObject({ total: 4, exact: true });
    expect(partOf(made.bytes, "docProps/app.xml")).toContain("<Pages>4</Pages>");
    expect(made).toMatchObject({ moved: 0 });
    expect(made.pdf).toBeUndefined();
    expect(office.runs()).toHaveLength(2);
    expect(stages).toEqual(["writing", "counting", "writingAgain", "counting"]);
  });
  it("are counted once more where the numbers moved them", async () => {
    const office = makeOffice("settling");
    const made = await make(office);
    expect(numbersOf(made)).toEqual(["3", "4", "5"]);
    expect(made.moved).toBe(0);
    expect(office.runs()).toHaveLength(3);
  });
  it("that never settle are told", async () => {
    const office = makeOffice("restless");
    expect((await make(office)).moved).toBe(3);
    expect(office.runs()).toHaveLength(4);
  });
  it("give the same bytes each time", async () => {
    const [first, second] = [
      await make(makeOffice("steady"), { pdf: true }),
      await make(makeOffice("steady"), { pdf: true }),
    ];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
    expect(Buffer.from(first.pdf ?? []).equals(second.pdf ?? Buffer.from("none"))).toBe(true);
  });
  it("are counted by a program that gets a profile of its own, no shell and no words of ours", async () => {
    const office = makeOffice("steady");
    await make(office);
    const [run] = office.runs();
    expect(run?.args[0]).toMatch(/^-env:UserInstallation=file:\/\/\/.*tenderdraft-office-\w+\/profile$/);
    expect(run?.args).toContain("--headless");
    expect(run?.args.find((argument) => argument.startsWith("pdf:"))).toContain(
      '"PDFUACompliance":{"type":"boolean","value":"true"}',
    );
    expect(run?.locale).toBe("C.UTF-8");
  });
  it("are counted by a program that leaves nothing of its own behind, wherever it is stopped", async () => {
    const office = makeOffice("steady");
    await make(office);
    const [run] = office.runs();
    expect(run?.temporary).toMatch(/tenderdraft-office-\w+$/);
    expect(existsSync(run?.temporary ?? "/")).toBe(false);
  });
});

describe("pages that cannot be counted", () => {
  it.each([
    ["is not there", undefined, /^Ничего не записано.*По пути «\/нет\/soffice» LibreOffice нет/],
    ["crashes", "crashing", /не смог сверстать документ: Application Error: исчерпана память/],
    ["writes nothing", "silent", /не смог сверстать документ: no PDF, exit code 0/],
    ["writes something that is no PDF", "garbage", /не удаётся прочитать/],
    ["does not name all places", "old", /1 of 3 places.*LibreOffice 7\.4/],
  ])("stop the export where LibreOffice %s", async (_, behaviour, message) => {
    const error = await failureOf(make(behaviour === undefined ? undefined : makeOffice(behaviour)));
    expect(error).toBeInstanceOf(UsageError);
    expect(error instanceof UsageError && error.in("ru")).toMatch(message);
    expect(leftovers()).toEqual([]);
  });
  it.each(["crashing", "garbage", "old"])("cost only the PDF where estimates will do (%s)", async (behaviour) => {
    const made = await make(makeOffice(behaviour), { pages: "estimate", pdf: true });
    expect(made.pdf).toBeUndefined();
    expect(made.pdfError?.in("ru")).toMatch(/LibreOffice/);
    expect(made.pages?.exact).toBe(false);
    expect(partOf(made.bytes, "docProps/app.xml")).not.toContain("<Pages>");
  });
});

describe("a PDF", () => {
  it("brings counted pages for both, and is that of the document", async () => {
    const made = await make(makeOffice("settling"), { pages: "estimate", pdf: true });
    expect(numbersOf(made)).toEqual(["3", "4", "5"]);
    expect(Buffer.from(made.pdf ?? []).toString("latin1")).toContain("/CreationDate(D:20261112000000Z')");
  });
  it("of a document without page numbers leaves it without", async () => {
    const office = makeOffice("steady");
    const made = await make(office, { pages: "none", pdf: true });
    expect(numbersOf(made)).toEqual([]);
    expect(made.pdf).toBeDefined();
    expect(office.runs()).toHaveLength(1);
  });
});

describe("LibreOffice", () => {
  it("is not started unless it is asked for", async () => {
    const office = makeOffice("steady");
    const [estimated, none] = [await make(office, { pages: "estimate" }), await make(office, { pages: "none" })];
    expect(office.runs()).toEqual([]);
    const without = await make(undefined, { pages: "estimate" });
    expect(Buffer.from(estimated.bytes).equals(without.bytes)).toBe(true);
    expect(partOf(none.bytes, "word/document.xml")).toContain("\\n \\h");
  });
  it("is ended with all that it started when the export is stopped", async () => {
    const office = makeOffice("hanging");
    const stopped = new AbortController();
    const failure = failureOf(make(office, { signal: stopped.signal }));
    await until(() => office.alive().length === 2);
    stopped.abort(new Error("остановлено"));
    expect(await failure).toMatchObject({ message: "остановлено" });
    await until(() => office.alive().length === 0);
    expect(leftovers()).toEqual([]);
  });
});
