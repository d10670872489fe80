import { strFromU8, strToU8, unzipSync } from "fflate";
import type { ExportDocument } from "../blocks/types.ts";
import { directionOf, proofingLanguage } from "../language.ts";
import { escapeXml } from "./escape-xml.ts";
import { fillMarks, type LateBlocks, type LateNotes } from "./late-blocks.ts";
import { packParts } from "./pack-parts.ts";
import { headingStyle } from "./styles/ids.ts";
import { stylesXml } from "./styles/styles-xml.ts";

/** What the finaliser needs to know of the document that was packed. */
export interface FinaliseInput {
  readonly document: ExportDocument;
  /** What screen readers say about each table, in the order in which tables begin. */
  readonly tableAlts: readonly string[];
  /** What stands for the sections in the body. */
  readonly sections: readonly LateBlocks[];
  /** What stands for the notes in their part. */
  readonly notes: LateNotes;
  /** How many pages it has; absent where nobody counted them. */
  readonly pageCount?: number;
  /** Pictures by the path that stands for them. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const wordNamespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Sections and tables of the body: what the library has no property for. */
function* finaliseBody(xml: string, { document, tableAlts, sections }: FinaliseInput): Generator<string> {
  const rtl = directionOf(document.language) === "rtl";
  const directed = rtl
    ? xml.replace(/(<w:docGrid [^>]*\/>)?<\/w:sectPr>/g, (end) => `<w:bidi/><w:rtlGutter/>${end}`)
    : xml;
  let table = 0;
  for (const piece of fillMarks(directed, sections)) {
    yield piece.replace(/<\/w:tblPr>/g, (end) => {
      const alt = escapeXml(tableAlts[table++] ?? "");
      return `<w:tblCaption w:val="${alt}"/><w:tblDescription w:val="${alt}"/>${end}`;
    });
  }
  if (table !== tableAlts.length) throw new Error(`${tableAlts.length} tables were described, but ${table} written`);
}

/** The list that numbers headings, as the numbering part names it. */
function findHeadingList(numbering: string): string | undefined {
  const definitions = numbering.split("<w:abstractNum ").slice(1);
  const definition = definitions.find((text) => text.includes(`<w:pStyle w:val="${headingStyle(1)}"/>`));
  const abstractId = /^[^>]*w:abstractNumId="(\d+)"/.exec(definition ?? "")?.[1];
  if (abstractId === undefined) return undefined;
  const list = new RegExp(`<w:num w:numId="(\\d+)"[^>]*><w:abstractNumId w:val="${abstractId}"/>`).exec(numbering);
  return list?.[1];
}

/** The library puts a note mark into the separators of notes, which no word processor does. */
function finaliseNotes(xml: string, notes?: LateNotes): Iterable<string> {
  const cleaned = xml.replace(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:(?:footnoteRef|endnoteRef)\/><\/w:r>(?=<w:r><w:(?:separator|continuationSeparator)\/>)/g,
    "",
  );
  return notes ? fillMarks(cleaned, [notes]) : [cleaned];
}

/** Text in pieces as UTF-8. */
function encodeText(pieces: Iterable<string>): Uint8Array<ArrayBuffer> {
  const encoded: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    const bytes = strToU8(piece);
    encoded.push(bytes);
    length += bytes.length;
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const bytes of encoded) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  return whole;
}

function fontTable({ fonts }: ExportDocument): string {
  const latin = escapeXml(fonts.latin);
  const arabic = escapeXml(fonts.arabic);
  // Where the Arabic face is not installed, the alternatives are faces that come with Windows.
  return `${xmlHead}<w:fonts ${wordNamespace}><w:font w:name="${latin}"><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font><w:font w:name="${arabic}"><w:altName w:val="Sakkal Majalla"/><w:charset w:val="B2"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

function finaliseSettings(xml: string, document: ExportDocument): string {
  const language = proofingLanguage(document.language);
  const rtl = directionOf(document.language) === "rtl";
  const themeLanguage = rtl ? `w:val="${language}" w:bidi="${language}"` : `w:val="${language}"`;
  return xml.replace("</w:settings>", `<w:themeFontLang ${themeLanguage}/></w:settings>`);
}

/** No date but the document's own, and no name but the tenderer's. */
function finaliseProperties(xml: string, document: ExportDocument): string {
  const moment = `${document.date ?? "2000-01-01"}T00:00:00Z`;
  return xml
    .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, (_whole, tag: string) => tag + moment)
    .replace(
      "</cp:coreProperties>",
      `<dc:language>${proofingLanguage(document.language)}</dc:language></cp:coreProperties>`,
    );
}

function applicationProperties({ document, pageCount }: FinaliseInput): string {
  const pages = pageCount === undefined ? "" : `<Pages>${pageCount}</Pages>`;
  return `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Tenderdraft</Application>${pages}<Company>${escapeXml(document.creator)}</Company></Properties>`;
}

function pictureOf(path: Uint8Array, { pictures }: FinaliseInput): Uint8Array {
  const bytes = pictures.get(strFromU8(path));
  if (!bytes) throw new Error(`the picture ${strFromU8(path)} was not stored`);
  return bytes;
}

/**
 * Completes what the library packed: directions of sections, texts for screen readers, fonts, styles, languages and dates;
 * and packs it again in a fixed order with a fixed time, so that the same document gives the same bytes.
 */
export function finaliseDocx(packed: Uint8Array, input: FinaliseInput): Uint8Array {
  const { document } = input;
  const parts: Record<string, Uint8Array> = unzipSync(packed);
  const edit = (path: string, change: (xml: string) => string | Iterable<string>) => {
    const part = parts[path];
    if (!part) return;
    const changed = change(strFromU8(part));
    parts[path] = encodeText(typeof changed === "string" ? [changed] : changed);
  };
  const headingList = parts["word/numbering.xml"] && findHeadingList(strFromU8(parts["word/numbering.xml"]));
  edit("word/document.xml", (xml) => finaliseBody(xml, input));
  edit("word/styles.xml", () => stylesXml(document, headingList));
  edit("word/footnotes.xml", (xml) => finaliseNotes(xml, input.notes));
  edit("word/endnotes.xml", (xml) => finaliseNotes(xml));
  edit("word/settings.xml", (xml) => finaliseSettings(xml, document));
  edit("word/fontTable.xml", () => fontTable(document));
  edit("docProps/core.xml", (xml) => finaliseProperties(xml, document));
  edit("docProps/app.xml", () => applicationProperties(input));

  for (const [path, bytes] of Object.entries(parts)) {
    if (path.startsWith("word/media/")) parts[path] = pictureOf(bytes, input);
  }
  return packParts(parts);
}
