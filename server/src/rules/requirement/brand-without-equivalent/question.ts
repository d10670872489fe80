import type { BidModel } from "../../../model/bid-model.ts";
import { inTenderLanguage } from "../../support/tender/ask-buyer.ts";

const texts = {
  en: (requirement: string, brand: string) =>
    `Requirement ${requirement} names “${brand}” without the words “or equivalent”. Is an equivalent accepted, and by which characteristics will it be judged?`,
  ru: (requirement: string, brand: string) =>
    `В требовании ${requirement} названо «${brand}» без слов «или эквивалент». Допускается ли эквивалент и по каким показателям он будет оцениваться?`,
  ar: (requirement: string, brand: string) =>
    `يذكر المتطلب ${requirement} «${brand}» دون عبارة «أو ما يعادله». هل يُقبل بديل معادل، وبأي خصائص يُقيَّم؟`,
};

/** The question to the buyer about a brand, in the language of the tender. */
export function questionFor(bid: BidModel, requirement: string, brand: string): string {
  return inTenderLanguage(bid, texts)(requirement, brand);
}
