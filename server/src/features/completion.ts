import type { CheckResult, Locale } from "../analysis/finding.ts";
import type { Snapshot } from "../model/snapshot.ts";
import { completeMarkdown } from "./complete-markdown.ts";
import { completeSuppression, suppressionAt } from "./complete-suppression.ts";
import { completeYaml } from "./complete-yaml.ts";
import type { CompletionAnswer } from "./completion-answer.ts";
import type { FilePosition } from "./language-service.ts";
import { findCursor } from "./position.ts";

export type CompletionRequest = FilePosition & { readonly locale: Locale; readonly asOf: string };

/**
 * Proposals at a place: keys and values from the schema, ids, paths, variables and directives.
 *
 * @param check Gives the findings; called only where a rule is to be silenced.
 */
export async function provideCompletion(
  snapshot: Snapshot,
  request: CompletionRequest,
  check: () => Promise<Pick<CheckResult, "findings">>,
): Promise<CompletionAnswer> {
  const cursor = findCursor(snapshot, request);
  if (!cursor) return { proposals: [], isIncomplete: false };
  const { file, offset } = cursor;
  const suppression = suppressionAt(cursor);
  if (suppression) {
    return completeSuppression(
      cursor,
      suppression,
      request.locale,
      suppression.rule === undefined ? undefined : await check(),
    );
  }
  const head = file.form === "section" ? file.tree.frontMatter?.span : undefined;
  const isProse = file.form === "section" && !(head && offset >= head.start && offset <= head.end);
  return isProse ? completeMarkdown(snapshot, file, offset, request) : completeYaml(snapshot, cursor, request);
}
