import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { generateSchemas } from "../../scripts/generate-schemas.ts";
import { kinds, loadSchemas, type SchemaFile, type SchemaName, typeName } from "../../scripts/schema/load.ts";
import { createAjv } from "../../scripts/schema/validators.ts";
import { validators } from "../../server/src/schema/generated/validators.js";
import type { JsonSchema } from "../../server/src/schema/json-schema.ts";

const files = await loadSchemas();
const ajv = createAjv(files);

/** A schema with its place and, for properties, what it describes. */
interface Place {
  readonly file: string;
  readonly pointer: string;
  readonly schema: JsonSchema;
  readonly documented: boolean;
}

const escapeStep = (step: string) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1"));

function* walk(file: string, pointer: string, schema: JsonSchema, documented: boolean): Generator<Place> {
  yield { file, pointer, schema, documented };
  for (const [name, child] of Object.entries(schema.$defs ?? {}))
    yield* walk(file, `${pointer}/$defs/${name}`, child, true);
  for (const [name, child] of Object.entries(schema.properties ?? {})) {
    yield* walk(file, `${pointer}/properties/${escapeStep(name)}`, child, true);
  }
  if (schema.items) yield* walk(file, `${pointer}/items`, schema.items, false);
  if (schema.additionalProperties) {
    yield* walk(file, `${pointer}/additionalProperties`, schema.additionalProperties, false);
  }
}

const places = [...files].flatMap(([name, schema]) => [...walk(name, "", schema, name !== "common")]);
const at = ({ file, pointer }: Place) => `${file}${pointer}`;

describe("the schemas", () => {
  it("exist for every kind of file and close every object but for x- keys", () => {
    expect([...files.keys()]).toEqual(["common", "rules", ...kinds]);
    const open = places.filter(({ schema }) => {
      const types = Array.isArray(schema.type) ? schema.type : [schema.type];
      if (!types.includes("object")) return false;
      const named = schema.additionalProperties === false || schema.additionalProperties?.$ref !== undefined;
      return !named || JSON.stringify(schema.patternProperties) !== '{"^x-":{}}';
    });
    expect(open.map(at)).toEqual([]);
  });

  it("describe every property and definition with a title, a sentence and examples", () => {
    const documented = places.filter((place) => place.documented);
    expect(documented.length).toBeGreaterThan(250);
    const poor = documented.filter(
      ({ schema }) => !schema.title || !schema.description?.endsWith(".") || !schema.examples?.length,
    );
    expect(poor.map(at)).toEqual([]);
  });

  it("are titled in words that a bid writer reads, and name their types by them", () => {
    const joined = places.filter(({ schema }) => /\p{Ll}\p{Lu}/u.test(schema.title ?? ""));
    expect(joined.map(at)).toEqual([]);
    expect(["Past contract", "KPI promise", "Day, month or year", "date/order setting"].map(typeName)).toEqual([
      "PastContract",
      "KpiPromise",
      "DayMonthOrYear",
      "DateOrderSetting",
    ]);
  });

  it("give only examples that they accept themselves", () => {
    const refused: string[] = [];
    for (const place of places) {
      const id = files.get(place.file as SchemaName)?.$id;
      const validate = ajv.getSchema(`${id}#${place.pointer}`);
      if (!validate) throw new Error(`nothing compiled for ${at(place)}`);
      for (const example of place.schema.examples ?? []) {
        if (!validate(example))
          refused.push(`${at(place)}: ${JSON.stringify(example)} ${ajv.errorsText(validate.errors)}`);
      }
    }
    expect(refused).toEqual([]);
  });

  it("compose nothing, so that types stay closed", () => {
    const composed = places.filter(({ schema }) =>
      ["allOf", "anyOf", "oneOf", "prefixItems", "if"].some((key) => key in schema),
    );
    expect(composed.map(at)).toEqual([]);
  });

  it("use patterns in which no repeated group repeats something itself", () => {
    const patterns = places.flatMap(({ schema }) => [schema.pattern, schema.propertyNames?.pattern]);
    const risky = patterns.filter((pattern) => /\([^()]*[+*}][^()]*\)(?:[+*]|\{)/u.test(pattern ?? ""));
    expect(risky).toEqual([]);
  });
});

