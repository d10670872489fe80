import Big from "big.js";
import type { Expectation, Requirement, Scalar } from "../../schema/generated/types.ts";
import { booleanOf, countAt, decimalOf, type JsonRecord, lineAt, textAt, textOf, valueAt } from "../json/read-json.ts";

/** Which answer a requirement expects, and how many of the values offered may be chosen. */
export interface ExpectationReading {
  readonly expect: Expectation;
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

/** Reads `dataType` and the limits beside it. The values take the type, also where older records hold them as text. */
export function readExpectation(requirement: JsonRecord): ExpectationReading {
  // Prozorro itself takes a requirement without a type for a question of yes or no.
  const dataType = textAt(requirement, "dataType") ?? "boolean";
  const type = types.get(dataType) ?? "string";
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

function readFilling(requirement: JsonRecord, offered: number): NonNullable<Requirement["filling"]> {
  if (countAt(requirement, "expectedMaxItems") === 1) return "only-one";
  const least = countAt(requirement, "expectedMinItems") ?? 1;
  return least >= offered ? "all" : "one-or-several";
}

function scalarOf(value: unknown, type: Expectation["type"]): Scalar | undefined {
  if (type === "boolean") return booleanOf(value);
  if (type === "integer" || type === "number") {
    const digits = decimalOf(value);
    if (digits === undefined) return undefined;
    // What a binary number would change stays text: rules read both as decimals.
    return new Big(digits).eq(new Big(String(Number(digits)))) ? Number(digits) : digits;
  }
  return typeof value === "boolean" ? String(value) : textOf(value);
}
