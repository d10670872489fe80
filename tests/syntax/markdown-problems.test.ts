import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { applyEdits } from "../../server/src/text/edit.ts";
import { problemsOf } from "./markdown-outline.ts";

describe("what would be printed as it stands is a problem", () => {
  it.each([
    ["an open label", "см. :req[R1 и дальше\n", ['unclosed-label on ":req["']],
    ["open attributes", "a :req{x=1\n", ['unclosed-attributes on "{"']],
    ["attributes that are none", "a :req[R1]{x=}\n", ['malformed-attributes on "x="']],
    ["attributes of a heading that are none", "# A {#a x=}\n", ['malformed-attributes on "x="']],
    ["attributes of a block that are none", "::toc{=1}\n", ['malformed-attributes on "=1"']],
    ["a block directive inside a line", "text ::toc[x] more\n", ['text-beside on "::toc"']],
    ["text behind a block directive", "::toc and more\n", ['text-beside on "::toc"']],
    ["text behind a container", ":::note Внимание\n", ['text-beside on ":::note"']],
    ["an open container", "a\n\n:::note\nb\n", ['unclosed-container on ":::note"']],
    ["an end without a beginning", "a\n:::\nb\n", ['stray-fence on ":::"']],
    ["an open variable", "до {{buyer.name и после\n", ['unclosed-variable on "{{"']],
    ["a variable over two lines", "{{buyer\nname}}\n", ['unclosed-variable on "{{"']],
    ["a variable without a name", "a {{ }}\n", ['empty-variable on "{{ }}"']],
    [
      "a variable in an address",
      "[a]({{site}}) ![b]({{pic}})\n",
      ['variable-in-address on "{{site}}"', 'variable-in-address on "{{pic}}"'],
    ],
    ["a mark without a footnote", "a[^нет]\n", ['unknown-footnote on "[^нет]"']],
    ["open front matter", "---\nid: x\n\n# A\n", ['front-matter-unclosed on "---"']],
  ])("%s", (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it("and stands right in lists, quotes, cells and behind CRLF", () => {
    expect(problemsOf("> - a :req[x\r\n>   {{y\r\n\r\n| {{z | w |\r\n|-|-|\r\n")).toEqual([
      'unclosed-label on ":req["',
      'unclosed-variable on "{{"',
      'unclosed-variable on "{{"',
    ]);
  });

  it("reads the facts of open front matter and the prose behind them, and offers to close it", () => {
    const text = "---\nid: x\n\n# Раздел\n";
    const { frontMatter, blocks, problems } = parseMarkdown(text);
    expect([frontMatter?.yaml.root?.kind, blocks.map((block) => block.kind)]).toEqual(["map", ["heading"]]);
    const closed = applyEdits(text, problems[0]?.fix?.edits ?? []);
    expect(closed).toBe("---\nid: x\n---\n\n# Раздел\n");
    expect(problemsOf(closed)).toEqual([]);
  });

  it("runs an open container to the end of its parent", () => {
    expect(parseMarkdown("- :::note\n  a\n\nb\n").blocks).toMatchObject([
      { kind: "list", items: [{ children: [{ kind: "container-directive", closed: false }] }] },
      { kind: "paragraph" },
    ]);
  });

  it("keeps script addresses as links, for rules to judge", () => {
    expect(parseMarkdown("[a](javascript:alert(1))\n").blocks[0]).toMatchObject({
      children: [{ kind: "link", href: "javascript:alert(1)" }],
    });
  });

  it("keeps raw HTML apart from text", () => {
    const [paragraph] = parseMarkdown("a <img src=x onerror=y> b\n").blocks;
    expect(paragraph?.kind === "paragraph" && paragraph.children.map((inline) => inline.kind)).toEqual([
      "text",
      "html",
      "text",
    ]);
  });
});
