import type { ExportDocument } from "../../blocks/types.ts";
import { directionOf, proofingLanguage } from "../../language.ts";
import { arabicSurplus, colour, tableTextSize } from "../design.ts";
import { escapeXml } from "../escape-xml.ts";
import { styleId } from "./ids.ts";
import { normalLook, paragraphStyles, standardCodeFont } from "./paragraph-styles.ts";
import { tableStylesXml } from "./table-styles.ts";
import { characterStyleXml, paragraphStyleXml, paragraphXml } from "./xml.ts";

/**
 * The whole of `styles.xml`. Right-to-left stands once, in the style that all others rest on.
 *
 * @param numberingId The list that numbers headings; absent where the document has none.
 */
export function stylesXml(document: ExportDocument, numberingId: string | undefined): string {
  const { size, code = standardCodeFont } = document.fonts;
  const latin = escapeXml(document.fonts.latin);
  const arabic = escapeXml(document.fonts.arabic);
  const rtl = directionOf(document.language) === "rtl";
  const language = proofingLanguage(document.language);
  const fonts = `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${latin}" w:cs="${arabic}"/>`;
  const lang = `<w:lang w:val="${language}" w:eastAsia="en-US" w:bidi="${rtl ? language : "ar-SA"}"/>`;
  const body = paragraphXml(normalLook(rtl ? "rtl" : "ltr"), rtl ? "<w:bidi/>" : "");
  const looks = paragraphStyles(document.fonts, numberingId);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="${size}"/><w:szCs w:val="${size + arabicSurplus}"/>${lang}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="${styleId.normal}"><w:name w:val="Normal"/><w:qFormat/>${body}<w:rPr><w:color w:val="${colour.text}"/></w:rPr></w:style>`,
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>',
    ...looks.map(paragraphStyleXml),
    characterStyleXml(styleId.link, "Hyperlink", { colour: colour.link, extra: '<w:u w:val="single"/>' }),
    characterStyleXml(styleId.noteMark, "footnote reference", { extra: '<w:vertAlign w:val="superscript"/>' }),
    characterStyleXml(styleId.codeText, "Tender Code Text", {
      font: escapeXml(code),
      size: tableTextSize(document.fonts),
    }),
    characterStyleXml(styleId.muted, "Tender Muted", { colour: colour.muted }),
    tableStylesXml(),
    "</w:styles>",
  ].join("");
}
