import { describe, expect, it } from "vitest";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";
import { problemLimit } from "../../server/src/syntax/yaml/problem-list.ts";

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join("");

const item = (index: number): string =>
  `  - id: R${index}\n    text: "Требование ${index}"\n    note: |\n      free: text\n      more\n`;

/** Longer than any check may take; ordinary machines need a tenth of it. */
const limit = 4000;

function timed(text: string): ReturnType<typeof parseYaml> {
  const start = performance.now();
  const document = parseYaml(text);
  expect(performance.now() - start).toBeLessThan(limit);
  expect(document.problems.length).toBeLessThanOrEqual(problemLimit + 1);
  return document;
}

function messagesOf(text: string): string[] {
  return [...new Set(timed(text).problems.map((problem) => problem.message))];
}

describe("hostile YAML", () => {
  it("is never expanded: a billion laughs are aliases, each reported", () => {
    const names = "abcdefghi";
    const bomb = `a: &a [x]\n${lines(8, (i) => `${names[i + 1]}: &${names[i + 1]} [${Array(9).fill(`*${names[i]}`).join()}]\n`)}`;
    expect(messagesOf(bomb)).toEqual(["anchor", "alias", "more"]);
  });

  it.each([
    ["20,000 anchors and aliases", lines(20_000, (i) => `- &x${i} a\n- *x${i}\n`), ["anchor", "alias", "more"]],
    [
      "2,000 keys merged 5,000 times",
      `a: &a\n${lines(2000, (i) => `  k${i}: 1\n`)}b:\n${"  - <<: *a\n".repeat(5000)}`,
      ["anchor", "merge", "alias", "more"],
    ],
    ["a list that holds itself", "a: &a [*a]\n", ["anchor", "alias"]],
    ["100,000 open brackets", "[".repeat(100_000), ["too-deep"]],
    ["1,000 nested brackets", "[".repeat(1000) + "]".repeat(1000), ["too-deep"]],
    ["a list 500,000 deep", "- ".repeat(500_000), ["too-deep"]],
    ["a group 2,000 deep", lines(2000, (i) => `${" ".repeat(i)}a:\n`), ["too-deep"]],
    ["5,000 documents", "---\na: 1\n".repeat(5000), ["several-documents"]],
    ["100,000 lone carriage returns", "a\r".repeat(100_000), ["line-ending"]],
    ["10,000 conflicts", "<<<<<<< a\nx: 1\n=======\n>>>>>>> b\n".repeat(10_000), ["conflict", "more"]],
    ["a fault on each of 10,000 lines", lines(10_000, (i) => `k${i}: a: b\n`), ["needs-quotes", "more"]],
    ["20,000 open quotes", 'a: "x\n'.repeat(20_000), ["unclosed-quote", "more"]],
    ["20,000 tabs", `a:\n${"\tb: 1\n".repeat(20_000)}`, ["tab-indent", "duplicate", "more"]],
  ])("%s", (_what, text, messages) => {
    expect(new Set(messagesOf(text))).toEqual(new Set(messages));
  });

  it.each([
    ["50,000 keys", lines(50_000, (i) => `key${i}: ${i}\n`), 50_000],
    ["a key of a megabyte", `${"x".repeat(1_000_000)}: 1\n`, 1],
    ["a value of four megabytes", `a: ${"x".repeat(4_000_000)}\n`, 1],
    ["a block of a million lines", `a: |\n${"  x\n".repeat(1_000_000)}`, 1],
    ["200,000 entries on a line", `a: [${"1, ".repeat(200_000)}]\n`, 1],
  ])("reads %s without a word", (_what, text, pairs) => {
    const { root, problems } = timed(text);
    expect([root?.kind === "map" && root.pairs.length, problems]).toEqual([pairs, []]);
  });

  it("finds an open quote near the top of 50,000 lines at its place, on one line", () => {
    const text = `requirements:\n${lines(10_000, item)}`.replace('"Требование 3"', '"Требование 3');
    const { problems, root } = timed(text);
    expect(problems.map(({ message, span }) => [message, text.slice(span.start, span.end)])).toEqual([
      ["unclosed-quote", '"Требование 3'],
    ]);
    expect(root?.kind === "map" && root.pairs[0]?.value.kind === "sequence" && root.pairs[0].value.items.length).toBe(
      10_000,
    );
  });

  it("finds a fault at the end of 20,000 lines and keeps what stands before it", () => {
    const { problems, root } = timed(`requirements:\n${lines(4000, item)}foo\nbar: a: b\n`);
    expect(problems.map((problem) => problem.message)).toEqual(["missing-colon", "needs-quotes"]);
    expect(root?.kind === "map" && root.pairs.map((pair) => pair.key.text)).toEqual(["requirements", "foo", "bar"]);
  });
});
