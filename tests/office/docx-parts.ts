/**
 * What the parts of a .docx say, read from their XML without the product's own code: properties, and the outline as a
 * word processor numbers it. Not run by itself; used by tests/office/run.ts.
 */
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

export interface OutlineEntry {
  /** As it stands before the heading: `4.1.2`. */
  readonly number: string;
  readonly text: string;
}

export interface Outline {
  /** The lines of the table of contents; empty where there is none. */
  readonly contents: readonly OutlineEntry[];
  /** The headings of the body, counted anew from the numbering definitions. */
  readonly headings: readonly OutlineEntry[];
}

/** Reads the XML parts whose path begins with `folder`, by their path. */
export function readParts(docx: string, folder: string): ReadonlyMap<string, string> {
  const parts = unzipSync(readFileSync(docx), {
    filter: ({ name }) => name.startsWith(folder) && /\.(xml|rels)$/.test(name),
  });
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** The properties of the core part by their qualified name, for example `dc:language`. */
export function readCoreProperties(docx: string): ReadonlyMap<string, string> {
  const xml = readParts(docx, "docProps/core.xml").get("docProps/core.xml") ?? "";
  const elements = xml.matchAll(/<((?:dc|dcterms|cp):\w+)(?: [^>]*)?>([^<]*)<\/\1>/g);
  return new Map([...elements].map(([, name = "", value = ""]) => [name, readText(value)]));
}

/** Reads the outline, numbering the headings as Word does: by the levels of their list, each below the last one. */
export function readOutline(docx: string): Outline {
  const parts = readParts(docx, "word/");
  const patterns = readLevelPatterns(parts.get("word/numbering.xml") ?? "");
  const contents: OutlineEntry[] = [];
  const headings: OutlineEntry[] = [];
  const counters = new Map<string, number[]>();
  for (const [paragraph] of (parts.get("word/document.xml") ?? "").matchAll(/<w:p[ >].*?<\/w:p>/gs)) {
    const style = /<w:pStyle w:val="(TOC|Heading)\d"\/>/.exec(paragraph)?.[1];
    if (style === "TOC") {
      const [number = "", ...text] = paragraph
        .replace(/<w:tab\/>(?:(?!<w:tab\/>).)*PAGEREF.*/s, "")
        .split("<w:tab/>")
        .map(readText);
      contents.push({ number, text: text.join(" ") });
    }
    if (style !== "Heading") continue;
    const [, level = "", list = ""] = /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/.exec(paragraph) ?? [];
    const counter = counters.get(list) ?? [];
    counters.set(list, count(counter, Number(level)));
    const pattern = patterns.get(`${list}/${level}`) ?? "";
    const number = pattern.replaceAll(/%(\d)/g, (_, place: string) => String(counters.get(list)?.[Number(place) - 1]));
    headings.push({ number, text: readText(paragraph) });
  }
  return { contents, headings };
}

/** One more at a level; the levels below it begin anew, those above it that were left out stand at 1. */
function count(counter: readonly number[], level: number): number[] {
  return Array.from({ length: level + 1 }, (_, at) => (at < level ? (counter[at] ?? 1) : (counter[at] ?? 0) + 1));
}

/** The patterns of decimal levels such as `%1.%2`, by `list/level`. */
function readLevelPatterns(numbering: string): ReadonlyMap<string, string> {
  const definitions = new Map(
    [...numbering.matchAll(/<w:abstractNum [^>]*w:abstractNumId="(\d+)".*?<\/w:abstractNum>/gs)].map(([xml, id]) => [
      id,
      xml,
    ]),
  );
  const patterns = new Map<string, string>();
  for (const [, list, id] of numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*>\s*<w:abstractNumId w:val="(\d+)"\/>/g)) {
    for (const [, level, xml = ""] of (definitions.get(id) ?? "").matchAll(
      /<w:lvl w:ilvl="(\d)".*?>(.*?)<\/w:lvl>/gs,
    )) {
      const pattern = /<w:lvlText w:val="([^"]*)"\/>/.exec(xml)?.[1];
      if (pattern !== undefined && xml.includes('<w:numFmt w:val="decimal"/>'))
        patterns.set(`${list}/${level}`, pattern);
    }
  }
  return patterns;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

/** The text of an XML fragment: no field instructions, no elements, entities resolved. */
export function readText(xml: string): string {
  return xml
    .replaceAll(/<w:instrText[^>]*>.*?<\/w:instrText>/gs, "")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? "")
    .trim();
}
