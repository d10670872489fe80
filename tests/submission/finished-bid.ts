/** The finished example, exported and taken apart, for tests that ask what a buyer would see. */
import { resolve } from "node:path";
import { findBids, parseAsOf } from "../../server/src/analysis/check-workspace.ts";
import { createSourceCache, loadSnapshot } from "../../server/src/analysis/load-snapshot.ts";
import type { ExportDocument } from "../../server/src/export/blocks/types.ts";
import { lintDocx } from "../../server/src/export/docx/lint/lint-docx.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { buildDocument, listAssets } from "../../server/src/export/export-bid.ts";
import { numberDocument } from "../../server/src/export/number/number-document.ts";
import type { ExportProblem } from "../../server/src/export/problem.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import { type BidModel, buildBid } from "../../server/src/model/bid-model.ts";
import { partOf } from "../export/docx-parts.ts";
import { type Change, prepareBench } from "../mutations/mutation.ts";
import { readFolder } from "../mutations/workspace-files.ts";

const examples = readFolder(resolve(import.meta.dirname, "../../examples"));
const asOf = "2026-11-13T16:40+04:00";
const folder = "bids/state-portal";

export interface FinishedBid {
  readonly model: BidModel;
  /** Numbered. */
  readonly document: ExportDocument;
  readonly problems: readonly ExportProblem[];
  readonly bytes: Uint8Array;
  /** The keys of what the lint of the file finds. */
  readonly flaws: readonly string[];
  /** The XML of a part. */
  readonly part: (path: string) => string;
}

/** Exports the Arabic example with its Russian and English summaries, after some changes of its files. */
export async function exportFinished(...changes: readonly Change[]): Promise<FinishedBid> {
  const files = new Map(examples);
  for (const change of changes) change(files);
  const workspace = createMemoryWorkspace(files);
  const snapshot = await loadSnapshot(workspace, createSourceCache());
  const manifest = findBids(snapshot).find(({ path }) => path === `${folder}/bid.yaml`);
  if (!manifest) throw new Error("the example is gone");
  const model = buildBid(manifest, snapshot, parseAsOf(asOf));
  const assets = new Map<string, Uint8Array>();
  for (const path of listAssets(model)) {
    const bytes = files.get(path);
    if (bytes instanceof Uint8Array) assets.set(path, bytes);
  }
  const { document, problems } = buildDocument(model, assets);
  const { bytes } = await writeDocx(document);
  return {
    model,
    document: numberDocument(document).document,
    problems,
    bytes,
    flaws: lintDocx(bytes).map(({ key }) => key),
    part: (path) => partOf(bytes, path),
  };
}

const bench = prepareBench(examples, [folder], asOf);

/** The rules that have something to say after a mistake, that had nothing to say before. */
export async function findAfter(...changes: readonly Change[]): Promise<string[]> {
  const found = await (await bench).try({ name: "", changes, rule: "" });
  return [...new Set(found.map(({ finding }) => finding.rule))];
}

export const bidFile = (name: string): string => `${folder}/${name}`;

/** The texts of the paragraphs of a style, fields' results among them. */
export function paragraphsOf(xml: string, style: RegExp): string[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => style.test(/<w:pStyle w:val="([^"]+)"/.exec(paragraph)?.[1] ?? ""));
}

/** The visible text of XML, without the marks that steer direction. */
export function visibleText(xml: string): string {
  return xml
    .replace(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, "")
    .replace(/<w:tab\/>/g, "\t")
    .replace(/<[^>]*>/g, "")
    .replace(/[\u200E\u200F]/g, "")
    .replaceAll("\u00a0", " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
