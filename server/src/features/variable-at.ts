import type { SourceFile } from "../model/source-file.ts";
import type { VariableInline } from "../syntax/markdown/tree.ts";
import { walkBlocks, walkInlines } from "../syntax/markdown/walk.ts";
import { type Span, touches } from "../text/span.ts";

/** The variable of a section under an offset. */
export function variableAt(file: SourceFile, offset: number): VariableInline | undefined {
  if (file.form !== "section") return undefined;
  let found: VariableInline | undefined;
  walkInlines(file.tree.blocks, (inline) => {
    if (inline.kind === "variable" && touches(inline.span, offset)) found = inline;
  });
  return found;
}

/** The name of a directive under an offset, in any of its forms. */
export function inlineDirectiveAt(
  file: SourceFile,
  offset: number,
): { readonly name: string; readonly nameSpan: Span; readonly form: "inline" | "leaf" | "container" } | undefined {
  if (file.form !== "section") return undefined;
  let found: ReturnType<typeof inlineDirectiveAt>;
  walkInlines(file.tree.blocks, (inline) => {
    if (inline.kind === "directive" && touches(inline.nameSpan, offset)) found = { ...inline, form: "inline" };
  });
  walkBlocks(file.tree.blocks, (block) => {
    if (block.kind !== "leaf-directive" && block.kind !== "container-directive") return;
    if (touches(block.nameSpan, offset))
      found = { ...block, form: block.kind === "leaf-directive" ? "leaf" : "container" };
  });
  return found;
}
