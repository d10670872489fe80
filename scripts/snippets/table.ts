import { groupBy } from "../../server/src/text/group-by.ts";
import type { SnippetSource } from "./snippet-source.ts";

const titles: Readonly<Record<string, string>> = {
  files: "Whole files (YAML)",
  "tender-entries": "Entries of the tender (YAML)",
  "bid-entries": "Entries of the bid and of the library (YAML)",
  procedures: "Whole tenders by procedure (YAML)",
  letters: "Sections: letters and declarations (Markdown)",
  plans: "Sections: how the work is done (Markdown)",
  papers: "Sections: price, experience, reports (Markdown)",
  blocks: "Pieces of a section (Markdown)",
};

/** The page that lists what may be typed and what comes of it, in the three languages. */
export function makeSnippetsPage(sources: readonly SnippetSource[]): string {
  const parts = [...groupBy(sources, ({ group }) => group)].map(([group, some]) => {
    const title = titles[group];
    if (title === undefined) throw new Error(`scripts/snippets/table.ts has no title for the group ${group}`);
    return [`## ${title}`, ...some.map(describe)].join("\n\n");
  });
  return `${[
    "# Snippets",
    "Type one of the words below in a file and choose the snippet from the list; in Markdown press Ctrl+Space (on a Mac Control+Space) behind the word, as VS Code offers nothing there unasked. Each language has words of its own, so that what you type decides the language of the text. The Tab key leads from one place to fill in to the next; a place that was forgotten is found by the check. Words may be typed without hamza and with е for ё. Where a snippet names a *list*, it is one entry of that list: put the cursor where the next `-` would stand.",
    ...parts,
  ].join("\n\n")}\n`;
}

function describe({ key, place, prefix, description }: SnippetSource): string {
  const row = (language: string, words: readonly string[], text: string): string =>
    `| ${language} | ${words.map((word) => `\`${word}\``).join(", ")} | ${text.replaceAll("|", "\\|")} |`;
  return [
    `### ${key}`,
    "",
    `Where: ${describePlace(place)}.`,
    "",
    "| language | type | what it holds |",
    "| --- | --- | --- |",
    row("English", prefix.en, description.en),
    row("Русский", prefix.ru, description.ru),
    row("العربية", prefix.ar, description.ar),
  ].join("\n");
}

function describePlace(place: string): string {
  const [kind = "", list] = place.split("/");
  if (place === "file") return "a new file";
  if (place === "text") return "inside a section";
  return list === undefined ? `\`${kind}\` file, at its top level` : `\`${kind}\` file, list \`${list}\``;
}
