import type { YamlFile } from "../../../model/source-file.ts";
import { readRange } from "../../../model/units/range.ts";
import { placeOf } from "../../../schema/place.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { limitsOf } from "../../support/answers/limits.ts";
import { findLooseWords } from "../../support/answers/loose-words.ts";
import { readQuantity } from "../../support/answers/quantity.ts";
import {
  type CompliantResponse,
  compliantResponses,
  valuesOf,
  type WrittenValue,
} from "../../support/answers/response-values.ts";
import { splitChoices } from "../../support/answers/word-limits.ts";
import { rewriteValue } from "../../support/edits/rewrite-value.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import messages from "./messages.en.json" with { type: "json" };

type Problem = RuleProblem<keyof typeof messages>;

/** A requirement that wants one definite value, with an answer that leaves it open. */
export default defineRule({
  id: "response/not-concrete",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const one of compliantResponses(bid)) {
      const { entry, response } = one;
      const { filling } = entry.data;
      if (filling !== "concrete" && filling !== "only-one") continue;
      const found = findSeveral(one) ?? findOpen(one, bid.specifications);
      if (!found) continue;
      yield {
        at: placeOf(response, "value"),
        ...found,
        params: { id: entry.id, filling, ...found.params },
        verdict: entry.mandatory ? "rejection" : "formal",
        related: [{ at: placeOf(entry.data, "filling"), message: "asked" }],
        ...tenderSource(entry.data),
      };
    }
  },
});

type Files = readonly YamlFile<"specification">[];
type Found = Pick<Problem, "message" | "params" | "fix"> & Partial<Pick<Problem, "at">>;

/** Several values where there may be one. A list of words may be one answer, unless just one of them is asked for. */
function findSeveral({ entry, response }: CompliantResponse): Found | undefined {
  const { filling, expect } = entry.data;
  const values = valuesOf(response);
  const isNumber = expect?.type === "integer" || expect?.type === "number";
  if (values.length > 1 && (filling === "only-one" || isNumber)) {
    return { message: "several", params: { value: { list: values.map(({ text }) => text) } } };
  }
  const [only] = values;
  const choices = expect ? (limitsOf(expect).oneOf ?? []) : [];
  if (values.length !== 1 || !only || splitChoices(only.text, choices).length < 2) return undefined;
  return { message: "several", params: { value: only.text } };
}

function findOpen({ entry, response }: CompliantResponse, files: Files): Found | undefined {
  const { expect } = entry.data;
  const isNumber = expect?.type === "integer" || expect?.type === "number";
  // A date in figures and a bare yes are as definite as can be.
  if (expect?.type === "date" || expect?.type === "boolean") return undefined;
  for (const value of valuesOf(response)) {
    if (typeof value.value !== "string") continue;
    if (isNumber && readRange(value.text)) return { at: value.at, message: "range", params: { value: value.text } };
    const loose = findLooseWords(value.text, isNumber);
    if (!loose) continue;
    const fix = isNumber ? writeRest(value, loose.rest, files) : {};
    return {
      at: value.at,
      message: "open",
      params: { value: value.text, words: loose.words, rest: loose.rest },
      ...fix,
    };
  }
  return undefined;
}

/** Where a number is left without the open words, it is what the answer holds itself to. */
function writeRest({ at, text }: WrittenValue, rest: string, files: Files): Pick<Found, "fix"> {
  if (!readQuantity(rest) || findLooseWords(rest, true)) return {};
  const edit = rewriteValue(files, at, text, rest);
  return edit ? { fix: { title: "write", edits: [edit], needsReview: true } } : {};
}
