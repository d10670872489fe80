import type { Block, Inline, MarkdownAttribute } from "../syntax/markdown/tree.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import { proseNames } from "./prose-names.ts";
import type { SectionFile } from "./source-file.ts";
import type { Definition, Reference, SymbolKind } from "./symbols.ts";

/** Inline directives that mention an id, and what it may stand for. */
export const mentionKinds: Readonly<Record<string, readonly SymbolKind[]>> = {
  req: ["requirement"],
  doc: ["document", "required-document"],
  person: ["person"],
  contract: ["contract"],
  kpi: ["kpi"],
  see: ["heading", "section"],
};

/** Collects the ids that the prose of a section declares (headings, captions) or mentions. */
export function collectSectionSymbols(section: SectionFile): {
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
} {
  const definitions: Definition[] = [];
  const references: Reference[] = [];
  const file = section.path;

  const readBlock = (block: Block): void => {
    if (block.kind === "heading" || block.kind === "container-directive") {
      const id = attribute(block.attributes, "id");
      const title = block.kind === "heading" ? plainText(block.children) : (block.label ?? "");
      if (id) {
        definitions.push({
          kind: "heading",
          id: id.value,
          title,
          at: { file, span: id.valueSpan },
          full: { file, span: block.span },
        });
      }
    }
    if (block.kind === "heading") {
      const answers = attribute(block.attributes, "answers");
      if (answers) references.push(...splitIds(answers, file, ["requirement"]));
    }
    if (block.kind === "leaf-directive" || block.kind === "container-directive") {
      const lot = attribute(block.attributes, "lot");
      if (lot) references.push(...splitIds(lot, file, ["lot"]));
    }
  };
  walkBlocks(section.tree.blocks, readBlock);
  for (const inline of proseNames(section)) {
    if (inline.kind !== "directive" || inline.label === undefined || !inline.labelSpan) continue;
    const kinds = Object.hasOwn(mentionKinds, inline.name) ? mentionKinds[inline.name] : undefined;
    if (kinds) references.push({ kinds, id: inline.label.trim(), at: { file, span: inline.labelSpan } });
  }
  return { definitions, references };
}

/** An attribute of a directive or heading by its name. */
export function attribute(attributes: readonly MarkdownAttribute[], name: string): MarkdownAttribute | undefined {
  return attributes.find((candidate) => candidate.name === name);
}

/** The ids of a list such as `R1,R2` as references, each with its own place. */
export function splitIds(list: MarkdownAttribute, file: string, kinds: readonly SymbolKind[]): readonly Reference[] {
  return [...list.value.matchAll(/[^\s,;]+/gu)].map((match) => {
    const start = list.valueSpan.start + match.index;
    return { kinds, id: match[0], at: { file, span: { start, end: start + match[0].length } } };
  });
}

/** The words of inline content without any markup; variables stand as they are written. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === "text" || inline.kind === "code") return inline.value;
      if (inline.kind === "image") return inline.alt;
      if (inline.kind === "break") return " ";
      if (inline.kind === "variable") return `{{${inline.path}}}`;
      if (inline.kind === "directive") return inline.label ?? "";
      return "children" in inline ? plainText(inline.children) : "";
    })
    .join("");
}
