import { realpath } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { fileOfDocument } from "../export/build/listed-documents.ts";
import type { BidModel } from "../model/bid-model.ts";
import { libraryOf } from "../model/submitted-documents.ts";
import { pdfBeside } from "./pdf-beside.ts";
import { UsageError } from "./say.ts";

/** What an export is about to write. */
interface TargetRequest {
  /** Absolute path of the document to write. */
  readonly to: string;
  /** Absolute path of the root. */
  readonly root: string;
  /** Whether a PDF is written beside the document. */
  readonly pdf: boolean;
  /** Absolute path of the template that was asked for. */
  readonly template?: string | undefined;
}

/**
 * Makes sure that what is written is named as a Word document: under another name, nothing would open it, and a file of
 * the bid would be replaced.
 *
 * @param to Absolute. @throws UsageError where it is named otherwise.
 */
export function checkTargetName(to: string): void {
  if (/.\.docx$/i.test(basename(to))) return;
  const stem = basename(to).replace(/\.(?:docm|dotx|dotm|doc|pdf|rtf|odt|zip)$/i, "");
  throw new UsageError("targetNotWord", { path: to, name: `${stem || "bid"}.docx` });
}

/**
 * Makes sure that a file is none that a bid is made of.
 *
 * @param files Paths relative to the root. @throws UsageError where it is one.
 */
export async function checkTargetApart(path: string, root: string, files: ReadonlySet<string>): Promise<void> {
  if (files.has(await pathBelow(root, path))) throw new UsageError("targetIsSource", { path });
}

/** A path as the workspace lists it. */
async function pathBelow(root: string, path: string): Promise<string> {
  return relative(await realPath(root), await realPath(path))
    .split(sep)
    .join("/")
    .normalize("NFC");
}

async function realPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(await realPath(folder), basename(path));
  }
}

/**
 * Makes sure that the document and its PDF replace neither the template nor a document that the bid hands in.
 *
 * @throws UsageError where they would.
 */
export async function checkTargetFree(request: TargetRequest, model: BidModel): Promise<void> {
  const { to, pdf, template } = request;
  const own = model.references.flatMap(({ key, path }) => (key === "template" && path !== undefined ? [path] : []));
  const library = [...libraryOf(model).values()].flatMap((document) => fileOfDocument(document, model) ?? []);
  const taken = new Set([...own, ...library].map((path) => path.normalize("NFC")));
  const named = template === undefined ? undefined : await realPath(template);
  for (const path of pdf ? [to, pdfBeside(to)] : [to]) {
    if ((await realPath(path)) === named) throw new UsageError("targetIsSource", { path });
    await checkTargetApart(path, request.root, taken);
  }
}
