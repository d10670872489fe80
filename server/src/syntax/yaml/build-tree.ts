import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, SCALAR_STYLE, type ScalarEvent } from "js-yaml";
import type { Span } from "../../text/span.ts";
import { resolvePlain } from "./core-schema.ts";
import { createGapReader, type GapReader } from "./gap-reader.ts";
import type { TreeReporter } from "./report.ts";
import type { YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence, YamlStyle } from "./tree.ts";

/** What the builder gives: the root of the first document and where the scalars stand, for finding comments. */
export interface BuiltTree {
  readonly root: YamlNode | undefined;
  /** Spans of all scalars in the order of the text, block scalars with all their lines. */
  readonly scalars: readonly Span[];
}

interface Builder {
  readonly text: string;
  readonly events: readonly Event[];
  at: number;
  readonly gap: GapReader;
  report: TreeReporter;
  readonly scalars: Span[];
}

const styles = new Map<number, YamlStyle>([
  [SCALAR_STYLE.SINGLE_QUOTED, "single"],
  [SCALAR_STYLE.DOUBLE_QUOTED, "double"],
  [SCALAR_STYLE.LITERAL_BLOCK, "literal"],
  [SCALAR_STYLE.FOLDED_BLOCK, "folded"],
]);

/**
 * Turns js-yaml's events into a tree. Spans count in `text`. What YAML allows and a bid does not is told to `report`;
 * the tree then holds what remains of it.
 */
export function buildTree(text: string, events: readonly Event[], report: TreeReporter): BuiltTree {
  const builder: Builder = { text, events, at: 0, gap: createGapReader(text), report, scalars: [] };
  let root: YamlNode | undefined;
  let documents = 0;
  while (builder.at < events.length) {
    const event = events[builder.at];
    if (event?.type !== EVENT_ID.DOCUMENT) {
      builder.at += 1;
      continue;
    }
    builder.at += 1;
    const marker = builder.gap.skipDocumentStart(event.explicitStart);
    for (const directive of marker.directives) report.directive(directive);
    documents += 1;
    if (documents === 2)
      report.secondDocument(marker.start ?? { start: builder.gap.position, end: builder.gap.position });
    // Trees of further documents are only walked, so that their scalars are not searched for comments.
    if (documents === 2) builder.report = silent;
    const node = readNode(builder);
    if (documents === 1 && !(node.kind === "scalar" && node.style === "missing")) root = node;
    builder.gap.skipDocumentEnd();
  }
  return { root, scalars: builder.scalars };
}

function readNode(builder: Builder): YamlNode {
  const event = builder.events[builder.at];
  builder.at += 1;
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      readProperties(builder, event);
      return readScalar(builder, event);
    case EVENT_ID.MAPPING:
      readProperties(builder, event);
      return (
        readUnquotedVariable(builder, event.start) ??
        readMap(builder, event.start, event.style === COLLECTION_STYLE.FLOW)
      );
    case EVENT_ID.SEQUENCE:
      readProperties(builder, event);
      return readSequence(builder, event.start, event.style === COLLECTION_STYLE.FLOW);
    case EVENT_ID.ALIAS: {
      const span = { start: event.anchorStart - 1, end: event.anchorEnd };
      builder.gap.moveTo(span.end);
      builder.report.alias(span, builder.text.slice(event.anchorStart, event.anchorEnd));
      return missingAt(span.end);
    }
    default:
      return missingAt(builder.gap.position);
  }
}

interface Properties {
  readonly anchorStart: number;
  readonly anchorEnd: number;
  readonly tagStart: number;
  readonly tagEnd: number;
}

function readProperties(builder: Builder, event: Properties): void {
  if (event.anchorStart >= 0) {
    builder.report.anchor(
      { start: event.anchorStart - 1, end: event.anchorEnd },
      builder.text.slice(event.anchorStart, event.anchorEnd),
    );
    builder.gap.moveTo(event.anchorEnd);
  }
  if (event.tagStart >= 0) {
    builder.report.tag({ start: event.tagStart, end: event.tagEnd }, builder.text.slice(event.tagStart, event.tagEnd));
    builder.gap.moveTo(event.tagEnd);
  }
}

