import type { BidModel } from "../../../model/bid-model.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { placeOf } from "../../../schema/place.ts";
import type { OrderProblem } from "./tender-dates.ts";

/** Dates that the bid itself gives: of its letter, and of the questions to the buyer. */
export function* bidDates(bid: BidModel): Generator<OrderProblem> {
  yield* letterDate(bid);
  yield* questionDates(bid);
}

function* letterDate(bid: BidModel): Generator<OrderProblem> {
  const { data } = bid.manifest;
  const written = read(bid, data.date);
  const submitted = read(bid, data.submittedAt);
  const dates = bid.tender?.data.dates;
  const deadline = read(bid, dates?.submissionDeadline);
  if (dates && written && !submitted && deadline && isAfter(written, deadline)) {
    yield {
      at: placeOf(data, "date"),
      message: "letterLate",
      params: { date: { date: written.text }, deadline: { date: deadline.text } },
      related: [{ at: placeOf(dates, "submissionDeadline"), message: "date" }],
    };
  }
  if (!written || !submitted || !isAfter(written, submitted)) return;
  yield {
    at: placeOf(data, "date"),
    message: "letter",
    params: { date: { date: written.text }, submittedAt: { date: submitted.text } },
    related: [{ at: placeOf(data, "submittedAt"), message: "date" }],
  };
}

function* questionDates(bid: BidModel): Generator<OrderProblem> {
  const dates = bid.tender?.data.dates;
  const deadline = read(bid, dates?.clarificationDeadline);
  for (const question of bid.questions?.data.questions ?? []) {
    const asked = read(bid, question.asked);
    const answered = read(bid, question.answered);
    if (!asked) continue;
    const params = { id: question.id ?? "", asked: { date: asked.text } };
    if (answered && isAfter(asked, answered)) {
      yield {
        at: placeOf(question, "answered"),
        message: "answer",
        params: { ...params, answered: { date: answered.text } },
        related: [{ at: placeOf(question, "asked"), message: "date" }],
      };
    }
    // What the buyer answered all the same was not too late.
    if (dates && deadline && !answered && isAfter(asked, deadline)) {
      yield {
        at: placeOf(question, "asked"),
        message: "question",
        params: { ...params, deadline: { date: deadline.text } },
        related: [{ at: placeOf(dates, "clarificationDeadline"), message: "date" }],
      };
    }
  }
}

function read(bid: BidModel, text: string | undefined) {
  return text === undefined ? undefined : parseMoment(text, bid.offset);
}
