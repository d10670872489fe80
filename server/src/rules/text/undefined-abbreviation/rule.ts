import type { BidModel } from "../../../model/bid-model.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import { capitalsIn } from "../../../text/capitals.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule } from "../../define-rule.ts";
import { type ProsePiece, prosePieces, proseSections } from "../../support/text/prose-pieces.ts";
import { isExplained } from "./explained.ts";
import { capitalsOfFile, type FoundAbbreviation, findAbbreviations } from "./find-abbreviations.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

/** An abbreviation that the bid uses and nowhere explains. */
export default defineRule({
  id: "text/undefined-abbreviation",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options }) {
    const used = firstUses(bid);
    if (used.size === 0) return;
    const known = new Set<string>([...options.known, ...bid.law.abbreviations]);
    for (const [letters, { piece, found }] of used) {
      if (known.has(letters) || isDeclared(bid, letters) || isExplained(bid, letters)) continue;
      // In capitals, words that the bid writes in small letters are stressed, not shortened.
      if (bid.sections.some((section) => smallWords(section).has(letters.toLowerCase()))) continue;
      const { folded, fragment } = piece;
      const at = fragment.placeOf(folded.toWritten(found.start), folded.toWritten(found.end - 1) + 1);
      yield { at, message: "undefined", params: { letters } };
    }
  },
});

/** Notes to oneself, which another rule tells of. */
const notes: ReadonlySet<string> = new Set(["TODO", "TBD", "TBC", "TBA", "FIXME", "XXX", "ХХХ"]);

interface Use {
  readonly piece: ProsePiece;
  readonly found: FoundAbbreviation;
}

/** Where each abbreviation is used first. In scripts without capitals nobody can tell one. */
function firstUses(bid: BidModel): ReadonlyMap<string, Use> {
  const uses = new Map<string, Use>();
  for (const { section, language } of proseSections(bid)) {
    if (/^(?:ar|fa|ur|he|zh|ja|ko|hi)$/.test(language)) continue;
    for (const use of usesIn(section)) if (!uses.has(use.found.letters)) uses.set(use.found.letters, use);
  }
  return uses;
}

const usesIn = memoize((section: SectionFile): readonly Use[] =>
  prosePieces(section)
    .filter(isWritten)
    .flatMap((piece) =>
      findAbbreviations(piece.folded.text)
        .filter(({ letters }) => !notes.has(letters))
        .map((found) => ({ piece, found })),
    ),
);

/** Tables are read line by line with their heads, and quotations are somebody else's words. */
function isWritten({ block, within, isDescription }: ProsePiece): boolean {
  const isText = block.kind === "paragraph" || block.kind === "heading";
  return isText && !isDescription && within.every((outer) => outer.kind !== "quote");
}

/**
 * What the buyer writes the buyer knows; and names of the company, its papers and products are names. Names from other
 * tenders are worse than unexplained, which another rule says.
 */
function isDeclared(bid: BidModel, letters: string): boolean {
  const single = [bid.tender, bid.company].filter((file) => file !== undefined);
  const library = [...bid.documents, ...bid.people, ...bid.contracts];
  const products = bid.specifications.flatMap((file) => file.data.products ?? []);
  return (
    [...single, ...library].some((file) => capitalsOfFile(file).has(letters)) ||
    bid.otherTenders.some((tender) => tender.capitals.has(letters)) ||
    products.some(({ name, model, maker }) => capitalsIn([name, model, maker].join(" ")).includes(letters))
  );
}

/** Words that a section writes in small letters. */
const smallWords = memoize((section: SectionFile): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { folded } of prosePieces(section)) {
    for (const match of folded.text.matchAll(/(?<!\p{L})\p{Ll}{2,6}(?!\p{L})/gu)) words.add(match[0]);
  }
  return words;
});
