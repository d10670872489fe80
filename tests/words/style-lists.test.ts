import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { packById } from "../../server/src/model/pack.ts";
import { makeStyleMatcher, matchStyles } from "../../server/src/rules/support/words/style-matcher.ts";
import { foldWord, tokenizeWords } from "../../server/src/rules/support/words/tokenize-words.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { checkFiles } from "../harness/check.ts";
import { parseFixture } from "../harness/fixture.ts";
import { tenderFile } from "../harness/rule-samples.ts";

const lists = packById.get("generic")?.styles ?? [];
const styles = /^text\/(?:vague|superlative|forbidden)$/;

function sentencesOf(file: string): readonly string[] {
  const text = readFileSync(new URL(`${file}.txt`, import.meta.url), "utf8");
  return text.split("\n").filter((line) => line !== "");
}

/** What the rules of style find in sentences, a paragraph each: `rule: words`, by sentence. */
async function findIn(sentences: readonly string[], named: readonly string[], language: string) {
  const body = sentences.map((sentence) => `${sentence}\n`).join("\n");
  const fixture = parseFixture(`${tenderFile(`styles: [${named.join(", ")}]`)}//- bids/demo/bid.yaml
kind: bid
tender: tender.bid.yaml
status: draft
language: ${language}
sections: [a.md]
`);
  const text = `---\nid: a\ntitle: А\n---\n${body}`;
  const { findings } = await checkFiles({ ...fixture, files: new Map([...fixture.files, ["bids/demo/a.md", text]]) });
  const lines = createLineIndex(text);
  const bySentence = new Map(sentences.map((_, index) => [index, [] as string[]]));
  for (const { rule, range, file } of findings) {
    if (!styles.test(rule) || !file.endsWith("a.md")) continue;
    const { start, end } = lines.spanOf(range);
    bySentence.get((range.start.line - 4) / 2)?.push(`${rule}: ${text.slice(start, end)}`);
  }
  return [...bySentence.values()];
}

describe("the style lists", () => {
  it.each(lists.map((list) => [list.id ?? "", list] as const))(
    "%s finds what it is for, and nothing else",
    async (id, list) => {
      const marked = sentencesOf(id);
      const words = marked.map((sentence) => /\[([^\]]+)\]/u.exec(sentence)?.[1] ?? "");
      const rule = list.entries?.[0]?.rule ?? "";
      const expected = words.map((word) => [`text/${rule}: ${word}`]);
      const plain = marked.map((sentence) => sentence.replace(/[[\]]/gu, ""));
      const named = list.always ? [] : [id];
      expect(await findIn(plain, named, "ru")).toEqual(expected);
      // Each entry has a sentence of its own, in the order of the list.
      expect(marked).toHaveLength(list.entries?.length ?? 0);
      for (const [index, sentence] of plain.entries()) {
        const language = list.entries?.[index]?.language ?? "";
        const matches = matchStyles(makeStyleMatcher([list]), sentence, tokenizeWords(sentence), language);
        expect(
          matches.map(({ value }) => value.entry),
          sentence,
        ).toContain(list.entries?.[index]);
      }
    },
  );

  it("leave sound sentences alone", async () => {
    const sentences = sentencesOf("silent");
    expect(sentences.length).toBeGreaterThanOrEqual(60);
    const named = lists.flatMap((list) => (list.always ? [] : [list.id ?? ""]));
    for (const language of ["ru", "ar", "en"]) {
      const found = await findIn(sentences, named, language);
      expect(found.flatMap((one, index) => (one.length > 0 ? [`${sentences[index]} ${one}`] : []))).toEqual([]);
    }
  });

  it("are written so that people can act on them", () => {
    for (const { entries = [] } of lists) {
      const seen = new Set<string>();
      for (const { words = [], language, reason = "", rewrite = "" } of entries) {
        expect(reason).toMatch(/[.]$/u);
        expect(rewrite, reason).toMatch(/[^.]$/u);
        const script = language === "ru" ? /\p{Script=Cyrillic}/u : language === "ar" ? /\p{Script=Arabic}/u : /[a-z]/u;
        expect(reason).toMatch(script);
        expect(rewrite).toMatch(script);
        for (const word of words) {
          const key = `${language} ${foldWord(word)}`;
          expect(seen.has(key), `${word} twice`).toBe(false);
          seen.add(key);
        }
      }
    }
  });
});
