import type { YamlMap, YamlNode, YamlSequence } from "../syntax/yaml/tree.ts";
import type { Span } from "../text/span.ts";

/** A piece of a file of the workspace; `file` is relative to the root. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

interface Origin {
  readonly file: string;
  readonly node: YamlMap | YamlSequence;
  /** For a list: the index in the file of each entry that was kept. */
  readonly kept?: readonly number[];
}

/** Takes the undefined entries out of a list and keeps the others' places; called by the reader alone. */
export function dropHoles(list: unknown[]): void {
  const origin = origins.get(list);
  const kept = list.map((_, index) => origin?.kept?.[index] ?? index).filter((_, index) => list[index] !== undefined);
  list.splice(0, list.length, ...list.filter((item) => item !== undefined));
  if (origin) origins.set(list, { ...origin, kept });
}

/** Which node an object or a list was read from. A weak map, so that data stays plain and comparable. */
const origins = new WeakMap<object, Origin>();

/** Remembers where an object or list was read from; called by the reader alone. */
export function rememberOrigin(
  data: object,
  file: string,
  node: YamlMap | YamlSequence,
  kept?: readonly number[],
): void {
  origins.set(data, kept ? { file, node, kept } : { file, node });
}

/** Lets a changed copy stand where its original was read; one that was never read stands nowhere. */
export function copyOrigin(from: object, to: object): void {
  const origin = origins.get(from);
  if (origin) origins.set(to, origin);
}

/** The file that an object was read from; undefined for an object that was not read from a file. */
export function fileOf(data: object): string | undefined {
  return origins.get(data)?.file;
}

/** The node behind `data[key]`, or behind `data` itself; undefined where there is none. */
export function nodeOf(data: object, key?: string): YamlNode | undefined {
  const node = origins.get(data)?.node;
  if (key === undefined || node?.kind !== "map") return node;
  return node.pairs.find((pair) => pair.key.text === key)?.value;
}

/**
 * Where `data[key]` stands: the value; where it is empty or missing, the key; else the head of the object.
 * Without a key, the head of the object: its first line, so that a squiggle never covers a page.
 */
export function placeOf(data: object, key?: string): Place {
  const origin = origins.get(data);
  if (!origin) return { file: "", span: { start: 0, end: 0 } };
  const { file, node } = origin;
  if (key !== undefined && node.kind === "map") {
    const pair = node.pairs.find((candidate) => candidate.key.text === key);
    if (pair) {
      const scalar = pair.value.kind === "scalar" && pair.value.style !== "missing";
      return { file, span: scalar ? pair.value.span : pair.key.span };
    }
  }
  return { file, span: headSpan(node) };
}

/** Where the key of `data[key]` stands; the head of the object where the key is missing. */
export function placeOfKey(data: object, key: string): Place {
  const origin = origins.get(data);
  if (origin?.node.kind === "map") {
    const pair = origin.node.pairs.find((candidate) => candidate.key.text === key);
    if (pair) return { file: origin.file, span: pair.key.span };
  }
  return placeOf(data);
}

/** The node behind one entry of a list that was read from a file, by its index in the data. */
export function nodeOfItem(list: readonly unknown[], index: number): YamlNode | undefined {
  const origin = origins.get(list);
  return origin?.node.kind === "sequence" ? origin.node.items[origin.kept?.[index] ?? index] : undefined;
}

/** Where one entry of a list stands, by its index in the data. */
export function placeOfItem(list: readonly unknown[], index: number): Place {
  const origin = origins.get(list);
  const item = nodeOfItem(list, index);
  if (!origin || !item) return placeOf(list);
  return { file: origin.file, span: headSpan(item) };
}

/** The words of a node that stand for all of it: a scalar whole, a map by its first entry, a list by its first item. */
export function headSpan(node: YamlNode): Span {
  if (node.kind === "scalar") return node.span;
  if (node.kind === "map") {
    const first = node.pairs[0];
    if (!first) return node.span;
    return { start: first.key.span.start, end: first.value.kind === "scalar" ? first.span.end : first.key.span.end };
  }
  const first = node.items[0];
  return first ? headSpan(first) : node.span;
}

/** The source text of a scalar `data[key]`, unquoted: `1.10` stays `1.10`; undefined where there is no scalar. */
export function textOf(data: object, key: string): string | undefined {
  const node = nodeOf(data, key);
  return node?.kind === "scalar" && node.style !== "missing" ? node.text : undefined;
}
