import type { BidModel } from "../../../model/bid-model.ts";
import type { YamlFile } from "../../../model/source-file.ts";
import { memoize } from "../../../text/memo.ts";
import { foldText } from "../text/folded-text.ts";

const wordingOf = memoize((tender: YamlFile<"tender">): string => plain(tender.text));

/**
 * Makes the test whether a text is taken word for word from the tender: what a buyer wrote is not the writer's to
 * change. Case, line breaks and Arabic vowel signs make no difference, nor does a dot at the end.
 */
export function tenderWording({ tender }: BidModel): (text: string) => boolean {
  if (!tender) return () => false;
  return (text) => {
    const words = plain(text).replace(/^[\s:–—-]+|[\s.:;،؛]+$/gu, "");
    return words !== "" && wordingOf(tender).includes(words);
  };
}

function plain(text: string): string {
  return foldText(text).text.toLowerCase().replace(/\s+/gu, " ");
}
