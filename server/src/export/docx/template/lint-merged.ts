import type { SourcePlace } from "../../blocks/types.ts";
import { type LintProblem, lintDocx } from "../lint/lint-docx.ts";
import { packParts } from "../pack-parts.ts";
import { collectParts } from "./collect-parts.ts";
import type { Template } from "./read-template.ts";

function keyOf({ key, part, params }: LintProblem): string {
  return `${key} ${part} ${JSON.stringify(params)}`;
}

/**
 * Lints a merged document. What the template alone has is its owner's choice, and was told by the check of the template:
 * a hidden word in a head, a table without a header row on the cover.
 *
 * @param sources Where each child of the body came from.
 * @param template Freshly read, as it was before the merge.
 */
export function lintMerged(
  bytes: Uint8Array,
  sources: readonly (SourcePlace | undefined)[],
  template: Template,
): readonly LintProblem[] {
  const own = new Set(lintDocx(packParts(collectParts(template.package, "", {}))).map(keyOf));
  return lintDocx(bytes, sources).filter((problem) => !own.has(keyOf(problem)));
}
