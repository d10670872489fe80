import type { MarkdownIt, StateBlock, StateCore, StateInline, Token } from "markdown-it";
import type { PreviewResult } from "../../../server/src/lsp/protocol.ts";
import { containerDirectiveRule, leafDirectiveRule } from "../../../server/src/syntax/markdown/block-rules.ts";
import { headingAttributesRule } from "../../../server/src/syntax/markdown/heading-attributes.ts";
import { directiveRule, variableRule } from "../../../server/src/syntax/markdown/inline-rules.ts";
import { recorderOf } from "../../../server/src/syntax/markdown/recorder.ts";
import { addFootnotes } from "./footnotes.ts";
import { type Facts, renderContainerOpen, renderPrinted, renderSectionOpen } from "./render.ts";
import { titleOfHead } from "./section-title.ts";

/** What the plugin asks of the editor. */
export interface PreviewHost {
  /** Tells whether a text is that of a section: only there do variables and directives mean anything. */
  isSection(text: string): boolean;
  /** What the server told of the document that is being shown; undefined before it did. */
  factsOf(environment: unknown): PreviewResult | undefined;
}

const type = {
  inline: "tenderdraft_inline",
  block: "tenderdraft_block",
  containerOpen: "tenderdraft_container_open",
  containerClose: "tenderdraft_container_close",
  sectionOpen: "tenderdraft_section_open",
  sectionClose: "tenderdraft_section_close",
  html: "tenderdraft_html",
  sectionTitle: "tenderdraft_title",
} as const;

/**
 * Teaches a Markdown preview the variables and directives of sections. Every other document is shown as if the plugin
 * were not there. The texts of a section are read once for each of its versions; what stands for its variables is
 * looked up each time it is shown.
 */
export function extendMarkdownIt(markdown: MarkdownIt, host: PreviewHost): MarkdownIt {
  const sections = new WeakSet<object>();
  const inSection = (state: { readonly env: object }): boolean => sections.has(state.env);

  markdown.core.ruler.before("normalize", "tenderdraft_section", (state: StateCore) => {
    if (host.isSection(state.src)) sections.add(state.env);
  });
  const alt = ["paragraph", "reference", "blockquote", "list"];
  const block =
    (rule: typeof leafDirectiveRule) => (state: StateBlock, start: number, end: number, silent: boolean) => {
      if (!inSection(state)) return false;
      const from = state.tokens.length;
      if (!rule(state, start, end, silent)) return false;
      if (!silent) adoptBlock(state, from, start);
      return true;
    };
  markdown.block.ruler.before("fence", "tenderdraft_leaf", block(leafDirectiveRule), { alt });
  markdown.block.ruler.before("fence", "tenderdraft_container", block(containerDirectiveRule), { alt });
  markdown.core.ruler.before("inline", "tenderdraft_heading_attributes", (state: StateCore) => {
    if (inSection(state)) headingAttributesRule(state);
  });
  const inline = (rule: typeof variableRule) => (state: StateInline, silent: boolean) => {
    if (!inSection(state)) return false;
    const [from, start] = [state.tokens.length, state.pos];
    const found = rule(state, silent);
    // What is wrong with a directive is said in the editor; here its text stands as it is.
    for (let at = state.tokens.length - 1; at >= from; at -= 1) {
      if (state.tokens[at]?.type === "problem") state.tokens.splice(at, 1);
    }
    if (found && !silent) adoptInline(state, start);
    return found;
  };
  markdown.inline.ruler.after("escape", "tenderdraft_directive", inline(directiveRule));
  markdown.inline.ruler.after("escape", "tenderdraft_variable", inline(variableRule));
  addFootnotes(markdown, inSection);
  markdown.core.ruler.push("tenderdraft_frame", (state: StateCore) => {
    if (inSection(state)) frame(state);
  });

  const occurrences = new WeakMap<object, Map<string, number>>();
  const facts = (env: object = {}): Facts => {
    const counts = occurrences.get(env) ?? new Map<string, number>();
    occurrences.set(env, counts);
    return { told: host.factsOf(env), counts };
  };
  const { rules } = markdown.renderer;
  const at = (tokens: Token[], index: number): Token | undefined => tokens[index];
  rules[type.inline] = (tokens, index, _options, env) =>
    renderPrinted("inlines", at(tokens, index)?.content ?? "", facts(env));
  rules[type.block] = (tokens, index, _options, env) =>
    renderPrinted("blocks", at(tokens, index)?.content ?? "", facts(env), linesOf(at(tokens, index)));
  rules[type.containerOpen] = (tokens, index, _options, env) =>
    renderContainerOpen(at(tokens, index)?.content ?? "", at(tokens, index)?.info ?? "", facts(env));
  rules[type.containerClose] = () => "</div>";
  rules[type.sectionOpen] = (_tokens, _index, _options, env) => {
    if (env) occurrences.delete(env);
    return renderSectionOpen(facts(env));
  };
  rules[type.sectionClose] = () => "</div>";
  rules[type.sectionTitle] = (tokens, index) => {
    const title = at(tokens, index)?.content ?? "";
    return title === "" ? "" : `<h1>${markdown.utils.escapeHtml(title)}</h1>\n`;
  };
  rules[type.html] = (tokens, index) => markdown.utils.escapeHtml(at(tokens, index)?.content ?? "");
  return markdown;
}

