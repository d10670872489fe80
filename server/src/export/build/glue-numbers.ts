const noBreak = "\u00A0";
/** Digits in groups of three, as in 1 234 567. */
const groups = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/gu;
/** A number and its sign: 50 %, № 12. */
const signs = /(?<=\d) (?=[%‰])|(?<=№) (?=\d)/gu;

/**
 * Keeps numbers on one line, and in a right-to-left text in one piece: there the groups of `1 234 567` would stand in
 * reverse order. The text stays as long as it is.
 */
export function glueNumbers(text: string): string {
  return text.replace(groups, (number) => number.replaceAll(" ", noBreak)).replace(signs, noBreak);
}
