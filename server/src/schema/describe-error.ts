import type { MessageValue, SyntaxProblem } from "../syntax/problem.ts";
import type { YamlNode, YamlPair } from "../syntax/yaml/tree.ts";
import { findSimilar, looksSame, westernDigits } from "../text/similar.ts";
import type { Span } from "../text/span.ts";
import { alternativesOf, dereference, type LocatedSchema, type SchemaName, schemaAt, typesOf } from "./locate.ts";
import { headSpan, nodeOf, nodeOfItem } from "./place.ts";
import { stepsOf, valueAt } from "./pointer.ts";

/** One error of a compiled validator (ajv's ErrorObject, the parts that are used). */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Says one error in a bid writer's words; undefined where the place cannot be found any more. */
export function describeError(name: SchemaName, data: unknown, error: SchemaError): SyntaxProblem | undefined {
  const steps = stepsOf(error.instancePath);
  const value = valueAt(data, steps);
  const node = nodeAt(data, steps, value);
  if (!node) return undefined;
  const schema = schemaAt(
    name,
    steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  );
  if (error.keyword === "additionalProperties")
    return describeUnknown(node, String(error.params.additionalProperty), schema);
  if (error.keyword === "required") return describeMissing(node, String(error.params.missingProperty), schema);
  return describeValue(node, error, schema, String(steps.at(-1) ?? name));
}

function nodeAt(data: unknown, steps: readonly string[], value: unknown): YamlNode | undefined {
  if (typeof value === "object" && value !== null) return nodeOf(value);
  const parent = valueAt(data, steps.slice(0, -1));
  const last = steps.at(-1);
  if (last === undefined || typeof parent !== "object" || parent === null) return undefined;
  return Array.isArray(parent) ? nodeOfItem(parent, Number(last)) : nodeOf(parent, last);
}

function describeUnknown(node: YamlNode, key: string, schema: LocatedSchema | undefined): SyntaxProblem | undefined {
  const pair = node.kind === "map" ? node.pairs.find((candidate) => candidate.key.text === key) : undefined;
  if (!pair) return undefined;
  const written = new Set(node.kind === "map" ? node.pairs.map((other) => other.key.text) : []);
  const known = schema ? alternativesOf(schema).flatMap((one) => Object.keys(one.schema.properties ?? {})) : [];
  const free = known.filter((candidate) => !written.has(candidate));
  const similar = findSimilar(key, free);
  const params = { key, allowed: { list: free } };
  // `{title: Сцена, звук и свет}`: within braces a comma ends the value, and the rest passes for a name.
  const isRest = node.kind === "map" && node.flow && isEmpty(pair.value) && /[^\x20-\x7e]| /u.test(key);
  if (isRest) return { rule: "schema/unknown-property", message: "comma", params, span: pair.key.span };
  if (!similar) return { rule: "schema/unknown-property", message: "unknown", params, span: pair.key.span };
  return {
    rule: "schema/unknown-property",
    message: "similar",
    params: { ...params, similar },
    span: pair.key.span,
    fix: {
      title: "rename",
      params: { key, similar },
      edits: [{ span: pair.key.span, newText: similar }],
      ...reviewUnlessSame(key, similar),
    },
  };
}

function isEmpty(node: YamlNode): boolean {
  return node.kind === "scalar" && node.text === "";
}

/** A word that only looks like a known one can mean nothing else; any other is a guess. */
function reviewUnlessSame(written: string, similar: string): { readonly needsReview?: true } {
  return looksSame(written, similar) ? {} : { needsReview: true };
}

function describeMissing(node: YamlNode, key: string, schema: LocatedSchema | undefined): SyntaxProblem {
  const property = schema
    ? alternativesOf(schema).flatMap((one) => {
        const found = one.schema.properties?.[key];
        return found ? [dereference({ schema: found, file: one.file })] : [];
      })[0]
    : undefined;
  const empty = node.kind === "map" ? node.pairs.find((pair: YamlPair) => pair.key.text === key) : undefined;
  return {
    rule: "schema/invalid",
    message: empty ? "empty" : "missing",
    params: { key, why: whyOf(property?.schema.description), example: exampleOf(property) },
    span: empty ? empty.key.span : headSpan(node),
  };
}

function describeValue(
  node: YamlNode,
  error: SchemaError,
  schema: LocatedSchema | undefined,
  key: string,
): SyntaxProblem {
  const written = node.kind === "scalar" ? node.text : "";
  const span: Span = node.kind === "scalar" ? node.span : headSpan(node);
  const title = schema?.schema.title === undefined ? key : { documented: schema.schema.title };
  const allowed = allowedValues(schema);
  const params = {
    key,
    title,
    found: node.kind === "scalar" ? shorten(written) : node.kind,
    expected: schema ? [...typesOf(schema)].join(", ") : "",
    allowed: { list: allowed },
    example: exampleOf(schema),
    limit: String(error.params.limit ?? ""),
  };
  const problem = { rule: "schema/invalid", params, span };
  const digits = westernDigits(written);
  if (digits !== written) {
    const edits = [{ span, newText: digits }];
    return {
      ...problem,
      message: "digits",
      params: { ...params, digits },
      fix: { title: "useDigits", params: { digits }, edits },
    };
  }
  if (error.keyword === "enum" || error.keyword === "const" || allowed.length > 0) {
    const similar = findSimilar(written, allowed);
    if (!similar) return { ...problem, message: "choice" };
    const edits = [{ span, newText: similar }];
    const fix = { title: "useValue", params: { similar }, edits, ...reviewUnlessSame(written, similar) };
    return { ...problem, message: "choice", fix };
  }
  if (node.kind !== "scalar") return { ...problem, message: "shape" };
  if (error.keyword === "type" || error.keyword === "anyOf" || error.keyword === "oneOf") {
    return { ...problem, message: typesOnlyShape(schema) ? "shape" : "type" };
  }
  if (error.keyword === "pattern" || error.keyword === "format") return { ...problem, message: "form" };
  if (/^(?:exclusive)?(?:minimum|maximum)$/i.test(error.keyword)) {
    return { ...problem, message: error.keyword.toLowerCase().endsWith("minimum") ? "tooSmall" : "tooLarge" };
  }
  return { ...problem, message: error.keyword === "minLength" ? "empty" : "form", params: { ...params, why: "" } };
}

function typesOnlyShape(schema: LocatedSchema | undefined): boolean {
  const types = schema ? [...typesOf(schema)] : [];
  return types.length > 0 && types.every((type) => type === "object" || type === "array");
}

function allowedValues(schema: LocatedSchema | undefined): readonly string[] {
  if (!schema) return [];
  return alternativesOf(schema).flatMap(({ schema: one }) =>
    (one.enum ?? (one.const === undefined ? [] : [one.const])).map(String),
  );
}

function exampleOf(schema: LocatedSchema | undefined): string {
  const example = schema?.schema.examples?.[0];
  if (example === undefined) return "";
  return typeof example === "object" ? JSON.stringify(example) : String(example);
}

function whyOf(description: string | undefined): MessageValue {
  return description === undefined ? "" : { documented: description, firstSentence: true };
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
