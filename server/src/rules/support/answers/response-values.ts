import { verdictOf } from "../../../model/answers.ts";
import type { BidModel } from "../../../model/bid-model.ts";
import type { RequirementEntry } from "../../../model/coverage.ts";
import type { RequirementData, ResponseData } from "../../../model/entities.ts";
import { nodeOf, nodeOfItem, type Place, placeOf, placeOfItem } from "../../../schema/place.ts";
import type { YamlNode } from "../../../syntax/yaml/tree.ts";
import { memoize } from "../../../text/memo.ts";

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

/** A response that claims to comply, with the requirement that it answers. */
export interface CompliantResponse {
  readonly entry: RequirementEntry;
  readonly response: ResponseData;
}

/** Every response that does not declare a deviation: one that does says itself that it keeps to nothing. */
export const compliantResponses = memoize((bid: BidModel): readonly CompliantResponse[] =>
  bid.coverage.requirements.flatMap((entry) =>
    entry.answers.flatMap((answer) =>
      answer.kind === "response" && verdictOf(answer.data) === "comply" ? [{ entry, response: answer.data }] : [],
    ),
  ),
);

/** The values of all responses that claim to comply with a requirement that says what it expects. */
export const responseValues = memoize((bid: BidModel): readonly ResponseValue[] =>
  compliantResponses(bid).flatMap(({ entry, response }) => {
    const { expect } = entry.data;
    return expect ? valuesOf(response).map((one) => ({ entry, expect, response, ...one })) : [];
  }),
);

/** One value of a response as it is written. */
export type WrittenValue = Pick<ResponseValue, "value" | "text" | "at">;

/** The values of one response, of a list each; those without a word in them left out. */
export const valuesOf = memoize((response: ResponseData): readonly WrittenValue[] =>
  scalarsOf(response).flatMap(({ value, node, at }) => {
    const text = (node?.kind === "scalar" ? node.text : String(value)).trim();
    return text === "" ? [] : [{ value, text, at }];
  }),
);

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
