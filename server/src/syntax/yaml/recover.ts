import { isAlias, isMap, isScalar, isSeq, type ParsedNode, parseDocument, type Scalar, type YAMLError } from "yaml";
import type { Span } from "../../text/span.ts";
import type { BuiltTree } from "./build-tree.ts";
import { resolvePlain } from "./core-schema.ts";
import type { YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence, YamlStyle } from "./tree.ts";

/** A tree out of a text that is not valid, and what the parser stumbled over. */
export interface RecoveredTree extends BuiltTree {
  readonly errors: readonly { readonly at: number; readonly reason: string }[];
}

const maximalDepth = 200;

/** One cause often gives many errors; the first ones say what there is to say. */
const errorLimit = 10;

/**
 * Reads as much as possible of a text that is not valid YAML. Its tree is for completion and outlines; whether the
 * text is valid is not decided here. Undefined where even this fails.
 */
export function recoverTree(text: string): RecoveredTree | undefined {
  try {
    const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: "silent" });
    const scalars: Span[] = [];
    const root = document.contents ? readNode(document.contents, text, scalars, 0) : undefined;
    scalars.sort((a, b) => a.start - b.start);
    return { root, scalars, errors: document.errors.map((error) => readError(error, text)).slice(0, errorLimit) };
  } catch {
    return undefined;
  }
}

function readError(error: YAMLError, text: string): RecoveredTree["errors"][number] {
  return { at: Math.min(error.pos[0], text.length), reason: error.message };
}

function readNode(node: ParsedNode, text: string, scalars: Span[], depth: number): YamlNode {
  if (isScalar(node) && depth <= maximalDepth) return readScalar(node, text, scalars);
  const [start, end] = node.range;
  if (isAlias(node) || depth > maximalDepth) return missingAt(start);
  if (isSeq(node)) {
    const items = node.items.map((item) => readNode(item, text, scalars, depth + 1));
    const flow = node.flow === true;
    const last = items.reduce((latest, item) => Math.max(latest, item.span.end), flow ? end : start);
    const sequence: YamlSequence = { kind: "sequence", span: { start, end: last }, flow, items };
    return sequence;
  }
  if (!isMap(node)) return missingAt(start);
  const pairs: YamlPair[] = [];
  const seen = new Set<string>();
  let last = start;
  for (const item of node.items) {
    const key = readNode(item.key, text, scalars, depth + 1);
    const value = item.value ? readNode(item.value, text, scalars, depth + 1) : missingAt(key.span.end);
    last = Math.max(last, key.span.end, value.span.end);
    if (key.kind !== "scalar" || key.style === "missing" || seen.has(key.text)) continue;
    seen.add(key.text);
    pairs.push({ key, value, span: { start: key.span.start, end: Math.max(key.span.end, value.span.end) } });
  }
  const flow = node.flow === true;
  const map: YamlMap = { kind: "map", span: { start, end: flow ? Math.max(end, last) : last }, flow, pairs };
  return map;
}

const styles = new Map<string | undefined, YamlStyle>([
  ["QUOTE_SINGLE", "single"],
  ["QUOTE_DOUBLE", "double"],
  ["BLOCK_LITERAL", "literal"],
  ["BLOCK_FOLDED", "folded"],
]);

function readScalar(node: Scalar.Parsed, text: string, scalars: Span[]): YamlScalar {
  const [start, end] = node.range;
  if (end <= start && !node.source) return missingAt(start);
  scalars.push({ start, end });
  const style = styles.get(node.type) ?? "plain";
  const decoded = typeof node.source === "string" ? node.source : String(node.value ?? "");
  let trimmed = end;
  while (trimmed > start && /\s/.test(text.charAt(trimmed - 1))) trimmed -= 1;
  const value = style === "plain" ? resolvePlain(decoded) : decoded;
  return { kind: "scalar", span: { start, end: trimmed }, value, text: decoded, style };
}

function missingAt(offset: number): YamlScalar {
  return { kind: "scalar", span: { start: offset, end: offset }, value: null, text: "", style: "missing" };
}
