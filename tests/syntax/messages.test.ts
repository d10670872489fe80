import { describe, expect, it } from "vitest";
import { formatMessage } from "../../server/src/analysis/messages.ts";
import { notUtf8Messages, tooLargeMessages } from "../../server/src/syntax/decode.ts";
import { markdownMessages } from "../../server/src/syntax/markdown/messages.ts";
import { parseMarkdown } from "../../server/src/syntax/markdown/parse-markdown.ts";
import { yamlMessages } from "../../server/src/syntax/yaml/messages.ts";
import { parseYaml } from "../../server/src/syntax/yaml/parse-yaml.ts";

const messages: Readonly<Record<string, string>> = {
  ...yamlMessages,
  ...markdownMessages,
  ...notUtf8Messages,
  ...tooLargeMessages,
};

const params = {
  bracket: "[",
  character: "%",
  closing: "]",
  code: "0007",
  colons: "::",
  count: 3,
  escape: "\\d",
  expected: 4,
  found: 3,
  key: "цена",
  label: "1",
  limit: 100,
  name: "note",
  offset: 7,
  quote: '"',
  reason: "r",
  size: "6",
  tag: "!t",
  text: "слова",
};

describe("the messages of the readers", () => {
  it.each(Object.keys(messages))("can be put into words: %s", (key) => {
    const text = formatMessage(messages[key] ?? "", params, "en");
    expect(text).not.toMatch(/\{\w+[,}]|plural/);
  });

  it("say what is wrong, why it matters and what to do", () => {
    for (const [key, message] of Object.entries(messages)) {
      if (key.startsWith("fix-") || key === "first" || key === "more") continue;
      const sentences = formatMessage(message, params, "en").match(/[^.]+(?:\.(?=\s|$)|$)/g) ?? [];
      expect(sentences.length, key).toBeGreaterThanOrEqual(3);
    }
  });

  it("get the values that they want from the readers", () => {
    const yaml =
      '%YAML 1.2\n---\na: &x 1\na: *x\n<<: 1\n? [k]\n: 1\n: 2\nt: !t 1\nn: .nan\nv: {{v}}\nq: "o\ne: "\\d"\nr: %\nm:1\nw\nf: [1\ni: 1\n   j: 2\ns: 1\n- t\nz: "x" y\nc: a: b\n---\n';
    const markdown = "[^1] :a[ :a{ :a{=} x ::b[c] {{ {{}} [a]({{b}})\n:::\n:::n\n";
    for (const problem of [...parseYaml(yaml).problems, ...parseMarkdown(markdown).problems]) {
      const text = formatMessage(messages[problem.message] ?? "", problem.params, "en");
      expect(text, problem.message).not.toMatch(/\{\w+[,}]|plural/);
      if (problem.fix) {
        expect(formatMessage(messages[problem.fix.title] ?? "", problem.fix.params, "en")).not.toMatch(
          /\{\w+[,}]|plural/,
        );
      }
    }
  });
});
