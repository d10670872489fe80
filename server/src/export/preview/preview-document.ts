import type { BidModel } from "../../model/bid-model.ts";
import type { SymbolKind } from "../../model/symbols.ts";
import { hashText } from "../../text/hash-text.ts";
import { memoize } from "../../text/memo.ts";
import type { Direction, SourcePlace } from "../blocks/types.ts";
import { nameBookmarks } from "../docx/bookmarks.ts";
import type { LinePlace } from "../html/html-place.ts";
import { directionOf } from "../language.ts";
import { numberedDocument } from "./number-bid.ts";
import type { Piece } from "./pieces.ts";
import { printedFacts } from "./printed-facts.ts";
import { writePieces } from "./write-pieces.ts";

/** The document of a bid as a preview shows it. */
export interface PreviewedDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: Direction;
  readonly look: PreviewLook;
  readonly pieces: readonly Piece[];
  /** The same for the same pieces, whoever makes them. */
  readonly version: string;
}

/** What the paper looks like; names of fonts are what the bid demands. */
export interface PreviewLook {
  readonly latin: string;
  readonly arabic: string;
  /** Size of the text in points. */
  readonly size: number;
  /** Width of the paper, and its margins at the beginning and end of lines, in points. */
  readonly width: number;
  readonly height: number;
  readonly start: number;
  readonly end: number;
}

const shown = /\.(?:png|jpe?g|gif)$/i;

/** Builds the document of a bid as HTML, from the same blocks as the Word document; once for each model. */
export const previewDocument = memoize((model: BidModel): PreviewedDocument => {
  const document = numberedDocument(model);
  const { language, title, page, fonts } = document;
  const anchors = nameBookmarks(document.blocks);
  const pieces = writePieces(document, {
    rows: printedFacts(model).rowsFor(anchors),
    anchorOf: (id) => anchors.get(id),
    lineOf: (source) => lineOf(source, model),
    sourceOfRow: (id) => sourceOfRow(id, model),
    hasPicture: (path) => shown.test(path) && model.entries.get(path.normalize("NFC"))?.kind === "file",
  });
  const version = hashText(pieces.map(({ key, line }) => `${key}:${line}`).join());
  const points = (twips: number): number => twips / 20;
  return {
    title,
    language,
    direction: directionOf(language),
    look: {
      latin: fonts.latin,
      arabic: fonts.arabic,
      size: fonts.size / 2,
      width: points(page.width),
      height: points(page.height),
      start: points(page.margins.start),
      end: points(page.margins.end),
    },
    pieces,
    version,
  };
});

function lineOf({ file, span }: SourcePlace, { sources }: BidModel): LinePlace | undefined {
  const lines = sources.get(file)?.lines;
  return lines && { file, line: lines.positionAt(span.start).line };
}

const kinds: ReadonlyMap<string, SymbolKind> = new Map([
  ["doc", "document"],
  ["person", "person"],
  ["contract", "contract"],
  ["kpi", "kpi"],
]);

/** A row about a requirement leads to its response, or to the requirement while there is none; others to their entry. */
function sourceOfRow(anchor: string, model: BidModel): SourcePlace | undefined {
  const at = anchor.indexOf(":");
  const [kind, id] = [anchor.slice(0, at), anchor.slice(at + 1)];
  if (kind === "req") return responsePlaces(model).get(id) ?? model.symbols.find(["requirement"], id)?.full;
  const symbol = kinds.get(kind);
  return symbol && model.symbols.find([symbol], id)?.full;
}

/** Where each requirement is answered in the specification, by its id in NFC. */
const responsePlaces = memoize((model: BidModel): ReadonlyMap<string, SourcePlace> => {
  const places = new Map<string, SourcePlace>();
  for (const answer of model.answers) {
    const id = answer.requirement.normalize("NFC");
    if (answer.kind === "response" && !places.has(id)) places.set(id, answer.at);
  }
  return places;
});
