import type { Locale } from "../../analysis/finding.ts";

/**
 * A text of a user as Markdown that shows it letter for letter, on one line: none of its signs becomes formatting, HTML
 * or a link, bare addresses included.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#|~&$!@]/g, "\\$&")
    .replace(/:(?=\/)/g, "\\:")
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}\\.`)
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replace(/^[-+=]/, "\\$&");
}

/** A text in the type of code, whatever backticks it holds itself. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return line === "" ? "" : fence + pad + line + pad + fence;
}

const rightLetter = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const leftLetter = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * A text that holds letters of the other direction than the sentence around it, set apart so that neither mixes up the
 * order of the other's words and signs; any other text as it is.
 */
export function isolate(text: string, locale: Locale): string {
  const foreign = locale === "ar" ? leftLetter : rightLetter;
  return foreign.test(text) ? `\u2068${text}\u2069` : text;
}

/** Some words in a row, with the comma of a language; empty ones are left out. */
export function inRow(words: readonly (string | undefined)[], locale: Locale): string {
  return words.filter((word) => word !== undefined && word !== "").join(locale === "ar" ? "، " : ", ");
}

/**
 * Arabic paragraphs made to run from the right in an editor that begins every line at the left, so that numbers and signs
 * at their ends stay there. Lines that begin with marks which an invisible sign would break, and lines without an Arabic
 * letter, stay as they are.
 */
export function fromRight(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => {
      const [, mark = "", text = ""] = /^(- )?(.*)$/.exec(line) ?? [];
      return rightLetter.test(text) && /^(?:[^*`]|\*+[\p{L}\p{N}])/u.test(text) ? `${mark}\u2067${text}` : line;
    })
    .join("\n");
}

/** Lines one below the other as paragraphs; empty ones are left out. */
export function paragraphs(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n\n");
}

/** A list of points; nothing where there are none. */
export function points(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}
