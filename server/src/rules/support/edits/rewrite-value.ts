import type { Place } from "../../../schema/place.ts";
import type { PlacedEdit } from "../../define-rule.ts";

/**
 * The edit that writes a value in another way where the old one stands: in its quotes where it keeps a unit, bare where
 * it is a number, a day, `true` or `false`.
 *
 * @param files The files that the value may stand in.
 * @param text The value as it is read, without quotes.
 * @returns undefined where the old value does not stand in the file as it is read.
 */
export function rewriteValue(
  files: readonly { readonly path: string; readonly text: string }[],
  at: Place,
  text: string,
  repaired: string,
): PlacedEdit | undefined {
  const source = files.find((file) => file.path === at.file)?.text.slice(at.span.start, at.span.end);
  if (source === undefined) return undefined;
  const bare = /^(?:true|false|-?\d+(?:\.\d+)?|\d{4}-\d{2}-\d{2})$/u.test(repaired);
  if (bare) return { at, newText: repaired };
  return source.includes(text) ? { at, newText: source.replace(text, () => repaired) } : undefined;
}
