import { referenceTexts } from "../blocks/transform.ts";
import type { Block, Inline } from "../blocks/types.ts";
import { cleanText } from "../docx/clean-text.ts";

/** What stands in a line of text. */
export type Piece =
  | { readonly kind: "text"; readonly text: string; readonly bold: boolean; readonly code: boolean }
  | { readonly kind: "break" }
  | { readonly kind: "image"; readonly path: string; readonly alt: string }
  | { readonly kind: "note"; readonly number: number; readonly blocks: readonly Block[] };

/** Deepest nesting of inlines that is looked into. */
const deepest = 100;

function addPieces(inlines: readonly Inline[], bold: boolean, pieces: Piece[], depth: number): void {
  const add = (text: string, code = false) => {
    if (text !== "") pieces.push({ kind: "text", text: cleanText(text).replace(/[\t\r\n]+/g, " "), bold, code });
  };
  for (const inline of inlines) {
    switch (inline.kind) {
      case "text":
        add(inline.value);
        break;
      case "code":
        add(inline.value, true);
        break;
      case "reference":
        add(inline.resolved ? referenceTexts(inline).join("") : `[${inline.target}]`);
        break;
      case "note":
        if (inline.number !== undefined) pieces.push({ kind: "note", number: inline.number, blocks: inline.blocks });
        break;
      case "break":
      case "image":
        pieces.push(inline);
        break;
      default:
        if (depth < deepest) addPieces(inline.children, bold || inline.kind === "strong", pieces, depth + 1);
    }
  }
}

/** The pieces of inlines in order, as the writer makes runs of them. */
export function collectPieces(inlines: readonly Inline[], bold: boolean): readonly Piece[] {
  const pieces: Piece[] = [];
  addPieces(inlines, bold, pieces, 0);
  return pieces;
}

/** A text as pieces. */
export function textPieces(text: string, bold = false): readonly Piece[] {
  return collectPieces([{ kind: "text", value: text }], bold);
}
