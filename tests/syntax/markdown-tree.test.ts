import { describe, expect, it } from "vitest";
import { inlineAt } from "../../server/src/syntax/markdown/inline-at.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { outline, problemsOf } from "./markdown-outline.ts";
import { toData } from "./yaml-data.ts";

describe("Markdown becomes a tree whose spans point at the source", () => {
  it("in headings and paragraphs, in three languages", () => {
    expect(outline("# Заявка *наша* 😀\n\nعرض **كامل**\nдля `code`  \nи\u0306 ~~x~~ \\* &amp;\n")).toEqual([
      'heading "# Заявка *наша* 😀"',
      '  text "Заявка "',
      '  emphasis "*наша*"',
      '    text "наша"',
      '  text " 😀"',
      'paragraph "عرض **كامل**\\nдля `code`  \\nи\u0306 ~~x~~ \\\\* &amp;"',
      '  text "عرض "',
      '  strong "**كامل**"',
      '    text "كامل"',
      '  break "\\n"',
      '  text "для "',
      '  code "`code`" = code',
      '  break "\\n" hard',
      '  text "и\u0306 "',
      '  strikethrough "~~x~~"',
      '    text "x"',
      '  text " "',
      '  text "\\\\*" = *',
      '  text " "',
      '  text "&amp;" = &',
    ]);
  });

  it("in nested styles, and where three signs are two and one", () => {
    expect(outline("***a** b* ~~~c~~~\n")).toEqual([
      'paragraph "***a** b* ~~~c~~~"',
      '  emphasis "***a** b*"',
      '    strong "**a**"',
      '      text "a"',
      '    text " b"',
      '  text " ~"',
      '  strikethrough "~~c~~"',
      '    text "c"',
      '  text "~"',
    ]);
  });

  it("in lists, quotes and their lazy lines", () => {
    expect(outline("- один\n  два\n\n  > три\n  четыре\n- 1) пять\n")).toEqual([
      'list "- один\\n  два\\n\\n  > три\\n  четыре\\n- 1) пять"',
      '  item "- один\\n  два\\n\\n  > три\\n  четыре"',
      '    paragraph "один\\n  два"',
      '      text "один"',
      '      break "\\n"',
      '      text "два"',
      '    quote "> три\\n  четыре"',
      '      paragraph "три\\n  четыре"',
      '        text "три"',
      '        break "\\n"',
      '        text "четыре"',
      '  item "- 1) пять"',
      '    list "1) пять"',
      '      item "1) пять"',
      '        paragraph "пять"',
      '          text "пять"',
    ]);
  });

  it("in tables, where a bar may be escaped and cells may be missing", () => {
    expect(outline("  | a \\| б | **c** |\n  |:--|--:|\n  | {{x.y}} |\n")).toEqual([
      'table "| a \\\\| б | **c** |\\n  |:--|--:|\\n  | {{x.y}} |"',
      '  cell "a \\\\| б"',
      '    text "a "',
      '    text "| б"',
      '  cell "**c**"',
      '    strong "**c**"',
      '      text "c"',
      '  cell "{{x.y}}"',
      '    variable "{{x.y}}" "x.y"',
      '  cell ""',
    ]);
    const [table] = parseMarkdown("|a|b|c|d|\n|:-|:-:|-:|-|\n").blocks;
    expect(table).toMatchObject({ kind: "table", align: ["left", "center", "right", "none"], rows: [] });
  });

  it("in links and pictures, down to the address", () => {
    const text =
      '[текст **b**](http://a.b/(c) "t") <http://x.y> ![схема *1*](<my pic.png>) [r] [см.][r]\n\n[r]: /u "T"\n';
    expect(outline(text)).toEqual([
      'paragraph "[текст **b**](http://a.b/(c) \\"t\\") <http://x.y> ![схема *1*](<my pic.png>) [r] [см.][r]"',
      '  link "[текст **b**](http://a.b/(c) \\"t\\")" to "http://a.b/(c)"',
      '    text "текст "',
      '    strong "**b**"',
      '      text "b"',
      '  text " "',
      '  link "<http://x.y>" to "http://x.y"',
      '    text "http://x.y"',
      '  text " "',
      '  image "![схема *1*](<my pic.png>)" of "my pic.png" as схема 1',
      '  text " "',
      '  link "[r]" to "[r]"',
      '    text "r"',
      '  text " "',
      '  link "[см.][r]" to "[см.][r]"',
      '    text "см."',
    ]);
    const { blocks } = parseMarkdown(text);
    expect(blocks[0]?.kind === "paragraph" && blocks[0].children[0]).toMatchObject({
      href: "http://a.b/(c)",
      title: "t",
    });
  });

  it("in code, rules, raw HTML and setext headings", () => {
    const text = "Название\n===\n\n```yaml x\na: {{b}}\n```\n\n    indented\n\n---\n\n<div>\nx\n</div>\n";
    expect(outline(text)).toEqual([
      'heading "Название\\n==="',
      '  text "Название"',
      'code-block "```yaml x\\na: {{b}}\\n```"',
      'code-block "indented"',
      'thematic-break "---"',
      'html-block "<div>\\nx\\n</div>"',
    ]);
    expect(parseMarkdown(text).blocks[1]).toMatchObject({ language: "yaml", value: "a: {{b}}\n" });
  });

  it("in footnotes", () => {
    expect(outline("a[^1]\n\n[^1]: нота *b*\n\n    second\n")).toEqual([
      'paragraph "a[^1]"',
      '  text "a"',
      '  footnote-reference "[^1]"',
      'footnote "[^1]: нота *b*\\n\\n    second"',
      '  paragraph "нота *b*"',
      '    text "нота "',
      '    emphasis "*b*"',
      '      text "b"',
      '  paragraph "second"',
      '    text "second"',
    ]);
  });

  it("with CRLF as with LF, but for the line breaks themselves", () => {
    const text = "# Раздел {#a}\n\n- a **b\n  c** {{d}}\n\n| x | y |\n|---|---|\n| :doc[z] | w |\n\n:::note\nn\n:::\n";
    const plain = (lines: string[]): string[] => lines.map((line) => line.replaceAll("\\r", ""));
    expect(plain(outline(text.replaceAll("\n", "\r\n")))).toEqual(outline(text));
  });

  it("tells tight lists from loose ones", () => {
    const tightOf = (text: string): unknown => {
      const [list] = parseMarkdown(text).blocks;
      return list?.kind === "list" && list.tight;
    };
    expect([tightOf("- a\n- b\n"), tightOf("- a\n\n- b\n"), tightOf("- a\n\n  - b\n  - c\n")]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("knows where an ordered list starts", () => {
    expect(parseMarkdown("3. a\n4. b\n").blocks[0]).toMatchObject({ ordered: true, start: 3 });
  });
});

describe("directives", () => {
  it("mention inside a line, with label, attributes or both", () => {
    expect(outline(':req[R1] x:doc[y] (:see[tab-1]{page}) :term{a="б в" c=d #i .k} :kpi[a [b] c]\n')).toEqual([
      'paragraph ":req[R1] x:doc[y] (:see[tab-1]{page}) :term{a=\\"б в\\" c=d #i .k} :kpi[a [b] c]"',
      '  directive ":req[R1]" "R1"',
      '  text " x:doc[y] ("',
      '  directive ":see[tab-1]{page}" "tab-1" page=',
      '  text ") "',
      '  directive ":term{a=\\"б в\\" c=d #i .k}" a=б в c=d id=i class=k',
      '  text " "',
      '  directive ":kpi[a [b] c]" "a [b] c"',
    ]);
  });

  it("are no directives in times, addresses, words, code or behind a backslash", () => {
    const text = "12:30[x] http://a.b слово:имя[z] Note: [x] `:req[R1]` \\:req[R1] :req\n";
    expect(outline(text).filter((line) => line.includes("directive"))).toEqual([]);
    expect(problemsOf(text)).toEqual([]);
  });

  it("stand in link text, headings and cells", () => {
    expect(outline("## A :req[R1]\n\n[см. :doc[x]](u)\n").filter((line) => line.includes("directive"))).toEqual([
      '  directive ":req[R1]" "R1"',
      '    directive ":doc[x]" "x"',
    ]);
  });

  it("make blocks of their own, even right below a paragraph", () => {
    expect(outline("text\n::toc\n::compliance-matrix[Матрица]{lot=L1}\n")).toEqual([
      'paragraph "text"',
      '  text "text"',
      'leaf-directive "::toc"',
      'leaf-directive "::compliance-matrix[Матрица]{lot=L1}" lot=L1',
    ]);
  });

  it("hold blocks, nested by as many colons or more", () => {
    expect(outline("::::landscape\n:::caption{#tab-x}\nТаблица\n:::\n```\n:::\n```\n::::\nafter\n")).toEqual([
      'container-directive "::::landscape\\n:::caption{#tab-x}\\nТаблица\\n:::\\n```\\n:::\\n```\\n::::"',
      '  container-directive ":::caption{#tab-x}\\nТаблица\\n:::" id=tab-x',
      '    paragraph "Таблица"',
      '      text "Таблица"',
      '  code-block "```\\n:::\\n```"',
      'paragraph "after"',
      '  text "after"',
    ]);
    expect(outline(":::note\n:::warning\na\n:::\nb\n:::\n").map((line) => line.split(" ").find(Boolean))).toEqual([
      "container-directive",
      "container-directive",
      "paragraph",
      "text",
      "paragraph",
      "text",
    ]);
  });

  it("hold blocks inside lists and quotes", () => {
    expect(
      outline("- :::note\n  x\n  :::\n\n> :::note\n> y\n> :::\n").filter((line) => !line.includes("text")),
    ).toEqual([
      'list "- :::note\\n  x\\n  :::"',
      '  item "- :::note\\n  x\\n  :::"',
      '    container-directive ":::note\\n  x\\n  :::"',
      '      paragraph "x"',
      'quote "> :::note\\n> y\\n> :::"',
      '  container-directive ":::note\\n> y\\n> :::"',
      '    paragraph "y"',
    ]);
  });
});

describe("variables", () => {
  it("stand in text, headings, cells, links and styles, and not in code", () => {
    const text = "# {{ buyer.name.full }}\n\n**{{a}}** [{{b}}](u) `{{c}}` \\{{d}} {{facts.срок}}\n";
    expect(outline(text).filter((line) => line.includes("variable"))).toEqual([
      '  variable "{{ buyer.name.full }}" "buyer.name.full"',
      '    variable "{{a}}" "a"',
      '    variable "{{b}}" "b"',
      '  variable "{{facts.срок}}" "facts.срок"',
    ]);
  });
});

describe("headings", () => {
  it.each([
    ["# Цена {#price answers=R1,R2}", ["id=price", "answers=R1,R2"], "Цена"],
    ["# Цена ## {answers=R1}", ["answers=R1"], "Цена"],
    ["Цена {#p}\n---", ["id=p"], "Цена"],
    ["# A {{b}}", [], "A {{b}}"],
    ["# Set {a, b}", [], "Set {a, b}"],
    ["# :req[R1]{a=b}", [], ":req[R1]{a=b}"],
    ["# {#only}", ["id=only"], ""],
  ])("%j", (text, attributes, words) => {
    const [heading] = parseMarkdown(`${text}\n`).blocks;
    if (heading?.kind !== "heading") throw new Error("no heading");
    expect(
      heading.attributes.map(({ name, valueSpan }) => `${name}=${text.slice(valueSpan.start, valueSpan.end)}`),
    ).toEqual(attributes);
    expect(heading.children.map(({ span }) => text.slice(span.start, span.end)).join("")).toBe(words);
  });
});

describe("comments", () => {
  it("are no blocks, wherever they stand", () => {
    const text =
      "<!-- tenderdraft-disable-next-line text/vague -- why -->\nслова <!-- in --> дальше\n\n- <!--\n  two\n  -->\n";
    const { comments, blocks } = parseMarkdown(text);
    expect(comments.map((comment) => comment.text)).toEqual([
      "tenderdraft-disable-next-line text/vague -- why",
      "in",
      "two",
    ]);
    expect(comments.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      "<!-- tenderdraft-disable-next-line text/vague -- why -->",
      "<!-- in -->",
      "<!--\n  two\n  -->",
    ]);
    expect(blocks.map((block) => block.kind)).toEqual(["paragraph", "list"]);
  });

  it("leave other HTML on their line to be seen", () => {
    expect(outline("<!-- a --> <b>x</b>\n")).toEqual(['html-block "<!-- a --> <b>x</b>"']);
  });
});

describe("front matter", () => {
  it.each(["\n", "\r\n"])("is YAML with places in the whole file (%j)", (lineBreak) => {
    const text = `\uFEFF${["---", "id: method", "title: «Методика»", "---", "# A", ""].join(lineBreak)}`;
    const { frontMatter, blocks } = parseMarkdown(text);
    expect(toData(frontMatter?.yaml.root)).toEqual({ id: "method", title: "«Методика»" });
    const root = frontMatter?.yaml.root;
    expect(root?.kind === "map" && text.slice(root.pairs[1]?.value.span.start, root.pairs[1]?.value.span.end)).toBe(
      "«Методика»",
    );
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(["# A"]);
  });

  it("is missing where dashes only draw a line", () => {
    expect(parseMarkdown("---\nПросто текст\n")).toMatchObject({
      blocks: [{ kind: "thematic-break" }, { kind: "paragraph" }],
    });
    expect(parseMarkdown("text\n---\n").frontMatter).toBeUndefined();
  });

  it("may be empty", () => {
    expect(parseMarkdown("---\n---\nx\n").frontMatter?.yaml.root).toBeUndefined();
  });
});

describe("what stands at a place of the prose", () => {
  it.each([
    ["см. **:req[R¦1]**", "directive", ["strong"]],
    ["{{a.b}}¦ text", "variable", []],
    ["[x **¦y**](u)", "text", ["link", "strong"]],
    ["| a | {{¦b}} |\n|-|-|\n", "variable", []],
  ])("%j", (marked, kind, parents) => {
    const found = inlineAt(parseMarkdown(marked.replace("¦", "")), marked.indexOf("¦"));
    expect([found?.inline.kind, found?.parents.map((parent) => parent.kind)]).toEqual([kind, parents]);
  });
});
