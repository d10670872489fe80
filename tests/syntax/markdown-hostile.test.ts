import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { problemLimit } from "../../server/src/syntax/yaml/problem-list.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

/** Longer than any check may take; ordinary machines need a tenth of it. */
const limit = 4000;

describe("hostile Markdown is read in time", () => {
  it.each([
    ["20,000 nested quotes", ">".repeat(20_000), ["too-deep"]],
    ["a list 1,000 deep", lines(1000, (i) => `${" ".repeat(i * 2)}- a\n`), ["too-deep"]],
    ["5,000 nested containers", `${":::a\n".repeat(5000)}${":::\n".repeat(5000)}`, ["too-deep"]],
    ["20,000 open containers", ":::a\n".repeat(20_000), ["unclosed-container", "too-deep", "more"]],
    ["30,000 open links", "[a](".repeat(30_000), []],
    ["a ladder of backticks", lines(1500, (i) => `${"`".repeat(i)} `), []],
    [
      "a table of 1,000 columns",
      `|${"a|".repeat(1000)}\n|${"-|".repeat(1000)}\n${`|${"b|".repeat(1000)}\n`.repeat(50)}`,
      [],
    ],
    ["50,000 stars", "*a ".repeat(50_000), []],
    ["50,000 open variables", "{{ a ".repeat(50_000), ["unclosed-variable", "more"]],
    ["50,000 open labels", ":a[".repeat(50_000), ["unclosed-label", "more"]],
    ["50,000 open attributes", ":a{b ".repeat(50_000), ["unclosed-attributes", "more"]],
    ["50,000 stray ends", ":::\n".repeat(50_000), ["stray-fence", "more"]],
    ["50,000 open comments", "<!-- ".repeat(50_000), []],
    ["a paragraph of 100,000 lines", "a\n".repeat(100_000), []],
    ["a million blank lines", "\n".repeat(1_000_000), []],
    ["braces in a heading", `# ${"{".repeat(20_000)}}\n`, ["unclosed-variable", "more"]],
    ["20,000 unknown footnotes", "[^a] ".repeat(20_000), ["unknown-footnote", "more"]],
  ])("%s", (_what, text, messages) => {
    const start = performance.now();
    const { problems } = parseMarkdown(text);
    expect(performance.now() - start).toBeLessThan(limit);
    expect(problems.length).toBeLessThanOrEqual(problemLimit + 1);
    expect(new Set(problems.map((problem) => problem.message))).toEqual(new Set(messages));
  });
});
