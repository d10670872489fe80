const numberText = Symbol("number as written");

/** A JSON number with the digits it was written with: `500.10` stays `500.10`. */
export interface JsonNumber {
  readonly [numberText]: string;
}

/**
 * Reads JSON without rounding its numbers: each becomes a `JsonNumber`.
 *
 * @throws SyntaxError as `JSON.parse` does, RangeError where the nesting is too deep for the machine.
 */
export function parseLosslessJson(text: string): unknown {
  return JSON.parse(text, (_key, value: unknown, context?: { readonly source?: string }) =>
    typeof value === "number" ? { [numberText]: context?.source ?? String(value) } : value,
  );
}

/** The digits of a number, a lossless one or one of JavaScript; undefined for anything else. */
export function numberSource(value: unknown): string | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : undefined;
  return isJsonNumber(value) ? value[numberText] : undefined;
}

/** Tells a lossless number from other objects. */
export function isJsonNumber(value: unknown): value is JsonNumber {
  return typeof value === "object" && value !== null && numberText in value;
}
