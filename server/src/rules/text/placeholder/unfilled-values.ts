import type { Place } from "../../../schema/place.ts";
import type { YamlNode, YamlScalar } from "../../../syntax/yaml/tree.ts";
import { memoize } from "../../../text/memo.ts";
import type { ReadFile } from "../../support/text/bid-texts.ts";
import { isPlaceToFill } from "./patterns.ts";

/** A value that is nothing but a place to be filled in, such as `<insert the title>`. */
export interface UnfilledValue {
  readonly at: Place;
  readonly text: string;
}

/**
 * The values of a YAML file that as a whole are a place to be filled in, in angle brackets. The words of a buyer may hold
 * blanks of the buyer's own, so that a blank inside a longer text is left alone, and so is what the schema refuses.
 */
export const unfilledValues = memoize((file: ReadFile): readonly UnfilledValue[] => {
  if (file.form !== "yaml" || !file.tree.root || !file.text.includes("<")) return [];
  const refused = new Set(file.problems.map(({ span }) => span.start));
  return [...scalarsIn(file.tree.root)]
    .filter(({ text, span }) => text.startsWith("<") && isPlaceToFill(text) && !refused.has(span.start))
    .map(({ text, span }) => ({ at: { file: file.path, span }, text }));
});

function* scalarsIn(node: YamlNode): Generator<YamlScalar> {
  if (node.kind === "scalar") yield node;
  else if (node.kind === "sequence") for (const item of node.items) yield* scalarsIn(item);
  else for (const { value } of node.pairs) yield* scalarsIn(value);
}
