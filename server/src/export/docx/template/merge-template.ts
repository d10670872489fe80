import { strFromU8, unzipSync } from "fflate";
import { directionOf } from "../../language.ts";
import { packParts } from "../pack-parts.ts";
import { headingStyle } from "../styles/ids.ts";
import type { WrittenDocx } from "../write-docx.ts";
import { textTypes } from "./clean-parts.ts";
import { collectParts } from "./collect-parts.ts";
import { contentsWithDots } from "./contents-numbers.ts";
import { paragraphDirection, turnStyles } from "./direction.ts";
import {
  deepestHeading,
  type HeadingNumbers,
  headingStyleOf,
  paragraphList,
  readHeadingNumbers,
} from "./heading-numbers.ts";
import { houseColour, paintPart } from "./house-colour.ts";
import { bodyMark, insertBody, openBody } from "./merge-body.ts";
import { mergeMedia } from "./merge-media.ts";
import { mergeNotes } from "./merge-notes.ts";
import { headingListOf, listsOfStyles, mergeLists, numberHeadings, settleLists } from "./merge-numbering.ts";
import { mergeSettings } from "./merge-settings.ts";
import { mapStyleIds, mergeStyles } from "./merge-styles.ts";
import { declareNamespaces } from "./namespaces.ts";
import { bodyPart } from "./open-package.ts";
import { ownText, styleOf } from "./paragraphs.ts";
import { fillPlaceholders } from "./placeholders.ts";
import { TemplateError, type TemplateProblem, templateProblem } from "./problem.ts";
import type { Template } from "./read-template.ts";
import { readRelationships } from "./relationships.ts";
import { renumber } from "./renumber.ts";
import { setLanguage } from "./set-language.ts";
import { bodyStyleOf, idOf, makeStyleTable } from "./style-table.ts";
import { childNodes, findNodes, parseXml } from "./xml.ts";

export interface MergeInput {
  /** What our writer made of the document that was fitted to the template. */
  readonly written: WrittenDocx;
  /** Freshly read; the merge changes it. */
  readonly template: Template;
  /** BCP 47, of the document. */
  readonly language: string;
  /** Texts of placeholders by name. */
  readonly values: ReadonlyMap<string, string>;
}

export interface MergeResult extends WrittenDocx {
  /** What had to be done differently from what the template says. */
  readonly problems: readonly TemplateProblem[];
}

/** Numbered headings of the template before the bid would shift the numbers that the bid cites. */
function refuseOwnHeadings(
  template: Template,
  numbers: HeadingNumbers,
  before: ReadonlyMap<string, { readonly list: string; readonly level: number }>,
): void {
  const list = numbers.places.get(1)?.list;
  const { body, paragraph } = template.place;
  for (const node of body.children.slice(0, body.children.indexOf(paragraph))) {
    if (typeof node === "string") continue;
    const paragraphs = node.name === "w:p" ? [node] : findNodes(node, "w:p");
    for (const candidate of paragraphs) {
      const style = styleOf(candidate) ?? idOf(template.styles.standard("paragraph") ?? candidate);
      if (paragraphList(candidate, before.get(style)) !== list) continue;
      throw new TemplateError("own-numbers", { text: ownText(candidate).trim().slice(0, 80) });
    }
  }
}

/**
 * Merges a document of our writer into a template: the body in the place of `{{body}}`, in the template's styles, between
 * its headers and footers, behind its cover.
 *
 * @throws TemplateError where the two do not go together.
 */
