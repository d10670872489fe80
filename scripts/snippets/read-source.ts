import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type SnippetLanguage, type SnippetSource, snippetLanguages } from "./snippet-source.ts";

const folder = "snippets/source";

/** What a snippet may use that stands outside it: words in three languages, and parts of a body without language. */
interface Stock {
  readonly words: Texts;
  readonly parts: Texts;
  /** What was used of them, as `words title` or `parts dates`. */
  readonly used: Set<string>;
}

type Texts = Readonly<Record<string, unknown>>;

/**
 * Every snippet of the product in the order of its files, as `snippets/source/*.yaml` hold them; `words.yaml` holds words
 * for all of them. Throws on a slip: a text that is missing in a language, a word that nothing uses.
 */
export async function readSnippetSources(): Promise<readonly SnippetSource[]> {
  const names = (await readdir(folder)).filter((name) => /^\d.*\.yaml$/.test(name)).sort();
  const common: Stock = {
    words: record((await readYaml("words.yaml")).words, "words.yaml"),
    parts: {},
    used: new Set(),
  };
  const sources: SnippetSource[] = [];
  for (const name of names) sources.push(...readFileOf(name, await readYaml(name), common));
  refuseUnused(common, "words.yaml");
  return sources;
}

async function readYaml(name: string): Promise<Texts> {
  return record(parse(await readFile(`${folder}/${name}`, "utf8")), name);
}

function readFileOf(name: string, file: Texts, common: Stock): readonly SnippetSource[] {
  const { format } = file;
  if (format !== "bid-yaml" && format !== "markdown") throw new Error(`${name}: no such format: ${String(format)}`);
  const words = record(file.words ?? {}, `${name}: words`);
  const stock: Stock = { words, parts: record(file.parts ?? {}, `${name}: parts`), used: new Set() };
  const sources = Object.entries(record(file.snippets, `${name}: snippets`)).map(([key, value]) => {
    const where = `${name}: ${key}`;
    const one = record(value, where);
    const own: Stock = { words: record(one.words ?? {}, where), parts: {}, used: new Set() };
    const body = typeof one.body === "string" ? fillIn(one.body, [own, stock, common], where) : one.body;
    refuseUnused(own, where);
    return {
      key,
      format,
      group: name.replace(/^\d+-|\.yaml$/g, ""),
      place: text(one.place ?? file.place, where),
      prefix: byLanguage(one.prefix, where, prefixes),
      description: byLanguage(one.description, where, text),
      body: byLanguage(body, where, (some, at) => text(some, at).trimEnd()),
    } as const;
  });
  refuseUnused(stock, name);
  return sources;
}

/** One body for each language: first the parts for ‹@their names›, then the words for ‹theirs›, the nearest stock first. */
function fillIn(body: string, stocks: readonly Stock[], where: string): Record<string, string> {
  const take = (kind: "words" | "parts", name: string): unknown => {
    const stock = stocks.find((one) => one[kind][name] !== undefined);
    stock?.used.add(`${kind} ${name}`);
    return stock?.[kind][name];
  };
  const whole = body.replace(/‹@([a-z-]+)›/g, (_all, part: string) =>
    text(take("parts", part), `${where}: ‹@${part}›`),
  );
  const filled = snippetLanguages.map((language) => [
    language,
    whole.replace(/‹([a-z-]+)›/g, (_all, word: string) => {
      const at = `${where}: ‹${word}›`;
      return text(record(take("words", word), at)[language], at);
    }),
  ]);
  return Object.fromEntries(filled);
}

function refuseUnused({ words, parts, used }: Stock, where: string): void {
  const all = [
    ...Object.keys(words).map((name) => `words ${name}`),
    ...Object.keys(parts).map((name) => `parts ${name}`),
  ];
  const unused = all.filter((name) => !used.has(name));
  if (unused.length > 0) throw new Error(`${where}: nothing uses ${unused.join(", ")}`);
}

function byLanguage<T>(
  value: unknown,
  where: string,
  read: (one: unknown, where: string) => T,
): Readonly<Record<SnippetLanguage, T>> {
  const all = record(value, where);
  const one = (language: SnippetLanguage): T => read(all[language], `${where}: ${language}`);
  return { en: one("en"), ru: one("ru"), ar: one("ar") };
}

function prefixes(value: unknown, where: string): readonly string[] {
  if (!Array.isArray(value) || value.length === 0) throw new Error(`${where}: a list of prefixes is missing`);
  return value.map((one) => text(one, where));
}

function text(value: unknown, where: string): string {
  if (typeof value !== "string" || value.trim() === "") throw new Error(`${where}: a text is missing`);
  return value;
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${where}: no mapping`);
  return Object.fromEntries(Object.entries(value));
}
