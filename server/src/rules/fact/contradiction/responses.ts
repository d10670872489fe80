import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import type { RequirementData } from "../../../model/entities.ts";
import { type Place, placeOf, textOf } from "../../../schema/place.ts";
import { memoize } from "../../../text/memo.ts";
import { readQuantity } from "../../support/answers/quantity.ts";
import { requirementsById } from "../../support/tender/requirements-by-id.ts";
import { foldText } from "../../support/text/folded-text.ts";
import { fitsLimit, type UnitFamily, unitFamily } from "../../support/text/written-quantities.ts";
import type { Contradiction, Detector } from "./contradiction.ts";
import { quantitiesOf, type StatementFilter, withNumber } from "./cues.ts";
import { ofOneThing, periodsIn } from "./declared-facts.ts";
import { measuring, stemOf } from "./measuring-words.ts";
import { comparing } from "./numbers.ts";
import type { Statement } from "./statement.ts";

/** A response with a number, against which prose on the same requirement is read. */
interface DeclaredResponse {
  readonly id: string;
  readonly value: Decimal;
  readonly declared: string;
  readonly at: Place;
  readonly family: UnitFamily | undefined;
  /** The unit in folded small letters; "" where there is none. */
  readonly unit: string;
  /** Numbers that the requirement itself speaks of: prose may repeat them. */
  readonly asked: readonly Decimal[];
  readonly periods: readonly number[];
  /** The limits of the tender, in the same unit; undefined where it sets none, or in another unit. */
  readonly min: Decimal | undefined;
  readonly max: Decimal | undefined;
  /** The longer words of the requirement, by their beginnings. */
  readonly words: ReadonlySet<string>;
}

/** With these a number is a sum, or one of several parts. */
const summing =
  /(?<!\p{L})(?:всего|итого|в сумме|за весь срок|суммарно|вместе|in total|altogether|total|overall|المجموع|اجمالي|الاجمالي|مجموع|لكل|كل من|запас\p{L}{0,3}|сверх|дополнительн\p{L}{2,3}|reserve|extra|additional\p{L}{0,2}|اضافي\p{L}{0,2})(?!\p{L})/iu;

/** The statements with a number that mention a requirement, or stand where one is answered. */
const onRequirements: StatementFilter = memoize((file) =>
  withNumber(file).filter((statement) => {
    const isOnOne = statement.answers.length > 0 || statement.mentions.some((one) => one.kind === "directive");
    return isOnOne && !summing.test(statement.text) && quantitiesOf(statement).length > 0;
  }),
);

/** The detectors for responses with a number, for sentences that mention the requirement or stand where it is answered. */
export function responseDetectors(bid: BidModel): readonly Detector[] {
  const entries = requirementsById(bid);
  const declaredFor = (id: string): DeclaredResponse | undefined => {
    const entry = entries.get(id);
    return entry && readResponse(entry).declared;
  };
  return [
    {
      among: onRequirements,
      *detect(statement) {
        const { mentions, answers } = statement;
        const mentioned = new Set(
          mentions.flatMap((one) =>
            one.kind === "directive" && one.name === "req" ? [(one.label ?? "").trim().normalize("NFC")] : [],
          ),
        );
        const [id] = mentioned;
        if (mentioned.size > 1) return;
        if (id !== undefined) yield* compare(statement, declaredFor(id));
        else {
          for (const answered of answers) {
            const response = declaredFor(answered);
            if (response && speaksOf(statement, response)) yield* compare(statement, response);
          }
        }
      },
    },
    promiseDetector(entries),
  ];
}

/** What was so once promises nothing. */
const past = /\b(?:was|were|had|has been|have been)\b/iu;

/** Statements that may promise something without saying which requirement it is for. */
const promises: StatementFilter = memoize((file) =>
  withNumber(file).filter(
    ({ text, mentions }) =>
      ![summing, comparing, ofOneThing, past].some((other) => other.test(text)) &&
      mentions.every((one) => one.kind !== "directive" || one.name !== "req"),
  ),
);

/**
 * Away from the mention of a requirement only what the tender forbids is told: the same words may well speak of something
 * else.
 */
function promiseDetector(entries: ReadonlyMap<string, RequirementEntry>): Detector {
  return {
    among: promises,
    *detect(statement) {
      const words = limitedByWord(entries);
      const candidates = new Set(stemsOf(statement).flatMap((word) => words.get(word) ?? []));
      for (const response of candidates) {
        const isApart = !statement.answers.includes(response.id) && speaksOf(statement, response);
        if (isApart) yield* compare(statement, response, isForbidden);
      }
    },
  };
}