function readScalar(builder: Builder, event: ScalarEvent): YamlScalar {
  const { text, gap } = builder;
  if (event.valueStart < 0) return missingAt(gap.position);
  const decoded = getScalarValue(text, event);
  const style = styles.get(event.style) ?? "plain";
  if (style === "plain") {
    const span = { start: event.valueStart, end: event.valueEnd };
    builder.scalars.push(span);
    gap.moveTo(span.end);
    builder.report.plain(span, decoded);
    return { kind: "scalar", span, value: resolvePlain(decoded), text: decoded, style };
  }
  if (style === "single" || style === "double") {
    const span = { start: event.valueStart - 1, end: event.valueEnd + 1 };
    builder.scalars.push(span);
    gap.moveTo(span.end);
    if (style === "double" && !event.fast) builder.report.escaped(span, decoded);
    return { kind: "scalar", span, value: decoded, text: decoded, style };
  }
  const start = gap.findBlockHeader(event.valueStart);
  builder.scalars.push({ start: event.valueStart, end: event.valueEnd });
  gap.moveTo(event.valueEnd);
  const span = { start, end: trimmedEnd(text, gap.headerEnd(start, event.valueStart), event.valueEnd) };
  return { kind: "scalar", span, value: decoded, text: decoded, style };
}

function readMap(builder: Builder, start: number, flow: boolean): YamlMap {
  const { gap } = builder;
  const pairs: YamlPair[] = [];
  const seen = new Map<string, YamlScalar>();
  gap.moveTo(start);
  const bracketed = flow && gap.take("{");
  let end = start;
  while (!atPop(builder)) {
    if (flow) gap.take(",");
    gap.take("?");
    const keyNode = readKey(builder);
    gap.take(":");
    const value = readNode(builder);
    const key = toKey(builder, keyNode);
    end = Math.max(end, keyNode.span.end, value.span.end);
    if (!key) continue;
    const name = key.text.normalize("NFC");
    const first = seen.get(name);
    if (first) {
      builder.report.duplicate(key, first);
      continue;
    }
    seen.set(name, key);
    pairs.push({ key, value, span: { start: key.span.start, end: Math.max(key.span.end, value.span.end) } });
  }
  builder.at += 1;
  if (bracketed) {
    gap.take(",");
    if (gap.take("}")) end = Math.max(end, gap.position);
  }
  return { kind: "map", span: { start, end }, flow, pairs };
}

const unquotedVariable = /\{\{[^{}:\r\n]*\}\}/y;

/** `{{path}}` without quotes is a group in a group to YAML; here it is the text that was meant. */
function readUnquotedVariable(builder: Builder, start: number): YamlScalar | undefined {
  unquotedVariable.lastIndex = start;
  const text = unquotedVariable.exec(builder.text)?.[0];
  if (text === undefined) return undefined;
  const { report } = builder;
  builder.report = silent;
  readMap(builder, start, true);
  builder.report = report;
  const span = { start, end: start + text.length };
  report.unquotedVariable(span);
  return { kind: "scalar", span, value: text, text, style: "plain" };
}

function readKey(builder: Builder): YamlNode {
  const event = builder.events[builder.at];
  if (event?.type === EVENT_ID.SCALAR && event.valueStart < 0) builder.gap.skip();
  return readNode(builder);
}

/** The key as text; undefined, and reported, where it cannot be a name. */
function toKey(builder: Builder, node: YamlNode): YamlScalar | undefined {
  const { report } = builder;
  if (node.kind !== "scalar") {
    report.keyNotText(node.span);
    return undefined;
  }
  if (node.style === "missing") {
    report.emptyKey(node.span);
    return undefined;
  }
  if (node.style === "plain" && node.text === "<<") {
    report.merge(node.span);
    return undefined;
  }
  return node;
}

function readSequence(builder: Builder, start: number, flow: boolean): YamlSequence {
  const { gap } = builder;
  const items: YamlNode[] = [];
  gap.moveTo(start);
  if (flow) gap.take("[");
  let end = start;
  while (!atPop(builder)) {
    if (!flow) gap.take("-");
    else if (items.length > 0) gap.take(",");
    const item = readNode(builder);
    end = Math.max(end, item.span.end);
    items.push(item);
  }
  builder.at += 1;
  if (flow) {
    gap.take(",");
    if (gap.take("]")) end = Math.max(end, gap.position);
  }
  return { kind: "sequence", span: { start, end }, flow, items };
}

function atPop(builder: Builder): boolean {
  return builder.at >= builder.events.length || builder.events[builder.at]?.type === EVENT_ID.POP;
}

function missingAt(offset: number): YamlScalar {
  return { kind: "scalar", span: { start: offset, end: offset }, value: null, text: "", style: "missing" };
}

/** End of a block scalar without the line breaks and blank lines behind its last line of text. */
function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && " \t\r\n".includes(text.charAt(end - 1))) end -= 1;
  return end;
}

const ignore = (): void => {};
const silent: TreeReporter = {
  alias: ignore,
  anchor: ignore,
  merge: ignore,
  tag: ignore,
  plain: ignore,
  escaped: ignore,
  duplicate: ignore,
  keyNotText: ignore,
  unquotedVariable: ignore,
  emptyKey: ignore,
  directive: ignore,
  secondDocument: ignore,
};
