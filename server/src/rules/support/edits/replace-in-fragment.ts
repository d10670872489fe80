import type { PlacedEdit } from "../../define-rule.ts";
import type { TextFragment } from "../text/text-fragment.ts";

/**
 * The edit that puts another text in the place of a part of a fragment, written as the quotes around it demand;
 * undefined where the text around it would not survive.
 */
export function replaceInFragment(
  fragment: TextFragment,
  start: number,
  end: number,
  newText: string,
): PlacedEdit | undefined {
  if (!fragment.isExact(start, end)) return undefined;
  const written = writeFor(fragment, start, newText);
  return written === undefined ? undefined : { at: fragment.placeOf(start, end), newText: written };
}

function writeFor({ quotes }: TextFragment, start: number, text: string): string | undefined {
  if (quotes === "double") return JSON.stringify(text).slice(1, -1);
  if (quotes === "single") return text.replaceAll("'", "''");
  if (quotes !== "plain") return text;
  const unsafe = /: |:$| #|[,[\]{}]/u.test(text) || (start === 0 && /^[\s"'&*!|>%@`?:-]/u.test(text));
  return unsafe ? undefined : text;
}
