import { attribute, plainText } from "../model/collect-section-symbols.ts";
import type { SectionFile } from "../model/source-file.ts";
import { shorten } from "../rules/support/text/shorten.ts";
import { placeOf } from "../schema/place.ts";
import type { Block, ContainerDirectiveBlock, HeadingBlock } from "../syntax/markdown/tree.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import type { Span } from "../text/span.ts";
import type { OutlineNode, SymbolForm } from "./navigation-service.ts";

interface OpenNode {
  readonly level: number;
  readonly name: string;
  readonly detail: string;
  readonly form: SymbolForm;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: OpenNode[];
  end: number;
}

/** The outline of a section: the section itself, its headings in each other, and the tables and figures that have an id. */
export function outlineOfSection(file: SectionFile): readonly OutlineNode[] {
  const top: OpenNode[] = [];
  const open: OpenNode[] = [];
  const add = (node: OpenNode): void => {
    (open.at(-1)?.children ?? top).push(node);
  };
  const closeFrom = (level: number, end: number): void => {
    while ((open.at(-1)?.level ?? -1) >= level) {
      const node = open.pop();
      if (node) node.end = Math.max(node.end, end);
    }
  };
  const head = headOf(file);
  if (head) {
    add(head);
    open.push(head);
  }
  walkBlocks(file.tree.blocks, (block) => {
    const node = nodeOf(file, block);
    if (!node) return;
    if (block.kind === "heading") closeFrom(node.level, block.span.start);
    add(node);
    if (block.kind === "heading") open.push(node);
  });
  closeFrom(0, file.text.length);
  return top.map((node) => toOutline(file, node));
}

function headOf(file: SectionFile): OpenNode | undefined {
  const { id, title } = file.data;
  const name = shorten(title ?? id ?? "");
  if (name === "" || !file.tree.frontMatter) return undefined;
  const nameSpan = placeOf(file.data, title === undefined ? "id" : "title").span;
  const detail = title === undefined ? "" : (id ?? "");
  const { span } = file.tree.frontMatter;
  return { level: 0, name, detail, form: "section", span, nameSpan, children: [], end: span.end };
}

function nodeOf(file: SectionFile, block: Block): OpenNode | undefined {
  if (block.kind === "heading") return headingNode(file, block);
  return block.kind === "container-directive" ? figureNode(block) : undefined;
}

function headingNode(file: SectionFile, block: HeadingBlock): OpenNode | undefined {
  const id = attribute(block.attributes, "id")?.value ?? "";
  const answers = attribute(block.attributes, "answers")?.value ?? "";
  const words = shorten(plainText(block.children));
  const name = words === "" ? id : words;
  if (name === "") return undefined;
  const [first, last] = [block.children[0], block.children.at(-1)];
  const nameSpan = first && last ? { start: first.span.start, end: last.span.end } : block.span;
  const detail = shorten([words === "" ? "" : id, answers].filter((part) => part !== "").join(" · "));
  const end = trimEnd(file, block.span);
  return { level: block.level, name, detail, form: "heading", span: block.span, nameSpan, children: [], end };
}

function figureNode(block: ContainerDirectiveBlock): OpenNode | undefined {
  const id = attribute(block.attributes, "id");
  if (!id || id.value === "") return undefined;
  const label = shorten(block.label ?? "");
  const name = label === "" ? id.value : label;
  const nameSpan = label !== "" && block.labelSpan ? block.labelSpan : id.valueSpan;
  const detail = label === "" ? "" : id.value;
  return { level: 9, name, detail, form: "figure", span: block.span, nameSpan, children: [], end: block.span.end };
}

function toOutline(file: SectionFile, node: OpenNode): OutlineNode {
  const children = node.children.map((child) => toOutline(file, child));
  const start = Math.min(node.span.start, node.nameSpan.start);
  const end = Math.max(trimEnd(file, { start, end: node.end }), node.nameSpan.end);
  const { name, detail, form } = node;
  return {
    name,
    detail,
    form,
    range: file.lines.rangeOf({ start, end }),
    nameRange: file.lines.rangeOf(node.nameSpan),
    children,
  };
}

function trimEnd({ text }: SectionFile, { start, end }: Span): number {
  return start + text.slice(start, end).trimEnd().length;
}
