import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { codeSpan, escapeMarkdown } from "../../server/src/features/describe/markdown.ts";
import { plainMarkdown } from "../../server/src/lsp/plain-markdown.ts";

/** A reader that turns every bare address into a link, as editors do. */
const reader = new MarkdownIt({ html: true, linkify: true });

const texts = [
  "*важно* _очень_ ~~нет~~ `код`",
  "<script>alert(1)</script> <b>نص</b> &lt; &amp;",
  "[тут](command:workbench.action.quit) ![x](https://evil.example/a.png) [a]: b",
  "https://evil.example http://x.example www.evil.example mail@evil.example",
  "# заголовок",
  "1. первое",
  "- пункт",
  "> цитата",
  "| a | b |",
  "нет \\ черты $(icon)",
  "نص عربي 👁️ مع ‏علامات",
];

describe("a text of a user as Markdown", () => {
  it.each(texts)("%s is shown letter for letter", (text) => {
    const html = reader.render(`**R1** · ${escapeMarkdown(text)}\n\n${escapeMarkdown(text)}`);
    expect(html).not.toMatch(/<(?!\/?(?:p|strong)>)/);
    expect(html.match(/<p>/g)).toHaveLength(2);
    const shown = html
      .replace(/<[^>]*>/g, "")
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&quot;", '"')
      .replaceAll("&amp;", "&");
    expect(shown.split("\n")[1]).toBe(text);
  });

  it.each(["a", "a`b", "``", "`a`", "нет``да`"])("%s can stand in code", (text) => {
    const html = reader.renderInline(codeSpan(text));
    expect(html).toBe(`<code>${text}</code>`);
  });

  it.each(texts)("%s comes back for clients that show no Markdown", (text) => {
    expect(plainMarkdown(`**R1** · ${escapeMarkdown(text)}`)).toBe(`R1 · ${text}`);
  });

  it("loses its marks, and its links leave their words", () => {
    expect(plainMarkdown("*да* `a b`\n\n---\n\n[text/vague](vscode://x.y/rule/text/vague) · **нет**")).toBe(
      "да a b\n\ntext/vague · нет",
    );
  });
});
