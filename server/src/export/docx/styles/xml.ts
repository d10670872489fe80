import { arabicSurplus } from "../design.ts";
import { styleId } from "./ids.ts";

/** Looks of characters; sizes in half points, those of Arabic follow. */
export interface RunLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly font?: string;
  readonly extra?: string;
}
/** Looks of a paragraph in twips; sides are logical. */
export interface ParagraphLook {
  readonly before?: number;
  readonly after?: number;
  readonly line?: number;
  readonly start?: number;
  readonly end?: number;
  readonly hanging?: number;
  readonly align?: "start" | "center" | "end";
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly contextual?: boolean;
  readonly outline?: number;
  /** Id of the list whose level of the same number the style belongs to. */
  readonly numbering?: { readonly id: string; readonly level: number };
  readonly border?: string;
  readonly tabs?: string;
}
/** A paragraph style. */
export interface StyleLook {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  readonly paragraph?: ParagraphLook;
  readonly run?: RunLook;
  /** Shown in the gallery of the word processor. */
  readonly quick?: boolean;
}

function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? "" : ` w:${name}="${value}"`;
}

/** Run properties in the order that the schema demands: rFonts, b, bCs, color, sz, szCs, rest. */
function runXml(run: RunLook): string {
  const font = run.font === undefined ? "" : `<w:rFonts w:ascii="${run.font}" w:hAnsi="${run.font}"/>`;
  const bold = run.bold === undefined ? "" : run.bold ? "<w:b/><w:bCs/>" : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  const color = run.colour === undefined ? "" : `<w:color w:val="${run.colour}"/>`;
  const size = run.size === undefined ? "" : `<w:sz w:val="${run.size}"/><w:szCs w:val="${run.size + arabicSurplus}"/>`;
  return `<w:rPr>${font}${bold}${color}${size}${run.extra ?? ""}</w:rPr>`;
}

/** Paragraph properties in the order that the schema demands. */
export function paragraphXml(look: ParagraphLook, bidi = ""): string {
  const spacing =
    attribute("before", look.before) +
    attribute("after", look.after) +
    (look.line === undefined ? "" : `${attribute("line", look.line)} w:lineRule="auto"`);
  const indent = attribute("left", look.start) + attribute("right", look.end) + attribute("hanging", look.hanging);
  return [
    "<w:pPr>",
    look.keepNext ? "<w:keepNext/>" : "",
    look.keepLines ? "<w:keepLines/>" : "",
    look.numbering === undefined
      ? ""
      : `<w:numPr><w:ilvl w:val="${look.numbering.level}"/><w:numId w:val="${look.numbering.id}"/></w:numPr>`,
    look.border ?? "",
    look.tabs ?? "",
    bidi,
    spacing === "" ? "" : `<w:spacing${spacing}/>`,
    indent === "" ? "" : `<w:ind${indent}/>`,
    look.contextual ? "<w:contextualSpacing/>" : "",
    look.align === undefined ? "" : `<w:jc w:val="${look.align}"/>`,
    look.outline === undefined ? "" : `<w:outlineLvl w:val="${look.outline}"/>`,
    "</w:pPr>",
  ].join("");
}

/** A paragraph style. */
export function paragraphStyleXml(style: StyleLook): string {
  const basedOn = style.basedOn ?? styleId.normal;
  return [
    `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/><w:basedOn w:val="${basedOn}"/>`,
    style.next === undefined ? "" : `<w:next w:val="${style.next}"/>`,
    style.quick ? "<w:qFormat/>" : "",
    style.paragraph ? paragraphXml(style.paragraph) : "",
    style.run ? runXml(style.run) : "",
    "</w:style>",
  ].join("");
}

/** A character style. */
export function characterStyleXml(id: string, name: string, run: RunLook): string {
  return `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/>${runXml(run)}</w:style>`;
}

/** A line of a border: size in eighths of a point. */
export const lineXml = (side: string, color: string, size: number, space = 0) =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${color}"/>`;
