import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { generateSnippets } from "../../scripts/generate-snippets.ts";
import { readSnippetSources } from "../../scripts/snippets/read-source.ts";
import { type SnippetLanguage, type SnippetSource, snippetLanguages } from "../../scripts/snippets/snippet-source.ts";
import type { FixableFinding } from "../../server/src/analysis/finding.ts";
import { findPlaceholders } from "../../server/src/rules/text/placeholder/patterns.ts";
import { createLineIndex } from "../../server/src/text/line-index.ts";
import { checkFiles } from "../harness/check.ts";
import { expandSnippet } from "./expand-snippet.ts";
import { type PlacedSnippet, placeSnippet } from "./place-snippet.ts";
import { hostDay, hostFiles } from "./snippet-host.ts";

const sectionPath = "bids/x/sections/section.md";
const manifestPath = "bids/x/bid.yaml";
const root = new URL("../../", import.meta.url);
const sources = await readSnippetSources();
const formats = ["bid-yaml", "markdown"] as const;
const everyOne = sources.flatMap((source) => snippetLanguages.map((language) => [source, language] as const));
const titled = everyOne.map(([source, language]) => [`${source.key} (${language})`, source, language] as const);

const scripts: Readonly<Record<SnippetLanguage, RegExp>> = {
  en: /^\p{Script=Latin}+(?:-(?:\p{Script=Latin}|\d)+)*$/u,
  ru: /^\p{Script=Cyrillic}+(?:-(?:\p{Script=Cyrillic}|\d)+)*$/u,
  ar: /^\p{Script=Arabic}+(?:-\p{Script=Arabic}+)*$/u,
};

/**
 * What a snippet brings about beside the findings on its own placeholders. Each is something that the writer must do
 * elsewhere, or a place in the text where no placeholder can stand; nothing else is let through.
 */
const consequences: Readonly<Record<string, readonly string[]>> = {
  // A new demand of the tender is not answered yet: the check says so at once, as it should.
  ...Object.fromEntries(
    sources
      .filter(({ key }) => key.startsWith("requirement-") || key === "item")
      .map(({ key }) => [key, ["requirement/no-response"]]),
  ),
  // The answer to this one is the snippet itself.
  "requirement-answer": [],
  document: ["document/missing"],
  "document-fresh": ["document/missing"],
  "document-conditional": ["document/condition-undecided"],
  // Its baseline is a placeholder, so that no number is there yet.
  kpi: ["kpi/incomplete"],
  // The question was asked today.
  question: ["requirement/open-question"],
  questions: ["requirement/open-question"],
  // No response offers the product yet.
  product: ["link/unused-id"],
  // The manifest names a section that is to be written, and does not decide on the condition of the host's tender.
  bid: ["bid/file-missing", "document/condition-undecided"],
  // The picture is to be put there.
  figure: ["link/file-missing"],
  // The line that it is meant for comes after it.
  suppression: ["suppression/unused"],
};

/** Not the memo on whether to bid, the comment with its reason, and the files that no bid prints as they are. */
function isPrinted({ key, place, body }: SnippetSource): boolean {
  const kind = /^kind: (\S+)$/m.exec(body.en)?.[1] ?? place.split("/")[0] ?? "";
  return !["go-no-go", "suppression", "rule-levels"].includes(key) && !["documents", "rates", "pack"].includes(kind);
}

function coveredText({ files }: PlacedSnippet, { file, range }: Pick<FixableFinding, "file" | "range">): string {
  const text = files.get(file) ?? "";
  const span = createLineIndex(text).spanOf(range);
  return text.slice(span.start, span.end);
}

