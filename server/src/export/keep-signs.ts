import type { Direction } from "./blocks/types.ts";

/** Letters that are written from right to left. */
export const rightLetter = /(?=\p{L})[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Letters that are written from left to right. */
export const leftLetter = /(?=\p{L})[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A fact that is wholly in the other direction, made to keep its signs when it stands in running text: the number
 * `223-0417/2026` in Arabic stays in this order, and the quotation mark at the end of a Russian name stays at its end.
 * Invisible marks are added only where the text does not begin or end with a letter.
 *
 * @param direction Of the text around it.
 */
export function keepSigns(value: string, direction: Direction): string {
  const rtl = direction === "rtl";
  const [own, other, mark] = rtl
    ? [rightLetter, /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u, "\u200E"]
    : [leftLetter, rightLetter, "\u200F"];
  if (own.test(value) || !other.test(value) || /^\d*$/.test(value)) return value;
  const letter = rtl ? leftLetter : rightLetter;
  const before = letter.test(value.charAt(0)) ? "" : mark;
  const after = letter.test(value.charAt(value.length - 1)) ? "" : mark;
  return before + value + after;
}
