import type { DirectiveInline, Inline, VariableInline } from "../syntax/markdown/tree.ts";
import { walkInlines } from "../syntax/markdown/walk.ts";
import { memoize } from "../text/memo.ts";
import type { Span } from "../text/span.ts";
import { containerTitles } from "./container-titles.ts";
import type { SectionFile } from "./source-file.ts";

/** What prose names by a word of its own: a variable, or something behind a mention. */
export type ProseName = VariableInline | DirectiveInline;

/** The variables and inline directives of a section; those in the titles of containers, which are prose too, come last. */
export const proseNames = memoize((section: SectionFile): readonly ProseName[] => {
  const names: ProseName[] = [];
  const take = (inline: Inline, shift: number): void => {
    if (inline.kind === "variable") names.push(moveVariable(inline, shift));
    if (inline.kind === "directive") names.push(moveDirective(inline, shift));
  };
  walkInlines(section.tree.blocks, (inline) => take(inline, 0));
  for (const { inlines, start } of containerTitles(section)) for (const inline of inlines) take(inline, start);
  return names;
});

/** The variables in the prose of a section. */
export function variablesIn(section: SectionFile): readonly VariableInline[] {
  return proseNames(section).filter((name) => name.kind === "variable");
}

function moveVariable(inline: VariableInline, shift: number): VariableInline {
  if (shift === 0) return inline;
  return { ...inline, span: move(inline.span, shift), pathSpan: move(inline.pathSpan, shift) };
}

function moveDirective(inline: DirectiveInline, shift: number): DirectiveInline {
  if (shift === 0) return inline;
  const { span, nameSpan, labelSpan, attributes, ...rest } = inline;
  return {
    ...rest,
    span: move(span, shift),
    nameSpan: move(nameSpan, shift),
    ...(labelSpan ? { labelSpan: move(labelSpan, shift) } : {}),
    attributes: attributes.map((attribute) => ({
      ...attribute,
      nameSpan: move(attribute.nameSpan, shift),
      valueSpan: move(attribute.valueSpan, shift),
    })),
  };
}

function move({ start, end }: Span, shift: number): Span {
  return { start: start + shift, end: end + shift };
}
