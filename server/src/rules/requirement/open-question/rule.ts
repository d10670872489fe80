import { verdictOf } from "../../../model/answers.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import { addDays, isAfter, type Moment, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf, placeOfItem } from "../../../schema/place.ts";
import { defineRule, type RelatedProblemPlace } from "../../define-rule.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };
import options from "./options.schema.json" with { type: "json" };

type Question = NonNullable<NonNullable<BidModel["questions"]>["data"]["questions"]>[number];

/** A question that nobody answered, while the bid goes on as if it were settled. */
export default defineRule({
  id: "requirement/open-question",
  verdict: "advice",
  fixable: false,
  scope: "bid",
  messages,
  options,
  *check({ bid, options: { days } }) {
    // What is called ready with open questions is told of by bid/not-approved, which names them all.
    if (bid.manifest.data.status === "ready") return;
    const until = bid.tender?.data.dates?.clarificationDeadline;
    const deadline = until === undefined ? undefined : parseMoment(until, bid.offset);
    const isOver = deadline !== undefined && isAfter(bid.judgedAt, deadline);
    for (const [index, question] of (bid.questions?.data.questions ?? []).entries()) {
      if (isSettled(question) || isAskedTooLate(bid, question, deadline) || !concerns(bid, question.about)) continue;
      const complied = complianceWith(bid, question.about);
      // A question that was sent in time is answered some days later.
      const isLate = isOver && isAfter(bid.judgedAt, addDays(deadline, days, bid.offset));
      const message = messageFor(question, question.asked === undefined ? isOver : isLate, complied !== undefined);
      if (!message) continue;
      const related: RelatedProblemPlace<keyof typeof messages>[] = [];
      if (complied) related.push({ at: complied, message: "complied" });
      if (message !== "promised" && bid.tender?.data.dates) {
        related.push({ at: placeOf(bid.tender.data.dates, "clarificationDeadline"), message: "deadline" });
      }
      yield {
        at:
          question.id === undefined ? placeOfItem(bid.questions?.data.questions ?? [], index) : placeOf(question, "id"),
        message,
        params: {
          about: question.about ?? "",
          text: shorten(question.text ?? ""),
          until: { date: deadline?.day ?? "" },
        },
        related,
      };
    }
  },
});

function messageFor(question: Question, isOver: boolean, isComplied: boolean) {
  if (question.asked === undefined) return isOver ? "unsent" : undefined;
  if (isComplied) return isOver ? "lateComplied" : "promised";
  return isOver ? "late" : undefined;
}

function isSettled({ answered, answer }: Question): boolean {
  return answered !== undefined || (answer ?? "").trim() !== "";
}

/** A question that came after the deadline is for `date/order`, which finds the wrong date. */
function isAskedTooLate(bid: BidModel, { asked }: Question, deadline: Moment | undefined): boolean {
  const moment = asked === undefined ? undefined : parseMoment(asked, bid.offset);
  if (!moment) return false;
  return (deadline !== undefined && isAfter(moment, deadline)) || isAfter(moment, bid.judgedAt);
}

/** The response that promises what is asked about. */
function complianceWith(bid: BidModel, about: string | undefined): Place | undefined {
  const entry = bid.coverage.requirements.find(({ id }) => id === about?.normalize("NFC"));
  for (const answer of entry?.answers ?? []) {
    if (answer.kind !== "response" || answer.data.value === undefined || verdictOf(answer.data) !== "comply") continue;
    return placeOf(answer.data, "requirement");
  }
  return undefined;
}

/** Questions about what belongs to a lot that is not bid for may stay open. */
function concerns(bid: BidModel, about: string | undefined): boolean {
  const id = about?.normalize("NFC");
  const tender = bid.tender?.data;
  const parts = [...(tender?.requirements ?? []), ...(tender?.requiredDocuments ?? []), ...(tender?.items ?? [])];
  const lot = (tender?.lots ?? []).find((one) => one.id?.normalize("NFC") === id);
  return bid.concernsLot(lot ? lot.id : parts.find((part) => part.id?.normalize("NFC") === id)?.lot);
}
