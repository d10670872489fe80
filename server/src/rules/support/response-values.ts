import { verdictOf } from "../../model/answers.ts";
import type { BidModel } from "../../model/bid-model.ts";
import type { RequirementEntry } from "../../model/coverage.ts";
import type { RequirementData, ResponseData } from "../../model/entities.ts";
import { nodeOf, nodeOfItem, type Place, placeOf, placeOfItem } from "../../schema/place.ts";
import type { YamlNode } from "../../syntax/yaml/tree.ts";

export type Expectation = NonNullable<RequirementData["expect"]>;

/** One value that answers a requirement with expectations; of a list each entry. */
export interface ResponseValue {
  readonly entry: RequirementEntry;
  readonly expect: Expectation;
  readonly response: ResponseData;
  readonly value: string | number | boolean;
  /** The value as it stands in the file, without quotes and outer blanks. */
  readonly text: string;
  readonly at: Place;
}

/**
 * The values of all responses that claim to comply with a requirement that says what it expects. A response that
 * declares a deviation is left out: it says itself that it does not keep to the limits.
 */
export function* responseValues(bid: BidModel): Generator<ResponseValue> {
  for (const entry of bid.coverage.requirements) {
    const { expect } = entry.data;
    if (!expect) continue;
    for (const answer of entry.answers) {
      if (answer.kind !== "response" || verdictOf(answer.data) !== "comply") continue;
      const response = answer.data;
      for (const { value, node, at } of scalarsOf(response)) {
        const text = (node?.kind === "scalar" ? node.text : String(value)).trim();
        if (text !== "") yield { entry, expect, response, value, text, at };
      }
    }
  }
}

function scalarsOf(response: ResponseData): readonly {
  readonly value: string | number | boolean;
  readonly node: YamlNode | undefined;
  readonly at: Place;
}[] {
  const { value } = response;
  if (value === undefined) return [];
  if (typeof value !== "object") return [{ value, node: nodeOf(response, "value"), at: placeOf(response, "value") }];
  return value.map((item, index) => ({ value: item, node: nodeOfItem(value, index), at: placeOfItem(value, index) }));
}
