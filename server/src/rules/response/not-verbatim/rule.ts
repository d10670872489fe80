import { placeOf } from "../../../schema/place.ts";
import { westernDigits } from "../../../text/similar.ts";
import { defineRule } from "../../define-rule.ts";
import { limitsOf } from "../../support/answers/limits.ts";
import {
  type CompliantResponse,
  compliantResponses,
  valuesOf,
  type WrittenValue,
} from "../../support/answers/response-values.ts";
import { replaceAt } from "../../support/edits/replace-value.ts";
import { tenderSource } from "../../support/tender/tender-source.ts";
import { shorten } from "../../support/text/shorten.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A value that must be repeated as the tender writes it, and is not. */
export default defineRule({
  id: "response/not-verbatim",
  verdict: "rejection",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const one of compliantResponses(bid)) {
      const { entry } = one;
      if (entry.data.filling !== "verbatim") continue;
      for (const value of valuesOf(one.response)) {
        const found = findChange(one, value);
        if (!found) continue;
        const { wanted, key, words } = found;
        const problem = {
          at: value.at,
          message: found.message,
          params: { id: entry.id, ...differenceOf(value.text, wanted) },
          verdict: entry.mandatory && words ? ("rejection" as const) : ("formal" as const),
          related: [
            {
              at: placeOf(key === "equals" ? (entry.data.expect ?? entry.data) : entry.data, key),
              message: "asked" as const,
            },
          ],
          ...tenderSource(entry.data),
        };
        const source = bid.specifications.find((file) => file.path === value.at.file)?.text ?? "";
        const edit = found.message === "number" ? undefined : replaceAt(source, value.at, oneLine(wanted));
        yield edit ? { ...problem, fix: { title: "write", edits: [edit], needsReview: true } } : problem;
      }
    }
  },
});

interface Change {
  readonly message: "changed" | "spelling" | "number";
  /** What the tender wants repeated, and where it stands there. */
  readonly wanted: string;
  readonly key: "equals" | "text";
  /** True where words differ, not only signs and capital letters. */
  readonly words: boolean;
}

function findChange({ entry }: CompliantResponse, { value, text }: WrittenValue): Change | undefined {
  const { expect, text: demand = "" } = entry.data;
  const { equals, oneOf, min, max } = expect ? limitsOf(expect) : {};
  const type = expect?.type ?? "string";
  if (type === "integer" || type === "number") {
    // Another number than the one that must stay is for `response/out-of-range`.
    if (equals !== undefined || typeof value === "boolean") return undefined;
    const allowed = new Set([demand, min ?? "", max ?? ""].flatMap(numbersIn));
    const foreign = allowed.size > 0 && numbersIn(text).some((number) => !allowed.has(number));
    return foreign ? { message: "number", wanted: demand, key: "text", words: true } : undefined;
  }
  if (type !== "string" || typeof value !== "string" || (equals === undefined && oneOf)) return undefined;
  const own = oneLine(text);
  if (own === oneLine(demand) || (equals !== undefined && own === oneLine(equals))) return undefined;
  if (equals === undefined && !isRepetition(own, oneLine(demand))) return undefined;
  const wanted = equals ?? demand;
  const words = wordsOf(own).join(" ") !== wordsOf(wanted).join(" ");
  return { message: words ? "changed" : "spelling", wanted, key: equals === undefined ? "text" : "equals", words };
}

/**
 * Tells whether an answer repeats the demand, changed: half of its words stand there. A part of the demand that is
 * repeated unchanged may be the value that is meant, and other words answer a demand that only names a property.
 */
function isRepetition(own: string, demand: string): boolean {
  if (demand.includes(own)) return false;
  const words = wordsOf(own);
  const known = new Set(wordsOf(demand));
  return words.length >= 3 && words.filter((word) => known.has(word)).length * 2 >= words.length;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFKC").toLowerCase().replaceAll("ё", "е");
  return plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

function numbersIn(text: string): readonly string[] {
  return (
    westernDigits(text)
      .replaceAll(",", ".")
      .match(/\d+(?:\.\d+)?/gu) ?? []
  );
}

/** Where the answer and the wanted text part, from the beginning of the word on. */
function differenceOf(
  own: string,
  wanted: string,
): { readonly value: string; readonly wanted: string; readonly given: string; readonly expected: string } {
  const [a, b] = [oneLine(own), oneLine(wanted)];
  let at = 0;
  while (at < a.length && a.charAt(at) === b.charAt(at)) at += 1;
  const from = a.lastIndexOf(" ", Math.max(0, at - 1)) + 1;
  return {
    value: shorten(a),
    wanted: shorten(b),
    given: shorten(a.slice(from), 40),
    expected: shorten(b.slice(from), 40),
  };
}
