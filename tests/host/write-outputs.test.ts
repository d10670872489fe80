import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { OfficeError } from "../../server/src/host/libreoffice/office-error.ts";
import { findWordLock } from "../../server/src/host/word-lock.ts";
import { writeOutputs } from "../../server/src/host/write-outputs.ts";

const all = mkdtempSync(join(tmpdir(), "write-outputs-"));
afterAll(() => rmSync(all, { recursive: true, force: true }));
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(all, "case-"));
});

const made = { bytes: Buffer.from("новый"), lintProblems: [], templateProblems: [], moved: 0 };
const counted = { total: 28, pages: new Map(), exact: true };

describe("the files of an export", () => {
  it("lie side by side, and the message tells of them and of the pages", async () => {
    const outputs = { ...made, pdf: Buffer.from("PDF"), pages: counted };
    const written = await writeOutputs(outputs, join(folder, "عرض.v2.docx"), "ru");
    expect(readdirSync(folder).sort()).toEqual(["عرض.v2.docx", "عرض.v2.pdf"]);
    expect(written.messages).toEqual([
      "28 страниц, подсчитано в LibreOffice.",
      `Файл PDF: ${join(folder, "عرض.v2.pdf")}`,
    ]);
    expect(written).toMatchObject({ warnings: [], facts: { pages: { total: 28, counted: true } } });
    expect(written.facts.incomplete).toBeUndefined();
  });
  it("say where pages are estimated, and where they would not settle", async () => {
    const outputs = { ...made, pages: { ...counted, exact: false }, moved: 2 };
    const { messages, warnings } = await writeOutputs(outputs, join(folder, "a.docx"), "ar");
    expect(messages.join()).toMatch(/تقديرية/);
    expect(warnings.join()).toMatch(/موضعان/);
  });
  it("are told apart where the PDF could not be made, and an old one is named as such", async () => {
    writeFileSync(join(folder, "a.pdf"), "старый");
    const outputs = { ...made, pdfError: new OfficeError("officeMissing") };
    const { warnings, facts } = await writeOutputs(outputs, join(folder, "a.docx"), "ru");
    expect(warnings.join()).toMatch(
      /Документ Word записан, а PDF «.*a\.pdf» — нет\. .*не найден LibreOffice.*от прежней выгрузки/,
    );
    expect(facts).toEqual({ incomplete: true });
    expect(readFileSync(join(folder, "a.pdf"), "utf8")).toBe("старый");
    expect(readFileSync(join(folder, "a.docx"), "utf8")).toBe("новый");
  });
  it("are told apart where the PDF cannot be written", async () => {
    mkdirSync(join(folder, "a.pdf"));
    const { warnings, facts } = await writeOutputs({ ...made, pdf: Buffer.from("PDF") }, join(folder, "a.docx"), "en");
    expect(warnings.join()).toMatch(/The Word document was written.*is a folder/);
    expect(facts).toEqual({ incomplete: true });
    expect(readdirSync(folder).sort()).toEqual(["a.docx", "a.pdf"]);
  });
});

describe("a document that is open in Word", () => {
  it.each([
    ["a.docx", "~$a.docx"],
    ["заявка1.docx", "~$аявка1.docx"],
    ["заявка-2026.docx", "~$явка-2026.docx"],
  ])("is known by the file beside it: %s", async (name, lock) => {
    const path = join(folder, name);
    expect(await findWordLock(path)).toBeUndefined();
    writeFileSync(join(folder, lock), "");
    expect(await findWordLock(path)).toBeUndefined();
    writeFileSync(path, "");
    expect(await findWordLock(path)).toBe(lock);
  });
});
