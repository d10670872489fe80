import type { SourceFile } from "../model/source-file.ts";
import type { VariableInline } from "../syntax/markdown/tree.ts";
import { walkInlines } from "../syntax/markdown/walk.ts";
import { touches } from "../text/span.ts";

/** The variable of a section under an offset. */
export function variableAt(file: SourceFile, offset: number): VariableInline | undefined {
  if (file.form !== "section") return undefined;
  let found: VariableInline | undefined;
  walkInlines(file.tree.blocks, (inline) => {
    if (inline.kind === "variable" && touches(inline.span, offset)) found = inline;
  });
  return found;
}
