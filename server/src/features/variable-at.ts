import { variablesIn } from "../model/prose-names.ts";
import type { SourceFile } from "../model/source-file.ts";
import { inlineAt } from "../syntax/markdown/inline-at.ts";
import type { VariableInline } from "../syntax/markdown/tree.ts";
import { walkBlocks } from "../syntax/markdown/walk.ts";
import { type Span, touches } from "../text/span.ts";

/** The variable of a section under an offset, also in the title of a note or a caption. */
export function variableAt(file: SourceFile, offset: number): VariableInline | undefined {
  return file.form === "section" ? variablesIn(file).find(({ span }) => touches(span, offset)) : undefined;
}

/** The name of a directive under an offset, in any of its forms. */
export function directiveAt(
  file: SourceFile,
  offset: number,
): { readonly name: string; readonly nameSpan: Span; readonly form: "inline" | "leaf" | "container" } | undefined {
  if (file.form !== "section") return undefined;
  const inline = inlineAt(file.tree, offset)?.inline;
  if (inline?.kind === "directive" && touches(inline.nameSpan, offset)) return { ...inline, form: "inline" };
  let found: ReturnType<typeof directiveAt>;
  walkBlocks(file.tree.blocks, (block) => {
    if (block.kind !== "leaf-directive" && block.kind !== "container-directive") return;
    if (touches(block.nameSpan, offset))
      found = { ...block, form: block.kind === "leaf-directive" ? "leaf" : "container" };
  });
  return found;
}