describe("the generated files", () => {
  it("follow from the schemas as they are now", async () => {
    for (const [path, content] of await generateSchemas()) {
      const onDisk = await readFile(new URL(`../../${path}`, import.meta.url), "utf8");
      expect(onDisk === content, `${path} is not fresh: run npm run generate`).toBe(true);
    }
  });

  it("hold validators that neither load nor compile anything at run time", async () => {
    const code = await readFile(new URL("../../server/src/schema/generated/validators.js", import.meta.url), "utf8");
    expect(code).not.toMatch(/(?<!')require\(|new Function|\beval\(|^import /mu);
  });
});

describe("the compiled validators", () => {
  const errorsOf = (kind: keyof typeof validators, data: unknown) => {
    const validate = validators[kind];
    return validate(data)
      ? []
      : (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const rootExample = (kind: (typeof kinds)[number]): SchemaFile =>
    structuredClone(files.get(kind)?.examples?.[0]) as never;

  it.each(kinds)("accept the example of a whole file: %s", (kind) => {
    expect(errorsOf(kind, rootExample(kind))).toEqual([]);
  });

  it("know the calendar", () => {
    const charter = (issued: string) => ({
      kind: "documents",
      documents: [{ id: "устав", type: "charter", title: "Устав", issued }],
    });
    expect(errorsOf("documents", charter("2024-02-29"))).toEqual([]);
    expect(errorsOf("documents", charter("2025-02-29"))).toEqual(["/documents/0/issued format"]);
    expect(errorsOf("documents", charter("29.02.2024"))).toEqual(["/documents/0/issued format"]);
  });

  it("take a deadline as a day or as a moment with its offset, not as a moment somewhere", () => {
    const bid = (submittedAt: string) => ({ kind: "bid", tender: "t.bid.yaml", status: "submitted", submittedAt });
    expect(errorsOf("bid", bid("2026-11-25"))).toEqual([]);
    expect(errorsOf("bid", bid("2026-11-25T16:40+04:00"))).toEqual([]);
    expect(errorsOf("bid", bid("2026-11-25T16:40"))).toEqual(["/submittedAt format"]);
    expect(errorsOf("bid", bid("2026-11-25T24:40+04:00"))).toEqual(["/submittedAt format"]);
  });

  it("take ids in any alphabet, and amounts only as digits with a dot", () => {
    const line = (unitPrice: string) => ({ title: "إدارة الصفحات", quantity: "12", unit: "شهر", unitPrice });
    const pricing = (unitPrice: string) => ({
      kind: "pricing",
      currency: "RUB",
      vat: { rate: "20", included: true },
      items: [line(unitPrice)],
    });
    expect(errorsOf("pricing", pricing("1.10"))).toEqual([]);
    expect(errorsOf("pricing", pricing("1,10"))).toEqual(["/items/0/unitPrice pattern"]);
    expect(
      errorsOf("questions", { kind: "questions", questions: [{ id: "سؤال-1", about: "Т-12", text: "Когда?" }] }),
    ).toEqual([]);
    expect(errorsOf("questions", { kind: "questions", questions: [{ id: "1", about: "R1", text: "?" }] })).toEqual([
      "/questions/0/id pattern",
    ]);
  });

  it("report what is missing and what is unknown, and let x- keys pass", () => {
    expect(errorsOf("bid", { kind: "bid", tender: "t.bid.yaml", status: "draft", "x-note": [1] })).toEqual([]);
    expect(errorsOf("bid", { kind: "bid", tender: "t.bid.yaml", stauts: "draft" })).toEqual([
      " required",
      " additionalProperties",
    ]);
  });

  it("ask a switched-off rule for its shape only: a level, or a level with a reason", () => {
    const rules = (setting: unknown) => ({ kind: "workspace", rules: { "document/missing": setting } });
    expect(errorsOf("workspace", rules("off"))).toEqual([]);
    expect(errorsOf("workspace", rules({ level: "off", reason: "письмо № 14" }))).toEqual([]);
    expect(errorsOf("workspace", rules("loud"))).toEqual(["/rules/document~1missing pattern"]);
    expect(errorsOf("workspace", rules({ reason: "письмо № 14" }))).toEqual(["/rules/document~1missing required"]);
  });
});
