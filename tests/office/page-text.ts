/**
 * Searches what `pdftotext` reads from pages. In an Arabic line it puts numbers and Latin words wherever the layout had
 * them, and vowel signs are drawn as part of a letter or apart from it; so words are compared, without those signs, and
 * not their order within a line. Not run by itself; used by tests/office/run.ts.
 */
import type { OutlineEntry } from "./docx-parts.ts";
import { normalise } from "./source-text.ts";

/** Vowel signs that a PDF keeps as characters of their own; NFKC would make a blank and a sign of them. */
const vowelForms = /[\uFC5E-\uFC63\uFE70-\uFE7F]/g;

const directionMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text as it can be found again on a page: one form for each letter, no vowel signs, no lengthening. */
export function flatten(text: string): string {
  const plain = text
    .replaceAll(vowelForms, "")
    .normalize("NFKC")
    .replaceAll(/[\p{M}\u0640]/gu, "")
    // Lam and alef are drawn as one sign, which some fonts give back in the order of the page.
    .replaceAll(/[اأإآل]{2,}/gu, (letters) => Array.from(letters).sort().join(""));
  return normalise(plain);
}

/** Whether a line of the page has these words and no others; the whole line may be read from its other end. */
export function hasLine(page: string, text: string): boolean {
  const words = splitWords(text);
  const wanted = [words, words.toReversed()].map((one) => one.join(" "));
  return page.split("\n").some((line) => wanted.includes(splitWords(line).join(" ")));
}

/** Where entries were found. */
export interface FoundEntries {
  /** The page of each entry, from 1, up to the first one that is not there. */
  readonly pages: readonly number[];
  /** What is said of the first entry that is not there. */
  readonly missing?: string;
}

/**
 * Finds entries on pages, each behind the ones before it, on lines of its own.
 *
 * @param entries what the pages show in this order; the lines of a table of contents first, then the headings, so that
 *   a heading is not found in the table of contents.
 * @param text of all pages in layout form, a line per printed line, a form feed behind each page.
 */
export function findEntries(entries: readonly OutlineEntry[], text: string): FoundEntries {
  const lines = text
    .split("\f")
    .flatMap((page, at) => page.split("\n").map((line) => ({ page: at + 1, words: splitWords(line) })));
  const pages: number[] = [];
  let from = 0;
  for (const { number, text: title } of entries) {
    const words = splitWords(title);
    const at = lines.findIndex((line, index) => {
      if (index < from || !words.some((word) => line.words.includes(word))) return false;
      // A long heading takes several lines, and a sign that was drawn apart may stand on a line of its own; a number in
      // another font than its text on the line above.
      const shown = lines.slice(Math.max(from, index - 1), index + 4).flatMap((one) => one.words);
      return [number, ...words].every((word) => shown.includes(word));
    });
    if (at < 0) return { pages, missing: `"${number} ${title}" is not behind line ${from} of the PDF's text` };
    pages.push(lines[at]?.page ?? 0);
    from = at + 1;
  }
  return { pages };
}

/** The first entry that the pages do not show behind the ones before it; see `findEntries`. */
export function findMissingEntry(entries: readonly OutlineEntry[], pages: string): string | undefined {
  return findEntries(entries, pages).missing;
}

function splitWords(text: string): string[] {
  // Where the direction of a line changes, its PDF text has a mark and no blank.
  return flatten(text.replaceAll(directionMarks, " ")).match(/\p{N}+(?:\.\p{N}+)+|[\p{L}\p{N}]+/gu) ?? [];
}
