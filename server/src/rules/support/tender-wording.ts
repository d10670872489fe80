import type { BidModel } from "../../model/bid-model.ts";
import type { YamlFile } from "../../model/source-file.ts";
import { foldText } from "./folded-text.ts";

const known = new WeakMap<YamlFile<"tender">, string>();

/**
 * Makes the test whether a text is taken word for word from the tender: what a buyer wrote is not the writer's to
 * change. Case, line breaks and Arabic vowel signs make no difference, nor does a dot at the end.
 */
export function tenderWording(bid: BidModel): (text: string) => boolean {
  const { tender } = bid;
  if (!tender) return () => false;
  let whole = known.get(tender);
  if (whole === undefined) {
    whole = plain(tender.text);
    known.set(tender, whole);
  }
  const wording = whole;
  return (text) => {
    const words = plain(text).replace(/^[\s:–—-]+|[\s.:;،؛]+$/gu, "");
    return words !== "" && wording.includes(words);
  };
}

function plain(text: string): string {
  return foldText(text).text.toLowerCase().replace(/\s+/gu, " ");
}
