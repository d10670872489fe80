import type { Place } from "../../../schema/place.ts";
import type { PlacedEdit } from "../../define-rule.ts";

/**
 * The edit that replaces one word inside a place and leaves quotes and blanks around it as they are.
 *
 * @param source The text of the file that `at` lies in.
 * @returns undefined where the word does not stand there literally.
 */
export function replaceWord(source: string, at: Place, word: string, newText: string): PlacedEdit | undefined {
  const index = source.slice(at.span.start, at.span.end).indexOf(word);
  if (index < 0 || word === "") return undefined;
  const start = at.span.start + index;
  return { at: { file: at.file, span: { start, end: start + word.length } }, newText };
}
