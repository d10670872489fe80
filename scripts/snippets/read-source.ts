import { readdir, readFile } from "node:fs/promises";
import { parse } from "yaml";
import { type SnippetLanguage, type SnippetSource, snippetLanguages } from "./snippet-source.ts";

const folder = "snippets/source";

/** Every snippet of the product in the order of its files, as `snippets/source/*.yaml` hold them. Throws on a slip. */
export async function readSnippetSources(): Promise<readonly SnippetSource[]> {
  const sources: SnippetSource[] = [];
  for (const name of (await readdir(folder)).filter((file) => file.endsWith(".yaml")).sort()) {
    const file = record(parse(await readFile(`${folder}/${name}`, "utf8")), name);
    const format = file.format;
    if (format !== "bid-yaml" && format !== "markdown") throw new Error(`${name}: no such format: ${String(format)}`);
    const shared = record(file.words ?? {}, `${name}: words`);
    const parts = record(file.parts ?? {}, `${name}: parts`);
    for (const [key, value] of Object.entries(record(file.snippets, `${name}: snippets`))) {
      const where = `${name}: ${key}`;
      const one = record(value, where);
      const words = { ...shared, ...record(one.words ?? {}, where) };
      sources.push({
        key,
        format,
        group: name.replace(/^\d+-|\.yaml$/g, ""),
        place: text(one.place ?? file.place, where),
        prefix: byLanguage(one.prefix, where, prefixes),
        description: byLanguage(one.description, where, text),
        body: byLanguage(
          typeof one.body === "string" ? fillIn(one.body, words, parts, where) : one.body,
          where,
          (body, at) => text(body, at).trimEnd(),
        ),
      });
    }
  }
  return sources;
}

type Texts = Readonly<Record<string, unknown>>;

/** One body for each language: first the parts for ‹@their names›, then the words for ‹theirs›. */
function fillIn(body: string, words: Texts, parts: Texts, where: string): Record<string, string> {
  const whole = body.replace(/‹@([a-z-]+)›/g, (_all, part: string) => text(parts[part], `${where}: ‹@${part}›`));
  const filled = snippetLanguages.map((language) => [
    language,
    whole.replace(/‹([a-z-]+)›/g, (_all, word: string) => {
      const at = `${where}: ‹${word}›`;
      return text(record(words[word], at)[language], at);
    }),
  ]);
  return Object.fromEntries(filled);
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
