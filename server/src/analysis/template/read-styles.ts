import type { TemplateStyle } from "../../model/template-facts.ts";
import { readTags, type Tag } from "./read-tags.ts";

/** Names of the styles in which a bid is printed; word processors write them in English in every language. */
const known =
  /^(?:normal|heading [1-6]|title|subtitle|caption|quote|list paragraph|footnote text|header|footer|toc [1-3]|toc heading|table of figures|table text|table head)$/;

/** What text is set in where nothing says otherwise. */
const standardSize = 20;

interface Look {
  latin?: string;
  arabic?: string;
  size?: number;
  arabicSize?: number;
}

interface Style {
  readonly id: string;
  readonly isDefault: boolean;
  name: string;
  basedOn?: string;
  readonly look: Look;
}

/** Reads the styles of a document with all that they rest on, from `styles.xml` and the theme. */
export function readStyles(xml: string, theme: string): readonly TemplateStyle[] {
  const fonts = readThemeFonts(theme);
  const defaults: Look = {};
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  let inDefaults = false;
  let inRun = false;
  for (const tag of readTags(xml)) {
    const { name, form } = tag;
    if (name === "rPrDefault") inDefaults = form === "open";
    else if (name === "style") {
      style = form === "open" && tag.attribute("type") === "paragraph" ? openStyle(tag) : undefined;
      if (style) styles.set(style.id, style);
    } else if (name === "rPr") inRun = form === "open";
    else if (style && !inRun && name === "name") style.name = (tag.attribute("val") ?? "").toLowerCase();
    else if (style && !inRun && name === "basedOn") style.basedOn = tag.attribute("val") ?? "";
    else if (inRun && form !== "close") applyTag(tag, inDefaults ? defaults : style?.look, fonts);
  }
  return [...styles.values()].flatMap((one): TemplateStyle[] => {
    const name = one.isDefault ? "normal" : one.name;
    if (!known.test(name)) return [];
    const look = resolve(one, styles, defaults);
    const size = look.size ?? standardSize;
    return [
      {
        name,
        size,
        arabicSize: look.arabicSize ?? standardSize,
        ...(look.latin === undefined ? {} : { latin: look.latin }),
        ...(look.arabic === undefined ? {} : { arabic: look.arabic }),
      },
    ];
  });
}

function openStyle(tag: Tag): Style {
  const isDefault = ["1", "true", "on"].includes(tag.attribute("default") ?? "");
  return { id: tag.attribute("styleId") ?? "", isDefault, name: "", look: {} };
}

function applyTag(tag: Tag, look: Look | undefined, fonts: ReadonlyMap<string, string>): void {
  if (!look) return;
  if (tag.name === "sz" || tag.name === "szCs") {
    const size = Number(tag.attribute("val") ?? Number.NaN);
    if (Number.isFinite(size) && size > 0) look[tag.name === "sz" ? "size" : "arabicSize"] = size;
  } else if (tag.name === "rFonts") {
    const latin = themed(tag.attribute("asciiTheme"), fonts) ?? tag.attribute("ascii");
    const arabic = themed(tag.attribute("cstheme"), fonts) ?? tag.attribute("cs");
    if (latin) look.latin = latin;
    if (arabic) look.arabic = arabic;
  }
}

function themed(reference: string | undefined, fonts: ReadonlyMap<string, string>): string | undefined {
  if (reference === undefined) return undefined;
  const part = reference.startsWith("major") ? "major" : "minor";
  return fonts.get(`${part} ${reference.endsWith("Bidi") ? "cs" : "latin"}`);
}

/** The fonts of a theme: for headings (`major`) and text (`minor`), of Latin letters and of Arabic ones. */
function readThemeFonts(xml: string): ReadonlyMap<string, string> {
  const fonts = new Map<string, string>();
  let part: "major" | "minor" | undefined;
  for (const { name, form, attribute } of readTags(xml)) {
    if (name === "majorFont" || name === "minorFont") {
      part = form === "open" ? (name === "majorFont" ? "major" : "minor") : undefined;
    } else if (part && form !== "close") {
      const face = attribute("typeface");
      const isArabic = name === "cs" || (name === "font" && attribute("script") === "Arab");
      const key = name === "latin" ? `${part} latin` : isArabic ? `${part} cs` : undefined;
      if (key !== undefined && face && !fonts.has(key)) fonts.set(key, face);
    }
  }
  return fonts;
}

/** No chain of styles is as long as this; one that is leads in a circle. */
const longestChain = 20;

function resolve(style: Style, styles: ReadonlyMap<string, Style>, defaults: Look): Look {
  const chain: Look[] = [];
  for (let one: Style | undefined = style; one && chain.length < longestChain; ) {
    chain.push(one.look);
    one = one.basedOn === undefined ? undefined : styles.get(one.basedOn);
  }
  return Object.assign({}, defaults, ...chain.reverse());
}
