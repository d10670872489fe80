import { stat } from "node:fs/promises";
import type { Locale } from "../text/locale.ts";
import type { Outputs } from "./make-outputs.ts";
import { pdfBeside } from "./pdf-beside.ts";
import { say, UsageError } from "./say.ts";
import { writeFileWhole } from "./write-file-whole.ts";

/** What was written, for the user. */
export interface WrittenOutputs {
  readonly messages: readonly string[];
  readonly warnings: readonly string[];
  readonly facts: {
    readonly pages?: { readonly total: number; readonly counted: boolean };
    readonly pdf?: string;
    readonly incomplete?: boolean;
  };
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Writes the PDF; gives the reason where that cannot be. */
async function writePdf({ pdf, pdfError }: Outputs, path: string): Promise<UsageError | undefined> {
  if (!pdf) return pdfError;
  try {
    await writeFileWhole(path, pdf);
    return undefined;
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
}

/**
 * Puts what was made in its place, the document first.
 *
 * @param to Absolute path of the document.
 * @throws UsageError where the document cannot be written; what stands in the way of the PDF alone is a warning.
 */
export async function writeOutputs(outputs: Outputs, to: string, locale: Locale): Promise<WrittenOutputs> {
  await writeFileWhole(to, outputs.bytes);
  const { pages, moved } = outputs;
  const wantsPdf = outputs.pdf !== undefined || outputs.pdfError !== undefined;
  const path = pdfBeside(to);
  const refused = await writePdf(outputs, path);
  const messages: string[] = [];
  const warnings: string[] = [];
  if (pages) messages.push(say(pages.exact ? "pagesCounted" : "pagesEstimated", { count: pages.total }, locale));
  if (wantsPdf && !refused) messages.push(say("pdfWritten", { path }, locale));
  if (moved > 0) warnings.push(say("pagesMoved", { count: moved }, locale));
  if (outputs.replacedFont !== undefined) warnings.push(say("fontReplaced", { font: outputs.replacedFont }, locale));
  if (refused) {
    const reason = refused.in(locale);
    const outdated = (await isThere(path)) ? [say("pdfOutdated", { path }, locale)] : [];
    warnings.push([say("pdfNotWritten", { path, reason }, locale), ...outdated].join(" "));
  }
  return {
    messages,
    warnings,
    facts: {
      ...(pages ? { pages: { total: pages.total, counted: pages.exact } } : {}),
      ...(wantsPdf && !refused ? { pdf: path } : {}),
      ...(refused ? { incomplete: true } : {}),
    },
  };
}
