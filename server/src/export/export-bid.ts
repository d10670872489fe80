import type { BidModel } from "../model/bid-model.ts";
import { concernedSections } from "../model/document-parts.ts";
import type { ImageInline } from "../syntax/markdown/tree.ts";
import { walkInlines } from "../syntax/markdown/walk.ts";
import type { Block, ExportDocument } from "./blocks/types.ts";
import type { BuildContext } from "./build/build-context.ts";
import { embed } from "./build/cells.ts";
import { logoPath } from "./build/cover.ts";
import { createBuildContext } from "./build/create-context.ts";
import { picturePath } from "./build/inlines.ts";
import { demandedDocuments, fileOfDocument, furtherDocuments } from "./build/listed-documents.ts";
import { fontChoice, pageFormat } from "./build/page-format.ts";
import { partNames, usedDirectives } from "./build/part-names.ts";
import { buildParts } from "./build/parts.ts";
import { findCrowdedTables } from "./crowded-tables.ts";
import { judgePictures } from "./images.ts";
import { numberDocument } from "./number/number-document.ts";
import type { ExportProblem } from "./problem.ts";
import { documentText } from "./texts/texts.ts";

export interface BuiltDocument {
  readonly document: ExportDocument;
  /** What could not be printed as asked; the document is whole without it. */
  readonly problems: readonly ExportProblem[];
}

export interface BuildOptions {
  /** Takes the place of the bid's own language, for its fixed words and forms. */
  readonly language?: string;
  /** Pages of the files that `listAttachments` names, by path; nothing for a file of which nobody can tell. */
  readonly pageCounts?: ReadonlyMap<string, number>;
  /** Paths of the pictures that can be printed, where no bytes are needed; those of the assets where left out. */
  readonly pictures?: Iterable<string>;
  /** Tables of facts that were built before from the same facts; new ones are added. */
  readonly printed?: Map<string, readonly Block[]>;
}

/**
 * The pictures that a bid shows, the company's logo first: paths relative to the root, each once, in the order of use.
 */
export function listAssets(model: BidModel): string[] {
  const logo = model.company && logoPath(model.company.data, model);
  const paths = new Set<string>(logo === undefined ? [] : [logo]);
  for (const section of concernedSections(model)) {
    walkInlines(section.tree.blocks, (inline) => {
      if (inline.kind !== "image") return;
      const path = assetPath(model, section, inline);
      if (path !== undefined) paths.add(path);
    });
  }
  return [...paths];
}

/** The picture's path as the workspace lists it; undefined where it is refused or no file. */
function assetPath(model: BidModel, section: BidModel["sections"][number], image: ImageInline): string | undefined {
  const path = picturePath(section, image.src);
  const entry = path === undefined ? undefined : model.entries.get(path);
  return entry?.kind === "file" ? entry.path : undefined;
}

/** The files of which the document tells the number of pages: paths relative to the root; none without such a list. */
export function listAttachments(model: BidModel): string[] {
  const names = new Set([...partNames(model), ...usedDirectives(concernedSections(model))]);
  if (!names.has("document-list") && !names.has("letter-of-bid")) return [];
  const listed = [...demandedDocuments(model), ...furtherDocuments(model)];
  return [...new Set(listed.flatMap(({ document }) => (document && fileOfDocument(document, model)) ?? []))];
}

function firstDay(...moments: readonly (string | undefined)[]): string | undefined {
  return moments.find((moment) => /^\d{4}-\d{2}-\d{2}/.test(moment ?? ""))?.slice(0, 10);
}

/**
 * Builds the document of a bid: plain data, ready to be written. Never throws over what a bid lacks.
 *
 * @param assets The bytes of the pictures that `listAssets` names, by path; those that are missing are told as problems.
 */
export function buildDocument(
  model: BidModel,
  assets: ReadonlyMap<string, Uint8Array>,
  options: BuildOptions = {},
): BuiltDocument {
  const { document, problems } = assembleDocument(model, assets, options);
  // The numbering pass tells which references lead nowhere; the writer runs it again on its own.
  return {
    document,
    problems: [...problems, ...findCrowdedTables(document), ...numberDocument(document).problems],
  };
}

/** The same without a look at where references lead, for whoever numbers the document anyway. */
export function assembleDocument(
  model: BidModel,
  assets: ReadonlyMap<string, Uint8Array>,
  options: BuildOptions = {},
): BuiltDocument {
  const problems: ExportProblem[] = [];
  const images: Record<string, { readonly bytes: Uint8Array }> = {};
  const judgeNext = judgePictures();
  for (const [path, bytes] of assets) {
    const { fault, doubt, ...params } = judgeNext(bytes);
    if (!fault) images[path.normalize("NFC")] = { bytes };
    const problem = fault ?? doubt;
    if (problem) problems.push({ problem, id: path, params });
  }
  const language = options.language ?? model.language;
  const context: BuildContext = {
    ...createBuildContext(model, language, options.pictures ?? assets.keys(), options.pageCounts),
    ...(options.printed ? { printed: options.printed } : {}),
  };
  context.problems.push(...problems);
  const tender = model.tender?.data;
  const company = model.company?.data;
  const number = tender?.source?.number ?? "";
  const mark = model.manifest.data.confidentiality;
  const date = firstDay(model.manifest.data.date, model.manifest.data.submittedAt);
  const document: ExportDocument = {
    language,
    title: tender?.title ?? model.manifest.path,
    subject: documentText(language, "proposal"),
    creator: company?.name?.full ?? company?.name?.short ?? "",
    tenderNumber: number,
    ...(date === undefined ? {} : { date }),
    page: pageFormat(model, language),
    fonts: fontChoice(model),
    header: {
      start: embed(company?.name?.short ?? company?.name?.full ?? "", context),
      end: embed(number, context),
      ...(mark === undefined ? {} : { mark: embed(mark, context) }),
    },
    blocks: buildParts(context),
    images,
  };
  return { document, problems: context.problems };
}
