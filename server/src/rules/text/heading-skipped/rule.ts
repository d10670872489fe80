import { concernedSections } from "../../../model/document-parts.ts";
import type { Block, HeadingBlock } from "../../../syntax/markdown/tree.ts";
import { defineRule, type PlacedEdit } from "../../define-rule.ts";
import messages from "./messages.en.json" with { type: "json" };

/** A heading lies more than one level below the one in front of it. */
export default defineRule({
  id: "text/heading-skipped",
  verdict: "advice",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const { path, text, tree } of concernedSections(bid)) {
      const headings = headingsOf(tree.blocks);
      // The title of the section is printed as a heading of the first level.
      let above = 1;
      for (const [index, heading] of headings.entries()) {
        if (heading.level > above + 1) {
          const steps = heading.level - above - 1;
          const edits = raise(path, text, headings.slice(index), steps);
          const at = { file: path, span: heading.span };
          const params = { level: heading.level, above, expected: above + 1 };
          const message = index === 0 ? "first" : "skipped";
          yield {
            at,
            message,
            params,
            ...(edits && { fix: { title: edits.length > 1 ? "raiseAll" : "raise", params, edits, needsReview: true } }),
          };
        }
        above = heading.level;
      }
    }
  },
});

/** The headings that become headings of the document: those in lists and quotations belong to what is quoted. */
function headingsOf(blocks: readonly Block[]): readonly HeadingBlock[] {
  return blocks.flatMap((block) => {
    if (block.kind === "heading") return [block];
    return block.kind === "container-directive" ? headingsOf(block.children) : [];
  });
}

/**
 * Takes marks off a heading and off all that follow on its level or below it, so that what lies below stays below.
 * Undefined where one of them is written without marks.
 */
function raise(
  file: string,
  text: string,
  [first, ...following]: readonly HeadingBlock[],
  steps: number,
): readonly PlacedEdit[] | undefined {
  if (!first) return undefined;
  const end = following.findIndex((heading) => heading.level < first.level);
  const group = [first, ...(end < 0 ? following : following.slice(0, end))];
  const edits = group.map(({ level, span }): PlacedEdit | undefined => {
    const start = text.indexOf("#", span.start);
    if (start < 0 || text.slice(start, start + level) !== "#".repeat(level)) return undefined;
    return { at: { file, span: { start, end: start + steps } }, newText: "" };
  });
  const all = edits.filter((edit) => edit !== undefined);
  return all.length === edits.length ? all : undefined;
}
