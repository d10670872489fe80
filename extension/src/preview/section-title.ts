/**
 * The title in the head of a section. VS Code prints the whole head as a table, of which a reader of the bid sees
 * nothing but the title.
 *
 * @param head the lines between the dashes.
 * @returns the title as plain text; empty where there is none on one line.
 */
export function titleOfHead(head: string): string {
  const written = /^title:[ \t]+(.+?)[ \t]*$/mu.exec(head)?.[1] ?? "";
  const quoted = /^(["'])(.*)\1(?:[ \t]+#.*)?$/u.exec(written)?.[2];
  return quoted?.replaceAll("''", "'").replaceAll('\\"', '"') ?? written.replace(/[ \t]+#.*$/u, "");
}
