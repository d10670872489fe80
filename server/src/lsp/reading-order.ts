import type { Locale } from "../analysis/finding.ts";

/**
 * A sentence of ours in the reading order of its language. Editors lay out every list from left to right, which turns the
 * parts of an Arabic sentence with Latin names in it round; within an isolate (Unicode UAX #9) they stand as they are read.
 * Only for editors that honour such marks: others show them.
 */
export function inReadingOrder(text: string, locale: Locale, client: { readonly directionMarks: boolean }): string {
  return locale === "ar" && client.directionMarks && text !== "" ? `\u2067${text}\u2069` : text;
}

const endOfSentence = /(?<=[.!؟])\s+/u;
/** What a list of problems shows of a line in a window of usual width, in characters. */
const longestLine = 76;

/**
 * A message of several sentences in the reading order of its language. Arabic ones stand on lines of their own: a list cuts a
 * line off at its right end, where Arabic begins, so that of one long line only the last words would be seen.
 */
export function messageInReadingOrder(
  text: string,
  locale: Locale,
  client: { readonly directionMarks: boolean },
): string {
  if (locale !== "ar" || !client.directionMarks) return text;
  return text
    .split(endOfSentence)
    .flatMap(breakAtWords)
    .map((sentence) => inReadingOrder(sentence, locale, client))
    .join("\n");
}

function breakAtWords(sentence: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  // A name in quotation marks stays on one line, or its marks would look turned round.
  for (const word of sentence.match(/(?:«[^»]*»|\S)+/gu) ?? []) {
    if (line !== "" && line.length + 1 + word.length > longestLine) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Words of the user's files in a list of ours: those that begin with Arabic read from the right, full stop at the end. */
export function inOwnOrder(text: string, client: { readonly directionMarks: boolean }): string {
  return client.directionMarks && /^\P{L}*\p{Script=Arabic}/u.test(text) ? `\u2067${text}\u2069` : text;
}
