import type { SectionFile } from "../../../model/source-file.ts";
import { memoize, memoizeByKey } from "../../../text/memo.ts";
import type { Span } from "../../../text/span.ts";
import { defineRule } from "../../define-rule.ts";
import { tenderWording } from "../../support/tender/tender-wording.ts";
import { type ProsePiece, prosePieces, proseSections } from "../../support/text/prose-pieces.ts";
import type { TextFragment } from "../../support/text/text-fragment.ts";
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
      for (const { fragment, start, end, count } of longerThan(section)(limit)) {
        if (isFromTender(fragment.text.slice(start, end))) continue;
        yield { at: fragment.placeOf(start, end), message: "long", params: { count, limit } };
      }
    }
  },
});

interface Sentence extends Span {
  readonly fragment: TextFragment;
  /** How many words it has. */
  readonly count: number;
}

/** The sentences of a section that have more words than a limit. */
const longerThan = memoize((section: SectionFile) =>
  memoizeByKey(
    String,
    (limit: number): readonly Sentence[] =>
      prosePieces(section)
        .filter(isWritten)
        .flatMap((piece) => {
          const { fragment } = piece;
          return sentencesIn(piece)
            .filter(({ start, end }) => mostWords(fragment.text, start, end) > limit)
            .map((span) => ({ ...span, fragment, count: countWords(fragment.text.slice(span.start, span.end)) }))
            .filter(({ count }) => count > limit);
        }),
    4,
  ),
);

/** Running text of the writer: no table, no heading, no quotation. */
function isWritten({ block, within, isDescription }: ProsePiece): boolean {
  return block.kind === "paragraph" && !isDescription && within.every((outer) => outer.kind !== "quote");
}

/** The sentences, and the parts of an enumeration, each of which can be read alone. */
function sentencesIn({ fragment, sentences }: ProsePiece): readonly Span[] {
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

/** As many words as there can be at most between two offsets: counted at a glance, as few sentences are long. */
function mostWords(text: string, start: number, end: number): number {
  let blanks = 0;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0xa0 || (unit >= 0x1680 && /\s/u.test(text.charAt(at)))) blanks += 1;
  }
  return blanks + 1;
}

/** Words as a reader counts them: a name or a quotation in quotation marks is taken in at one glance. */
function countWords(text: string): number {
  const words = text.replace(/«[^«»]{0,400}»|“[^“”]{0,400}”|"[^"]{0,400}"/gu, "x").split(/\s+/u);
  return words.filter((word) => /[\p{L}\p{N}\ufffc]/u.test(word)).length;
}
