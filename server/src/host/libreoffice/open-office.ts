import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { findOffice, type OfficeSearch } from "./find-office.ts";
import { OfficeError } from "./office-error.ts";
import { runProgram } from "./run-program.ts";

/** LibreOffice, ready to lay out documents. */
export interface Office {
  /**
   * Lays out a document.
   *
   * @returns A tagged PDF that fits PDF/UA and names the places of the document's bookmarks.
   * @throws OfficeError where it does not come to an end; the reason of the signal where it was stopped.
   */
  convert(docx: Uint8Array, signal?: AbortSignal): Promise<Uint8Array>;
  /** Clears up. */
  close(): Promise<void>;
}

const option = (value: boolean) => ({ type: "boolean", value: String(value) });
/** Known to LibreOffice since 7.4. */
const filter = `pdf:writer_pdf_Export:${JSON.stringify({
  ExportBookmarksToPDFDestination: option(true),
  ExportBookmarks: option(true),
  UseTaggedPDF: option(true),
  PDFUACompliance: option(true),
})}`;

/** The first start on a slow machine takes a minute, a page a twentieth of a second. */
const usualTimeout = 180_000;

/**
 * The same layout for everybody: the language of the machine chooses paper and digits otherwise. What LibreOffice puts
 * aside for a moment lies in the folder, too, so that nothing of it stays where it is stopped.
 */
function ownEnvironment(environment: OfficeSearch["environment"], folder: string): OfficeSearch["environment"] {
  if (process.platform === "win32") return environment;
  const own = { ...environment, TMPDIR: folder };
  return process.platform === "linux" ? { ...own, LC_ALL: "C.UTF-8", LANGUAGE: undefined } : own;
}

/** What it said that may tell the reason, without what it always says. */
function reasonIn(output: string): string {
  const lines = output.split(/\r?\n/).map((line) => line.trim());
  const telling = lines.filter((line) => line !== "" && !/javaldx|^convert .* using filter/.test(line));
  return telling.at(-1)?.slice(0, 200) ?? "";
}

/**
 * Finds LibreOffice and prepares a place of its own for it: its settings and files lie in a folder that is taken away by
 * `close`, so that neither an open LibreOffice nor its settings matter.
 *
 * @throws OfficeError where there is none.
 */
export async function openOffice(search: OfficeSearch, timeout = usualTimeout): Promise<Office> {
  const program = await findOffice(search);
  const folder = await mkdtemp(join(tmpdir(), "tenderdraft-office-"));
  let rounds = 0;
  return {
    async convert(docx, signal) {
      const [source, target] = [join(folder, "bid.docx"), join(folder, `round-${++rounds}`)];
      await mkdir(target);
      await writeFile(source, docx);
      const end = await runProgram({
        program,
        args: [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
          ...["--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", "--nofirststartwizard"],
          ...["--convert-to", filter, "--outdir", target, source],
        ],
        folder,
        environment: ownEnvironment(search.environment, folder),
        timeout,
        signal,
      });
      if (end.kind === "late") throw new OfficeError("officeSlow", { seconds: Math.round(timeout / 1000) });
      if (end.kind === "unstartable") throw new OfficeError("officeFailed", { path: program, reason: end.reason });
      // It says 0 also where it could not open the document; what counts is what it wrote.
      const pdf = await readFile(join(target, "bid.pdf")).catch(() => undefined);
      if (pdf && end.code === 0) return pdf;
      const reason = reasonIn(end.output) || `no PDF, exit code ${end.code ?? "unknown"}`;
      throw new OfficeError("officeFailed", { path: program, reason });
    },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 }).catch(() => undefined),
  };
}
