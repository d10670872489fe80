import { concernedSections } from "../../../model/document-parts.ts";
import type { SectionFile } from "../../../model/source-file.ts";
import type { Block } from "../../../syntax/markdown/tree.ts";
import { memoize } from "../../../text/memo.ts";
import { defineRule, type RuleProblem } from "../../define-rule.ts";
import { lineEndAt } from "../../support/edits/yaml-text.ts";
import { shorten } from "../../support/text/shorten.ts";
import { type HtmlTag, tagsIn } from "./html-tags.ts";
import messages from "./messages.en.json" with { type: "json" };
import { rewriteBreak, rewritePair } from "./rewrite-tag.ts";

type Problem = RuleProblem<keyof typeof messages>;

/** Raw HTML in the prose, of which nothing reaches the printed bid. Comments are in order. */
export default defineRule({
  id: "text/raw-html",
  verdict: "formal",
  fixable: true,
  scope: "bid",
  messages,
  *check({ bid }) {
    for (const section of concernedSections(bid)) yield* problemsIn(section);
  },
});

const problemsIn = memoize((section: SectionFile): readonly Problem[] => [
  ...checkBlocks(section, section.tree.blocks, []),
]);

function* checkBlocks(section: SectionFile, blocks: readonly Block[], within: readonly Block[]): Generator<Problem> {
  for (const block of blocks) {
    switch (block.kind) {
      case "html-block": {
        // What only closes hides no words, and what it closes is told of already.
        if (!/^\s*(?:<\/[a-z][^>]*>\s*)+$/i.test(block.value)) yield describeBlock(section, block.span.start);
        break;
      }
      case "heading":
      case "paragraph":
        for (const tag of tagsIn(block.children)) yield describeTag(section, tag, block, within);
        break;
      case "table":
        for (const cell of [block.header, ...block.rows].flat()) {
          for (const tag of tagsIn(cell.children)) yield describeTag(section, tag, block, within);
        }
        break;
      case "list":
        for (const item of block.items) yield* checkBlocks(section, item.children, [...within, block]);
        break;
      case "quote":
      case "container-directive":
      case "footnote":
        yield* checkBlocks(section, block.children, [...within, block]);
        break;
      default:
    }
  }
}

function describeBlock({ path, text }: SectionFile, from: number): Problem {
  const start = from + (/^\s*/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
  const end = start + text.slice(start, lineEndAt(text, start)).trimEnd().length;
  const tag = shorten(text.slice(start, end), 40);
  return { at: { file: path, span: { start, end } }, message: "block", params: { tag } };
}

function describeTag({ path, text }: SectionFile, tag: HtmlTag, block: Block, within: readonly Block[]): Problem {
  const at = { file: path, span: tag.open.span };
  const params = { tag: shorten(tag.open.value, 40) };
  if (tag.name === "br") {
    if (block.kind === "table") return { at, message: "breakInTable", params };
    const edit = rewriteBreak(path, text, tag, block, within);
    return { at, message: "break", params, ...(edit && { fix: { title: "useBreak", edits: [edit] } }) };
  }
  if (!tag.isElement) return { at, message: "unknown", params };
  const edits = rewritePair(path, text, tag);
  return { at, message: "tag", params, ...(edits && { fix: { title: "useMarks", edits } }) };
}
