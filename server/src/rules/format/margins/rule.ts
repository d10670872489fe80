import { isWritten } from "../../../model/file-references.ts";
import {
  demandedMargins,
  type PageSide,
  type Paper,
  pageSides,
  readPaper,
  widestMargin,
} from "../../../model/format-demands.ts";
import type { TemplatePage } from "../../../model/template-facts.ts";
import { templateOf } from "../../../model/template-of.ts";
import { placeOf } from "../../../schema/place.ts";
import type { WrittenList } from "../../../syntax/problem.ts";
import { defineRule } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** What rounding between inches and millimetres may take away, in twips: half a millimetre, and two of a paper. */
const marginTolerance = 29;
const paperTolerance = 114;
const standardPaper: Paper = { width: 11906, height: 16838 };

type Margins = Partial<Readonly<Record<PageSide, number>>>;

/** The document has, or can only have, other paper or margins than the tender demands. */
export default defineRule({
  id: "format/margins",
  verdict: "formal",
  fixable: false,
  scope: "bid",
  messages,
  *check({ bid }) {
    const format = bid.tender?.data.format;
    if (!format) return;
    const pageSize = format.pageSize ?? "";
    const paper = readPaper(pageSize);
    const demanded = demandedMargins(format);
    const paperDemand = { at: placeOf(format, "pageSize"), message: "paper" as const };
    const marginDemand = { at: placeOf(format, "margins"), message: "margins" as const };
    const template = templateOf(bid);
    if (template) {
      const { at, name, facts } = template;
      const other = paper && facts.pages.find((page) => !isOn(page, paper));
      if (other) {
        const params = { name, own: measures(upright(other)), pageSize };
        yield { at, message: "templatePaper", params, related: [paperDemand] };
      }
      const narrow = narrowest(facts.pages, demanded);
      if (narrow) {
        const params = { name, own: millimetres(narrow), demanded: millimetres(demanded) };
        yield { at, message: "templateMargins", params, related: [marginDemand] };
      }
      return;
    }
    // The paper of a template that cannot be read is not known, and that it cannot be read is said elsewhere.
    if (isWritten(bid.manifest.data, "template")) return;
    const at = placeOf(bid.manifest.data, "tender");
    if (pageSize !== "" && !paper) yield { at, message: "unknownPaper", params: { pageSize }, related: [paperDemand] };
    const widest = widestMargin(paper ?? standardPaper);
    const wide = pageSides.filter((side) => (demanded[side] ?? 0) > widest);
    if (wide.length === 0) return;
    const printed = Object.fromEntries(wide.map((side) => [side, widest]));
    const params = { own: millimetres(printed), demanded: millimetres(demanded) };
    yield { at, message: "tooWide", params, related: [marginDemand] };
  },
});

function upright({ width, height }: Paper): Paper {
  return { width: Math.min(width, height), height: Math.max(width, height) };
}

function isOn(page: TemplatePage, paper: Paper): boolean {
  const own = upright(page);
  return Math.max(Math.abs(own.width - paper.width), Math.abs(own.height - paper.height)) <= paperTolerance;
}

/**
 * The page that lacks most of the margins that are demanded; undefined where none does. On a page turned on its side
 * nobody can tell which side is meant.
 */
function narrowest(pages: readonly TemplatePage[], demanded: Margins): TemplatePage | undefined {
  const lack = (page: TemplatePage): number => Math.max(...pageSides.map((side) => (demanded[side] ?? 0) - page[side]));
  const [worst] = pages.filter(({ width, height }) => width <= height).sort((a, b) => lack(b) - lack(a));
  return worst && lack(worst) > marginTolerance ? worst : undefined;
}

function measures({ width, height }: Paper): string {
  return `${toMillimetres(width, 0)} × ${toMillimetres(height, 0)}`;
}

/** Top, right, bottom and left in millimetres; a dash for a side of which nothing is said. */
function millimetres(margins: Margins): WrittenList {
  const order = ["top", "right", "bottom", "left"] as const;
  return {
    list: order.map((side) => {
      const length = margins[side];
      return length === undefined ? "–" : { number: toMillimetres(length, 1) };
    }),
  };
}

function toMillimetres(twips: number, digits: number): string {
  return String(Number(((twips / 1440) * 25.4).toFixed(digits)));
}
