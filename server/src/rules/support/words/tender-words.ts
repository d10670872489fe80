import type { BidModel } from "../../../model/bid-model.ts";
import { tokenizeWords, type WordToken } from "./tokenize-words.ts";

/** So many words in a row are no coincidence: they were taken over from the tender. */
const telling = 5;
const known = new WeakMap<object, string>();

/**
 * Tells whether words of the bid are those of the tender, taken over word for word with their neighbours: the text of
 * a requirement, a title.
 *
 * @param first Index of the first word in `tokens`, the words of the whole fragment.
 * @param last Index of the last word, inclusive.
 */
export function isFromTender(bid: BidModel, tokens: readonly WordToken[], first: number, last: number): boolean {
  const tender = tenderWords(bid);
  const size = Math.min(tokens.length, Math.max(telling, last - first + 3));
  if (tender === "" || size < 2) return false;
  for (let from = Math.max(0, last - size + 1); from <= first && from + size <= tokens.length; from += 1) {
    const words = tokens.slice(from, from + size).map(({ word }) => word);
    if (tender.includes(` ${words.join(" ")} `)) return true;
  }
  return false;
}

function tenderWords({ tender }: BidModel): string {
  if (!tender) return "";
  const earlier = known.get(tender);
  if (earlier !== undefined) return earlier;
  const { title, requirements = [], items = [], lots = [], requiredDocuments = [], kpis = [] } = tender.data;
  const texts = [
    title,
    ...requirements.flatMap(({ text, acceptance }) => [text, acceptance]),
    ...[...items, ...lots, ...requiredDocuments].map((entry) => entry.title),
    ...kpis.map(({ metric }) => metric),
  ];
  const words = texts
    .map(
      (text) =>
        ` ${tokenizeWords(text ?? "")
          .map(({ word }) => word)
          .join(" ")} `,
    )
    .join("|");
  known.set(tender, words);
  return words;
}
