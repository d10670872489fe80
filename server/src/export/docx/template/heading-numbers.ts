import { type ListPlace, readLists, readStyleLists } from "../style-lists.ts";
import { headingStyle } from "../styles/ids.ts";
import { partByType, type TemplatePackage } from "./open-package.ts";
import { idOf, type StyleTable } from "./style-table.ts";
import { readVal, type XmlNode } from "./xml.ts";

/** Levels that headings of a bid can have. */
export const headingDepth = 6;

/** How the headings of a template are numbered. */
export interface HeadingNumbers {
  /** `none`: not at all; `same`: as we count, perhaps with a dot behind; `other`: in a way that we do not count. */
  readonly kind: "none" | "same" | "other";
  /** The list levels by level of heading, from 1. */
  readonly places: ReadonlyMap<number, ListPlace>;
  /** Levels of headings whose numbers end with a dot. */
  readonly dotted: ReadonlySet<number>;
  /** The pattern of the first level that is numbered in another way, for messages. */
  readonly example?: string;
}

/** The style of a heading in a template, which may lack it. */
export function headingStyleOf(styles: StyleTable, level: number): XmlNode | undefined {
  return styles.byName("paragraph", `heading ${level}`);
}

/**
 * Reads how a template numbers headings.
 *
 * @param depth The deepest level of heading that the bid has; those below do not matter.
 */
export function readHeadingNumbers(template: TemplatePackage, styles: StyleTable, depth: number): HeadingNumbers {
  const lists = readLists(partByType(template, "numbering")?.xml, styles.root);
  const styleLists = readStyleLists(styles.root, lists);
  const places = new Map<number, ListPlace>();
  const dotted = new Set<number>();
  let example: string | undefined;
  let same = true;
  for (let level = 1; level <= headingDepth; level++) {
    const style = headingStyleOf(styles, level);
    const place = style && styleLists.get(idOf(style));
    if (place) places.set(level, place);
    if (level > depth) continue;
    const definition = place && lists.get(place.list)?.levels.get(place.level);
    const pattern = Array.from({ length: level }, (_value, at) => `%${at + 1}`).join(".");
    const text = definition?.text ?? "";
    const plain =
      place !== undefined &&
      place.level === level - 1 &&
      place.list === places.get(1)?.list &&
      definition?.format === "decimal" &&
      definition.start === 1 &&
      definition.restart === undefined &&
      (text === pattern || text === `${pattern}.`);
    if (!plain) same = false;
    if (place && !plain) example ??= text;
    if (text.endsWith(".")) dotted.add(level);
  }
  const kind = [...places.keys()].every((level) => level > depth) ? "none" : same ? "same" : "other";
  return { kind, places, dotted, ...(example === undefined ? {} : { example }) };
}

/** The deepest level of heading that the written body of a bid has. */
export function deepestHeading(body: string): number {
  let deepest = 0;
  for (let level = 1; level <= headingDepth; level++)
    if (body.includes(`<w:pStyle w:val="${headingStyle(level)}"/>`)) deepest = level;
  return deepest;
}

/** The list that a paragraph of the template is in, by itself or by its style. */
export function paragraphList(paragraph: XmlNode, styleList: ListPlace | undefined): string | undefined {
  const own = readVal(paragraph, "w:pPr", "w:numPr", "w:numId");
  return own === undefined ? styleList?.list : own === "0" ? undefined : own;
}
