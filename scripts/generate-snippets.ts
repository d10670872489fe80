import { readSnippetSources } from "./snippets/read-source.ts";
import { type SnippetLanguage, type SnippetSource, snippetLanguages } from "./snippets/snippet-source.ts";
import { makeSnippetsPage } from "./snippets/table.ts";

/** The snippet files of the editor, one for each format and language of text, and the page that lists them. */
export async function generateSnippets(): Promise<Map<string, string>> {
  const sources = await readSnippetSources();
  const files = new Map([["docs/snippets.md", makeSnippetsPage(sources)]]);
  for (const format of ["bid-yaml", "markdown"] as const) {
    const some = sources.filter((source) => source.format === format);
    for (const language of snippetLanguages) files.set(`snippets/${format}.${language}.json`, write(some, language));
  }
  return files;
}

function write(sources: readonly SnippetSource[], language: SnippetLanguage): string {
  const entries = sources.map(({ key, prefix, description, body }) => {
    const said = description[language];
    // The editor shows the name beside the prefix and the description next to the preview.
    const name = said.split(":")[0] ?? key;
    const words = prefix[language].flatMap((word) => [word, ...typedForms(word)]);
    return [name, { prefix: words, description: said, body: body[language].split("\n") }] as const;
  });
  const result = Object.fromEntries(entries);
  if (Object.keys(result).length < entries.length) throw new Error(`${language}: two snippets have one name`);
  return `${JSON.stringify(result, null, 2)}\n`;
}

/** The forms in which people type a word in haste: alif without hamza, «е» for «ё». */
function typedForms(word: string): readonly string[] {
  const typed = word.replaceAll(/[أإآ]/gu, "ا").replaceAll("ё", "е");
  return typed === word ? [] : [typed];
}
