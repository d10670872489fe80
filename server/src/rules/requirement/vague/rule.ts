import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import { isAfter, parseMoment } from "../../../model/moment.ts";
import { type Place, placeOf, placeOfItem, placeOfKey } from "../../../schema/place.ts";
import { defineRule } from "../../define-rule.ts";
import { askBuyer, isAskedAbout } from "../../support/tender/ask-buyer.ts";
import { isOpen } from "../../support/tender/bid-status.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };
import { questionText } from "./question-text.ts";
import { vagueWordsOf } from "./vague-words.ts";

/** A requirement whose words nobody can measure, and about which nobody has asked. */
export default defineRule({
  id: "requirement/vague",
  verdict: "advice",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    if (!isOpen(bid)) return;
    const deadline = bid.tender?.data.dates?.clarificationDeadline;
    const last = deadline === undefined ? undefined : parseMoment(deadline, bid.offset);
    const isLate = last !== undefined && isAfter(bid.judgedAt, last);
    for (const entry of bid.coverage.requirements) {
      if (isAskedAbout(bid, entry.id) || isExplained(entry)) continue;
      const words = vagueWordsOf(bid, entry.data);
      const [word] = words;
      if (word === undefined) continue;
      const edit = isLate ? undefined : askBuyer(bid, entry.id, questionText(bid, entry.id, word));
      yield {
        at: placeForAnswer(bid, entry),
        message: isLate ? "late" : last ? "ask" : "askSoon",
        params: {
          id: entry.id,
          words: { list: words.slice(0, 3), quoted: true },
          deadline: { date: last?.text ?? "" },
          text: shorten(entry.data.text ?? ""),
        },
        related: [{ at: placeOf(entry.data, "text"), message: "asked" }],
        ...tenderSource(entry.data),
        ...(edit ? { fix: { title: "addQuestion", edits: [edit], needsReview: true as const } } : {}),
      };
    }
  },
});

/** The answer says in words how the requirement is understood. */
function isExplained({ answers }: RequirementEntry): boolean {
  return answers.some((answer) => answer.kind === "response" && (answer.data.note ?? "").trim() !== "");
}

/** The answer; where there is none, the list in which it belongs. */
function placeForAnswer(bid: BidModel, { answers }: RequirementEntry): Place {
  const [answer] = answers;
  if (answer) return answer.kind === "response" ? placeOf(answer.data, "requirement") : answer.at;
  const [file] = bid.specifications;
  if (file) return placeOfKey(file.data, "responses");
  const { specification } = bid.manifest.data;
  return specification?.length ? placeOfItem(specification, 0) : placeOfKey(bid.manifest.data, "specification");
}
