import type { BidModel } from "../../../model/bid-model.ts";
import { type Decimal, parseDecimal } from "../../../model/decimal.ts";
import type { RequirementData } from "../../../model/entities.ts";
import { type Place, placeOf, textOf } from "../../../schema/place.ts";
import { foldText } from "../../support/folded-text.ts";
import { readQuantity } from "../../support/quantity.ts";
import { findQuantities, fitsLimit, type UnitFamily, unitFamily } from "../../support/written-quantities.ts";
import type { Contradiction, Detector } from "./contradiction.ts";
import { ofOneThing, periodsIn } from "./declared-facts.ts";
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

/** The detectors for responses with a number, for sentences that mention the requirement or stand where it is answered. */
export function responseDetectors(bid: BidModel): readonly Detector[] {
  const declared = readResponses(bid);
  if (declared.size === 0) return [];
  const limited = [...declared.values()].filter(({ min, max }) => min !== undefined || max !== undefined);
  return [
    function* (statement: Statement): Generator<Contradiction> {
      const { text, mentions, answers } = statement;
      const mentioned = new Set(
        mentions.flatMap((one) =>
          one.kind === "directive" && one.name === "req" ? [(one.label ?? "").trim().normalize("NFC")] : [],
        ),
      );
      const [id] = mentioned;
      if (mentioned.size > 1 || summing.test(text)) return;
      if (id !== undefined) yield* compare(statement, declared.get(id));
      else {
        for (const answered of answers) {
          const response = declared.get(answered);
          if (response && speaksOf(text, response)) yield* compare(statement, response);
        }
        if (ofOneThing.test(text) || comparing.test(text)) return;
        for (const response of limited) {
          // Elsewhere only what the tender forbids is told: the same words may well speak of something else.
          const isApart = !answers.includes(response.id) && speaksOf(text, response);
          if (isApart) yield* compare(statement, response, isForbidden);
        }
      }
    },
  ];
}

/** Tells whether the tender does not allow a value. */
function isForbidden(amount: Decimal, { min, max }: DeclaredResponse): boolean {
  return min?.gt(amount) === true || max?.lt(amount) === true;
}

function* compare(
  { text }: Statement,
  response: DeclaredResponse | undefined,
  isTold: (amount: Decimal, response: DeclaredResponse) => boolean = () => true,
): Generator<Contradiction> {
  if (!response) return;
  const periods = periodsIn(text);
  if (periods.some((period) => !response.periods.includes(period))) return;
  const meant = findQuantities(text).filter(({ family, unit }) => isUnitOf(response, family, unit));
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
function speaksOf(text: string, { words, unit }: DeclaredResponse): boolean {
  const own = new Set(
    stems(text).filter(
      (word) => words.has(word) && !unit.startsWith(word) && !(unit.length >= 3 && word.startsWith(unit.slice(0, 4))),
    ),
  );
  return own.size >= 2;
}

function readResponses(bid: BidModel): ReadonlyMap<string, DeclaredResponse> {
  const found = new Map<string, DeclaredResponse>();
  for (const { data, answers } of bid.coverage.requirements) {
    const responses = answers.flatMap((answer) => (answer.kind === "response" ? [answer.data] : []));
    const [response] = responses;
    const id = data.id?.normalize("NFC");
    if (id === undefined || !response || responses.length > 1) continue;
    const text = textOf(response, "value")?.trim() ?? "";
    const quantity = readQuantity(text);
    if (!quantity) continue;
    const unit = foldText(response.unit ?? quantity.unit ?? data.expect?.unit ?? "").text.toLowerCase();
    if (unit === "") continue;
    const asked = foldText(data.text ?? "").text;
    const wanted = foldText(data.expect?.unit ?? "").text.toLowerCase();
    const isSameUnit = wanted === unit || (unitFamily(wanted) !== undefined && unitFamily(wanted) === unitFamily(unit));
    found.set(id, {
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
    });
  }
  return found;
}

/** Beginnings of words that stand in any requirement and tell nothing of what it is about. */
const measuring: ReadonlySet<string> = new Set(
  "более менее кален рабоч колич долже должн течен дней суток месяц часов недел контр догов закуп заявк участ заказ числ".split(
    " ",
  ),
);

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
  return words.map((word) => word.replace(/^(?:وال|بال|كال|فال|ال|لل)(?=\p{L}{3})/u, "").slice(0, 5));
}
