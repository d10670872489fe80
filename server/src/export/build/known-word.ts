import type { TextKey } from "../texts/texts.ts";
import { type BuildContext, word } from "./build-context.ts";

/** The word for a value of a closed list; other words are the writer's own and stay. */
export function knownWord(
  value: string | undefined,
  keys: Readonly<Record<string, TextKey>>,
  context: BuildContext,
): string | undefined {
  const key = value !== undefined && Object.hasOwn(keys, value) ? keys[value] : undefined;
  return key === undefined ? value : word(context, key);
}
