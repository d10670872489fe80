import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../extension/${path}`, import.meta.url), "utf8"));
const injection = read("syntaxes/markdown-bid.injection.tmLanguage.json");
const configuration = read("language-configuration.json");

/** The pieces of a line that the injection colours, with the innermost scope of each, without its ending. */
function colours(line: string): string[] {
  const found: { at: number; text: string }[] = [];
  const order: string[] = injection.patterns.map(({ include }: { include: string }) => include.slice(1));
  let at = 0;
  while (at < line.length) {
    const matches = order.flatMap((name) => {
      const pattern = new RegExp(injection.repository[name].match, "duy");
      pattern.lastIndex = at;
      const match = pattern.exec(line);
      return match ? [{ name, match }] : [];
    });
    const [first] = matches;
    if (!first) {
      at += 1;
      continue;
    }
    const captures: Record<string, { name: string }> = injection.repository[first.name].captures;
    for (const [index, { name }] of Object.entries(captures)) {
      const text = first.match[Number(index)];
      const start = first.match.indices?.[Number(index)]?.[0] ?? 0;
      if (text && !name.startsWith("punctuation"))
        found.push({ at: start, text: `${name.replace(/\.bid$/, "")} ${text}` });
    }
    at += first.match[0].length;
  }
  return found.sort((a, b) => a.at - b.at).map(({ text }) => text);
}

describe("the colours of prose", () => {
  it("mark a directive and the id it mentions", () => {
    expect(colours("نلتزم بالمتطلب :req[R19] وفق :doc[устав-1].")).toEqual([
      "entity.name.function.directive req",
      "constant.other.reference R19",
      "entity.name.function.directive doc",
      "constant.other.reference устав-1",
    ]);
  });

  it("mark directives with braces, alone and behind a label", () => {
    expect(colours(":see{page=yes} и :kpi[K1]{form=short}")).toEqual([
      "entity.name.function.directive see",
      "entity.other.attribute-name page=yes",
      "entity.name.function.directive kpi",
      "constant.other.reference K1",
      "entity.other.attribute-name form=short",
    ]);
  });

  it("mark blocks and containers", () => {
    expect(colours("::compliance-matrix{lot=L1}")).toEqual([
      "entity.name.function.directive compliance-matrix",
      "entity.other.attribute-name lot=L1",
    ]);
    expect(colours(":::note")).toEqual(["entity.name.function.directive note"]);
    expect(colours(":::")).toEqual([]);
  });

  it("mark variables, also in Arabic and Cyrillic ids", () => {
    expect(colours("{{buyer.name.full}}، {{lot.Л1.total}} {{ facts.ضمان }}")).toEqual([
      "variable.other buyer.name.full",
      "variable.other lot.Л1.total",
      "variable.other facts.ضمان",
    ]);
  });

  it("leave times, ratios, remarks and braces alone", () => {
    expect(colours("С 12:30 до 14:00, отношение 3:4. Note: x. {a} {{}} C::D a:b[c]")).toEqual([]);
  });

  it("stay out of code", () => {
    expect(injection.injectionSelector).toMatch(
      /^L:text\.html\.markdown - \(.*markup\.fenced_code.*markup\.inline\.raw.*\)$/,
    );
  });
});

describe("typing in a bid", () => {
  const onEnter = (line: string): { indent: string; appendText?: string } | undefined =>
    configuration.onEnterRules.find(({ beforeText }: { beforeText: string }) => new RegExp(beforeText).test(line))
      ?.action;

  it("continues a list of ids with the next dash", () => {
    expect(onEnter("  - R1")).toEqual({ indent: "none", appendText: "- " });
    expect(onEnter("  - https://example.com/a")).toEqual({ indent: "none", appendText: "- " });
  });

  it("continues an entry under its first property", () => {
    expect(onEnter("  - id: charter")).toEqual({ indent: "none", appendText: "  " });
    expect(onEnter("  - expect:")).toEqual({ indent: "none", appendText: "    " });
  });

  it("leaves other lines to the indentation rules", () => {
    expect(onEnter("title: Services")).toBeUndefined();
    const increase = new RegExp(configuration.indentationRules.increaseIndentPattern);
    expect(["buyer:", "  name:", "- id:", "text: |"].map((line) => increase.test(line))).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["title: Services", "# note:", "  - R1"].map((line) => increase.test(line))).toEqual([false, false, false]);
  });

  it("takes an id as one word, in any script", () => {
    const { pattern, flags } = configuration.wordPattern;
    const words = (text: string) => text.match(new RegExp(pattern, `${flags}g`));
    expect(words("{required: устав-1.2, document: وثيقة_٣}.")).toEqual([
      "required",
      "устав-1.2",
      "document",
      "وثيقة_٣",
    ]);
  });
});
