import type { BidModel } from "../../../model/bid-model.ts";
import { primaryLanguage } from "../../../text/language-tag.ts";
import type { PlacedEdit } from "../../define-rule.ts";
import { insertListItem } from "../edits/insert-list-item.ts";

/** Tells whether a question about this id stands in the list of questions, answered or not. */
export function isAskedAbout(bid: BidModel, id: string): boolean {
  const wanted = id.normalize("NFC");
  return (bid.questions?.data.questions ?? []).some(({ about }) => about?.normalize("NFC") === wanted);
}

/** The edit that adds a question to the list; undefined where the bid has no file of questions. */
export function askBuyer(bid: BidModel, about: string, text: string): PlacedEdit | undefined {
  const { questions } = bid;
  if (!questions) return undefined;
  return insertListItem(questions, questions.data, "questions", newQuestion(bid, about, text));
}

/** A question that is still to be sent, under the next number that is free. */
export function newQuestion(bid: BidModel, about: string, text: string): readonly (readonly [string, string])[] {
  return [
    ["id", nextQuestionId(bid)],
    ["about", about],
    ["text", text],
  ];
}

/** The next number behind those of the questions, in an id that nothing in the bid has. */
function nextQuestionId({ symbols, questions }: BidModel): string {
  const taken = new Set(symbols.definitions.map((definition) => definition.id.normalize("NFC")));
  let number = (questions?.data.questions ?? []).length + 1;
  while (taken.has(`Q${number}`)) number += 1;
  return `Q${number}`;
}

/** Of texts for the buyer the one in the language of the tender; in English where there is none in its language. */
export function inTenderLanguage<Text>(
  bid: BidModel,
  texts: { readonly en: Text; readonly ru: Text; readonly ar: Text },
): Text {
  const language = primaryLanguage(bid.tender?.data.language ?? bid.language);
  return language === "ru" || language === "ar" ? texts[language] : texts.en;
}
