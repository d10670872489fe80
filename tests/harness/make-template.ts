import { strToU8, zipSync } from "fflate";

/** What a made-up Word template looks like. Lengths in twips, sizes in half points. */
export interface TemplateLook {
  /** Font of Latin and Cyrillic letters of the text. */
  readonly font?: string;
  readonly arabicFont?: string;
  readonly size?: number;
  readonly arabicSize?: number;
  /** Further styles, as they stand in `styles.xml`. */
  readonly styles?: string;
  /** Sections, as they stand in `document.xml`. */
  readonly sections?: readonly string[];
  /** The part with the theme. */
  readonly theme?: string;
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A section of a document, upright on A4. */
export function sectionXml(
  margins: { top: number; right: number; bottom: number; left: number },
  paper = 'w:w="11906" w:h="16838"',
): string {
  const { top, right, bottom, left } = margins;
  return `<w:sectPr><w:pgSz ${paper}/><w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
}

/** The bytes of a Word template as Word writes it: styles by number, names in English. */
export function makeTemplate({
  font = "Calibri",
  arabicFont = "Arial",
  size = 22,
  arabicSize = 24,
  styles = "",
  sections = [sectionXml({ top: 1134, right: 1134, bottom: 1134, left: 1134 })],
  theme,
}: TemplateLook = {}): Uint8Array {
  const fonts =
    theme === undefined
      ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${arabicFont}"/>`
      : '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/>';
  const stylesXml = `<?xml version="1.0" encoding="UTF-8"?><w:styles ${namespace}><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${arabicSize}"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>${styles}</w:styles>`;
  const [last = "", ...others] = [...sections].reverse();
  const before = others.reverse().map((section) => `<w:p><w:pPr>${section}</w:pPr></w:p>`);
  const documentXml = `<?xml version="1.0" encoding="UTF-8"?><w:document ${namespace}><w:body>${before.join("")}<w:p><w:r><w:t>{{body}}</w:t></w:r></w:p>${last}</w:body></w:document>`;
  return zipSync({
    "word/document.xml": strToU8(documentXml),
    "word/styles.xml": strToU8(stylesXml),
    ...(theme === undefined ? {} : { "word/theme/theme1.xml": strToU8(theme) }),
  });
}
