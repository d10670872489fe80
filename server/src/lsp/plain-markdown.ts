/**
 * The Markdown that our features write as plain text, for clients that show no other: without marks of emphasis and
 * code, without backslashes before signs, rules as a line of their own.
 */
export function plainMarkdown(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => (line === "---" ? "" : plainLine(line)))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const piece = /\\([!-/:-@[-`{-~])|(`+) ?(.*?) ?\2(?!`)|\[([^\]]*)\]\([^()\s]*\)|\*+/g;

function plainLine(line: string): string {
  return line.replace(
    piece,
    (_found, sign?: string, _fence?: string, code?: string, label?: string) => sign ?? code ?? label ?? "",
  );
}
