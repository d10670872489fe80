import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { catalogue as memo } from "../../../server/src/analysis/memo/messages.generated.ts";
import { catalogue as lint } from "../../../server/src/host/lint-messages.generated.ts";
import { catalogue as host } from "../../../server/src/host/messages.generated.ts";
import { catalogue as template } from "../../../server/src/host/template-messages.generated.ts";
import { rules, translations } from "../../../server/src/rules/index.generated.ts";

type Texts = Readonly<Record<string, string>>;

/** The texts of one part of the product: the English ones, and those of a language, if it has any. */
export interface CataloguePair {
  readonly name: string;
  readonly english: Texts;
  readonly local: Texts | undefined;
}

const root = resolve(import.meta.dirname, "../../..");

/** Reads a JSON file of texts by its path from the root of the repository; undefined where there is none. */
export function readTexts(path: string): Texts | undefined {
  const [found] = globSync(path, { cwd: root });
  return found === undefined ? undefined : (JSON.parse(readFileSync(resolve(root, found), "utf8")) as Texts);
}

/** Everything that is written in ICU MessageFormat, part by part. */
export function messageCatalogues(locale: string): readonly CataloguePair[] {
  const parts: Readonly<Record<string, Readonly<Record<string, Texts>> & { readonly en: Texts }>> = {
    host,
    lint,
    memo,
    template,
  };
  return [
    ...rules.map(({ id, messages }) => ({ name: id, english: messages, local: translations[locale]?.[id] })),
    ...Object.entries(parts).map(([name, part]) => ({ name, english: part.en, local: part[locale] })),
    ...globSync("server/src/features/texts/*.en.json", { cwd: root }).map((path) => ({
      name: path,
      english: readTexts(path) ?? {},
      local: readTexts(path.replace(".en.", `.${locale}.`)),
    })),
  ];
}

/** Every text that the extension says through `vscode.l10n.t`, as its sources write it. */
export function extensionTexts(): readonly string[] {
  const sources = globSync("extension/src/**/*.ts", { cwd: root }).map((path) =>
    readFileSync(resolve(root, path), "utf8"),
  );
  const calls = sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*("(?:[^"\\]|\\.)*"|.)/g)]);
  return [...new Set(calls.map(([, text = ""]) => JSON.parse(text) as string))];
}