/** Marks what a rule for blocks pushed as ours, so that no other plugin takes it for its own. */
function adoptBlock(state: StateBlock, from: number, line: number): void {
  const token = state.tokens[from];
  if (!token) return;
  const parts = recorderOf(state.env).directives.get(token);
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  token.content = state.src.slice(start, state.eMarks[line]).trim();
  token.info = parts?.name ?? "";
  const last = state.tokens.at(-1);
  if (token.type !== "container_directive_open" || !last) {
    token.type = type.block;
    token.hidden = false;
    return;
  }
  token.type = type.containerOpen;
  last.type = type.containerClose;
  const label = parts?.label?.trim() ?? "";
  if (label !== "") state.tokens.splice(from + 1, 0, ...labelTokens(state, token, label));
}

/** The words in the brackets of a container, which may hold markup and variables themselves. */
function labelTokens(state: StateBlock, opener: Token, label: string): Token[] {
  const open = new state.Token("strong_open", "strong", 1);
  const inline = new state.Token("inline", "", 0);
  const close = new state.Token("strong_close", "strong", -1);
  inline.content = label;
  inline.children = [];
  inline.map = opener.map ? [opener.map[0], opener.map[0] + 1] : null;
  return [open, inline, close];
}

function adoptInline(state: StateInline, start: number): void {
  const token = state.tokens.at(-1);
  if (!token) return;
  token.type = type.inline;
  token.content = state.src.slice(start, state.pos);
}

/**
 * Puts the section into an element that has its language, shows its title in the place of its head, and raw HTML, which
 * no export prints, as the text it is.
 */
function frame(state: StateCore): void {
  const show = (token: Token): void => {
    const isHtml = token.type === "html_block" || token.type === "html_inline";
    if (isHtml && !/^\s*<!--/.test(token.content)) token.type = type.html;
    for (const child of token.children ?? []) show(child);
  };
  for (const token of state.tokens) show(token);
  const [head, heading, words] = state.tokens;
  if (head?.type === "front_matter") {
    const title = titleOfHead(readHead(head.meta));
    head.type = type.sectionTitle;
    // A heading of the prose that only repeats the title is printed once.
    head.content = heading?.type === "heading_open" && words?.content.trim() === title ? "" : title;
    head.hidden = false;
  }
  state.tokens.unshift(new state.Token(type.sectionOpen, "", 0));
  state.tokens.push(new state.Token(type.sectionClose, "", 0));
}

/** The head of a section: VS Code's plugin keeps it beside the token. */
function readHead(meta: unknown): string {
  const content: unknown = typeof meta === "object" && meta !== null && "content" in meta ? meta.content : meta;
  return typeof content === "string" ? content : "";
}

/** The lines of a block, by which the preview scrolls with the editor. */
function linesOf(token: Token | undefined): number | undefined {
  return token?.map?.[0];
}
