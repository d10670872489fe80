import type { Locale } from "../analysis/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { completeMarkdown } from "./complete-markdown.ts";
import { completeYaml } from "./complete-yaml.ts";
import type { CompletionProposal, FilePosition } from "./language-service.ts";
import { findCursor } from "./position.ts";

export type CompletionRequest = FilePosition & { readonly locale: Locale; readonly asOf: string };

/** Proposals at a place: keys and values from the schema, ids, paths, variables and directives. */
export function provideCompletion(snapshot: Snapshot, request: CompletionRequest): readonly CompletionProposal[] {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return [];
  const { file, offset } = cursor;
  const { asOf, locale } = request;
  if (file.form !== "section") return completeYaml(snapshot, file, offset, asOf, locale);
  const head = file.tree.frontMatter?.span;
  if (head && offset >= head.start && offset <= head.end) return completeYaml(snapshot, file, offset, asOf, locale);
  return completeMarkdown(snapshot, file, offset, asOf, locale);
}
