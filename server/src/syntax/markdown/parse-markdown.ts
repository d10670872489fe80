// PLACEHOLDER, not committed: the real parser replaces this file wholly.
import { parseYaml } from "../yaml/parse-yaml.ts";
import type { MarkdownDocument } from "./tree.ts";

export function parseMarkdown(text: string): MarkdownDocument {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text);
  if (!match) return { blocks: [], comments: [], problems: [] };
  const span = { start: 4, end: 4 + (match[1] ?? "").length };
  return {
    frontMatter: { span, yaml: parseYaml(match[1] ?? "", { offset: 4 }) },
    blocks: [],
    comments: [],
    problems: [],
  };
}
