import { type ListPlace, readContentsStyles, readHeadingStyles, readLists, readStyleLists } from "../style-lists.ts";
import { findAll, findChild, readValue, textOf, type XmlElement } from "../xml-tree.ts";
import { readFields } from "./lint-links.ts";
import { type LintProblem, lintProblem } from "./problem.ts";

function readPlace(properties: XmlElement | undefined): ListPlace | undefined {
  const list = readValue(properties, "w:numPr", "w:numId");
  if (list === undefined || list === "0") return undefined;
  return { list, level: Number(readValue(properties, "w:numPr", "w:ilvl") ?? 0) };
}

/** What the numbers of headings are, counted the way word processors count, by bookmark on the heading. */
function countHeadings(
  part: string,
  body: XmlElement,
  styles: XmlElement | undefined,
  numbering: XmlElement | undefined,
): { readonly numbers: ReadonlyMap<string, string>; readonly problems: readonly LintProblem[] } {
  const lists = readLists(numbering, styles);
  const stylePlaces = readStyleLists(styles, lists);
  const headingStyles = readHeadingStyles(styles);
  const numbers = new Map<string, string>();
  const problems: LintProblem[] = [];
  const counts = new Map<string, number[]>();
  let before = 0;
  for (const paragraph of findAll(body, "w:p")) {
    const properties = findChild(paragraph, "w:pPr");
    const style = readValue(properties, "w:pStyle") ?? "";
    const level = headingStyles.get(style);
    if (level === undefined) continue;
    if (level > before + 1) problems.push(lintProblem("heading-skipped", part, { text: textOf(paragraph) }));
    before = level;
    // A paragraph may take itself out of the list of its style.
    const own = findChild(properties, "w:numPr");
    const place = own ? readPlace(properties) : stylePlaces.get(style);
    if (!place) continue;
    const count = counts.get(place.list) ?? [];
    counts.set(place.list, count);
    count[place.level] = (count[place.level] ?? 0) + 1;
    count.length = place.level + 1;
    const text = lists.get(place.list)?.get(place.level)?.text ?? "";
    const number = text.replace(/%(\d)/g, (_whole, at: string) => String(count[Number(at) - 1] ?? 1));
    for (const bookmark of findAll(paragraph, "w:bookmarkStart")) {
      numbers.set(bookmark.attributes["w:name"] ?? "", number);
    }
  }
  return { numbers, problems };
}

/** Compares the number at the beginning of each line of the contents with that of its heading. */
function lintContents(
  part: string,
  body: XmlElement,
  styles: XmlElement | undefined,
  numbers: ReadonlyMap<string, string>,
): LintProblem[] {
  const contentsStyles = readContentsStyles(styles);
  return findAll(body, "w:p").flatMap((paragraph) => {
    if (!contentsStyles.has(readValue(paragraph, "w:pPr", "w:pStyle") ?? "")) return [];
    return findAll(paragraph, "w:hyperlink").flatMap((link) => {
      const counted = numbers.get(link.attributes["w:anchor"] ?? "");
      const written = textOf(link).split(" ")[0] ?? "";
      if (counted === undefined || counted === written) return [];
      return [lintProblem("heading-number", part, { written, counted, text: textOf(link) })];
    });
  });
}

function lintReferences(part: string, body: XmlElement, numbers: ReadonlyMap<string, string>): LintProblem[] {
  const problems: LintProblem[] = [];
  const counts = new Map<string, number>();
  for (const { instruction, result } of readFields(body).fields) {
    const sequence = /^SEQ\s+(\S+)/.exec(instruction)?.[1];
    if (sequence !== undefined) {
      const counted = (counts.get(sequence) ?? 0) + 1;
      counts.set(sequence, counted);
      if (result !== String(counted)) {
        problems.push(lintProblem("caption-number", part, { written: result, counted: String(counted) }));
      }
    }
    const heading = /^REF\s+(\S+).*\\r/.exec(instruction)?.[1];
    // A reference shows a number without the dot behind it.
    const counted = heading === undefined ? undefined : numbers.get(heading)?.replace(/\.$/, "");
    if (counted !== undefined && counted !== result) {
      problems.push(lintProblem("heading-number", part, { written: result, counted, text: instruction }));
    }
  }
  return problems;
}

/**
 * Counts headings and captions again from what was written, and compares with the numbers that contents and references
 * show; a word processor would count the same.
 */
export function lintNumbers(
  part: string,
  body: XmlElement,
  styles: XmlElement | undefined,
  numbering: XmlElement | undefined,
): LintProblem[] {
  const { numbers, problems } = countHeadings(part, body, styles, numbering);
  return [...problems, ...lintContents(part, body, styles, numbers), ...lintReferences(part, body, numbers)];
}
