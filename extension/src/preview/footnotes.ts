import type { MarkdownIt, Token } from "markdown-it";
import footnotes from "markdown-it-footnote";

type Rule = (state: { readonly env: object; readonly tokens: readonly Token[] }, ...rest: unknown[]) => unknown;
type Add = (beside: string, name: string, rule: Rule, options?: object) => void;

/**
 * Gives the sections footnotes, which VS Code's preview lacks. Where another extension brings them as well, they are
 * written once.
 */
export function addFootnotes(markdown: MarkdownIt, inSection: (state: { readonly env: object }) => boolean): void {
  const ours = (name: string): string => `tenderdraft_${name}`;
  const gate = (ruler: object, key: "before" | "after"): Add => {
    const add: Add = Reflect.get(ruler, key).bind(ruler);
    return (beside, name, rule, options) => {
      // Notes within the line are no part of the format; the references stand behind pictures instead.
      if (name === "footnote_inline") return;
      const place = beside === "footnote_inline" ? "image" : beside;
      const isDone: Rule = ({ tokens }) =>
        name === "footnote_tail" && tokens.some(({ type }) => type === "footnote_block_open");
      add(place, ours(name), (state, ...rest) => inSection(state) && !isDone(state) && rule(state, ...rest), options);
    };
  };
  const gates = (ruler: object) => ({ ruler: { before: gate(ruler, "before"), after: gate(ruler, "after") } });
  const rules: MarkdownIt["renderer"]["rules"] = {};
  const { core, block, inline } = markdown;
  const parts = {
    core: gates(core.ruler),
    block: gates(block.ruler),
    inline: gates(inline.ruler),
    renderer: { rules },
  };
  footnotes(Object.assign(Object.create(markdown), parts));
  for (const [name, rule] of Object.entries(rules)) markdown.renderer.rules[name] ??= rule;
  // Another footnote plugin that comes later would write the same notes again.
  markdown.core.ruler.push("tenderdraft_footnotes_done", (state) => {
    if (inSection(state)) Reflect.deleteProperty(state.env, "footnotes");
  });
}
