import type { BidModel } from "../../../model/bid-model.ts";
import { inTenderLanguage } from "../../support/tender/ask-buyer.ts";

/** How to ask what a word of a requirement means, in the language of the tender. */
const questions = {
  ru: (id: string, word: string) =>
    `Просим уточнить требование ${id}: что понимается под словами «${word}»? Назовите показатель и его значение.`,
  ar: (id: string, word: string) => `نرجو توضيح المتطلب ${id}: ما المقصود بعبارة «${word}»؟ نرجو ذكر المؤشر وقيمته.`,
  en: (id: string, word: string) =>
    `Please clarify requirement ${id}: what is meant by “${word}”? Please name the measure and its value.`,
};

/** The question to the buyer about one vague word of a requirement, in the language of the tender. */
export function questionText(bid: BidModel, id: string, word: string): string {
  return inTenderLanguage(bid, questions)(id, word);
}
