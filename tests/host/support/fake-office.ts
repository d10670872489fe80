/**
 * A program that stands for LibreOffice: takes the same arguments, and lays out by counting bookmarks. Run with its
 * behaviour as the first argument; what stands behind it is what LibreOffice would get.
 */
import { spawn } from "node:child_process";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { makePdf } from "./make-pdf.ts";

const [behaviour = "", log = "", ...given] = process.argv.slice(2);
const outdir = given[given.indexOf("--outdir") + 1] ?? "";
const source = given.at(-1) ?? "";
const target = join(outdir, basename(source).replace(/\.docx$/, ".pdf"));
const { LC_ALL: locale, TMPDIR: temporary } = process.env;
appendFileSync(log, `${JSON.stringify({ pid: process.pid, args: given, locale, temporary })}\n`);
const round = readFileSync(log, "utf8").trim().split("\n").length;

/** Each bookmark stands on a page of its own, from page 2 on; those that are moved come later. */
function layOut(moved: number, lost = 0): void {
  const body = strFromU8(unzipSync(readFileSync(source))["word/document.xml"] ?? new Uint8Array());
  const bookmarks = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="_([^"]+)"/g)].map((found) => found[1] ?? "");
  const kept = bookmarks.slice(0, bookmarks.length - lost);
  const names = Object.fromEntries(kept.map((name, at) => [`5F${name}`, at + 2 + moved]));
  writeFileSync(target, makePdf({ pages: bookmarks.length + 1 + moved, names, date: `2026112412345${round}Z'` }));
}

switch (behaviour) {
  case "steady":
    layOut(0);
    break;
  // The numbers move the pages once.
  case "settling":
    layOut(round === 1 ? 0 : 1);
    break;
  case "restless":
    layOut(round % 2);
    break;
  case "old":
    layOut(0, 1);
    break;
  case "garbage":
    writeFileSync(target, "%PDF-1.6\nهذا ليس ملف PDF\nstartxref\n7\n%%EOF\n");
    break;
  case "silent":
    console.log("convert bid.docx -> bid.pdf using filter : writer_pdf_Export");
    break;
  case "crashing":
    console.error("Application Error: исчерпана память");
    process.exitCode = 77;
    break;
  case "hanging": {
    // As LibreOffice does it: what is started starts the one that works.
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    appendFileSync(log, `${JSON.stringify({ pid: child.pid })}\n`);
    setInterval(() => {}, 1000);
    break;
  }
}
