import Big from "big.js";
import { isJsonNumber, numberSource } from "./lossless-json.ts";

/** A JSON object of which nothing is known yet. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Tells whether a value is a JSON object: no list, no number, not null. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isJsonNumber(value);
}

/** What stands at a path of keys; undefined as soon as one of them is not there. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let found = value;
  for (const key of keys) {
    if (!isRecord(found) || !Object.hasOwn(found, key)) return undefined;
    found = found[key];
  }
  return found;
}

/** The object at a path; an empty one where there is none, so that reading can go on. */
export function recordAt(value: unknown, ...keys: readonly string[]): JsonRecord {
  const found = valueAt(value, ...keys);
  return isRecord(found) ? found : {};
}

/** The objects of the list at a path; whatever else stands in the list is passed over. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

/**
 * The text at a path, several lines kept as they are but for blanks at their ends. A number gives its digits.
 * Undefined where there is no text or only blanks.
 */
export function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  return textOf(valueAt(value, ...keys));
}

/** The text at a path in one line: every run of blanks and line ends becomes one space. */
export function lineAt(value: unknown, ...keys: readonly string[]): string | undefined {
  return textAt(value, ...keys)?.replace(/[\s\u0085]+/gu, " ");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/** A value as text, as `textAt` gives it. Control characters go: no text means them, and no bid may hold them. */
export function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value : numberSource(value);
  const clean = text
    ?.toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(controls, "")
    .replace(/[ \t]+$/gm, "")
    .trim();
  return clean === "" ? undefined : clean;
}

/** True or false at a path, also where it is written as text. */
export function booleanAt(value: unknown, ...keys: readonly string[]): boolean | undefined {
  return booleanOf(valueAt(value, ...keys));
}

/** A value as true or false, also where it is written as text. */
export function booleanOf(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  return word === "true" ? true : word === "false" ? false : undefined;
}

/** A decimal at a path: its own digits, a dot, no exponent. Text that holds a number counts. */
export function decimalAt(value: unknown, ...keys: readonly string[]): string | undefined {
  return decimalOf(valueAt(value, ...keys));
}

/** The longest decimal that the files take. */
const decimalLimit = 40;

/** A value as a decimal, as `decimalAt` gives it; undefined where it is none or too long to be meant. */
export function decimalOf(value: unknown): string | undefined {
  const text = (typeof value === "string" ? value.trim() : numberSource(value)) ?? "";
  const match = /^(-?)0*(\d+)(\.\d+)?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", exponent] = match;
  const plain = exponent === undefined ? `${sign}${whole}${fraction}` : new Big(text).toFixed();
  return plain.length > decimalLimit ? undefined : plain;
}

/** A whole number at a path, as small as a count of days or items. */
export function countAt(value: unknown, ...keys: readonly string[]): number | undefined {
  const text = decimalAt(value, ...keys);
  if (text === undefined) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : undefined;
}
