import { describe, expect, it } from "vitest";
import { readSource } from "../../server/src/model/read-source.ts";
import { checkFiles } from "../harness/check.ts";
import { expandSnippet, readSnippets } from "./expand-snippet.ts";

const kinds = readSnippets("snippets/bid-yaml.json");
const sections = readSnippets("snippets/markdown.json");

function expandKind(kind: string): string {
  const texts = [...kinds.values()].map(expandSnippet).filter((text) => text.startsWith(`kind: ${kind}\n`));
  expect(texts, kind).toHaveLength(1);
  return texts[0] ?? "";
}

describe("the snippets for YAML", () => {
  it("begin a file of every kind", () => {
    const begun = [...kinds.values()].map((snippet) => /^kind: (\S+)$/m.exec(expandSnippet(snippet))?.[1]);
    const all = "bid company contracts documents people pricing questions rates specification tender workspace";
    expect(begun.sort()).toEqual(all.split(" "));
  });

  it.each([...kinds])("expand to a file that fits its schema: %s", (_name, snippet) => {
    const text = expandSnippet(snippet);
    const { problems } = readSource("some.bid.yaml", { ok: true, text }, "yaml");
    expect(problems.map(({ span, rule, params }) => [rule, text.slice(span.start, span.end), params])).toEqual([]);
  });
});

describe("the snippets for Markdown", () => {
  it("are the five usual sections", () => {
    expect([...sections.keys()]).toEqual([
      "Section: letter of bid",
      "Section: about the company",
      "Section: understanding of the task",
      "Section: approach and work plan",
      "Section: communication plan",
    ]);
  });

  it.each([...sections])("use only directives, variables and properties that exist: %s", async (_name, snippet) => {
    const bid = expandKind("bid").replace(/sections:\n.*\n/, "sections: [sections/section.md]\n");
    const files = new Map([
      ["bids/x/bid.yaml", bid],
      ["bids/x/sections/section.md", expandSnippet(snippet)],
      ["bids/x/tender.bid.yaml", expandKind("tender")],
      ["bids/x/specification.bid.yaml", expandKind("specification")],
      ["bids/x/pricing.bid.yaml", expandKind("pricing")],
      ["company/company.bid.yaml", expandKind("company")],
      ["company/documents.bid.yaml", expandKind("documents")],
      ["company/people.bid.yaml", expandKind("people")],
      ["company/contracts.bid.yaml", expandKind("contracts")],
    ]);
    const result = await checkFiles({ files, asOf: "2026-12-01", locale: "en" });
    expect(result.files).toContain("bids/x/sections/section.md");
    const inSection = result.findings.filter((finding) => finding.file === "bids/x/sections/section.md");
    expect(inSection.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  });
});

describe("every snippet", () => {
  it.each([...kinds, ...sections])("can be called in English, Russian and Arabic: %s", (_name, { prefix }) => {
    expect(prefix).toHaveLength(3);
    expect(prefix[0]).toMatch(/^[a-z]+$/);
    expect(prefix[1]).toMatch(/^\p{Script=Cyrillic}+$/u);
    expect(prefix[2]).toMatch(/^\p{Script=Arabic}+$/u);
  });
});