export function mergeIntoTemplate({ written, template, language, values }: MergeInput): MergeResult {
  const parts = unzipSync(written.bytes);
  const { package: target, styles, place } = template;
  const house = houseColour(styles);
  const read = (path: string): string => (parts[path] ? paintPart(strFromU8(parts[path]), house) : "");
  const direction = directionOf(language);
  const paragraphs = [...target.parts.values()]
    .flatMap((part) => (part.xml && textTypes.has(part.type) ? findNodes(part.xml, "w:p") : []))
    .filter((paragraph) => paragraph !== place.paragraph);
  const unknown = template.placeholders.filter((name) => !values.has(name));
  const problems: TemplateProblem[] = [
    ...target.problems,
    ...unknown.map((name) => templateProblem("unknown-placeholder", { name })),
  ];

  fillPlaceholders(target, values, (paragraph) => paragraphDirection(styles, paragraph));
  const { root: ourRoot, content } = openBody(read("word/document.xml"));
  const numberingXml = read("word/numbering.xml");
  const headings = readHeadingNumbers(target, styles, deepestHeading(content));
  const listsBefore = listsOfStyles(target, styles);
  if (headings.kind === "same") refuseOwnHeadings(template, headings, listsBefore);
  if (headings.kind === "other") problems.push(templateProblem("numbering-ours", { text: headings.example || "none" }));

  const merged = mergeStyles(
    styles,
    read("word/styles.xml"),
    [content, read("word/footnotes.xml"), `<w:pStyle w:val="TenderGap"/>`],
    bodyStyleOf(styles, place.paragraph),
  );
  const headingList = numberingXml === "" ? undefined : headingListOf(parseXml(numberingXml, "numbering.xml"));
  const usedLists = new Set([...content.matchAll(/<w:numId w:val="([^"]*)"/g)].map(([, id = ""]) => id));
  const ours = headings.kind !== "same";
  if (headingList !== undefined && !ours) usedLists.delete(headingList);
  if (headingList !== undefined && ours && deepestHeading(content) > 0) usedLists.add(headingList);
  const styleIds = new Map(merged.ids);
  for (let level = 1; level <= 9; level++) {
    const own = headingStyleOf(styles, level);
    if (own) styleIds.set(headingStyle(level), idOf(own));
  }
  const lists = numberingXml === "" ? new Map<string, string>() : mergeLists(target, numberingXml, usedLists, styleIds);
  const newHeadingList = lists.get(headingList ?? "");
  // With the styles that were added.
  const allStyles = makeStyleTable(styles.root);
  if (newHeadingList !== undefined) numberHeadings(target, allStyles, newHeadingList);
  settleLists(target, allStyles, merged, listsBefore, paragraphs);
  if (turnStyles(allStyles, [...merged.shared, ...merged.added], paragraphs, direction)) {
    problems.push(templateProblem("direction-turned", { direction }));
  }
  setLanguage(allStyles, paragraphs, language);

  const notes = mergeNotes(
    target,
    mapStyleIds(read("word/footnotes.xml") || "<w:footnotes/>", merged.ids),
    readRelationships(new Map(Object.entries(parts)), "word/footnotes.xml"),
  );
  problems.push(...mergeSettings(target, read("word/settings.xml"), language));

  let body = headings.kind === "same" ? contentsWithDots(content, headings.dotted) : content;
  body = insertBody(template, body, direction, merged.ids);
  body = mapLists(body, headingList, lists);
  body = mapStyleIds(body, merged.ids);
  body = body.replace(
    /(<w:footnoteReference [^>]*?w:id=")([^"]*)"/g,
    (_whole, head: string, id: string) => `${head}${notes.get(id) ?? id}"`,
  );
  body = renumber(target, body);
  body = mergeMedia(target, body, parts);
  const root = target.parts.get(bodyPart)?.xml;
  if (root) declareNamespaces(root, parseXml(ourRoot, bodyPart), body);
  const before = childNodes(place.body).findIndex(({ name }) => name === bodyMark);
  const sources = [...Array<undefined>(before), ...written.sources.slice(0, -1)];
  return { bytes: packParts(collectParts(target, body, parts)), sources, problems };
}

/** Headings get their numbers from their styles, so that new ones are numbered alike; lists get their new numbers. */
function mapLists(body: string, headingList: string | undefined, lists: ReadonlyMap<string, string>): string {
  return body
    .replace(/<w:numPr>(?:(?!<\/w:numPr>).)*<\/w:numPr>/g, (numbers) =>
      headingList !== undefined && numbers.includes(`<w:numId w:val="${headingList}"/>`) ? "" : numbers,
    )
    .replace(/<w:numId w:val="([^"]*)"/g, (whole, id: string) => {
      const list = lists.get(id);
      return list === undefined ? whole : `<w:numId w:val="${list}"`;
    });
}
