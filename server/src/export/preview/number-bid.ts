import type { BidModel } from "../../model/bid-model.ts";
import { memoize } from "../../text/memo.ts";
import { isInertRow } from "../blocks/inert-row.ts";
import { transformBlocks } from "../blocks/transform.ts";
import type { Block, ExportDocument, ResolvedReference } from "../blocks/types.ts";
import { assembleDocument, listAssets } from "../export-bid.ts";
import { numberDocument } from "../number/number-document.ts";
import { printedFacts } from "./printed-facts.ts";

/** A caption with its number, at the place of the table or picture that carries it. */
export interface NumberedCaption {
  readonly file: string;
  readonly start: number;
  readonly form: "table" | "figure";
  readonly number: number;
}

/** What the numbers of a whole bid come to. */
export interface NumberedBid {
  /** The numbers of headings, tables and figures by the id that references name. */
  readonly places: ReadonlyMap<string, ResolvedReference>;
  readonly captions: readonly NumberedCaption[];
  /** The blocks that a directive on a line of its own printed, by its place. */
  blocksAt(file: string, start: number): readonly Block[];
}

/** The document of a bid with its numbers, without the bytes of its pictures; made once for each model. */
export const numberedDocument = memoize((model: BidModel): ExportDocument => {
  const options = { printed: printedFacts(model).blocks, pictures: listAssets(model) };
  return numberDocument(assembleDocument(model, new Map(), options).document).document;
});

/** The numbers of the document of a bid, once for each model. */
export const numberBid = memoize((model: BidModel): NumberedBid => {
  const document = numberedDocument(model);
  const places = new Map<string, ResolvedReference>();
  const captions: NumberedCaption[] = [];
  const bySource = new Map<string, Block[]>();
  const visit = (block: Block): Block => {
    const { source } = block;
    const key = source && `${source.file}\n${source.span.start}`;
    if (key !== undefined) bySource.set(key, [...(bySource.get(key) ?? []), block]);
    if (block.kind === "heading" && block.id !== undefined) {
      places.set(block.id, { form: "heading", text: block.number ?? "" });
    }
    if ((block.kind === "table" || block.kind === "figure") && block.caption?.number !== undefined) {
      const { number } = block.caption;
      if (block.id !== undefined) places.set(block.id, { form: block.kind, text: String(number) });
      if (source) captions.push({ file: source.file, start: source.span.start, form: block.kind, number });
    }
    return block;
  };
  transformBlocks(document.blocks, { block: visit, skipRow: isInertRow }, document.language);
  return {
    places,
    captions,
    blocksAt: (file, start) => bySource.get(`${file}\n${start}`) ?? [],
  };
});
