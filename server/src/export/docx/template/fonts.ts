import type { Direction, FontChoice } from "../../blocks/types.ts";
import { arabicSurplus } from "../design.ts";
import { partByType, type TemplatePackage } from "./open-package.ts";
import { bodyStyleOf, inherited, type StyleTable } from "./style-table.ts";
import { childNodes, childOf, findNodes, readVal, type XmlNode } from "./xml.ts";

/** What text is set in where nothing says otherwise. */
const fallbackFont = "Times New Roman";
const fallbackSize = 20;

function themeFont(theme: XmlNode | undefined, reference: string): string | undefined {
  const scheme = findNodes(theme, reference.startsWith("major") ? "a:majorFont" : "a:minorFont")[0];
  const face = (name: string) => childOf(scheme, name)?.attributes.typeface || undefined;
  if (!/Bidi$/.test(reference)) return face("a:latin");
  const arabic = childNodes(scheme, "a:font").find(({ attributes }) => attributes.script === "Arab");
  return face("a:cs") ?? arabic?.attributes.typeface;
}

/** Reads the font of the text of a template by one of the places that `w:rFonts` names. */
function readFont(
  template: TemplatePackage,
  styles: StyleTable,
  body: XmlNode | undefined,
  place: "ascii" | "cs",
): string | undefined {
  const theme = partByType(template, "theme")?.xml;
  const themed = place === "cs" ? "w:cstheme" : "w:asciiTheme";
  const defaults = childOf(styles.root, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:rFonts");
  const chain = styles.chain(body).map((style) => childOf(style, "w:rPr", "w:rFonts"));
  for (const fonts of [...chain, defaults]) {
    const reference = fonts?.attributes[themed];
    const font = (reference && themeFont(theme, reference)) || fonts?.attributes[`w:${place}`];
    if (font) return font;
  }
  return undefined;
}

function readSize(styles: StyleTable, body: XmlNode | undefined, name: "w:sz" | "w:szCs"): number | undefined {
  const own = inherited(styles, body, "w:rPr", name)?.attributes["w:val"];
  const value = own ?? readVal(styles.root, "w:docDefaults", "w:rPrDefault", "w:rPr", name);
  const size = Number(value);
  return value !== undefined && Number.isFinite(size) && size >= 8 && size <= 96 ? Math.round(size) : undefined;
}

/**
 * The fonts and the size of text in a template, after the style of its text, its defaults and its theme.
 *
 * @param paragraph `{{body}}`, whose style the text of the bid has.
 */
export function readFonts(
  template: TemplatePackage,
  styles: StyleTable,
  paragraph: XmlNode,
  direction: Direction,
): FontChoice {
  const body = bodyStyleOf(styles, paragraph);
  const latin = readFont(template, styles, body, "ascii") ?? fallbackFont;
  const size = readSize(styles, body, "w:sz") ?? fallbackSize;
  const complex = readSize(styles, body, "w:szCs") ?? size;
  return {
    latin,
    arabic: readFont(template, styles, body, "cs") ?? fallbackFont,
    size: direction === "rtl" ? Math.max(12, complex - arabicSurplus) : size,
  };
}

/** Whether the font table carries a font's letters. */
export function isEmbedded(template: TemplatePackage, font: string): boolean {
  const entry = childNodes(partByType(template, "fontTable")?.xml, "w:font").find(
    ({ attributes }) => attributes["w:name"]?.toLowerCase() === font.toLowerCase(),
  );
  return childNodes(entry).some(({ name }) => name.startsWith("w:embed"));
}