/** The responses to requirements with a limit, by the words of the requirements. */
const limitedByWord = memoize((entries: ReadonlyMap<string, RequirementEntry>) => {
  const byWord = new Map<string, DeclaredResponse[]>();
  for (const entry of entries.values()) {
    const { declared } = readResponse(entry);
    if (!declared || (declared.min === undefined && declared.max === undefined)) continue;
    for (const word of declared.words) {
      const same = byWord.get(word);
      if (same) same.push(declared);
      else byWord.set(word, [declared]);
    }
  }
  return byWord;
});

/** Tells whether the tender does not allow a value. */
function isForbidden(amount: Decimal, { min, max }: DeclaredResponse): boolean {
  return min?.gt(amount) === true || max?.lt(amount) === true;
}

function* compare(
  statement: Statement,
  response: DeclaredResponse | undefined,
  isTold: (amount: Decimal, response: DeclaredResponse) => boolean = () => true,
): Generator<Contradiction> {
  if (!response) return;
  const periods = periodsIn(statement.text);
  if (periods.some((period) => !response.periods.includes(period))) return;
  const meant = quantitiesOf(statement).filter(({ family, unit }) => isUnitOf(response, family, unit));
  const [quantity] = meant;
  if (!quantity || meant.length > 1 || fitsLimit(quantity, response.value)) return;
  if (response.asked.some((amount) => amount.eq(quantity.amount)) || !isTold(quantity.amount, response)) return;
  const { id, declared, at } = response;
  yield { subject: "response", name: id, start: quantity.start, end: quantity.end, declared, at };
}

function isUnitOf({ family, unit }: DeclaredResponse, written: UnitFamily | undefined, behind: string): boolean {
  if (family !== undefined || written !== undefined) return family !== undefined && family === written;
  const stem = unit.split(" ")[0] ?? "";
  const word = /^\p{L}+/u.exec(behind.toLowerCase())?.[0] ?? "";
  const needed = Math.max(3, Math.min(stem.length, word.length) - 2);
  return stem.length >= 3 && word.length >= 3 && stem.slice(0, needed) === word.slice(0, needed);
}

/** Tells whether a sentence has two words of the requirement besides the unit. */
function speaksOf(statement: Statement, { words, unit }: DeclaredResponse): boolean {
  const isOfUnit = (word: string): boolean =>
    unit.startsWith(word) || (unit.length >= 3 && word.startsWith(unit.slice(0, 4)));
  const own = new Set(stemsOf(statement).filter((word) => words.has(word) && !isOfUnit(word)));
  return own.size >= 2;
}

const stemsOf = memoize(({ text }: Statement) => stems(text));

/** The one response to a requirement, where it has a number with a unit. */
const readResponse = memoize(({ id, data, answers }: RequirementEntry): { readonly declared?: DeclaredResponse } => {
  const responses = answers.flatMap((answer) => (answer.kind === "response" ? [answer.data] : []));
  const [response] = responses;
  if (!response || responses.length > 1) return {};
  const text = textOf(response, "value")?.trim() ?? "";
  const quantity = readQuantity(text);
  if (!quantity) return {};
  const unit = foldText(response.unit ?? quantity.unit ?? data.expect?.unit ?? "").text.toLowerCase();
  if (unit === "") return {};
  const asked = foldText(data.text ?? "").text;
  const wanted = foldText(data.expect?.unit ?? "").text.toLowerCase();
  const isSameUnit = wanted === unit || (unitFamily(wanted) !== undefined && unitFamily(wanted) === unitFamily(unit));
  const declared = {
    id,
    value: quantity.amount,
    declared: response.unit === undefined ? text : `${text} ${response.unit}`,
    at: placeOf(response, "value"),
    family: unitFamily(unit),
    unit,
    asked: askedNumbers(data, asked),
    periods: periodsIn(asked),
    min: isSameUnit ? limitOf(data.expect?.min) : undefined,
    max: isSameUnit ? limitOf(data.expect?.max) : undefined,
    words: new Set(stems(asked).filter((word) => !measuring.has(word))),
  };
  return { declared };
});

function limitOf(limit: unknown): Decimal | undefined {
  return limit === undefined ? undefined : parseDecimal(String(limit));
}

function askedNumbers({ expect }: RequirementData, text: string): readonly Decimal[] {
  const limits = [expect?.min, expect?.max, expect?.equals, ...(expect?.oneOf ?? [])];
  const declared = limits.map((limit) => parseDecimal(limit === undefined ? undefined : String(limit)));
  const inText = (text.match(/\d+(?:[.,]\d+)?/gu) ?? []).map((digits) => parseDecimal(digits.replace(",", ".")));
  return [...declared, ...inText].filter((amount) => amount !== undefined);
}

function stems(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return words.map(stemOf);
}
