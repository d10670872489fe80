import type { ExportDocument } from "../blocks/types.ts";
import { footDistance, headDistance } from "../docx/design.ts";
import { groupPages } from "../docx/page-runs.ts";
import { styleId } from "../docx/styles/ids.ts";
import { directionOf } from "../language.ts";
import { findFaces } from "./fonts/find-faces.ts";
import { type Place, type Setting, sumItems } from "./layout.ts";
import { layoutBlocks } from "./layout-blocks.ts";
import { layoutGap, layoutParagraph } from "./layout-paragraph.ts";
import type { PageMap } from "./page-map.ts";
import { type BlockPlace, createPaginator, type PagePlace } from "./paginate.ts";
import { textPieces } from "./pieces.ts";
import { findStyles } from "./styles.ts";

/** What the pages of a document come to. */
export interface PageEstimate {
  /** Where the block of each id begins. */
  readonly places: ReadonlyMap<string, BlockPlace>;
  /** Where the document ends. */
  readonly end: PagePlace;
}

/** The border under the head of a page with its distance, in twips. */
const headBorder = 130;

/** Height of the text on a page: margins grow where head or foot are higher than them. */
function textHeight(place: Place, paper: number, isCover: boolean): number {
  const { top, bottom } = place.setting.document.page.margins;
  if (isCover) return paper - top - bottom;
  const line = (style: string) => sumItems([layoutParagraph(textPieces("1"), place, { style })]).height;
  const head = headDistance(top) + line(styleId.header) + headBorder;
  return paper - Math.max(top, head) - Math.max(bottom, footDistance + line(styleId.footer));
}

/**
 * Lays out a numbered document and tells where its blocks begin. Linear in its length; never throws over its content.
 *
 * @param options.assumesPictures Counts pictures that are not there as half a page wide, as while their files are unread.
 */
export function layoutPages(
  document: ExportDocument,
  options: { readonly assumesPictures?: boolean } = {},
): PageEstimate {
  const direction = directionOf(document.language);
  const setting: Setting = {
    document,
    direction,
    styles: findStyles(document),
    faces: findFaces(document.fonts),
    notes: new Set(),
    assumesPictures: options.assumesPictures === true,
  };
  const { page, language } = document;
  const { top, bottom, start, end } = page.margins;
  const paginator = createPaginator();
  for (const run of groupPages(document.blocks)) {
    const [width, length] = run.kind === "landscape" ? [page.height, page.width] : [page.width, page.height];
    const place: Place = {
      setting,
      language,
      direction,
      width: width - start - end,
      height: length - top - bottom,
      style: styleId.normal,
      listDepth: 0,
      indent: 0,
      keepNext: false,
      keepRows: false,
      bold: false,
      depth: 0,
    };
    // A page begins at its margin, without the distance that a heading keeps from the text above it.
    const items = layoutBlocks(run.blocks, { ...place, lead: { space: 0 } });
    // A section cannot end in a table.
    if (items.at(-1)?.kind === "row") items.push(layoutGap(place));
    paginator.addSection(items, textHeight(place, length, run.kind === "cover"));
  }
  return { places: paginator.places, end: paginator.here() };
}

/**
 * Estimates on which pages the blocks of a document begin, without a word processor: within a few percent of one.
 *
 * @param document Numbered, see `numberDocument`.
 */
export function estimatePages(document: ExportDocument): PageMap {
  const { places, end } = layoutPages(document);
  const pages = new Map(Array.from(places, ([id, { page }]) => [id, page] as const));
  return { total: end.page, pages, exact: false };
}
