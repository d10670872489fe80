declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";

  /** Adds the rules for footnotes to a parser. */
  export default function footnotes(parser: MarkdownIt): void;
}
