import Big from "big.js";
import type { Expectation, Requirement, Scalar } from "../../schema/generated/types.ts";
import { numberSource } from "../json/lossless-json.ts";
import { booleanOf, countAt, decimalOf, type JsonRecord, lineAt, textAt, textOf, valueAt } from "../json/read-json.ts";

/** Which answer a requirement expects, and how many of the values offered may be chosen. */
export interface ExpectationReading {
  /** Missing where any text will do. */
  readonly expect?: Expectation;
  readonly filling?: NonNullable<Requirement["filling"]>;
  /** The unit's name in the tender, beside its code. */
  readonly unitName?: string;
}

const types: ReadonlyMap<string, Expectation["type"]> = new Map([
  ["boolean", "boolean"],
  ["integer", "integer"],
  ["number", "number"],
  ["string", "string"],
  ["date-time", "date"],
]);

/**
 * Reads `dataType` and the limits beside it. The values take the type, also where older records hold them as text.
 *
 * @param untyped What a requirement without a type expects: yes or no, as Prozorro itself takes it, or what its values
 * look like.
 */
export function readExpectation(requirement: JsonRecord, untyped: "boolean" | "by value"): ExpectationReading {
  const dataType = textAt(requirement, "dataType");
  const type =
    dataType !== undefined
      ? (types.get(dataType) ?? "string")
      : untyped === "boolean"
        ? untyped
        : guessType(requirement);
  if (type === undefined) return {};
  const scalar = (value: unknown): Scalar | undefined => scalarOf(value, type);
  const offered = valueAt(requirement, "expectedValues");
  const oneOf = (Array.isArray(offered) ? offered : []).map(scalar).filter((value) => value !== undefined);
  const code = lineAt(requirement, "unit", "code");
  const unitName = lineAt(requirement, "unit", "name");
  const unit = code ?? unitName;
  const min = scalar(valueAt(requirement, "minValue"));
  const max = scalar(valueAt(requirement, "maxValue"));
  const equals = scalar(valueAt(requirement, "expectedValue"));
  const filling = oneOf.length < 2 ? undefined : readFilling(requirement, oneOf.length);
  return {
    expect: {
      type,
      ...(unit === undefined ? {} : { unit }),
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(equals === undefined ? {} : { equals }),
      ...(oneOf.length === 0 ? {} : { oneOf }),
    },
    ...(filling === undefined ? {} : { filling }),
    ...(code !== undefined && unitName !== undefined ? { unitName } : {}),
  };
}

/** The type of the values that limit an answer; undefined where there are none. */
function guessType(requirement: JsonRecord): Expectation["type"] | undefined {
  const offered = valueAt(requirement, "expectedValues");
  const values = [
    valueAt(requirement, "expectedValue"),
    valueAt(requirement, "minValue"),
    valueAt(requirement, "maxValue"),
    ...(Array.isArray(offered) ? offered.slice(0, 1) : []),
  ];
  for (const value of values) {
    if (typeof value === "boolean") return "boolean";
    if (numberSource(value) !== undefined) return "number";
    if (textOf(value) !== undefined) return "string";
  }
  return undefined;
}

function readFilling(requirement: JsonRecord, offered: number): NonNullable<Requirement["filling"]> {
  if (countAt(requirement, "expectedMaxItems") === 1) return "only-one";
  const least = countAt(requirement, "expectedMinItems") ?? 1;
  return least >= offered ? "all" : "one-or-several";
}

/** A value as the type wants it; undefined where it cannot be taken so. */
export function scalarOf(value: unknown, type: Expectation["type"]): Scalar | undefined {
  if (type === "boolean") return booleanOf(value);
  if (type === "integer" || type === "number") {
    const digits = decimalOf(value);
    if (digits === undefined) return undefined;
    // What a binary number would change stays text: rules read both as decimals.
    return new Big(digits).eq(new Big(String(Number(digits)))) ? Number(digits) : digits;
  }
  return typeof value === "boolean" ? String(value) : textOf(value);
}
