import type { SnippetLanguage, SnippetSource } from "../../scripts/snippets/snippet-source.ts";
import { expandSnippet } from "./expand-snippet.ts";
import { hostFiles, hostPaths } from "./snippet-host.ts";

/** A bid with a snippet in it, and the file that the snippet went into. */
export interface PlacedSnippet {
  readonly files: ReadonlyMap<string, string>;
  readonly path: string;
  readonly text: string;
}

/** Puts a snippet, its defaults or the given option kept, into a sound bid of its language where it belongs. */
export function placeSnippet(source: SnippetSource, language: SnippetLanguage, option = 0): PlacedSnippet {
  const files = hostFiles(language);
  const text = `${expandSnippet(source.body[language], option)}\n`;
  const [kind = "", list] = source.place.split("/");
  const into = kind === "file" ? kindOf(source, text) : kind;
  const path = hostPaths[into];
  if (path === undefined) throw new Error(`${source.key}: no file of the kind ${into}`);
  const host = files.get(path) ?? "";
  if (kind === "file") files.set(path, text);
  else if (kind === "text") files.set(path, `${host}\n${text}`);
  else if (list === undefined) files.set(path, `${withoutKeys(host, text)}${text}`);
  else files.set(path, intoList(host, list.split(".").pop() ?? "", text));
  return { files, path, text };
}

function kindOf({ format }: SnippetSource, text: string): string {
  return format === "markdown" ? "text" : (/^kind: (\S+)$/m.exec(text)?.[1] ?? "");
}

/** The file without the top-level keys that the snippet brings. */
function withoutKeys(host: string, text: string): string {
  const brought = new Set([...text.matchAll(/^\w+(?=:)/gm)].map(([key]) => key));
  const blocks = host.split(/^(?=\w+:)/m);
  return blocks.filter((block) => !brought.has(/^\w+/.exec(block)?.[0] ?? "")).join("");
}

/**
 * The file with the entry before those of the list; an empty list begins. Where the first line of the entry answers what
 * an entry of the list answers already, it takes its place.
 */
function intoList(host: string, key: string, text: string): string {
  const head = new RegExp(`^( *)${key}:(?: \\[\\])?\\n`, "m").exec(host);
  if (!head) throw new Error(`The host has no list ${key}`);
  const indent = `${head[1]}  `;
  const [first = ""] = text.split("\n");
  const before = `${host.slice(0, head.index)}${head[1]}${key}:\n`;
  const rest = host.slice(head.index + head[0].length);
  const same = new RegExp(`^${indent}${first.replaceAll(/[{}[\]().*+?|]/g, "\\$&")}\\n(?:${indent}  .*\\n)*`, "m");
  return `${before}${text.replaceAll(/^(?=.)/gm, indent)}${/^- (?:id|name):/.test(first) ? rest : rest.replace(same, "")}`;
}
