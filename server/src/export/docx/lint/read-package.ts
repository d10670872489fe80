import { strFromU8, unzipSync } from "fflate";
import { readXml, type XmlElement } from "../xml-tree.ts";
import type { Report } from "./problem.ts";

/** The parts of a document: the names of all, the text of XML parts. */
export interface DocxPackage {
  /** In the order of the file; a name may come twice. */
  readonly names: readonly string[];
  /** XML parts by name, those that cannot be read left out. */
  readonly texts: ReadonlyMap<string, string>;
}

/** More XML than any bid has; it would take all memory. */
const hugeXml = 200_000_000;
/** Attachments that portals refuse are mostly larger than this. */
const hugeMedia = 20_000_000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u;
/** They make a text read differently from what it says. */
const steering = /[\u202A-\u202E\u2066-\u2069]/u;

/** Parts that hold XML. */
export function isXmlPart(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name);
}

/** Parts of text that a reader sees. */
export function isTextPart(name: string): boolean {
  return /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name);
}

/** Unpacks the XML parts of a document; pictures are only named. Undefined for what is no package. */
export function readPackage(bytes: Uint8Array, report: Report): DocxPackage | undefined {
  const names: string[] = [];
  const texts = new Map<string, string>();
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith("/")) return false;
        names.push(name);
        if (originalSize === 0) report("empty-part", { part: name }, { name });
        const huge = originalSize > (isXmlPart(name) ? hugeXml : hugeMedia);
        if (huge) report("huge-part", { part: name }, { name });
        return isXmlPart(name) && !huge;
      },
    });
    for (const [name, content] of Object.entries(files)) texts.set(name, strFromU8(content));
  } catch {
    report("unreadable-file", { part: "" });
    return undefined;
  }
  for (const [part, text] of texts) {
    if (illegal.test(text)) {
      report("forbidden-character", { part }, { part });
      texts.delete(part);
    } else if (steering.test(text)) report("steering-character", { part }, { part });
  }
  return { names, texts };
}

/** Reads a part as a tree; undefined where it is not there or not well formed, which is told. */
export function readTree({ texts }: DocxPackage, part: string, report: Report): XmlElement | undefined {
  const text = texts.get(part);
  if (text === undefined || text === "") return undefined;
  try {
    return readXml(text);
  } catch (error) {
    report("malformed-xml", { part }, { part, text: error instanceof Error ? error.message : "" });
    return undefined;
  }
}
