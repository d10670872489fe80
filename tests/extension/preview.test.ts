import createMarkdownIt from "markdown-it";
import footnotes from "markdown-it-footnote";
import { describe, expect, it } from "vitest";
import { extendMarkdownIt } from "../../extension/src/preview/markdown-it-plugin.ts";
import { titleOfHead } from "../../extension/src/preview/section-title.ts";
import { createLanguageService } from "../../server/src/features/create-language-service.ts";
import { createMemoryWorkspace } from "../../server/src/host/memory-workspace.ts";
import type { PreviewResult } from "../../server/src/lsp/protocol.ts";
import { declaredBid } from "../harness/declared-bid.ts";
import { parseFixture } from "../harness/fixture.ts";

const section = "bids/demo/sections/a.md";

interface Shown {
  /** The section as a preview shows it; `told` false before the server has said anything. */
  readonly html: string;
  /** The same text, as the preview shows a document that is no section. */
  readonly elsewhere: string;
  /** The same text without the plugin. */
  readonly plain: string;
}

/** Shows a text as VS Code does: it is read with one environment and written with another. */
async function show(
  body: string,
  options: Parameters<typeof declaredBid>[1] & { told?: boolean; plugins?: readonly (typeof footnotes)[] } = {},
): Promise<Shown> {
  const { files, asOf } = parseFixture(declaredBid(body, options));
  const service = createLanguageService(createMemoryWorkspace(files));
  const told: PreviewResult | undefined = await service.previewFacts({ file: section, asOf });
  const text = files.get(section) ?? "";
  const settings = { html: true, linkify: true };
  const render = (isSection: boolean): string => {
    const markdown = extendMarkdownIt(createMarkdownIt(settings), {
      isSection: (given) => isSection && given === text,
      factsOf: (environment) =>
        environment === documentEnvironment && isSection && options.told !== false ? told : undefined,
    });
    for (const plugin of options.plugins ?? []) plugin(markdown);
    const documentEnvironment = {};
    return markdown.renderer.render(markdown.parse(text, {}), markdown.options, documentEnvironment);
  };
  return { html: render(true), elsewhere: render(false), plain: createMarkdownIt(settings).render(text) };
}

