import fc from "fast-check";

/** The path of every value inside a JSON value. */
export function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** Puts something else at a path; undefined takes the value away. */
export function damage(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (typeof value !== "object" || value === null) return value;
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [...value] : { ...value };
  Reflect.set(copy, key, damage(Reflect.get(copy, key), rest, other));
  return copy;
}

/** What may stand anywhere in a file that something went wrong with. */
export const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  "",
  "   ",
  "рядок",
  "- : # \n x",
  "\ud800",
  0,
  -1,
  1e300,
  1.1,
  true,
  [],
  {},
  [null],
  [[]],
  { id: 5 },
  { amount: "1,5" },
  ["рядок"],
  { __proto__: null },
);
