import type { Span } from "../../../text/span.ts";
import { defineRule } from "../../define-rule.ts";
import { type ProsePiece, prosePieces, proseSections } from "../../support/prose-pieces.ts";
import { tenderWording } from "../../support/tender-wording.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

/** A sentence so long that nobody reads it twice. */
export default defineRule({
  id: "text/long-sentence",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options }) {
    const isFromTender = tenderWording(bid);
    for (const { section, language } of proseSections(bid)) {
      const limit = language === "ar" ? options.arabicWords : options.words;
      for (const piece of prosePieces(section).filter(isWritten)) {
        for (const { start, end } of sentencesOf(piece)) {
          const text = piece.fragment.text.slice(start, end);
          const count = countWords(text);
          if (count <= limit || isFromTender(text)) continue;
          yield { at: piece.fragment.placeOf(start, end), message: "long", params: { count, limit } };
        }
      }
    }
  },
});

/** Running text of the writer: no table, no heading, no quotation. */
function isWritten({ block, within, isDescription }: ProsePiece): boolean {
  return block.kind === "paragraph" && !isDescription && within.every((outer) => outer.kind !== "quote");
}

/** The sentences, and the parts of an enumeration, each of which can be read alone. */
function sentencesOf({ fragment, sentences }: ProsePiece): readonly Span[] {
  return sentences.flatMap((sentence) => {
    const parts: Span[] = [];
    let start = sentence.start;
    for (const match of fragment.text.slice(sentence.start, sentence.end).matchAll(/[;؛]\s+/gu)) {
      const end = sentence.start + match.index + 1;
      parts.push({ start, end });
      start = sentence.start + match.index + match[0].length;
    }
    return [...parts, { start, end: sentence.end }];
  });
}

/** Words as a reader counts them: a name or a quotation in quotation marks is taken in at one glance. */
function countWords(text: string): number {
  const words = text.replace(/«[^«»]{0,400}»|“[^“”]{0,400}”|"[^"]{0,400}"/gu, "x").split(/\s+/u);
  return words.filter((word) => /[\p{L}\p{N}\ufffc]/u.test(word)).length;
}
