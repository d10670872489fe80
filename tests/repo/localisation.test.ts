import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSchemas } from "../../scripts/schema/load.ts";
import { collectSchemaTexts, readSchemaTexts } from "../../scripts/schema/texts.ts";
import { checkWorkspace } from "../../server/src/analysis/check-workspace.ts";
import { createNodeWorkspace } from "../../server/src/host/node-workspace.ts";
import type { Locale } from "../../server/src/text/locale.ts";
import { extensionTexts, messageCatalogues, readTexts } from "./localisation/catalogues.ts";
import { readShape } from "./localisation/message-shape.ts";

/** The languages in which nothing may be missing. In the others what is there must be right. */
const complete: readonly Locale[] = ["ru", "ar"];
const languages = ["ru", "ar"] as const;

/** Values that a language leaves out on purpose: what another program said in English. */
const leftOut: ReadonlySet<string> = new Set(["schema/syntax generic: reason"]);

const root = resolve(import.meta.dirname, "../..");
const schemaTexts = collectSchemaTexts(await loadSchemas());
const letters = { ru: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u };

/** Three words of Latin letters in a row, such as no sentence in another script has. */
const latinSentence = /(?<![\p{L}`-])[a-z]{2,}\s+[a-z]{2,}\s+[a-z]{2,}(?![\p{L}`-])/iu;

/** Keys that one of the two lacks; a language that is not complete may lack some. */
function strayKeys(english: object, local: object, isComplete: boolean): readonly string[] {
  return [
    ...Object.keys(local).filter((key) => !Object.hasOwn(english, key)),
    ...(isComplete ? Object.keys(english).filter((key) => !Object.hasOwn(local, key)) : []),
  ];
}

describe.each(languages)("the texts in %s", (locale) => {
  const isComplete = complete.includes(locale);
  const catalogues = messageCatalogues(locale);
  const messages = catalogues.flatMap(({ name, english, local = {} }) =>
    Object.entries(local).flatMap(([key, text]) => {
      const source = english[key];
      return source === undefined ? [] : [{ at: `${name} ${key}`, source, text }];
    }),
  );

  it("have the keys of the English messages", () => {
    const stray = catalogues.flatMap(({ name, english, local = {} }) =>
      strayKeys(english, local, isComplete).map((key) => `${name} ${key}`),
    );
    expect(catalogues.length).toBeGreaterThan(80);
    expect(stray).toEqual([]);
  });

  it("take the values and choose by the words that the English messages do", () => {
    const different = messages.flatMap(({ at, source, text }) => {
      const english = readShape(source, "en");
      const local = readShape(text, locale);
      const wanted = english.values.filter((value) => !leftOut.has(`${at}: ${value}`) || local.values.includes(value));
      const same = JSON.stringify([wanted, english.branches]) === JSON.stringify([local.values, local.branches]);
      return same ? [] : [{ at, wanted, found: local.values, branches: [english.branches, local.branches] }];
    });
    expect(different).toEqual([]);
  });

  it("have every plural category of the language", () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    const poor = messages.filter(({ text }) =>
      readShape(text, locale).plurals.some((plural) => categories.some((category) => !plural.has(category))),
    );
    expect(poor.map(({ at }) => at)).toEqual([]);
  });

  it("are written in the script of the language", () => {
    const foreign = messages.filter(({ text }) => {
      const { words } = readShape(text, locale);
      return latinSentence.test(words) || (/\p{Script=Latin}{3}/u.test(words) && !letters[locale].test(words));
    });
    expect(foreign.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  it("document the whole format, with every code word that the English text has", async () => {
    const texts = await readSchemaTexts(locale);
    const english = Object.fromEntries(schemaTexts.map((text) => [text, text]));
    expect(strayKeys(english, texts, isComplete)).toEqual([]);
    const codes = (text: string): string[] => [...text.matchAll(/`([a-z][a-z0-9-]*)`/g)].map(([code]) => code);
    const lost = Object.entries(texts).filter(([source, text]) => codes(source).some((code) => !text.includes(code)));
    expect(lost).toEqual([]);
    const foreign = Object.values(texts).filter((text) => latinSentence.test(text) || text.trim() === "");
    expect(foreign).toEqual([]);
  });

  it("write what an import and a new bid say, with the same places for values", () => {
    const english = readTexts("server/src/interchange/messages.en.json") ?? {};
    const local = readTexts(`server/src/interchange/messages.${locale}.json`) ?? {};
    expect(strayKeys(english, local, isComplete)).toEqual([]);
    const places = (text = ""): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();
    expect(Object.keys(local).filter((key) => places(local[key]) !== places(english[key]))).toEqual([]);
  });

  it("name every command and setting of the extension", () => {
    const english = readTexts("package.nls.json") ?? {};
    const local = readTexts(`package.nls.${locale}.json`) ?? {};
    expect(strayKeys(english, local, isComplete)).toEqual([]);
    const links = (text = ""): readonly string[] => [...text.matchAll(/\(command:[^)]+\)/g)].map(([link]) => link);
    const broken = Object.keys(local).filter((key) => links(local[key]).join() !== links(english[key]).join());
    expect(broken).toEqual([]);
  });

  it("say all that the extension says, with the same places for values", () => {
    const texts = extensionTexts();
    const bundle = readTexts(`extension/l10n/bundle.l10n.${locale}.json`) ?? {};
    expect(texts.length).toBeGreaterThan(30);
    expect(strayKeys(Object.fromEntries(texts.map((text) => [text, text])), bundle, isComplete)).toEqual([]);
    const places = (text: string): string =>
      [...text.matchAll(/\{\d\}/g)]
        .map(([place]) => place)
        .sort()
        .join();
    expect(Object.entries(bundle).filter(([source, text]) => places(source) !== places(text))).toEqual([]);
  });
});

describe.each(complete)("in %s", (locale) => {
  it("every page of the walkthrough is there", () => {
    const pages = ["create", "write", "check", "export"].map(
      (page) => `extension/media/walkthrough/${page}.nls.${locale}.md`,
    );
    expect(pages.filter((page) => !existsSync(resolve(root, page)))).toEqual([]);
  });

  it("no finding about the example speaks English", async () => {
    const workspace = createNodeWorkspace(resolve(root, "examples"));
    const { findings } = await checkWorkspace(workspace, { asOf: "2026-11-20", locale });
    const said = findings.flatMap(({ message, related, ...finding }) => [
      message,
      ...related.map((place) => place.message),
      ...("fix" in finding && finding.fix ? [finding.fix.title] : []),
    ]);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => latinSentence.test(withoutQuotes(text)))).toEqual([]);
  });
});

/** A message without what it quotes of the user's files. */
function withoutQuotes(message: string): string {
  let text = message;
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(/[«“"][^«»“”"]*[»”"]/gu, "…");
  }
  return text;
}
