import { cellPadding, colour } from "../design.ts";
import { styleId } from "./ids.ts";
import { lineXml } from "./xml.ts";

/** A table style; `conditional` holds `w:tblStylePr` elements. */
function tableStyleXml(id: string, name: string, borders: string, conditional = ""): string {
  const { top, bottom, side } = cellPadding;
  const margins = `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${side}" w:type="dxa"/><w:bottom w:w="${bottom}" w:type="dxa"/><w:right w:w="${side}" w:type="dxa"/></w:tblCellMar>`;
  return `<w:style w:type="table" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/>${borders === "" ? "" : `<w:tblBorders>${borders}</w:tblBorders>`}${margins}</w:tblPr>${conditional}</w:style>`;
}

/** All table styles, as they stand in `styles.xml`. */
export function tableStylesXml(): string {
  const rows = lineXml("insideH", colour.rule, 4);
  const head = `<w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${lineXml("top", colour.accent, 8)}${lineXml("bottom", colour.accent, 8)}</w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${colour.accentSoft}"/></w:tcPr></w:tblStylePr>`;
  return [
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    tableStyleXml(
      styleId.grid,
      "Tender Table",
      lineXml("top", colour.accent, 8) + lineXml("bottom", colour.accent, 8) + rows,
      head,
    ),
    tableStyleXml(
      styleId.facts,
      "Tender Facts",
      lineXml("top", colour.rule, 4) + lineXml("bottom", colour.rule, 4) + rows,
    ),
    tableStyleXml(styleId.signature, "Tender Signature", ""),
    tableStyleXml(styleId.callout, "Tender Callout", ""),
  ].join("");
}
