import { commentLines } from "./comment.ts";
import { emitYaml, type YamlNotes } from "./emit-yaml.ts";

/**
 * Writes keys that may be added, in comments: whoever takes the `# ` off their lines has valid YAML.
 *
 * @param intro What the keys are for; stays a comment.
 */
export function exampleBlock(intro: string, data: object, notes: YamlNotes = {}): string {
  return [...commentLines([intro], 0), commentedOut(emitYaml(data, notes))].join("\n");
}

/**
 * Writes entries for a list that stands empty, in comments below it.
 *
 * @param intro What to do with them.
 * @param key The key of the list.
 */
export function exampleEntries(intro: string, key: string, entries: readonly object[], notes: YamlNotes = {}): string {
  const body = emitYaml({ [key]: entries }, notes)
    .split("\n")
    .slice(1)
    .join("\n");
  return [...commentLines([intro], 0), `${key}: []`, commentedOut(body)].join("\n");
}

function commentedOut(text: string): string {
  const lines = text.trimEnd().split("\n");
  return lines.map((line) => (line === "" ? "#" : `# ${line}`)).join("\n");
}