const isPlaceholder = (text: string): boolean => /^[<[]/.test(text) && findPlaceholders(text)[0]?.end === text.length;

function checkPlaced(placed: PlacedSnippet): Promise<readonly FixableFinding[]> {
  return checkFiles({ files: placed.files, asOf: hostDay, locale: "en" }).then(({ findings, files }) => {
    expect(files).toContain(placed.path);
    return findings;
  });
}

describe("the bid that snippets are tried in", () => {
  it.each(snippetLanguages)("has no finding of its own: %s", async (language) => {
    const { findings, files } = await checkFiles({ files: hostFiles(language), asOf: hostDay, locale: "en" });
    expect(findings.map(({ file, rule, message }) => [file, rule, message])).toEqual([]);
    expect(files).toHaveLength(12);
  });
});

describe("a snippet in its place", () => {
  it.each(titled)("has no finding but for its placeholders: %s", async (_title, source, language) => {
    const placed = placeSnippet(source, language);
    const findings = (await checkPlaced(placed)).filter(({ file }) => source.place !== "file" || file === placed.path);
    const allowed = consequences[source.key] ?? [];
    const wrong = findings.filter((finding) => {
      if (finding.rule === "text/placeholder" || isPlaceholder(coveredText(placed, finding))) return false;
      return !allowed.includes(finding.rule);
    });
    expect(wrong.map(({ file, rule, message }) => [file, rule, message])).toEqual([]);
  });

  it.each(titled.filter(([, { body }, language]) => body[language].includes("|}")))(
    "offers only choices that the schema and the rules of style take: %s",
    async (_title, source, language) => {
      const counts = [...source.body[language].matchAll(/\d\|((?:[^|\\]|\\.)*)\|\}/g)].map(
        ([, options = ""]) => options.split(/(?<!\\),/).length,
      );
      const wrong: unknown[] = [];
      for (let option = 1; option < Math.max(...counts); option += 1) {
        const placed = placeSnippet(source, language, option);
        for (const finding of await checkPlaced(placed)) {
          const { file, rule, message } = finding;
          if (file !== placed.path || rule === "text/placeholder" || isPlaceholder(coveredText(placed, finding)))
            continue;
          if (/^(?:schema|text)\/|^link\/unknown/.test(rule)) wrong.push([option, rule, message]);
        }
      }
      expect(wrong).toEqual([]);
    },
  );

  it.each(titled.filter(([, source]) => isPrinted(source)))(
    "has no placeholder that the check would miss: %s",
    async (_title, source, language) => {
      const placed = placeSnippet(source, language);
      const findings = await checkPlaced(placed);
      const places = findings.flatMap((finding) => [finding, ...(finding.related ?? [])]);
      const named = places.filter(({ file }) => file === placed.path).map((place) => coveredText(placed, place));
      const open = [...placed.text.matchAll(/[[<](?:insert|указать|أدخل)[^\]>\n]*[\]>]/gu)].map(([text]) => text);
      expect(open.filter((text) => !named.some((one) => one.includes(text)))).toEqual([]);
    },
  );

  it.each(snippetLanguages)("bears with all its brothers in one bid: %s", async (language) => {
    const files = hostFiles(language);
    const sections = sources.filter(({ format }) => format === "markdown");
    const whole = sections.filter(({ place }) => place === "file");
    const pieces = sections.filter(({ place, key }) => place === "text" && !consequences[key]?.length);
    for (const { key, body } of whole) files.set(`bids/x/sections/${key}.md`, expandSnippet(body[language]));
    const inside = pieces.map(({ body }) => expandSnippet(body[language]));
    files.set(sectionPath, [files.get(sectionPath), ...inside].join("\n"));
    const names = ["section", ...whole.map(({ key }) => key)].map((name) => `  - sections/${name}.md\n`);
    const manifest = files.get(manifestPath)?.replace(/sections:\n.*\n/, `sections:\n${names.join("")}`) ?? "";
    files.set(manifestPath, manifest);
    const { findings, files: read } = await checkFiles({ files, asOf: hostDay, locale: "en" });
    expect(read.length).toBe(whole.length + 12);
    const wrong = findings.filter(({ rule }) => rule !== "text/placeholder");
    expect(wrong.map(({ file, rule, message }) => [file, rule, message])).toEqual([]);
  });

  it("is let through with no more than happens", async () => {
    const happened = new Map<string, Set<string>>();
    for (const source of sources.filter(({ key }) => consequences[key])) {
      for (const { rule } of await checkPlaced(placeSnippet(source, "en"))) {
        happened.set(source.key, (happened.get(source.key) ?? new Set()).add(rule));
      }
    }
    const idle = Object.entries(consequences).filter(([key, rules]) =>
      rules.some((one) => !happened.get(key)?.has(one)),
    );
    expect(idle).toEqual([]);
  });
});

