import type { YamlNode, YamlScalar } from "../syntax/yaml/tree.ts";
import { itemSchema, type LocatedSchema, propertySchema, typesOf } from "./locate.ts";
import { rememberOrigin } from "./place.ts";

/**
 * Turns a YAML tree into plain data.
 *
 * Where the schema wants text, a scalar gives its source text, so that `number: 1.10` and `amount: 225000` mean
 * what a person sees. Empty values and empty list entries are left out: nothing was stated yet. Every object and
 * list remembers where it was read from.
 */
export function readData(file: string, node: YamlNode, schema: LocatedSchema | undefined): unknown {
  if (node.kind === "scalar") return readScalar(node, schema);
  if (node.kind === "sequence") {
    const items = schema && itemSchema(schema);
    const list: unknown[] = [];
    const kept: number[] = [];
    node.items.forEach((item, index) => {
      const value = readData(file, item, items);
      if (value === undefined) return;
      list.push(value);
      kept.push(index);
    });
    rememberOrigin(list, file, node, kept);
    return list;
  }
  const map: Record<string, unknown> = {};
  for (const pair of node.pairs) {
    const property = schema && propertySchema(schema, pair.key.text);
    const read = readData(file, pair.value, property);
    // A name that nobody knows is kept even without a value, so that the schema can say so.
    const value = read === undefined && schema && !property && !pair.key.text.startsWith("x-") ? null : read;
    if (value === undefined) continue;
    // `__proto__` must become a property like any other, so that the schema can refuse it.
    Object.defineProperty(map, pair.key.text, { value, enumerable: true, configurable: true, writable: true });
  }
  rememberOrigin(map, file, node);
  return map;
}

function readScalar(scalar: YamlScalar, schema: LocatedSchema | undefined): unknown {
  if (scalar.style === "missing" || scalar.value === null) return undefined;
  if (scalar.style !== "plain" || typeof scalar.value === "string") return scalar.text;
  const types = schema ? typesOf(schema) : undefined;
  const wanted = typeof scalar.value;
  if (!types?.has("string")) return scalar.value;
  const fits = types.has(wanted) || (wanted === "number" && types.has("integer"));
  return fits ? scalar.value : scalar.text;
}
