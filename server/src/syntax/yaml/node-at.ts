import { lineStartOf } from "../../text/line-start.ts";
import { touches } from "../../text/span.ts";
import type { YamlDocument, YamlMap, YamlNode, YamlPair, YamlSequence } from "./tree.ts";

/** Keys and indices from the root of a YAML text to a node. */
export type YamlPath = readonly (string | number)[];

/** What stands at a place of a YAML text. */
export interface LocatedNode {
  /** Leads to `node`; where `inKey`, to the value of the pair. */
  readonly path: YamlPath;
  /** The key, the value or, in blank space, the list or group that an entry typed there would belong to. */
  readonly node: YamlNode;
  /** The pair whose key or value `node` is. */
  readonly pair?: YamlPair;
  readonly inKey: boolean;
}

/**
 * Finds what stands at an offset. A cursor right behind a word still belongs to the word. In blank space the column
 * of the cursor decides, as it will for what is typed there; `text` is the text that the document was read from.
 * Undefined where the text holds nothing at all.
 */
export function findPath(document: YamlDocument, offset: number, text: string): LocatedNode | undefined {
  if (!document.root) return undefined;
  const found = findTouched({ path: [], node: document.root, inKey: false }, offset);
  if (found) return found;
  const lineStart = lineStartOf(text, offset);
  const isBlankBefore = text.slice(lineStart, offset).trim() === "";
  const root: LocatedNode = { path: [], node: document.root, inKey: false };
  return isBlankBefore ? findByColumn(root, offset, offset - lineStart, text) : findOpened(root, offset, text);
}

/** The node at a path; undefined where the path leads nowhere. */
export function nodeAtPath(root: YamlNode | undefined, path: YamlPath): YamlNode | undefined {
  let node = root;
  for (const step of path) {
    if (node?.kind === "sequence" && typeof step === "number") node = node.items[step];
    else if (node?.kind === "map") node = node.pairs.find((pair) => pair.key.text === String(step))?.value;
    else return undefined;
  }
  return node;
}

/** The innermost key, scalar or bracketed collection that the offset touches. */
function findTouched(from: LocatedNode, offset: number): LocatedNode | undefined {
  const { node, path } = from;
  if (!touches(node.span, offset)) return undefined;
  if (node.kind === "scalar") return from;
  // Where two neighbours touch, as `a` and `:` do in `[a:b]`, the one that begins later is being typed.
  for (const child of childrenOf(node, path).reverse()) {
    if (child.pair && touches(child.pair.key.span, offset)) return { ...child, node: child.pair.key, inKey: true };
    const found = findTouched(child, offset);
    if (found) return found;
  }
  return node.flow && offset > node.span.start && offset < node.span.end ? from : undefined;
}

/** Behind something on the same line: the value or entry that was opened last, as behind `key: `. */
function findOpened(from: LocatedNode, offset: number, text: string): LocatedNode {
  const { node, path } = from;
  if (node.kind === "scalar") return from;
  const child = lastBefore(node, path, offset);
  if (!child) return from;
  const found = findOpened(child, offset, text);
  const isValue = found.node.kind === "scalar" || found.node.flow;
  // A value that ended on an earlier line is not what the cursor stands behind.
  return isValue && lineStartOf(text, found.node.span.end) !== lineStartOf(text, offset) ? from : found;
}

/** On a blank line: the collection whose entries stand in the column of the cursor. */
function findByColumn(from: LocatedNode, offset: number, column: number, text: string): LocatedNode {
  const { node, path } = from;
  if (node.kind === "scalar" || node.flow) return from;
  if (column <= columnOf(text, node.span.start)) return from;
  const child = lastBefore(node, path, offset);
  if (!child) return from;
  if (child.node.kind === "scalar") return child.node.style === "missing" ? child : from;
  return findByColumn(child, offset, column, text);
}

function childrenOf(node: YamlMap | YamlSequence, path: YamlPath): LocatedNode[] {
  if (node.kind === "sequence") {
    return node.items.map((item, index) => ({ path: [...path, index], node: item, inKey: false }));
  }
  return node.pairs.map((pair) => ({ path: [...path, pair.key.text], node: pair.value, pair, inKey: false }));
}

function lastBefore(node: YamlMap | YamlSequence, path: YamlPath, offset: number): LocatedNode | undefined {
  return childrenOf(node, path).findLast((child) => (child.pair ?? child.node).span.start < offset);
}

function columnOf(text: string, offset: number): number {
  return offset - lineStartOf(text, offset);
}
