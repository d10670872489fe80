import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import footnotes from "markdown-it-footnote";
import { containerDirectiveRule, leafDirectiveRule } from "./block-rules.ts";
import { headingAttributesRule } from "./heading-attributes.ts";
import { directiveRule, unknownFootnoteRule, variableRule } from "./inline-rules.ts";
import { nestingLimit, tokenizeBlocks } from "./tokenize-blocks.ts";
import { tokenizeInlines } from "./tokenize-inlines.ts";

/**
 * Makes the parser: CommonMark with tables, strikethrough, footnotes, directives and variables. Raw HTML is recognised
 * only to be reported; addresses are neither changed nor judged.
 */
export function createParser(): MarkdownIt {
  const parser = createMarkdownIt("commonmark", { html: true, maxNesting: nestingLimit });
  parser.enable(["table", "strikethrough"]);
  parser.use(footnotes);
  // Footnotes stay where they are written, and text is kept in the pieces whose places are known.
  parser.disable(["footnote_inline", "footnote_tail", "text_join"]);
  parser.inline.ruler2.disable("fragments_join");
  parser.normalizeLink = (address) => address;
  parser.normalizeLinkText = (address) => address;
  parser.validateLink = () => true;
  const alt = ["paragraph", "reference", "blockquote", "list"];
  parser.block.ruler.before("fence", "leaf_directive", leafDirectiveRule, { alt });
  parser.block.ruler.before("fence", "container_directive", containerDirectiveRule, { alt });
  parser.core.ruler.before("inline", "heading_attributes", headingAttributesRule);
  parser.inline.ruler.after("escape", "directive", directiveRule);
  parser.inline.ruler.after("escape", "variable", variableRule);
  parser.inline.ruler.after("footnote_ref", "unknown_footnote", unknownFootnoteRule);
  parser.block.tokenize = tokenizeBlocks;
  parser.inline.tokenize = tokenizeInlines;
  return parser;
}
