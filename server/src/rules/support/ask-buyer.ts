import type { BidModel } from "../../model/bid-model.ts";
import type { PlacedEdit } from "../define-rule.ts";
import { insertListItem } from "./insert-list-item.ts";

/** Tells whether a question about this id stands in the list of questions, answered or not. */
export function isAskedAbout(bid: BidModel, id: string): boolean {
  const wanted = id.normalize("NFC");
  return (bid.questions?.data.questions ?? []).some(({ about }) => about?.normalize("NFC") === wanted);
}

/** The edit that adds a question to the list; undefined where the bid has no file of questions. */
export function askBuyer(bid: BidModel, about: string, text: string): PlacedEdit | undefined {
  const { questions } = bid;
  if (!questions) return undefined;
  return insertListItem(questions, questions.data, "questions", [
    ["id", nextQuestionId(bid)],
    ["about", about],
    ["text", text],
  ]);
}

/** Q and the first number that is free. */
function nextQuestionId(bid: BidModel): string {
  const taken = new Set((bid.questions?.data.questions ?? []).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`Q${number}`)) number += 1;
  return `Q${number}`;
}