describe("a section in the preview", () => {
  it("shows values for variables and titles for mentions, with the source as a tooltip", async () => {
    const { html } = await show("Письмо {{bid.number}}; ведёт :person[galiev] 🎬 в 10:30.");
    expect(html).toContain(
      'Письмо <span class="tenderdraft-value" title="{{bid.number}}">М-117/26</span>; ведёт ' +
        '<span class="tenderdraft-value" title=":person[galiev]">Галиев Тимур Ренатович</span> 🎬 в 10:30.',
    );
  });

  it.each([
    ["id: a\ntitle: Письмо о подаче\nanswers: [T1]", "Письмо о подаче"],
    ["title: 'خطاب العرض' # الأول", "خطاب العرض"],
    ['title: "Цена \\"под ключ\\" 🎬"\r\n', 'Цена "под ключ" 🎬'],
    ["id: a\n  title: чужой\nanswers: [T1]", ""],
  ])("finds the title of a head: %s", (head, title) => expect(titleOfHead(head)).toBe(title));

  it("shows the title in the place of the head", async () => {
    // VS Code reads the head with a plugin of its own.
    const frontMatter = (markdown: ReturnType<typeof createMarkdownIt>): void => {
      markdown.block.ruler.before("fence", "front_matter", (state, start, end) => {
        if (start !== 0) return false;
        let line = 1;
        while (line < end && state.src.slice(state.bMarks[line], state.eMarks[line]) !== "---") line += 1;
        const token = state.push("front_matter", "", 0);
        token.meta = { content: state.src.slice(state.bMarks[1], state.bMarks[line]) };
        state.line = line + 1;
        return true;
      });
    };
    const { html } = await show("Текст.", { plugins: [frontMatter] });
    expect(html).toMatch(/^<div[^>]*class="tenderdraft-section"[^>]*><h1>О нас<\/h1>\n<p>Текст/);
    expect(html).not.toContain("id: about");
    const repeated = await show("# О нас\n\nТекст.", { plugins: [frontMatter] });
    expect(repeated.html.match(/О нас/g)).toHaveLength(1);
  });

  it("marks what nothing declares, with its text", async () => {
    const { html } = await show("{{facts.gone}} и :doc[устав], <b>жирно</b>\n\n::teem\n\n:::nope\nтекст\n:::\n");
    expect(html).toContain('<span class="tenderdraft-unknown" title="{{facts.gone}}">{{facts.gone}}</span>');
    expect(html).toContain('<span class="tenderdraft-unknown" title=":doc[устав]">:doc[устав]</span>');
    expect(html).toMatch(/<div class="tenderdraft-unknown code-line" data-line="\d+" title="::teem">::teem<\/div>/);
    expect(html).toContain('<p class="tenderdraft-unknown">:::nope</p>');
    expect(html).toContain("&lt;b&gt;жирно&lt;/b&gt;");
  });

  it("loses no word that is written as a directive and is none", async () => {
    const body = "Срок ::team рядом, {{ }} и {{x, :req[R1\n\n:::\n\n## Итоги {{bid.number}} {#x answers=R1}\n";
    const { html } = await show(body);
    for (const words of ["Срок ::team рядом, {{ }} и {{x, :req[R1", ">:::<", "Итоги "]) expect(html).toContain(words);
    expect(html).not.toContain("answers=R1");
    expect(html).toContain("М-117/26");
  });

  it("shows the tables of the bid in the place of their directives", async () => {
    const { html } = await show("До.\n\n::team\n\n:::landscape\n::team\n:::\n\nПосле.");
    expect(html.match(/<table class="tenderdraft-table/g)).toHaveLength(2);
    expect(html).toContain("<p>До.</p>");
    expect(html).toContain("<p>После.</p>");
  });

  it("shows notes under their word or their own title, and captions with their number", async () => {
    const body = [
      ":::note",
      "Один.",
      ":::",
      "",
      ":::warning[Срок — {{bid.date}}]",
      "Два.",
      ":::",
      "",
      ":::caption[Этапы *работ*]{#tab-x}",
      "| Этап |",
      "| --- |",
      "| 1 |",
      ":::",
    ].join("\n");
    const { html } = await show(body);
    expect(html).toContain(
      '<div class="tenderdraft-callout tenderdraft-note"><strong class="tenderdraft-label">Примечание</strong><p>Один.</p>',
    );
    expect(html).toMatch(
      /tenderdraft-warning"><strong>Срок — <span [^>]*>12\u00a0ноября 2026\u00a0г\.<\/span><\/strong>/,
    );
    expect(html).toContain(
      '<strong class="tenderdraft-label">Таблица 1 – </strong><strong>Этапы <em>работ</em></strong>',
    );
  });

  it("stands in an element of its language and direction", async () => {
    const { html } = await show("التاريخ {{bid.date}}", { head: "language: ar" });
    expect(html).toMatch(/^<div class="tenderdraft-section" dir="rtl" lang="ar">/);
    expect(html).toContain("12\u00a0نوفمبر 2026");
  });

  it("has its footnotes at the end, once, even where another plugin brings footnotes too", async () => {
    const body = "Цена {{bid.number}}.[^срок]\n\n[^срок]: Действует с {{bid.date}}.\n\nДалее [^нет].";
    for (const others of [[], [footnotes]]) {
      const { html } = await show(body, { plugins: others });
      expect(html.match(/<section class="footnotes">/g)).toHaveLength(1);
      expect(html).toMatch(/<sup class="footnote-ref">.*<\/sup>/);
      expect(html).toMatch(/<li id="fn1"[^>]*><p>Действует с <span [^>]*>12\u00a0ноября 2026\u00a0г\.<\/span>/);
      expect(html).toContain("Далее [^нет].");
    }
  });

  it("escapes whatever the facts hold", async () => {
    const { html } = await show("{{facts.x}}", { facts: 'x: "<img src=x onerror=alert(1)>"' });
    expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
    expect(html).not.toContain("<img");
  });

  it("shows the source, unmarked by error, until the server has told what stands for it", async () => {
    const { html } = await show("{{bid.number}}\n\n::team\n", { told: false });
    expect(html).toContain('<span class="tenderdraft-pending" title="{{bid.number}}">{{bid.number}}</span>');
    expect(html).toMatch(/<div class="tenderdraft-pending[^>]*>::team<\/div>/);
    expect(html).not.toContain("tenderdraft-unknown");
  });

  it("counts occurrences anew each time it is shown", async () => {
    const body = "# Опыт {#work}\n\nСмотрите :see[work]; в разделе :see[work].";
    const { html } = await show(body);
    expect(html).toContain(">разд.\u00a01.1</span>; в разделе <span");
    expect(html).toContain(">1.1</span>");
  });
});

describe("any other document in the preview", () => {
  it.each([
    "{{bid.number}} и :req[R1] <b>жирно</b>",
    "::team\n\n:::note\nтекст\n:::\n",
    "# Итоги {#x answers=R1}\n",
    "| a |\n| --- |\n| {{x}} |\n",
    "Цена[^1]\n\n[^1]: Сноска\n",
  ])("is shown as if the plugin were not there: %j", async (body) => {
    const { elsewhere, plain } = await show(body);
    expect(elsewhere).toBe(plain);
  });
});
