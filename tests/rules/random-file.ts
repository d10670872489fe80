import fc from "fast-check";
import { dereference, type LocatedSchema, type SchemaName, schemaOf } from "../../server/src/schema/locate.ts";

/** Few ids, so that references meet declarations, look-alikes and nothing in turn. */
const ids = ["R1", "R2", "Р1", "L1", "I1", "K1", "D1", "Д1", "charter", "خبرة", "a.b", "Q1"];
const days = ["2026-11-20", "2026-12-01", "2027-02-28", "2024-02-29", "2026-11-20T10:00+03:00", "2026-12-01T00:00Z"];
const decimals = ["0", "1", "-1", "100", "225000", "1875.50", "0.005", "99999999999999999999.99", "1.10"];
const words = [
  "Не менее двух камер",
  "لا يقل عن 60 منشورًا",
  "best-in-class, 24 in",
  "{{buyer.name.full}}",
  ":req[R1]",
  "от 40 до 60",
  "1,5",
  "٥٤٬٠٠٠ روبل",
  "№ 44-و",
  "<b>x</b>",
  "\u202Eabc",
  "👩‍👩‍👧‍👦é",
  "((((((((((",
  "а".repeat(300),
  "true",
  "",
  "  ",
  "ООО «Маяк»",
  "PT24H",
  "P6M",
];

/** Something that no schema expects. */
const nonsense = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(...words),
  fc.constant([]),
  fc.constant([[[]]]),
  fc.constant({}),
  fc.constant({ id: {}, __proto__: 1 }),
);

/** How a file is made up: with what share of its places nonsense stands in, and how deep it goes. */
interface Growth {
  readonly wrong: number;
  readonly depth: number;
}

/** The content of a file of a kind: mostly as its schema wants it, here and there not. */
export function randomFile(kind: SchemaName, wrong: number): fc.Arbitrary<unknown> {
  return grow(schemaOf(kind), { wrong, depth: 0 }, "");
}

function grow(located: LocatedSchema, growth: Growth, key: string): fc.Arbitrary<unknown> {
  const { schema, file } = dereference(located);
  const within = (child: LocatedSchema["schema"]): LocatedSchema => ({ schema: child, file });
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const choices = types.map((type): fc.Arbitrary<unknown> => {
    switch (type) {
      case "object":
        return growObject(within(schema), growth);
      case "array":
        return fc.array(grow(within(schema.items ?? {}), deeper(growth), key), { maxLength: growth.depth > 3 ? 1 : 3 });
      case "boolean":
        return fc.boolean();
      case "integer":
        return fc.integer({ min: schema.minimum ?? -5, max: schema.maximum ?? 400 });
      case "number":
        return fc.constantFrom(0, 1, 60, 2.5, -3);
      default:
        return growText(schema, key);
    }
  });
  if (schema.const !== undefined) choices.push(fc.constant(schema.const));
  const right = choices.length > 0 ? fc.oneof(...choices) : nonsense;
  const weight = Math.round(growth.wrong * 100);
  return key === "kind" ? right : fc.oneof({ weight: 100 - weight, arbitrary: right }, { weight, arbitrary: nonsense });
}

function growText(schema: LocatedSchema["schema"], key: string): fc.Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const literal = /^\^\(([a-z|-]+)\)\$$/.exec(schema.pattern ?? "")?.[1];
  if (literal !== undefined) return fc.constantFrom(...literal.split("|"));
  if (schema.format !== undefined) return fc.constantFrom(...days);
  if (schema.pattern?.startsWith("^-?[0-9]+")) return fc.constantFrom(...decimals);
  const examples = (schema.examples ?? []).filter((example) => typeof example === "string");
  const names = /^(?:id|kpi|lot|item|required|document|requirement|about|product|evidence|answers|lots)$/.test(key);
  return fc.constantFrom(...(names ? ids : [...words, ...examples, ...ids]));
}

function growObject(located: LocatedSchema, growth: Growth): fc.Arbitrary<unknown> {
  const { schema, file } = located;
  const required = new Set(schema.required ?? []);
  const entries = Object.entries(schema.properties ?? {});
  const model = Object.fromEntries(
    entries.map(([key, property]) => {
      const value = grow({ schema: property, file }, deeper(growth), key);
      const isKept = required.has(key) && growth.wrong === 0;
      const often = growth.depth > 4 ? 1 : 3;
      const maybe = fc.oneof({ weight: often, arbitrary: value }, { weight: 1, arbitrary: fc.constant(undefined) });
      return [key, isKept || key === "kind" ? value : maybe];
    }),
  );
  return fc.record(model);
}

function deeper(growth: Growth): Growth {
  return { ...growth, depth: growth.depth + 1 };
}
