import { splitExtension } from "./safe-name.ts";

/** A file that a text is to name. */
export interface AttachedFile {
  /** Relative to the file that names it, with forward slashes. */
  readonly path: string;
  /** As it was called where it comes from. */
  readonly name: string;
  readonly isPicture: boolean;
}

/** The path from one file to another, both absolute with forward slashes: `../attachments/plan.png`. */
export function relativePath(from: string, to: string): string {
  const [source, target] = [from.split("/").slice(0, -1), to.split("/")];
  let shared = 0;
  while (shared < source.length && shared < target.length - 1 && source[shared] === target[shared]) shared += 1;
  return [...source.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** Whether Word shows such a file as a picture. */
export function isPictureName(name: string): boolean {
  return /\.(?:png|jpe?g|gif|bmp|tiff?|svg|webp)$/i.test(name);
}

/** The words that a file offers for itself: its name without extension and joining marks. */
export function describeName(name: string): string {
  return splitExtension(name)[0]
    .replace(/[_\s]+/g, " ")
    .trim();
}

/** A path as the address of a Markdown link; in angle brackets where it holds blanks or brackets. */
export function writeAddress(path: string): string {
  const address = path.replaceAll("%", "%25");
  return /[\s()]/.test(address) ? `<${address}>` : address;
}

/** Words that stand in the brackets of a link or picture. */
export function escapeWords(words: string): string {
  return words
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\[\]]/g, "\\$&");
}

/** A text in which an editor must see no tab stop. */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, "\\$&");
}

/** A picture with its words, or a link. */
export function writeMarkdown(file: AttachedFile, words: string): string {
  return `${file.isPicture ? "!" : ""}[${escapeWords(words)}](${writeAddress(file.path)})`;
}

/** The same as a snippet, in which the words are typed. */
export function writeMarkdownSnippet(file: AttachedFile, stop: number): string {
  const words = escapeSnippet(escapeWords(describeName(file.name)));
  const address = escapeSnippet(writeAddress(file.path));
  return `${file.isPicture ? "!" : ""}[\${${stop}:${words}}](${address})`;
}

/** A text as a YAML value on one line. */
export function writeScalar(text: string): string {
  const isPlain =
    /^[\p{L}\p{N}./][^\n]*[^\s:]$/u.test(text) && !/: | #|^[\d.eE+-]+$|^(?:true|false|null|yes|no|on|off)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