describe("the set of snippets", () => {
  it("begins a file of every kind that has a schema", () => {
    const noFiles = ["common", "rules", "section"];
    const kinds = readdirSync(new URL("schemas", root))
      .flatMap((name) => /^(.+)\.schema\.json$/.exec(name)?.[1] ?? [])
      .filter((name) => !noFiles.includes(name));
    const begun = new Set(
      sources
        .filter(({ place, format }) => place === "file" && format === "bid-yaml")
        .map(({ body }) => /^kind: (\S+)$/m.exec(expandSnippet(body.en))?.[1]),
    );
    expect([...begun].sort()).toEqual(kinds.sort());
  });

  it("has a whole tender for every law that the product knows", () => {
    const laws = readdirSync(new URL("server/packs", root)).map((name) => name.replace(".yaml", ""));
    const used = sources
      .filter(({ group }) => group === "procedures")
      .map(({ body }) => /^pack: (\S+)$/m.exec(expandSnippet(body.en))?.[1]);
    expect([...new Set(used)].sort()).toEqual(laws.sort());
  });

  it.each(formats)("is the same in every language: %s", (format) => {
    const counts = snippetLanguages.map((language) => {
      const path = new URL(`snippets/${format}.${language}.json`, root);
      return Object.keys(JSON.parse(readFileSync(path, "utf8"))).length;
    });
    const all = sources.filter((source) => source.format === format);
    expect(counts).toEqual([all.length, all.length, all.length]);
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  });

  it("is what its source says", async () => {
    for (const [path, content] of await generateSnippets()) {
      expect(readFileSync(new URL(path, root), "utf8"), path).toBe(content);
    }
  });

  it("is contributed whole", () => {
    const { contributes } = JSON.parse(readFileSync(new URL("package.json", root), "utf8"));
    const paths = formats.flatMap((format) =>
      snippetLanguages.map((language) => ({ language: format, path: `./snippets/${format}.${language}.json` })),
    );
    expect(contributes.snippets).toEqual(paths);
  });

  it.each(formats)("has no word twice, in whatever language: %s", (format) => {
    const words = snippetLanguages.flatMap((language) => readPrefixes(format, language));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  it("is found by words typed in haste, without hamza and with е for ё", () => {
    expect(readPrefixes("markdown", "ar")).toEqual(expect.arrayContaining(["إقرار", "اقرار"]));
    expect(readPrefixes("markdown", "ru")).toEqual(expect.arrayContaining(["фотоотчёт", "фотоотчет"]));
  });
});

function readPrefixes(format: string, language: SnippetLanguage): readonly string[] {
  const text = readFileSync(new URL(`snippets/${format}.${language}.json`, root), "utf8");
  const read: Record<string, { readonly prefix: readonly string[] }> = JSON.parse(text);
  return Object.values(read).flatMap(({ prefix }) => prefix);
}

describe("every snippet", () => {
  it.each(titled)("is called by words of its own language: %s", (_title, { prefix }, language) => {
    for (const word of prefix[language]) expect(word).toMatch(scripts[language]);
    expect(prefix[language].length).toBeGreaterThan(0);
  });

  it.each(titled)("says in its own language what it is: %s", (_title, { description }, language) => {
    const [name = "", what = ""] = description[language].split(": ");
    expect(what.length).toBeGreaterThan(8);
    expect(name.length).toBeLessThan(100);
    const letters = description[language].match(/\p{L}/gu) ?? [];
    const own = { en: /\p{Script=Latin}/u, ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u }[language];
    expect(letters.filter((letter) => own.test(letter)).length / letters.length).toBeGreaterThan(0.6);
  });

  it.each(titled)("leaves no mark of the notation behind: %s", (_title, { body }, language) => {
    expect(expandSnippet(body[language])).not.toMatch(/[$‹›\t\\]/);
    expect(body[language]).not.toMatch(/ $/m);
  });

  it.each(titled)("has the same places to fill in as its brothers: %s", (_title, { body }, language) => {
    const stops = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/\$\{(\d+)/g)].map(([, stop]) => stop ?? ""))].sort();
    if (!extraStops.has(body)) expect(stops(body[language])).toEqual(stops(body.en));
  });
});

/** The company in Russian names itself in six cases. */
const extraStops = new Set<SnippetSource["body"]>(
  sources.filter(({ key, format }) => key === "company" && format === "bid-yaml").map(({ body }) => body),
);
