import type { LinkBook } from "./check-links.ts";
import { visibleText } from "./look.ts";
import { type CaptionLine, type ContentsLine, type Heading, type Outline, referenceText } from "./outline.ts";
import type { Report } from "./problem.ts";

/** Compares every number and title that is shown with what was counted. */
export function compareNumbers(outline: Outline, { bookmarks }: LinkBook, pages: PageFacts, report: Report): void {
  for (const [{ instruction }, lines] of outline.contents) {
    const sequence = /\\[ca]\s+"?([^"\\]+?)"?\s*(?:\\|$)/.exec(instruction)?.[1];
    // Contents of a part of the document list what is in that part.
    if (/\\b\b/.test(instruction)) continue;
    if (sequence !== undefined) compareCaptions(outline, sequence, lines, /\\a\b/.test(instruction), report);
    else compareHeadings(outline, instruction, lines, report);
    comparePages(lines, pages, report);
  }
  for (const { field, place } of outline.references) {
    const counted = referenceText(field.instruction, outline, bookmarks);
    const written = visibleText(field.result).replace(/[.)]$/, "");
    if (counted === undefined || written === "" || written === visibleText(counted).replace(/[.)]$/, "")) continue;
    report("reference-number", place, { written, counted });
  }
}

/** What is known of the pages of the document. */
export interface PageFacts {
  /** As the properties say; undefined where they do not. */
  readonly count: number | undefined;
  /** Pages are counted from 1 on without a break. */
  readonly continuous: boolean;
}

/** A page in Western or Arabic digits. */
function readPage(text: string | undefined): number | undefined {
  if (text === undefined || !/^\p{Nd}{1,6}$/u.test(text)) return undefined;
  return Number([...text].map((digit) => (/[٠-٩]/u.test(digit) ? digit.charCodeAt(0) - 0x660 : digit)).join(""));
}

function comparePages(lines: readonly ContentsLine[], { count, continuous }: PageFacts, report: Report): void {
  if (!continuous) return;
  let before = 1;
  for (const { page, text, place } of lines) {
    const number = readPage(page);
    if (number === undefined) continue;
    if (number < before || (count !== undefined && number > count)) {
      report("contents-page", place, { written: page ?? "", text });
    } else before = number;
  }
}

/** Which of the things that are listed a line leads to, by its link, else by its text. */
function resolveLines(
  lines: readonly ContentsLine[],
  byName: ReadonlyMap<string, number>,
  isText: (line: ContentsLine, at: number) => boolean,
  count: number,
): (number | undefined)[] {
  let next = 0;
  return lines.map((line) => {
    if (line.target !== undefined) return byName.get(line.target);
    let at = next;
    while (at < count && !isText(line, at)) at += 1;
    if (at >= count) return undefined;
    next = at + 1;
    return at;
  });
}

/** Tells what is missing and what is out of order. */
function compareOrder(
  lines: readonly ContentsLine[],
  resolved: readonly (number | undefined)[],
  wanted: readonly { readonly at: number; readonly thing: CaptionLine | Heading }[],
  report: Report,
): void {
  let before = -1;
  lines.forEach((line, index) => {
    const at = resolved[index];
    if (at === undefined) return;
    if (at <= before) report("contents-order", line.place, { text: line.text });
    else before = at;
  });
  const listed = new Set(resolved);
  for (const { at, thing } of wanted) if (!listed.has(at)) report("contents-gap", thing.place, { text: thing.text });
}

function compareHeadings(outline: Outline, instruction: string, lines: readonly ContentsLine[], report: Report): void {
  const { headings, headingAt } = outline;
  const matches = (line: ContentsLine, at: number): boolean => {
    const { text = "", number = "" } = headings[at] ?? {};
    // Where numbers end in a dot before their headings, they do so in the contents.
    return [text, `${number} ${text}`, `${number}. ${text}`].includes(line.text);
  };
  const resolved = resolveLines(lines, headingAt, matches, headings.length);
  lines.forEach((line, index) => {
    const heading = headings[resolved[index] ?? -1];
    if (!heading) {
      // A link that leads nowhere is told as such.
      if (line.target === undefined) report("contents-text", line.place, { text: line.text, counted: "" });
    } else if (!matches(line, resolved[index] ?? -1)) compareLine(line, heading, report);
  });
  const range = /\\o\s+"?([1-9])\s*-\s*([1-9])/.exec(instruction);
  const [from, to] = [Number(range?.[1] ?? 1), Number(range?.[2] ?? 0)];
  const wanted = headings.flatMap((thing, at) =>
    thing.styled && thing.level >= from && thing.level <= to ? [{ at, thing }] : [],
  );
  compareOrder(lines, resolved, wanted, report);
}

function compareLine(line: ContentsLine, { number, text }: Heading, report: Report): void {
  const rest = line.text.startsWith(line.lead) ? line.text.slice(line.lead.length).trim() : line.text;
  const written = line.lead.replace(/[.)]$/, "");
  if (number !== undefined && written !== number) {
    report("heading-number", line.place, { written, counted: number, text });
  } else if (number === undefined ? line.text !== text && rest !== text : rest !== text) {
    report("contents-text", line.place, { text: line.text, counted: text });
  }
}

function compareCaptions(
  { captions, captionAt }: Outline,
  sequence: string,
  lines: readonly ContentsLine[],
  withoutLabel: boolean,
  report: Report,
): void {
  const listed = captions.get(sequence) ?? [];
  const matches = (line: ContentsLine, at: number): boolean => line.text === listed[at]?.text;
  const resolved = resolveLines(lines, captionAt, matches, listed.length);
  lines.forEach((line, index) => {
    const caption = listed[resolved[index] ?? -1];
    if (caption && !withoutLabel && caption.text !== line.text) {
      report("contents-text", line.place, { text: line.text, counted: caption.text });
    } else if (!caption && line.target === undefined) {
      report("contents-text", line.place, { text: line.text, counted: "" });
    }
  });
  compareOrder(
    lines,
    resolved,
    listed.map((thing, at) => ({ at, thing })),
    report,
  );
}
