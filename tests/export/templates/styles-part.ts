import type { TemplateWords } from "./words.ts";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The `styles.xml` of a template: names as Word writes them in every language, ids as it does in this one. */
export function stylesPart(
  { ids, tag, accent, language }: TemplateWords,
  namespaces: string,
  numbered: boolean,
): string {
  const style = (type: string, name: string, content: string, attributes = "") =>
    `<w:style w:type="${type}"${attributes} w:styleId="${ids[name]}"><w:name w:val="${name}"/>${content}</w:style>`;
  const standard = ' w:default="1"';
  const basedOn = `<w:basedOn w:val="${ids.Normal}"/>`;
  const bidi = language === "ar" ? "<w:bidi/>" : "";
  const heading = (level: number, size: number) =>
    style(
      "paragraph",
      `heading ${level}`,
      `${basedOn}<w:next w:val="${ids.Normal}"/><w:uiPriority w:val="9"/><w:qFormat/><w:rsid w:val="00C84F20"/><w:pPr><w:keepNext/><w:keepLines/>${
        numbered ? `<w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ""}<w:numId w:val="1"/></w:numPr>` : ""
      }<w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/><w:color w:val="${accent}" w:themeColor="accent1"/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`,
    );
  return [
    `${head}<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cstheme="minorBidi"/><w:sz w:val="22"/><w:szCs w:val="${language === "ar" ? 26 : 22}"/><w:lang w:val="${tag}" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" w:defQFormat="0" w:count="376"><w:lsdException w:name="Normal" w:uiPriority="0" w:qFormat="1"/></w:latentStyles>',
    style("paragraph", "Normal", `<w:qFormat/>${bidi === "" ? "" : `<w:pPr>${bidi}</w:pPr>`}`, standard),
    heading(1, 36),
    heading(2, 28),
    heading(3, 24),
    style(
      "character",
      "Default Paragraph Font",
      '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/>',
      standard,
    ),
    style(
      "table",
      "Normal Table",
      '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
      standard,
    ),
    style("numbering", "No List", '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>', standard),
    style(
      "paragraph",
      "header",
      `${basedOn}<w:pPr><w:tabs><w:tab w:val="center" w:pos="4677"/><w:tab w:val="right" w:pos="9355"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="${accent}"/></w:rPr>`,
    ),
    style(
      "paragraph",
      "footer",
      `${basedOn}<w:pPr><w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="${accent}"/></w:pBdr><w:tabs><w:tab w:val="center" w:pos="4677"/><w:tab w:val="right" w:pos="9355"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>`,
    ),
    style(
      "paragraph",
      "Title",
      `${basedOn}<w:pPr><w:spacing w:before="2400" w:after="240"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi" w:cstheme="majorBidi"/><w:color w:val="${accent}" w:themeColor="accent1"/><w:sz w:val="56"/><w:szCs w:val="56"/></w:rPr>`,
    ),
    style("paragraph", "List Paragraph", `${basedOn}<w:pPr><w:ind w:left="720"/><w:contextualSpacing/></w:pPr>`),
    // Word rests the title of the contents on the first heading, with whatever number that has.
    style("paragraph", "TOC Heading", `<w:basedOn w:val="${ids["heading 1"]}"/><w:next w:val="${ids.Normal}"/>`),
    style(
      "paragraph",
      "toc 1",
      `${basedOn}<w:pPr><w:tabs><w:tab w:val="left" w:pos="440"/><w:tab w:val="right" w:leader="dot" w:pos="9345"/></w:tabs><w:spacing w:after="100"/></w:pPr>`,
    ),
    style(
      "paragraph",
      "caption",
      `${basedOn}<w:rPr><w:i/><w:iCs/><w:color w:val="${accent}"/><w:sz w:val="18"/><w:szCs w:val="18"/></w:rPr>`,
    ),
    "</w:styles>",
  ].join("");
}
