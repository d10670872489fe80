import { contentsStyle } from "../styles/ids.ts";

/** Paragraphs; none of those of the contents holds another. */
const paragraphPattern = /<w:p(?: [^>]*)?>.*?<\/w:p>/gs;

/**
 * Ends the numbers in our contents with a dot, at the levels where those of the template's headings have one: a word
 * processor that brings the contents up to date writes them so.
 *
 * @param dotted Levels of headings, from 1.
 */
export function contentsWithDots(body: string, dotted: ReadonlySet<number>): string {
  if (dotted.size === 0) return body;
  return body.replace(paragraphPattern, (paragraph) => {
    const level = [1, 2, 3].find((candidate) => paragraph.includes(`<w:pStyle w:val="${contentsStyle(candidate)}"/>`));
    if (level === undefined || !dotted.has(level)) return paragraph;
    return paragraph.replace(/(<w:t(?: [^>]*)?>)([\d.]*\d)(<\/w:t>)/, "$1$2.$3");
  });
}
