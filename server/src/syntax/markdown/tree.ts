import type { Span } from "../../text/span.ts";
import type { SyntaxProblem } from "../problem.ts";
import type { YamlDocument } from "../yaml/tree.ts";

/** One attribute of a directive or heading: `lot=L1`, `#tab-x` (name `id`), `.wide` (name `class`), `landscape` (value ""). */
export interface MarkdownAttribute {
  readonly name: string;
  readonly value: string;
  readonly nameSpan: Span;
  /** The value without its quotes. */
  readonly valueSpan: Span;
}

interface Placed {
  /** Where the whole of it stands, markers included. */
  readonly span: Span;
}

export interface TextInline extends Placed {
  readonly kind: "text";
  readonly value: string;
}
export interface StyledInline extends Placed {
  readonly kind: "strong" | "emphasis" | "strikethrough";
  readonly children: readonly Inline[];
}
export interface CodeInline extends Placed {
  readonly kind: "code";
  readonly value: string;
}
export interface LinkInline extends Placed {
  readonly kind: "link";
  readonly href: string;
  /** The address in the source; the whole link where it cannot be pointed at (reference links). */
  readonly hrefSpan: Span;
  readonly title?: string;
  readonly children: readonly Inline[];
}
export interface ImageInline extends Placed {
  readonly kind: "image";
  readonly src: string;
  readonly srcSpan: Span;
  readonly alt: string;
  readonly title?: string;
}
export interface BreakInline extends Placed {
  readonly kind: "break";
  /** A hard break starts a new line in print, a soft one is a space. */
  readonly hard: boolean;
}
/** `:name[label]{attributes}` */
export interface DirectiveInline extends Placed {
  readonly kind: "directive";
  readonly name: string;
  readonly nameSpan: Span;
  readonly label?: string;
  /** The label without its brackets. */
  readonly labelSpan?: Span;
  readonly attributes: readonly MarkdownAttribute[];
}
/** `{{path.to.value}}` */
export interface VariableInline extends Placed {
  readonly kind: "variable";
  /** The path without braces and blanks. */
  readonly path: string;
  readonly pathSpan: Span;
}
export interface FootnoteReferenceInline extends Placed {
  readonly kind: "footnote-reference";
  readonly label: string;
}
export interface HtmlInline extends Placed {
  readonly kind: "html";
  readonly value: string;
}
export type Inline =
  | TextInline
  | StyledInline
  | CodeInline
  | LinkInline
  | ImageInline
  | BreakInline
  | DirectiveInline
  | VariableInline
  | FootnoteReferenceInline
  | HtmlInline;

export interface HeadingBlock extends Placed {
  readonly kind: "heading";
  /** 1 to 6. */
  readonly level: number;
  readonly children: readonly Inline[];
  /** From `{#id answers=R1,R2}` at the end of the heading. */
  readonly attributes: readonly MarkdownAttribute[];
}
export interface ParagraphBlock extends Placed {
  readonly kind: "paragraph";
  readonly children: readonly Inline[];
}
export interface ListBlock extends Placed {
  readonly kind: "list";
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly tight: boolean;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Placed {
  readonly children: readonly Block[];
}
export interface TableBlock extends Placed {
  readonly kind: "table";
  readonly align: readonly ("left" | "center" | "right" | "none")[];
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}
export interface TableCell extends Placed {
  readonly children: readonly Inline[];
}
export interface CodeBlock extends Placed {
  readonly kind: "code-block";
  readonly language: string;
  readonly value: string;
}
export interface QuoteBlock extends Placed {
  readonly kind: "quote";
  readonly children: readonly Block[];
}
export interface RuleBlock extends Placed {
  readonly kind: "thematic-break";
}
/** `::name[label]{attributes}` alone on its line. */
export interface LeafDirectiveBlock extends Placed {
  readonly kind: "leaf-directive";
  readonly name: string;
  readonly nameSpan: Span;
  readonly label?: string;
  readonly labelSpan?: Span;
  readonly attributes: readonly MarkdownAttribute[];
}
/** `:::name[label]{attributes}` up to `:::`. */
export interface ContainerDirectiveBlock extends Placed {
  readonly kind: "container-directive";
  readonly name: string;
  readonly nameSpan: Span;
  readonly label?: string;
  readonly labelSpan?: Span;
  readonly attributes: readonly MarkdownAttribute[];
  readonly children: readonly Block[];
  /** False where the closing `:::` is missing: the container then runs to the end of its parent. */
  readonly closed: boolean;
}
export interface HtmlBlock extends Placed {
  readonly kind: "html-block";
  readonly value: string;
}
export interface FootnoteBlock extends Placed {
  readonly kind: "footnote";
  readonly label: string;
  readonly children: readonly Block[];
}
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | TableBlock
  | CodeBlock
  | QuoteBlock
  | RuleBlock
  | LeafDirectiveBlock
  | ContainerDirectiveBlock
  | HtmlBlock
  | FootnoteBlock;

export interface MarkdownComment extends Placed {
  /** The text between `<!--` and `-->`, trimmed. */
  readonly text: string;
}

/** One Markdown file. All spans count from the beginning of the file, front matter included. */
export interface MarkdownDocument {
  readonly frontMatter?: {
    /** The YAML between the two `---` lines. */
    readonly span: Span;
    /** Its tree, with spans in the whole file. */
    readonly yaml: YamlDocument;
  };
  readonly blocks: readonly Block[];
  readonly comments: readonly MarkdownComment[];
  readonly problems: readonly SyntaxProblem[];
}
